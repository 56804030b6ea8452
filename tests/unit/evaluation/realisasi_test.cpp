// Entries made into one figure, and its share of the target.
#include "core/evaluation/realisasi.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

using namespace kinerja;

namespace {

std::string said(const std::optional<Step>& step) { return step ? to_text(*step) : "-"; }

}  // namespace

TEST_CASE("entries of a period become its realisasi, in the order of their days") {
    const std::vector<RealisasiEntry> entries{{{3, 0}, {2027, 3, 31}},
                                              {{2, 0}, {2027, 1, 4}},
                                              {{4, 0}, {2027, 3, 31}},
                                              {{1, 0}, {2027, 2, 1}}};
    CHECK(said(realisasi_of(entries, Konsolidasi::sum)) == "2 + 1 + 3 + 4 = 10");
    CHECK(said(realisasi_of(entries, Konsolidasi::last_value)) == "4");
    CHECK(said(realisasi_of(entries, Konsolidasi::average)) == "(2 + 1 + 3 + 4) / 4 = 2,5");
    CHECK_FALSE(realisasi_of({}, Konsolidasi::sum));
}

TEST_CASE("a year of many entries is shown in a line, not in ten thousand numbers") {
    const std::vector<RealisasiEntry> entries(10'000, {{5, 1}, {2027, 1, 4}});
    CHECK(said(realisasi_of(entries, Konsolidasi::sum)) ==
          "0,5 + 0,5 + 0,5 + ... + 0,5 [10000 angka] = 5.000,0");
}

TEST_CASE("the share of the target, whatever it is good for") {
    CHECK(said(percent_of_target({130, 0}, {100, 0})) == "130 / 100 x 100 = 130,00");
    CHECK(said(percent_of_target({2, 0}, {3, 0})) == "2 / 3 x 100 = 66,67");
    CHECK(said(percent_of_target({-5, 0}, {100, 0})) == "(-5) / 100 x 100 = -5,00");
    CHECK_FALSE(percent_of_target({5, 0}, {0, 0}));
    CHECK_FALSE(percent_of_target({9'223'372'036'854'775'807, 0}, {1, 9}));
}

TEST_CASE("a target is due when the last day of its period is over") {
    CHECK_FALSE(already_due({2027, 3, 31}, {2027, 3, 30}));
    CHECK_FALSE(already_due({2027, 3, 31}, {2027, 3, 31}));
    CHECK(already_due({2027, 3, 31}, {2027, 4, 1}));
}
