// Two days in one text.
#include "core/base/period_text.h"

#include <algorithm>

#include "core/base/text.h"

namespace kinerja {
namespace {

/// What stands between the two days; the longer before what is part of it.
constexpr std::string_view between[] = {
    " sampai dengan ", " sampai ",     " hingga ", " s.d. ", " s.d ",
    " s/d ",           " sd. ",        " sd ",     " - ",    " \xE2\x80\x93 ",
    " \xE2\x80\x94 ",  "\xE2\x80\x93", "s.d.",     "s/d",    "-",
};

/// What people write in front of a period, one behind the other: "Periode penilaian:".
constexpr std::string_view fillers[] = {"periode",  "masa",  "penilaian", "kinerja",
                                        "evaluasi", "skp",   "tanggal",   "tgl.",
                                        "tgl",      "mulai", "dari",      ":"};

std::string_view without_fillers(std::string_view text) {
    for (;;) {
        text = trim(text);
        const auto leads = [&](std::string_view filler) {
            if (!text.starts_with(filler) || text.size() == filler.size()) return false;
            const char behind = text[filler.size()];
            return behind == ' ' || behind == ':' || filler.ends_with(':') || is_digit(behind);
        };
        const auto* const found = std::ranges::find_if(fillers, leads);
        if (found == std::end(fillers)) return text;
        text.remove_prefix(found->size());
    }
}

std::string without(std::string text, std::string_view words) {
    for (std::size_t at = text.find(words); at != text.npos; at = text.find(words))
        text.erase(at, words.size());
    return text;
}

constexpr int leap_year = 2000;  // has every day of the calendar

/// "Desember 2026" -> its first day.
std::optional<Date> month_in(std::string_view text) {
    return parse_date("1 " + std::string(trim(text))).date;
}

/// A day, or the month that a period begins with.
std::optional<Date> first_day_in(std::string_view text) {
    const std::optional<Date> day = parse_date(text).date;
    return day ? day : month_in(text);
}

/// A day, or the month that a period ends with.
std::optional<Date> last_day_in(std::string_view text) {
    const std::optional<Date> day = parse_date(text).date;
    if (day) return day;
    const std::optional<Date> month = month_in(text);
    return month ? std::optional(end_of_month(month->year, month->month)) : std::nullopt;
}

/// Without the brackets around it and the full stop behind.
std::string_view bare(std::string_view text) {
    text = trim(text);
    while (text.ends_with('.')) text.remove_suffix(1);
    if (text.starts_with('(') && text.ends_with(')')) text = text.substr(1, text.size() - 2);
    return trim(text);
}

std::optional<int> year_in(std::string_view text) {
    text = trim(text);
    if (text.size() != 4 || digits_in(text).size() != 4) return std::nullopt;
    const std::optional<Date> day = parse_date("1-1-" + std::string(text)).date;
    return day ? std::optional(day->year) : std::nullopt;
}

/// "i" or "1" of `count` spans of a year, and what follows it.
struct NthSpan {
    int nth = 0;
    std::string_view rest;
};
std::optional<NthSpan> nth_in(std::string_view text, int count) {
    constexpr std::string_view roman[] = {"i", "ii", "iii", "iv"};
    const std::size_t end = std::min(text.find(' '), text.size());
    for (int i = 0; i < count; ++i)
        if (const std::string_view word = text.substr(0, end);
            word == roman[i] || word == std::to_string(i + 1))
            return NthSpan{i, text.substr(end)};
    return std::nullopt;
}

/// "tahun 2026", "ta 2026", "triwulan ii 2026", "semester 1 tahun 2026": a span with a name.
std::optional<TwoDays> named_span(std::string_view text) {
    struct Span {
        std::string_view name;
        int months;
    };
    constexpr Span spans[] = {{"tahun anggaran ", 12}, {"tahun ", 12},   {"ta ", 12}, {"t.a. ", 12},
                              {"semester ", 6},        {"triwulan ", 3}, {"tw ", 3}};
    constexpr int year_months = 12;
    for (const Span& span : spans) {
        if (!text.starts_with(span.name)) continue;
        NthSpan nth{0, text.substr(span.name.size())};
        if (span.months < year_months) {
            const auto found = nth_in(nth.rest, year_months / span.months);
            if (!found) return std::nullopt;
            nth = *found;
        }
        const std::optional<int> year = year_in(without(std::string(nth.rest), "tahun "));
        if (!year) continue;
        return TwoDays{{*year, nth.nth * span.months + 1, 1},
                       end_of_month(*year, (nth.nth + 1) * span.months)};
    }
    return std::nullopt;
}

/// "1" of "1 s.d. 31 Januari 2026": a day of the month in which it ends.
std::optional<Date> day_of_month(std::string_view text, const Date& last) {
    text = trim(text);
    if (text.empty() || text.size() > 2 || digits_in(text).size() != text.size())
        return std::nullopt;
    return parse_date(std::string(text) + "-" + std::to_string(last.month) + "-" +
                      std::to_string(last.year))
        .date;
}

}  // namespace

std::optional<TwoDays> read_two_days(std::string_view text) {
    const std::string typed = fold(bare(text));
    const std::string_view span = without_fillers(typed);
    if (const std::optional<TwoDays> named = named_span(span)) return named;
    std::string folded = without(typed, "tahun ");
    for (const std::string_view word : {"awal ", "akhir ", "bulan "})
        folded = without(std::move(folded), word);
    const std::string all(without_fillers(folded));
    for (const std::string_view sign : between) {
        const std::size_t at = all.find(sign);
        if (at == all.npos) continue;
        const std::optional<Date> last = last_day_in(all.substr(at + sign.size()));
        if (!last) continue;
        const std::string begin = all.substr(0, at);
        std::optional<Date> first = first_day_in(begin);
        if (!first) first = first_day_in(with_year(begin, last->year));
        if (!first) first = day_of_month(begin, *last);
        if (first) return TwoDays{*first, *last};
    }
    return std::nullopt;
}

bool lacks_year(std::string_view text) {
    return parse_date(text).problem == DateProblem::not_a_date &&
           parse_date(with_year(text, leap_year)).date.has_value();
}

std::string with_year(std::string_view text, int year) {
    text = trim(text);
    const std::size_t sign = text.find_first_not_of("0123456789");
    const bool in_digits = sign != text.npos && sign > 0;
    const char joins = in_digits ? text[sign] : ' ';
    return std::string(text) + joins + std::to_string(year);
}

}  // namespace kinerja
