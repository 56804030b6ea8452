// Blocks of the matrix, and results that no cell shows.
#include "core/model/matriks_layout.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/skp_builder.h"

using namespace kinerja;

TEST_CASE("the leader's IKI head the first block, the lead's results the team's") {
    const Skp skp = planned_skp();
    const std::vector<BlokMatriks> blok = blok_of(skp);
    REQUIRE(blok.size() == 2);
    std::size_t iki = 0;
    for (const Box<Rhk>& rhk : skp.rhk) iki += rhk->iki.size();
    CHECK(blok[0].kolom.size() == iki);
    CHECK(blok[0].kolom[0].head() == skp.rhk[0]->iki[0].statement);
    REQUIRE(blok[0].anggota.size() == 1);
    CHECK(blok[0].anggota[0]->id.value == "a1");
    CHECK(blok[1].ketua->id.value == "a1");
    CHECK(blok[1].anggota[0]->id.value == "a2");
    CHECK(blok[1].kolom[0].head() == "Tersedianya infrastruktur yang andal");
    CHECK(peran_lepas_of(skp).empty());
}

TEST_CASE("a column that the lead has no result for is no column of the team") {
    Skp skp = planned_skp();
    skp.matriks.anggota[0].edit().peran.resize(2);
    skp.matriks.anggota[0].edit().peran[1].hasil = "x";
    const std::vector<BlokMatriks> blok = blok_of(skp);
    CHECK(blok[1].kolom.size() == 1);
    const std::vector<PeranLepas> lepas = peran_lepas_of(skp);
    REQUIRE(lepas.size() == 1);
    CHECK(lepas[0].anggota->id.value == "a2");
    CHECK_FALSE(lepas[0].tanpa_iki);
}

TEST_CASE("a result whose IKI is gone is told apart, never lost") {
    Skp skp = planned_skp();
    skp.rhk[1].edit().iki.pop_back();  // i3, which a1 and a2 carry
    const std::vector<PeranLepas> lepas = peran_lepas_of(skp);
    REQUIRE(lepas.size() == 2);
    CHECK(lepas[0].tanpa_iki);
    CHECK(lepas[1].peran->hasil == "Terpantaunya biaya komputasi awan");
}

TEST_CASE("everybody stands in one block, whatever the leads say") {
    Skp skp = planned_skp();
    const auto count = [&] {
        std::size_t people = 0;
        for (const BlokMatriks& blok : blok_of(skp)) people += blok.anggota.size();
        return people;
    };
    skp.matriks.anggota[0].edit().ketua = {"a2"};  // each the lead of the other
    CHECK(count() == 2);
    skp.matriks.anggota[0].edit().ketua = {"a1"};  // of oneself
    CHECK(count() == 2);
    CHECK(ketua_of(skp.matriks, *skp.matriks.anggota[0]) == nullptr);
    skp.matriks.anggota[0].edit().ketua = {"tidakada"};
    CHECK(count() == 2);
    CHECK(blok_of(skp)[0].anggota.size() == 1);
}
