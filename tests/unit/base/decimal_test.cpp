// Decimals: read as Indonesians write them, exact to the last digit.
#include "core/base/decimal.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("a number is read with dots between thousands and a comma before decimals") {
    CHECK(parse_decimal("1.250.000,00") == Decimal{125'000'000, 2});
    CHECK(parse_decimal("61,95") == Decimal{6195, 2});
    CHECK(parse_decimal("1250") == Decimal{1250, 0});
    CHECK(parse_decimal("1.250") == Decimal{1250, 0});
    CHECK(parse_decimal("-3") == Decimal{-3, 0});
    CHECK(parse_decimal("-0,5") == Decimal{-5, 1});
    CHECK(parse_decimal("0") == Decimal{0, 0});
    CHECK(parse_decimal("007") == Decimal{7, 0});
    CHECK(parse_decimal("1,250") == Decimal{1250, 3});
    CHECK(parse_decimal("0,123456789") == Decimal{123'456'789, 9});
    CHECK(parse_decimal("  12,5\xC2\xA0") == Decimal{125, 1});
    CHECK(parse_decimal("9223372036854775807") == Decimal{9'223'372'036'854'775'807, 0});
}

TEST_CASE("anything that can be taken in two ways, or is no number, is refused") {
    for (const char* text : {"",
                             " ",
                             "1.5",
                             "12.30",
                             "1.2500",
                             "1250.000",
                             "0.500",
                             "01.250",
                             "1.250.00",
                             "1,250,000",
                             "1,250.00",
                             ".5",
                             ",5",
                             "5,",
                             "5.",
                             "1..250",
                             "1.",
                             "--3",
                             "+3",
                             "- 3",
                             "3 %",
                             "Rp 5",
                             "1e3",
                             "0,1234567890",
                             "9223372036854775808",
                             "92233720368547758,080",
                             "12a",
                             "1 250",
                             "\xD9\xA1"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_decimal(text));
    }
    CHECK_FALSE(parse_decimal(std::string(5000, '9')));
}

TEST_CASE("a decimal is written for people and for files") {
    CHECK(to_indonesian({125'000'000, 2}) == "1.250.000,00");
    CHECK(to_plain({125'000'000, 2}) == "1250000.00");
    CHECK(to_indonesian({6195, 2}) == "61,95");
    CHECK(to_indonesian({5, 2}) == "0,05");
    CHECK(to_indonesian({-5, 1}) == "-0,5");
    CHECK(to_indonesian({0, 0}) == "0");
    CHECK(to_indonesian({999, 0}) == "999");
    CHECK(to_indonesian({1000, 0}) == "1.000");
    CHECK(to_indonesian({-1'234'567, 0}) == "-1.234.567");
    CHECK(to_plain({-1'234'567, 3}) == "-1234.567");
    CHECK(to_plain({INT64_MIN, 0}) == "-9223372036854775808");
}

TEST_CASE("what is written is read back to the same decimal") {
    for (const std::int64_t units :
         std::initializer_list<std::int64_t>{0, 7, 99, 1000, 6195, 125000000, -42, INT64_MAX}) {
        for (int scale = 0; scale <= 9; ++scale) {
            const Decimal value{units, scale};
            CAPTURE(units, scale);
            CHECK(parse_decimal(to_indonesian(value)) == value);
        }
    }
}

TEST_CASE("numbers compare by value, whatever their decimals") {
    CHECK(compare({25, 1}, {250, 2}) == 0);
    CHECK(compare({25, 1}, {251, 2}) < 0);
    CHECK(compare({-5, 1}, {-51, 2}) > 0);
    CHECK(compare({-5, 1}, {0, 0}) < 0);
    CHECK(compare({9'223'372'036'854'775'807, 0}, {1, 9}) > 0);
}

TEST_CASE("sums are exact, and refused when they are too large") {
    CHECK(sum({725, 1}, {68, 0}) == Decimal{1405, 1});
    CHECK(sum({1, 9}, {1, 0}) == Decimal{1'000'000'001, 9});
    CHECK(sum({-5, 0}, {25, 1}) == Decimal{-25, 1});
    CHECK(sum({9'223'372'036'854'775'807, 0}, {1, 0}) == std::nullopt);
    CHECK(sum({9'223'372'036'854'775'807, 0}, {1, 1}) == std::nullopt);
}

TEST_CASE("division rounds half away from zero") {
    CHECK(divided({1, 0}, 3, 2) == Decimal{33, 2});
    CHECK(divided({2, 0}, 3, 2) == Decimal{67, 2});
    CHECK(divided({-1, 0}, 8, 2) == Decimal{-13, 2});
    CHECK(divided({66'125, 3}, 1, 1) == Decimal{661, 1});
    CHECK(divided({6615, 2}, 1, 1) == Decimal{662, 1});
    CHECK(divided({5, 1}, 1, 0) == Decimal{1, 0});
    CHECK(divided({9'223'372'036'854'775'807, 0}, 2, 9) == std::nullopt);
    CHECK(shortest({33'500, 3}) == Decimal{335, 1});
    CHECK(shortest({0, 4}) == Decimal{0, 0});
    CHECK(shortest({100, 0}) == Decimal{100, 0});
}
