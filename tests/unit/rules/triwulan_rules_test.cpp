// Targets by quarter.
#include <catch2/catch_test_macros.hpp>

#include "core/rules/explain.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Iki& iki_of(Skp& skp, std::size_t rhk, std::size_t iki) { return skp.rhk[rhk].edit().iki[iki]; }

void plan(Iki& iki, std::array<std::string, 4> target, std::optional<Polarisasi> polarisasi,
          std::optional<Konsolidasi> konsolidasi) {
    iki.triwulan.target = std::move(target);
    iki.triwulan.polarisasi = polarisasi;
    iki.triwulan.konsolidasi = konsolidasi;
}

constexpr auto up = Polarisasi::maximize;
constexpr auto down = Polarisasi::minimize;
constexpr auto last = Konsolidasi::last_value;
constexpr auto sum = Konsolidasi::sum;

/// The sample of a kepala dinas with its targets by quarter.
Skp jpt_with_quarters() {
    Skp skp = jpt_skp();
    plan(iki_of(skp, 0, 0), {"-", "-", "-", "3,65"}, up, last);
    plan(iki_of(skp, 0, 1), {"60", "64", "68", "72,5"}, up, last);
    plan(iki_of(skp, 1, 0), {"4", "9", "13", "18"}, up, last);
    plan(iki_of(skp, 2, 0), {"95", "95", "95", "95"}, up, Konsolidasi::average);
    plan(iki_of(skp, 3, 0), {"250", "600", "900", "1.250"}, up, last);
    plan(iki_of(skp, 4, 0), {"18", "45", "70", "96,75"}, up, last);
    return skp;
}

Found only(std::string_view id, const Skp& skp) {
    Found found = found_in(skp);
    std::erase_if(found, [&](const std::string& line) { return !line.starts_with(id); });
    return found;
}

Explanation explained(const Skp& skp) {
    const Findings findings = check(skp, {});
    REQUIRE(findings.size() == 1);
    return explain(skp, findings[0]);
}

}  // namespace

TEST_CASE("the sample of a kepala dinas with its quarters has no findings") {
    CHECK(found_in(jpt_with_quarters()) == Found{});
}

TEST_CASE("KM-01 asks for quarters only where the profile does", "[KM-01]") {
    Skp skp = jpt_with_quarters();
    skp.profil = Profil::kemenkeu;
    CHECK(only("KM-01", skp) == Found{"KM-01 rhk/r6/iki/i1/triwulan/tw1"});
    iki_of(skp, 0, 1).triwulan.target = {"", "-", "", ""};
    CHECK(only("KM-01", skp) ==
          Found{"KM-01 rhk/r1/iki/i2/triwulan/tw1", "KM-01 rhk/r6/iki/i1/triwulan/tw1"});
    skp.pendekatan = Pendekatan::kualitatif;
    CHECK(only("KM-01", skp) == Found{});
    skp.pendekatan = Pendekatan::kuantitatif;
    skp.profil = Profil::umum;
    CHECK(only("KM-01", skp) == Found{});
}

