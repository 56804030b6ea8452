// The year in Ruang GTK.
#include "core/regulation/gtk_year.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("a year in Ruang GTK has four stages, from preparation to one evaluation") {
    const auto stage = [](int year, int month) {
        return tahap_gtk()[tahap_gtk_on({year, month, 15}, 2027)].nama;
    };
    CHECK(stage(2026, 12) == "Pra-Perencanaan");
    CHECK(stage(2027, 1) == "Perencanaan");
    for (int month = 2; month <= 11; ++month) CHECK(stage(2027, month) == "Pelaksanaan");
    CHECK(stage(2027, 12) == "Penilaian");
    CHECK(stage(2028, 1) == "Penilaian");
}
