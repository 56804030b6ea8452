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

TEST_CASE("name and NIP in one cell, below one heading or none") {
    for (const char* text :
         {"No\tNama / NIP\tPangkat/Gol. Ruang\tJabatan\n1\t\"Ani Contoh, S.Sos.\n19860926 201505 1 "
          "001\"\tPenata / III/c\tArsiparis\n",
          "No\tNAMA/NIP\tJabatan\n1\tAni Contoh, S.Sos. / NIP. 19860926 201505 1 001\tArsiparis\n",
          "Nama, NIP dan Pangkat\tJabatan\n\"Ani Contoh, S.Sos.\nNIP 19860926 201505 1 001\nPenata "
          "/ "
          "III/c\"\tArsiparis\n",
          "1\t\"Ani Contoh, S.Sos.\nNIP. 19860926 201505 1 001\"\tPenata / III/c\tArsiparis\n",
          "Ani Contoh, S.Sos. (NIP 19860926 201505 1 001)\tArsiparis\n"}) {
        CAPTURE(text);
        const PeoplePlan plan = plan_people(text);
        REQUIRE(plan.anggota.size() == 1);
        CHECK(plan.anggota[0].nama == "Ani Contoh, S.Sos.");
        CHECK(plan.anggota[0].nip == "19860926 201505 1 001");
        CHECK(plan.anggota[0].jabatan == "Arsiparis");
        CHECK(plan.anggota[0].unit_kerja.empty());
    }
}

TEST_CASE("name and jabatan under one heading, by lines or by what they look like") {
    for (const char* text :
         {"No\tNama / Jabatan\tNIP\n1\t\"Ani Contoh, S.Sos.\nArsiparis\"\t198609262015051001\n",
          "No\tNama / Jabatan\tNIP\n1\tAni Contoh, S.Sos. / Arsiparis\t198609262015051001\n",
          "Nama dan Jabatan\tNIP\nAni Contoh, S.Sos. (Arsiparis)\t198609262015051001\n",
          "Nama/Jabatan\tNIP\nAni Contoh, S.Sos. - Arsiparis\t198609262015051001\n",
          "Jabatan / Nama\tNIP\n\"Arsiparis\nAni Contoh, S.Sos.\"\t198609262015051001\n",
          "\"NAMA\nJABATAN\"\tNIP\n\"Ani Contoh, S.Sos.\nArsiparis\"\t198609262015051001\n",
          "NAMA/NIP/JABATAN\n\"Ani Contoh, S.Sos.\nNIP. 198609262015051001\nArsiparis\"\n",
          "Nama, NIP, Pangkat, Jabatan\n\"Ani Contoh, S.Sos.\n198609262015051001\nPenata / "
          "III/c\nArsiparis\"\n",
          "Nama/NIP\tPangkat/Jabatan\nAni Contoh, S.Sos. / 198609262015051001\t\"Penata / "
          "III/c\nArsiparis\"\n"}) {
        CAPTURE(text);
        const PeoplePlan plan = plan_people(text);
        REQUIRE(plan.anggota.size() == 1);
        CHECK(plan.anggota[0].nama == "Ani Contoh, S.Sos.");
        CHECK(plan.anggota[0].nip == "198609262015051001");
        CHECK(plan.anggota[0].jabatan == "Arsiparis");
        CHECK(plan.anggota[0].unit_kerja.empty());
        CHECK(plan.left_out.empty());
    }
}

TEST_CASE("a title is known where it stands, and a part that is not there is empty") {
    const PeoplePlan plan = plan_people(
        "Nama / Jabatan\tUnit Kerja\nAni Contoh, S.Sos., M.Si., Kepala Bidang Umum\tDinas Contoh\n"
        "\"Sekretaris\nBudi Monik, S.T.\"\t-\nCici Contoh, S.E.\tDinas Contoh\n"
        "\"Dedi Contoh,\nS.Kom.\nPengelola Teknik\"\tDinas Contoh\n");
    REQUIRE(plan.anggota.size() == 4);
    CHECK(plan.anggota[0].nama == "Ani Contoh, S.Sos., M.Si.");
    CHECK(plan.anggota[0].jabatan == "Kepala Bidang Umum");
    CHECK(plan.anggota[0].unit_kerja == "Dinas Contoh");
    CHECK(plan.anggota[1].nama == "Budi Monik, S.T.");
    CHECK(plan.anggota[1].jabatan == "Sekretaris");
    CHECK(plan.anggota[1].unit_kerja.empty());
    CHECK(plan.anggota[2].nama == "Cici Contoh, S.E.");
    CHECK(plan.anggota[2].jabatan.empty());
    CHECK(plan.anggota[3].nama == "Dedi Contoh, S.Kom.");
    CHECK(plan.anggota[3].jabatan == "Pengelola Teknik");
}