TEST_CASE("KM-02 and KM-03 ask how quarters are meant once there are some", "[KM-02][KM-03]") {
    Skp skp = jpt_with_quarters();
    skp.profil = Profil::kemenkeu;
    CHECK(only("KM-02", skp) == Found{});
    CHECK(only("KM-03", skp) == Found{});
    iki_of(skp, 1, 0).triwulan.polarisasi.reset();
    iki_of(skp, 1, 0).triwulan.konsolidasi.reset();
    CHECK(only("KM-02", skp) == Found{"KM-02 rhk/r2/iki/i1/triwulan/polarisasi"});
    CHECK(only("KM-03", skp) == Found{"KM-03 rhk/r2/iki/i1/triwulan/konsolidasi"});
    skp.profil = Profil::umum;
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("KM-04 compares the year with its quarters and proposes what they make", "[KM-04]") {
    Skp skp = jpt_with_quarters();
    iki_of(skp, 0, 1).target = "75 %";
    CHECK(found_in(skp) == Found{"KM-04 rhk/r1/iki/i2/target"});
    CHECK(explained(skp).proposal == "72,5 %");
    CHECK(explained(skp).remedy.find("72,5") != std::string::npos);

    SECTION("whoever takes the proposal is not asked again") {
        iki_of(skp, 0, 1).target = explained(skp).proposal;
        CHECK(found_in(skp) == Found{});
    }
    SECTION("words around the number stay") {
        iki_of(skp, 0, 1).target = "paling sedikit 75 % layanan";
        CHECK(explained(skp).proposal == "paling sedikit 72,5 % layanan");
    }
    SECTION("by sum") {
        iki_of(skp, 0, 1).target = "72,5 %";
        plan(iki_of(skp, 1, 0), {"4", "5", "4", "6"}, up, sum);
        CHECK(found_in(skp) == Found{"KM-04 rhk/r2/iki/i1/target"});
        CHECK(explained(skp).proposal == "19 layanan");
    }
    SECTION("not while the way of consolidation is open, nor in the kualitatif form") {
        iki_of(skp, 0, 1).triwulan.konsolidasi.reset();
        CHECK(found_in(skp) == Found{});
        iki_of(skp, 0, 1).triwulan.konsolidasi = last;
        skp.pendekatan = Pendekatan::kualitatif;
        CHECK(only("KM-04", skp) == Found{});
    }
}

TEST_CASE("KM-04 bears an average of thirds and a target that is a day", "[KM-04]") {
    Skp skp = jpt_with_quarters();
    plan(iki_of(skp, 1, 0), {"33", "33", "34", ""}, up, Konsolidasi::average);
    iki_of(skp, 1, 0).target = "33,3 layanan";
    CHECK(found_in(skp) == Found{});
    iki_of(skp, 1, 0).target = "33,4 layanan";
    CHECK(found_in(skp) == Found{"KM-04 rhk/r2/iki/i1/target"});
    iki_of(skp, 1, 0).target = "33,3 layanan";
    plan(iki_of(skp, 5, 0), {"50", "100", "", ""}, up, last);  // paling lambat 30 Juni 2027
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("KM-05 asks about a satuan that is not the year's", "[KM-05]") {
    Skp skp = jpt_with_quarters();
    plan(iki_of(skp, 0, 1), {"60 persen", "64 %", "68", "72,5"}, up, last);
    CHECK(found_in(skp) == Found{});
    iki_of(skp, 0, 1).triwulan.target[1] = "64 layanan";
    CHECK(found_in(skp) == Found{"KM-05 rhk/r1/iki/i2/triwulan/tw2"});
}

TEST_CASE("KM-06 asks about a quarter that is weaker than the one before", "[KM-06]") {
    Skp skp = jpt_with_quarters();
    plan(iki_of(skp, 1, 0), {"4", "9", "8", "18"}, up, last);
    CHECK(found_in(skp) == Found{"KM-06 rhk/r2/iki/i1/triwulan/tw3"});
    plan(iki_of(skp, 1, 0), {"40", "30", "20", "18"}, down, last);
    CHECK(found_in(skp) == Found{});
    plan(iki_of(skp, 1, 0), {"10", "30", "20", "18"}, down, last);
    CHECK(found_in(skp) == Found{"KM-06 rhk/r2/iki/i1/triwulan/tw2"});
    plan(iki_of(skp, 1, 0), {"6", "5", "4", "3"}, up, sum);  // parts of a sum may well fall
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("KM-07 points at what can not be read, and keeps it", "[KM-07][KM-04][WR-09]") {
    Skp skp = jpt_with_quarters();
    iki_of(skp, 1, 0).triwulan.target = {"4", "1.5", "belum tahu", "18"};
    CHECK(found_in(skp) ==
          Found{"KM-07 rhk/r2/iki/i1/triwulan/tw2", "KM-07 rhk/r2/iki/i1/triwulan/tw3"});
    // In percent it is asked which of two it is, once; until then nothing is made of it.
    skp = jpt_with_quarters();
    iki_of(skp, 0, 1).triwulan.target = {"60", "64", "68", "0.95"};
    CHECK(found_in(skp) == Found{"WR-09 rhk/r1/iki/i2/triwulan/tw4"});
    iki_of(skp, 0, 1).triwulan.target = {"0,6", "0,64", "0,68", "0,725"};
    CHECK(only("KM", skp) == Found{});
    CHECK(only("WR-09", skp).size() == 4);
}

TEST_CASE("KM-08 asks about the number of indicators, naming the limits", "[KM-08]") {
    Skp skp = jpt_with_quarters();
    skp.profil = Profil::kemenkeu;
    const auto with_indicators = [&](std::size_t count) {
        Rhk& rhk = skp.rhk[0].edit();
        rhk.iki.resize(1);
        const std::size_t others = 5;
        for (std::size_t i = 1; i + others < count; ++i) {
            rhk.iki.push_back(rhk.iki[0]);
            rhk.iki.back().id = {"x" + std::to_string(i)};
        }
        return only("KM-08", skp);
    };
    CHECK(with_indicators(15) == Found{});
    CHECK(with_indicators(16) == Found{"KM-08 rhk"});
    for (const Finding& finding : check(skp, {}))
        if (finding.rule->id == "KM-08") {
            const std::string remedy = explain(skp, finding).remedy;
            for (const char* words : {"UPK-One 25", "UPK-Two 20", "UPK-Three 15"})
                CHECK(remedy.find(words) != std::string::npos);
            CHECK(remedy.find("Pelaksana") == std::string::npos);
        }
    skp.periode.awal = "belum tahu";  // then today's limits are asked about
    CHECK(only("KM-08", skp) == Found{"KM-08 rhk"});
    skp.profil = Profil::umum;
    CHECK(only("KM-08", skp) == Found{});
}

TEST_CASE("a finding in a quarter of a leader of kemenkeu is named by the profile's word") {
    Skp skp = jpt_with_quarters();
    skp.profil = Profil::kemenkeu;
    for (const Finding& finding : check(skp, {}))
        if (finding.rule->id == "KM-01")
            CHECK(explain(skp, finding).place == "RHK tambahan 1, IKU 1, Target Triwulan I");
    CHECK(only("KM-01", skp).size() == 1);
}
