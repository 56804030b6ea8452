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

/// A moment taken apart; without a date where it is no time that can be read.
struct Moment {
    std::optional<Date> date;
    std::string clock;  // "15.30 WIB"; may be empty
};

Moment moment_of(std::string_view time, int minutes_east) {
    std::optional<Date> date = parse_date(time.substr(0, 10)).date;
    const bool is_iso = time.size() >= 16 && time[10] == 'T' && time[13] == ':';
    const auto hour = two_digits(time, 11), minute = two_digits(time, 14);
    if (!date || !is_iso || !hour || !minute) return {date, ""};
    int minutes = *hour * 60 + *minute;
    const bool utc = time.ends_with('Z');
    if (utc) {
        minutes += minutes_east;
        const int days = minutes < 0 ? -1 : minutes / minutes_a_day;
        date = plus_days(*date, days);
        minutes -= days * minutes_a_day;
    }
    const std::string clock = two(minutes / 60) + "." + two(minutes % 60);
    return {date, utc ? clock + " " + zone_name(minutes_east) : clock};
}

/// "12 Jan 2027": each month is known by its first three letters.
std::string with_short_month(const Date& date) {
    const std::string words = to_long(date);
    constexpr std::size_t letters = 3;
    return words.substr(0, words.find(' ') + 1 + letters) + words.substr(words.rfind(' '));
}

}  // namespace

std::string moment_in_words(std::string_view time, int minutes_east) {
    const Moment moment = moment_of(time, minutes_east);
    if (!moment.date) return std::string(time);
    return to_long(*moment.date) + (moment.clock.empty() ? "" : " pukul " + moment.clock);
}

std::string short_moment(std::string_view time, int minutes_east) {
    const Moment moment = moment_of(time, minutes_east);
    if (!moment.date) return std::string(time);
    return with_short_month(*moment.date) + (moment.clock.empty() ? "" : " " + moment.clock);
}

}  // namespace kinerja
