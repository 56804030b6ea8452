// Words for moments.
#include "wasm/app/moment.h"

#include "wasm/platform/platform.h"

namespace kinerja::ui {
namespace {

std::string two(int number) { return (number < 10 ? "0" : "") + std::to_string(number); }

Date date_of(const platform::LocalTime& time) { return {time.year, time.month, time.day}; }

}  // namespace

Date today() { return date_of(platform::local_time(platform::now_ms())); }

std::string clock_time(double ms_since_1970) {
    const platform::LocalTime time = platform::local_time(ms_since_1970);
    return two(time.hour) + "." + two(time.minute) + "." + two(time.second);
}

std::string moment(double ms_since_1970) {
    const platform::LocalTime time = platform::local_time(ms_since_1970);
    const std::string at = " pukul " + two(time.hour) + "." + two(time.minute);
    switch (days_between(date_of(time), today())) {
        case 0:
            return "hari ini" + at;
        case 1:
            return "kemarin" + at;
        default:
            return to_long(date_of(time)) + at;
    }
}

}  // namespace kinerja::ui
