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
    " \xE2\x80\x94 ",  "\xE2\x80\x93", "-",
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

}  // namespace

std::optional<TwoDays> read_two_days(std::string_view text) {
    const std::string folded = without(fold(text), "tahun ");
    const std::string all(without_fillers(folded));
    for (const std::string_view sign : between) {
        const std::size_t at = all.find(sign);
        if (at == all.npos) continue;
        const std::optional<Date> last = last_day_in(all.substr(at + sign.size()));
        if (!last) continue;
        const std::string begin = all.substr(0, at);
        std::optional<Date> first = first_day_in(begin);
        if (!first) first = first_day_in(with_year(begin, last->year));
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