TEST_CASE(
    "Nama Jabatan beside a column of names is the jabatan; what is the atasan's is nobody's") {
    const PeoplePlan plan = plan_people(
        "Nama Pegawai\tNama Jabatan\tJabatan/Unit Kerja\tNama dan NIP Atasan\nAni "
        "Contoh\tArsiparis "
        "(Ahli Muda)\tBidang Umum\tBudi Contoh 198609262015051001\n");
    REQUIRE(plan.anggota.size() == 1);
    CHECK(plan.anggota[0].nama == "Ani Contoh");
    CHECK(plan.anggota[0].nip.empty());
    CHECK(plan.anggota[0].jabatan == "Arsiparis (Ahli Muda)");
    CHECK(plan.anggota[0].unit_kerja == "Bidang Umum");
    CHECK(plan.left_out == std::vector<std::string>{"Nama dan NIP Atasan"});
}

TEST_CASE("the signature below a list of people is nobody of the list") {
    const std::string list =
        "No\tNama\tNIP\tJabatan\n1\tAni Contoh\t198609262015051001\tArsiparis\n"
        "2\tBudi Contoh\t-\tPengadministrasi\n";
    for (const char* foot :
         {"\t\t\tContoh, 5 Januari 2026\n\t\t\tKepala Dinas,\n\n\t\t\tPenilai Contoh\n\t\t\tNIP "
          "190001012020011001\n",
          "\tMengetahui,\t\tKepala Bidang,\n\tKepala Dinas,\n\n\tSatu Contoh\t\tDua Contoh\n\tNIP "
          "190001012020011001\t\tNIP 190001012020011002\n",
          "\t\t\t\"Kepala Dinas,\n\nPenilai Contoh\nNIP 190001012020011001\"\n",
          "\tKepala Dinas,\n\n\tPenilai Contoh\n\tNIP 190001012020011001\n"}) {
        CAPTURE(foot);
        const PeoplePlan plan = plan_people(list + foot);
        REQUIRE(plan.anggota.size() == 2);
        CHECK(plan.anggota[1].nama == "Budi Contoh");
        CHECK(plan.signed_by > 0);
        CHECK(plan.skipped == 0);
    }
    const PeoplePlan born = plan_people(
        "Ani Contoh\t198609262015051001\tContoh, 26 September 1986\nBudi Contoh\t-\tContoh, 1 Mei "
        "1990\nCici Contoh\t198609262015052001\tContoh, 2 Mei 1990\n");
    CHECK(born.anggota.size() == 3);
    CHECK(plan_people("Ani Contoh\nNIP 198609262015051001\nBudi\nNIP 198609262015051002\n")
              .anggota.size() == 2);
}

TEST_CASE("titles in columns of their own are of the name, and a sum is nobody") {
    const PeoplePlan plan = plan_people(
        "No\tGelar Depan\tNama\tGelar Belakang\tNIP\tJabatan\n"
        "1\tDr.\tAni Contoh\tS.E., M.Si.\t198609262015051001\tAnalis\n"
        "2\t-\tBudi Contoh\tS.Sos.\t-\tArsiparis\n3\t\tCici Contoh\t\t\tPengadministrasi\n"
        "Jumlah\t\t3\n");
    REQUIRE(plan.anggota.size() == 3);
    CHECK(plan.anggota[0].nama == "Dr. Ani Contoh, S.E., M.Si.");
    CHECK(plan.anggota[0].nip == "198609262015051001");
    CHECK(plan.anggota[1].nama == "Budi Contoh, S.Sos.");
    CHECK(plan.anggota[2].nama == "Cici Contoh");
    CHECK(plan.skipped == 1);
    CHECK(plan.left_out.empty());
    const PeoplePlan joined =
        plan_people("Nama dan Gelar\tNIP\nDr. Ani Contoh, M.Si.\t198609262015051001\n");
    REQUIRE(joined.anggota.size() == 1);
    CHECK(joined.anggota[0].nama == "Dr. Ani Contoh, M.Si.");
}
