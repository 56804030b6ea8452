// Copying a manual from one indicator to another.
#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

TEST_CASE("a manual is copied into the parts that are still empty") {
    Skp skp = planned_skp();
    skp.rhk[0].edit().iki[0].manual.tujuan = "Tujuan sendiri";
    skp.rhk[0].edit().iki[0].manual.tingkat_kendali = TingkatKendali::outcome;
    const Result<Skp> next = apply(skp, CopyManual{{"r1"}, {"i1"}, {"r2"}, {"i3"}});
    REQUIRE(next);
    ManualIndikator expected = skp.rhk[1]->iki[2].manual;
    expected.tujuan = "Tujuan sendiri";
    expected.tingkat_kendali = TingkatKendali::outcome;
    CHECK(next->rhk[0]->iki[0].manual == expected);
    CHECK(next->rhk[1] == skp.rhk[1]);
}

TEST_CASE("copying needs both indicators") {
    const Skp skp = planned_skp();
    CHECK_FALSE(apply(skp, CopyManual{{"r1"}, {"i9"}, {"r2"}, {"i3"}}));
    CHECK_FALSE(apply(skp, CopyManual{{"r1"}, {"i1"}, {"r9"}, {"i3"}}));
}
