// Division of decimals: rounded half away from zero, and as large as the result may be.
#include "core/base/quotient.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("one decimal is divided by another, half rounded away from zero") {
    CHECK(quotient({95, 0}, {100, 0}, 4) == Decimal{9500, 4});
    CHECK(quotient({1, 0}, {3, 0}, 2) == Decimal{33, 2});
    CHECK(quotient({2, 0}, {3, 0}, 2) == Decimal{67, 2});
    CHECK(quotient({1, 0}, {8, 0}, 2) == Decimal{13, 2});
    CHECK(quotient({-1, 0}, {8, 0}, 2) == Decimal{-13, 2});
    CHECK(quotient({1, 0}, {-8, 0}, 2) == Decimal{-13, 2});
    CHECK(quotient({-1, 0}, {-8, 0}, 2) == Decimal{13, 2});
    CHECK(quotient({6195, 2}, {5, 1}, 1) == Decimal{1239, 1});
    CHECK(quotient({5, 1}, {6195, 2}, 4) == Decimal{81, 4});
    CHECK(quotient({0, 3}, {7, 0}, 2) == Decimal{0, 2});
    CHECK(quotient({5, 1}, {1, 0}, 0) == Decimal{1, 0});
}

TEST_CASE("nothing is divided by 0, and a result that is too large is none") {
    constexpr std::int64_t most = 9'223'372'036'854'775'807;
    CHECK(quotient({1, 0}, {0, 2}, 2) == std::nullopt);
    CHECK(quotient({most, 0}, {1, 0}, 1) == std::nullopt);
    CHECK(quotient({most, 0}, {1, 9}, 0) == std::nullopt);
    CHECK(quotient({1, 9}, {most, 0}, 0) == std::nullopt);
    CHECK(quotient({most, 0}, {5, 1}, 0) == std::nullopt);
    CHECK(quotient({most, 0}, {1, 0}, 0) == Decimal{most, 0});
    CHECK(quotient({-most, 0}, {1, 0}, 0) == Decimal{-most, 0});
}

TEST_CASE("the budget of a ministry is divided by another: only the result must fit") {
    const Decimal realisasi{123'456'789'012'345'67, 2}, target{234'567'890'123'456'78, 2};
    CHECK(quotient(realisasi, target, 4) == Decimal{5263, 4});
}

TEST_CASE("a part in percent has two decimals") {
    CHECK(in_percent({95, 0}, {100, 0}) == Decimal{9500, 2});
    CHECK(in_percent({2, 0}, {3, 0}) == Decimal{6667, 2});
    CHECK(in_percent({-1, 0}, {8, 0}) == Decimal{-1250, 2});
    CHECK_FALSE(in_percent({1, 0}, {0, 0}));
}
