// Dates among words, and the period around them.
#include "core/rules/target_dates.h"

#include <algorithm>

#include "core/base/days.h"
#include "core/base/text.h"
#include "core/words/word.h"

namespace kinerja {
namespace {

/// None for a period that can not be read, or that ends before it begins.
std::optional<Days> days_of(const Periode& periode) {
    const Days days = kinerja::days_of(periode.awal, periode.akhir);
    if (!days.is_closed() || *days.last < *days.first) return std::nullopt;
    return days;
}

bool lies_outside(const NamedDate& date, const Days& days) {
    return date.last < *days.first || *days.last < date.first;
}

Date last_of_month(Date day) {
    day.day = 31;
    while (!exists(day.year, day.month, day.day)) --day.day;
    return day;
}

/// What begins at word `at`: a date in one word or three, or a month with its year.
std::optional<NamedDate> date_at(std::string_view text, const std::vector<Word>& words,
                                 std::size_t at) {
    const auto is_number = [&](std::size_t word) {
        return word < words.size() && is_digit(text[words[word].begin]);
    };
    if (!is_number(at) && !is_number(at + 1)) return std::nullopt;  // most words
    constexpr std::size_t longest = 40;  // more is no date, whatever stands between
    const auto slice = [&](std::size_t count) -> std::string_view {
        if (at + count > words.size()) return {};
        const std::size_t size = words[at + count - 1].end - words[at].begin;
        return size > longest ? std::string_view() : text.substr(words[at].begin, size);
    };
    if (is_number(at)) {
        for (const std::size_t count : {std::size_t{3}, std::size_t{1}}) {
            const std::string_view part = slice(count);
            if (const auto day = parse_date(part).date)
                return NamedDate{words[at].begin, words[at].begin + part.size(), *day, *day};
        }
        return std::nullopt;
    }
    const std::string_view part = slice(2);
    if (part.empty()) return std::nullopt;
    if (const auto day = parse_date("1 " + std::string(part)).date)
        return NamedDate{words[at].begin, words[at].begin + part.size(), *day, last_of_month(*day)};
    return std::nullopt;
}

}  // namespace

std::vector<NamedDate> dates_in(std::string_view text) {
    std::vector<NamedDate> dates;
    if (std::none_of(text.begin(), text.end(), is_digit)) return dates;
    const std::vector<Word> words = words_of(text);
    for (std::size_t at = 0; at < words.size(); ++at) {
        const std::optional<NamedDate> date = date_at(text, words, at);
        if (!date) continue;
        dates.push_back(*date);
        while (at + 1 < words.size() && words[at + 1].begin < date->end) ++at;
    }
    return dates;
}

bool has_date_outside(std::string_view text, const Periode& periode) {
    const std::vector<NamedDate> dates = dates_in(text);
    if (dates.empty()) return false;
    const std::optional<Days> days = days_of(periode);
    return days && std::any_of(dates.begin(), dates.end(),
                               [&](const NamedDate& date) { return lies_outside(date, *days); });
}

std::string with_year_of(std::string_view text, const Periode& periode) {
    const std::optional<Days> days = days_of(periode);
    if (!days) return {};
    std::string changed(text);
    for (const NamedDate& date : dates_in(text)) {
        if (!lies_outside(date, *days)) continue;
        const std::string old_year = std::to_string(date.first.year);
        const std::size_t year = changed.find(old_year, date.begin);
        if (year >= date.end) return {};
        changed.replace(year, old_year.size(), std::to_string(days->last->year));
    }
    return has_date_outside(changed, periode) ? std::string() : changed;
}

}  // namespace kinerja
