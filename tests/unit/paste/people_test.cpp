// Pasted lists of people.
#include "core/paste/people.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("name, NIP and jabatan, with or without headings and numbers") {
    for (const char* text :
         {"Ani Contoh\t198609262015051001\tArsiparis\n",
          "No\tNama\tNIP\tJabatan\n1\tAni Contoh\t198609262015051001\tArsiparis\n",
          "1.\tAni Contoh\tArsiparis\t198609262015051001\r\n"}) {
        CAPTURE(text);
        const PeoplePlan plan = plan_people(text);
        CHECK(plan.refusal.empty());
        REQUIRE(plan.anggota.size() == 1);
        CHECK(plan.anggota[0].nama == "Ani Contoh");
        CHECK(plan.anggota[0].nip == "198609262015051001");
        CHECK(plan.anggota[0].jabatan == "Arsiparis");
    }
}

TEST_CASE("an empty place for the NIP does not move the jabatan; the fourth is the unit") {
    const PeoplePlan plan = plan_people("Ani\t\tArsiparis\tDinas Lain\nBudi\n");
    REQUIRE(plan.anggota.size() == 2);
    CHECK(plan.anggota[0].nip.empty());
    CHECK(plan.anggota[0].jabatan == "Arsiparis");
    CHECK(plan.anggota[0].unit_kerja == "Dinas Lain");
    CHECK(plan.anggota[1].nama == "Budi");
}

TEST_CASE("lines without a name are counted, nothing at all is refused, formulas stay text") {
    const PeoplePlan plan = plan_people("=SUM(A1)\n1\t\n198609262015051001\n");
    REQUIRE(plan.anggota.size() == 1);
    CHECK(plan.anggota[0].nama == "=SUM(A1)");
    CHECK(plan.skipped == 2);
    CHECK_FALSE(plan_people(" \n").refusal.empty());
    CHECK_FALSE(plan_people(std::string(5'000'000, 'a')).refusal.empty());
}

TEST_CASE("ids are the stem with a number, under the lead") {
    const InsertAnggota command = insert_people(plan_people("Ani\nBudi\n"), {"a1"}, "baru");
    REQUIRE(command.anggota.size() == 2);
    CHECK(command.anggota[1].id.value == "baru2");
    CHECK(command.anggota[1].ketua.value == "a1");
}
