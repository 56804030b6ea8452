// Times of day as people type them.
#include "core/base/time_of_day.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("times of day in their usual forms") {
    CHECK(minutes_in("08.00") == 480);
    CHECK(minutes_in("8:05") == 485);
    CHECK(minutes_in(" 16:30:00 ") == 990);
    CHECK(minutes_in("00.00") == 0);
    CHECK(minutes_in("24.00") == 1440);
}

TEST_CASE("what is no time of day") {
    for (const char* text : {"", "8", "08.60", "24.01", "8.5", "08.000", "pagi", "08.00 WIB",
                             "123.00", "08.00.", "-1.00"}) {
        CAPTURE(text);
        CHECK_FALSE(minutes_in(text));
    }
}
