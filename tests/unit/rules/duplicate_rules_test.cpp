// The same sentence twice.
#include <catch2/catch_test_macros.hpp>

#include "core/rules/explain.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

TEST_CASE("WR-04 asks about a RHK that is there twice", "[WR-04]") {
    Skp skp = valid_skp();
    skp.rhk[2].edit().statement = " tersedianya ANTARMUKA  integrasi untuk layanan prioritas";
    CHECK(found_in(skp) == Found{"WR-04 rhk/r3/statement"});
    CHECK(explain(skp, check(skp, {})[0]).remedy ==
          "Gabungkan dengan RHK utama 1, atau sebutkan dalam kalimatnya apa yang membedakan.");
    skp.rhk[2].edit().statement += " tahap dua";
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("WR-05 asks about an IKI that its RHK has twice", "[WR-05]") {
    Skp skp = valid_skp();
    std::vector<Iki>& iki = skp.rhk[0].edit().iki;
    iki[1].statement = "jumlah antarmuka yang beroperasi ";
    CHECK(found_in(skp) == Found{"WR-05 rhk/r1/iki/i2/statement"});
    CHECK(
        explain(skp, check(skp, {})[0]).remedy.starts_with("Gabungkan dengan RHK utama 1, IKI 1"));
    skp = valid_skp();  // in two RHK it may well be the same
    skp.rhk[2].edit().iki[0].statement = skp.rhk[0]->iki[0].statement;
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("rows without a sentence are no duplicates", "[WR-04]") {
    Skp skp = valid_skp();
    skp.rhk[0].edit().statement = "";
    skp.rhk[1].edit().statement = " ";
    for (const std::string& line : found_in(skp)) CHECK(line.starts_with("PL-02b"));
}
