// Figures of several quarters made into one.
#include "core/regulation/consolidated.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace kinerja;

using K = Konsolidasi;

TEST_CASE("figures become one by sum, last value and average") {
    const std::vector<Decimal> values{{60, 0}, {64, 0}, {68, 0}, {725, 1}};
    CHECK(consolidated(values, K::sum) == Decimal{2645, 1});
    CHECK(consolidated(values, K::last_value) == Decimal{725, 1});
    CHECK(consolidated(values, K::average) == Decimal{66'125, 3});
}

TEST_CASE("an average has two decimals more at most, half rounded away from zero") {
    CHECK(consolidated(std::vector<Decimal>{{1, 0}, {1, 0}, {0, 0}}, K::average) == Decimal{67, 2});
    CHECK(consolidated(std::vector<Decimal>{{-1, 0}, {-1, 0}, {0, 0}}, K::average) ==
          Decimal{-67, 2});
    CHECK(consolidated(std::vector<Decimal>{{3, 0}, {4, 0}}, K::average) == Decimal{35, 1});
    CHECK(consolidated(std::vector<Decimal>{{1, 9}, {2, 9}}, K::average) == Decimal{2, 9});
}

TEST_CASE("of nothing comes nothing, and what is too large has no sum but a last value") {
    const std::vector<Decimal> large{{9'223'372'036'854'775'807, 0}, {1, 0}};
    for (const Konsolidasi each : {K::sum, K::last_value, K::average})
        CHECK_FALSE(consolidated({}, each));
    CHECK_FALSE(consolidated(large, K::sum));
    CHECK_FALSE(consolidated(large, K::average));
    CHECK(consolidated(large, K::last_value) == Decimal{1, 0});
}
