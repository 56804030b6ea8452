// Days: closed, and open where one end can not be read.
#include "core/base/days.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("a day lies between the first and the last, both included") {
    const Days days = days_of("1-4-2027", "30 Juni 2027");
    CHECK(days.is_closed());
    for (const char* within : {"2027-04-01", "15 Mei 2027", "30-06-2027"})
        CHECK(days.holds(within));
    for (const char* outside : {"31-03-2027", "1-7-2027", "besok", ""})
        CHECK_FALSE(days.holds(outside));
}

TEST_CASE("no days hold nothing") {
    CHECK(no_days().is_closed());
    CHECK(no_days().is_empty());
    CHECK_FALSE(days_of("1-4-2027", "1-4-2027").is_empty());
    CHECK_FALSE(Days{}.is_empty());
    for (const char* day : {"1-1-0001", "5-4-2027", "entah", ""}) CHECK_FALSE(no_days().holds(day));
}

TEST_CASE("where an end is no date the days are open there") {
    const Days from = days_of("1-4-2027", "entah"), until = days_of("", "30-6-2027"), ever;
    CHECK_FALSE(from.is_closed());
    CHECK(from.holds(Date{2030, 1, 1}));
    CHECK_FALSE(from.holds("31-3-2027"));
    CHECK(until.holds("1-1-2020"));
    CHECK_FALSE(until.holds("1-7-2027"));
    CHECK_FALSE(until.holds("entah"));
    CHECK(ever.holds("entah"));
}
