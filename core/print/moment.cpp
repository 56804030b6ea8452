// Moments of the record are in UTC; paper is read by the clock on the wall.
#include "core/print/moment.h"

#include <cstdlib>
#include <optional>

#include "core/base/date.h"
#include "core/base/text.h"

namespace kinerja {
namespace {

constexpr int minutes_a_day = 24 * 60;

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

std::optional<int> two_digits(std::string_view text, std::size_t at) {
    if (text.size() < at + 2 || !is_digit(text[at]) || !is_digit(text[at + 1])) return std::nullopt;
    return (text[at] - '0') * 10 + (text[at + 1] - '0');
}

/// The three zones of Indonesia by their names, any other by its distance.
std::string zone_name(int minutes_east) {
    switch (minutes_east) {
        case 7 * 60:
            return "WIB";
        case 8 * 60:
            return "WITA";
        case 9 * 60:
            return "WIT";
        case 0:
            return "UTC";
        default:
            break;
    }
    const int distance = std::abs(minutes_east);
    return (minutes_east < 0 ? "UTC-" : "UTC+") + two(distance / 60) + "." + two(distance % 60);
}

}  // namespace

std::string moment_in_words(std::string_view time, int minutes_east) {
    std::optional<Date> date = parse_date(time.substr(0, 10)).date;
    if (!date) return std::string(time);
    const bool is_iso = time.size() >= 16 && time[10] == 'T' && time[13] == ':';
    const auto hour = two_digits(time, 11), minute = two_digits(time, 14);
    if (!is_iso || !hour || !minute) return to_long(*date);
    int minutes = *hour * 60 + *minute;
    const bool utc = time.ends_with('Z');
    if (utc) {
        minutes += minutes_east;
        const int days = minutes < 0 ? -1 : minutes / minutes_a_day;
        date = plus_days(*date, days);
        minutes -= days * minutes_a_day;
    }
    std::string words = to_long(*date) + " pukul " + two(minutes / 60) + "." + two(minutes % 60);
    return utc ? words + " " + zone_name(minutes_east) : words;
}

}  // namespace kinerja
