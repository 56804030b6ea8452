// Words for moments.
#include "wasm/app/moment.h"

#include "wasm/platform/platform.h"

namespace kinerja::ui {
namespace {

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

Date date_of(const platform::LocalTime& time) { return {time.year, time.month, time.day}; }

std::string day_words(const platform::LocalTime& time) {
    switch (days_between(date_of(time), today())) {
        case 0:
            return "hari ini";
        case 1:
            return "kemarin";
        default:
            return to_long(date_of(time));
    }
}

}  // namespace

Date today() { return date_of(platform::local_time(platform::now_ms())); }

int minutes_east() {
    const double now = platform::now_ms();
    const platform::LocalTime local = platform::local_time(now);
    const auto utc = static_cast<long long>(now / 60'000);
    const long long days = days_between({1970, 1, 1}, date_of(local));
    return static_cast<int>(days * 24 * 60 + local.hour * 60 + local.minute - utc);
}

double ms_to_midnight() {
    const platform::LocalTime time = platform::local_time(platform::now_ms());
    const int passed = (time.hour * 60 + time.minute) * 60 + time.second;
    return (24 * 60 * 60 - passed) * 1000.0;
}

std::string clock_time(double ms_since_1970) {
    const platform::LocalTime time = platform::local_time(ms_since_1970);
    return two(time.hour) + "." + two(time.minute) + "." + two(time.second);
}

std::string moment(double ms_since_1970) {
    const platform::LocalTime time = platform::local_time(ms_since_1970);
    return day_words(time) + " pukul " + two(time.hour) + "." + two(time.minute);
}

std::string day(double ms_since_1970) {
    std::string words = day_words(platform::local_time(ms_since_1970));
    if (words[0] >= 'a' && words[0] <= 'z') words[0] = static_cast<char>(words[0] - 'a' + 'A');
    return words;
}

std::string moment_exact(double ms_since_1970) {
    return day(ms_since_1970) + " pukul " + clock_time(ms_since_1970);
}

}  // namespace kinerja::ui
