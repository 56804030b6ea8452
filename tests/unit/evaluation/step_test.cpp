// How a line of a calculation is written.
#include "core/evaluation/step.h"

#include <catch2/catch_test_macros.hpp>
#include <vector>

using namespace kinerja;

TEST_CASE("a step is written with its numbers and its result, as Indonesians write them") {
    CHECK(to_text({"realisasi / target x 100", "95 / 100 x 100", {9500, 2}}) ==
          "95 / 100 x 100 = 95,00");
    CHECK(to_text({"jumlah", "25,00", {2500, 2}}) == "25,00");
    CHECK(to_text({"jumlah", "25", {2500, 2}}) == "25 = 25,00");
    CHECK(operand({125'000'000, 2}) == "1.250.000,00");
    CHECK(operand({-5, 1}) == "(-0,5)");
    CHECK(addition(std::vector<Decimal>{{1875, 2}, {-208, 2}, {0, 0}}) == "18,75 + (-2,08) + 0");
    CHECK(addition({}).empty());
    CHECK(addition(std::vector<Decimal>(12, {1, 0})) ==
          "1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1 + 1");
    CHECK(addition(std::vector<Decimal>(13, {1, 0})) == "1 + 1 + 1 + ... + 1 [13 angka]");
}
