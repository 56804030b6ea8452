// Dates: every way of writing them, every way of getting them wrong, and leap years.
#include "core/base/date.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("a date is read in each of the usual forms") {
    const Date expected{2027, 1, 31};
    for (const char* text : {"2027-01-31",
                             "2027-1-31",
                             "31-1-2027",
                             "31-01-2027",
                             "31/01/2027",
                             "31/1/2027",
                             "31.1.2027",
                             "31.01.2027",
                             "31 Januari 2027",
                             "31 januari 2027",
                             "31 JANUARI 2027",
                             "31 Jan 2027",
                             "31 Jan. 2027",
                             "31-Jan-2027",
                             "  31   Januari\t2027\n",
                             "\xC2\xA0"
                             "31 Januari 2027\xC2\xA0",
                             "31 - 1 - 2027",
                             "2027/01/31",
                             "Minggu, 31 Januari 2027",
                             "MINGGU, 31-01-2027",
                             "tanggal 31 Januari 2027",
                             "tgl. 31-1-2027",
                             "31 January 2027"}) {
        CAPTURE(text);
        CHECK(parse_date(text).date == expected);
    }
}

TEST_CASE("every month is read by its name and by its usual short names") {
    const char* names[12][5] = {{"Januari", "Jan"},
                                {"Februari", "Feb", "Pebruari", "Peb"},
                                {"Maret", "Mar", "Mrt"},
                                {"April", "Apr"},
                                {"Mei", "May"},
                                {"Juni", "Jun"},
                                {"Juli", "Jul"},
                                {"Agustus", "Agu", "Ags", "Agt", "August"},
                                {"September", "Sep", "Sept"},
                                {"Oktober", "Okt", "Oct", "October"},
                                {"November", "Nov", "Nopember", "Nop"},
                                {"Desember", "Des", "Dec", "December"}};
    for (int month = 1; month <= 12; ++month) {
        for (const char* name : names[month - 1]) {
            if (!name) continue;
            CAPTURE(name);
            CHECK(parse_date("5 " + std::string(name) + " 2027").date == Date{2027, month, 5});
        }
    }
}

TEST_CASE("a text that is no date says why") {
    const auto problem_of = [](const char* text) {
        const DateReading reading = parse_date(text);
        CHECK_FALSE(reading.date);
        return reading.problem;
    };
    for (const char* text : {"", "   ", "\n", "\xC2\xA0"}) {
        CAPTURE(text);
        CHECK(problem_of(text) == DateProblem::empty);
    }
    for (const char* text :
         {"besok", "31 Januari", "Januari 2027", "2027", "1-2", "1-2-3-4", "31-1/2027",
          "31 Janu 2027", "a-b-c", "1--2027", "-1-2-2027", "31 1 2027", "1 Januari 2027 Senin",
          "31-1-2027x", "Besok, 31-1-2027", "tanggal 31", "3\xE2\x82\xAC-1-2027"}) {
        CAPTURE(text);
        CHECK(problem_of(text) == DateProblem::not_a_date);
    }
    for (const char* text : {"30-2-2027", "29-2-2027", "31 April 2027", "0-1-2027", "1-0-2027",
                             "1-13-2027", "2027-13-01", "32-1-2027", "99999999999-1-2027"}) {
        CAPTURE(text);
        CHECK(problem_of(text) == DateProblem::no_such_day);
    }
    for (const char* text :
         {"31-12-1899", "1-1-2201", "1-1-27", "29-2-2300", "1 Januari 20277", "99999-01-01"}) {
        CAPTURE(text);
        CHECK(problem_of(text) == DateProblem::out_of_range);
    }
}

TEST_CASE("leap years follow the Gregorian rule") {
    for (int year = 1900; year <= 2200; ++year) {
        CAPTURE(year);
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        CHECK(exists(year, 2, 29) == leap);
        CHECK(exists(year, 2, 28));
        CHECK_FALSE(exists(year, 2, 30));
        CHECK(days_between({year, 2, 28}, {year, 3, 1}) == (leap ? 2 : 1));
    }
    CHECK_FALSE(exists(1899, 12, 31));
    CHECK_FALSE(exists(2201, 1, 1));
}

TEST_CASE("every day of the range is written and read back in all three forms") {
    for (int year : {1900, 1999, 2000, 2027, 2028, 2100, 2200}) {
        for (int month = 1; month <= 12; ++month) {
            for (int day = 1; day <= 31; ++day) {
                if (!exists(year, month, day)) continue;
                const Date date{year, month, day};
                REQUIRE(parse_date(to_iso(date)).date == date);
                REQUIRE(parse_date(to_short(date)).date == date);
                REQUIRE(parse_date(to_long(date)).date == date);
                REQUIRE(to_long_with_weekday(date).ends_with(", " + to_long(date)));
            }
        }
    }
}

TEST_CASE("dates are written as the forms want them") {
    CHECK(to_iso({2027, 1, 5}) == "2027-01-05");
    CHECK(to_short({2027, 1, 5}) == "05-01-2027");
    CHECK(to_long({2027, 1, 5}) == "5 Januari 2027");
    CHECK(to_long_with_weekday({2027, 1, 31}) == "Minggu, 31 Januari 2027");
    CHECK(to_long_with_weekday({2027, 2, 1}) == "Senin, 1 Februari 2027");
    CHECK(to_long_with_weekday({2024, 2, 29}) == "Kamis, 29 Februari 2024");
}

TEST_CASE("days between count in both directions") {
    CHECK(days_between({2027, 1, 1}, {2027, 12, 31}) == 364);
    CHECK(days_between({2028, 1, 1}, {2028, 12, 31}) == 365);
    CHECK(days_between({2027, 12, 31}, {2027, 1, 1}) == -364);
    CHECK(days_between({2027, 5, 5}, {2027, 5, 5}) == 0);
    CHECK(days_between({1900, 1, 1}, {2200, 12, 31}) == 109937);
}

TEST_CASE("days are added across months, years and leap days") {
    CHECK(plus_days({2027, 1, 31}, 1) == Date{2027, 2, 1});
    CHECK(plus_days({2027, 12, 31}, 1) == Date{2028, 1, 1});
    CHECK(plus_days({2028, 2, 28}, 1) == Date{2028, 2, 29});
    CHECK(plus_days({2028, 3, 1}, -1) == Date{2028, 2, 29});
    for (int days = -800; days <= 800; ++days)
        CHECK(days_between({2027, 6, 15}, plus_days({2027, 6, 15}, days)) == days);
    CHECK(end_of_month(2028, 2) == Date{2028, 2, 29});
    CHECK(end_of_month(2100, 2) == Date{2100, 2, 28});
    CHECK(end_of_month(2027, 12) == Date{2027, 12, 31});
}
