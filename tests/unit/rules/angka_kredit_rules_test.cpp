// The record of angka kredit.
#include <catch2/catch_test_macros.hpp>

#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

KonversiAngkaKredit row(const char* id, const char* tahun, const char* awal, const char* akhir) {
    return {{id}, tahun, awal, akhir, PredikatKinerja::baik, {}, {}};
}

Skp with(std::vector<KonversiAngkaKredit> rows) {
    Skp skp = valid_skp();
    skp.angka_kredit.edit().jenjang = JenjangFungsional::ahli_muda;
    skp.angka_kredit.edit().konversi = std::move(rows);
    return skp;
}

}  // namespace

TEST_CASE("a row that nobody filled in yet, or of who has no jabatan fungsional, is left alone",
          "[AK-01]") {
    CHECK(found_in(with({{}})) == Found{});
    Skp skp = with({row("k1", "2000", "0", "13")});
    skp.jenis_jabatan = JenisJabatan::ja;
    skp.angka_kredit.edit().lama = "x";
    CHECK(found_of("AK-", skp) == Found{});
}

TEST_CASE("AK-01 notices months that are none", "[AK-01]") {
    for (const char* typed : {"0", "13", "Januari", "1,5"})
        CHECK(found_in(with({row("k1", "2027", typed, typed)})) ==
              Found{"AK-01 angka_kredit/konversi/k1/bulan_awal",
                    "AK-01 angka_kredit/konversi/k1/bulan_akhir"});
    CHECK(found_in(with({row("k1", "2027", " 01 ", "12")})) == Found{});
}

TEST_CASE("AK-02 notices a stretch that ends before it begins", "[AK-02]") {
    CHECK(found_in(with({row("k1", "2027", "5", "4")})) ==
          Found{"AK-02 angka_kredit/konversi/k1/bulan_akhir"});
    CHECK(found_in(with({row("k1", "2027", "5", "5")})) == Found{});
}

TEST_CASE("AK-03 notices a year without a table", "[AK-03]") {
    for (const char* typed : {"2022", "27", "dua ribu"})
        CHECK(found_in(with({row("k1", typed, "1", "12")})) ==
              Found{"AK-03 angka_kredit/konversi/k1/tahun"});
    CHECK(found_in(with({row("k1", "2023", "1", "12")})) == Found{});
}

TEST_CASE("AK-04 notices months that are counted twice", "[AK-04]") {
    CHECK(found_in(with({row("k1", "2026", "1", "12"), row("k2", "2027", "1", "3"),
                         row("k3", "2027", "4", "6")})) == Found{});
    CHECK(found_in(with({row("k1", "2027", "1", "12"), row("k2", "2027", "4", "6")})) ==
          Found{"AK-04 angka_kredit/konversi/k2/bulan_awal"});
}

TEST_CASE("AK-05 notices figures that can not be read", "[AK-05]") {
    Skp skp = with({});
    AngkaKredit& record = skp.angka_kredit.edit();
    record.integrasi = record.dasar = record.lama = record.penyesuaian = record.pendidikan = "12.5";
    CHECK(found_in(skp) == Found{"AK-05 angka_kredit/integrasi", "AK-05 angka_kredit/dasar",
                                 "AK-05 angka_kredit/lama", "AK-05 angka_kredit/penyesuaian",
                                 "AK-05 angka_kredit/pendidikan"});
    record.integrasi = record.dasar = record.lama = record.penyesuaian = record.pendidikan = "12,5";
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("AK-06a, AK-06b ask for predikat and jenjang of what is converted", "[AK-06a][AK-06b]") {
    Skp skp = with({row("k1", "2027", "1", "12")});
    skp.angka_kredit.edit().konversi[0].predikat.reset();
    CHECK(found_in(skp) == Found{"AK-06a angka_kredit/konversi/k1/predikat"});
    skp.angka_kredit.edit().jenjang.reset();
    skp.angka_kredit.edit().konversi[0].predikat = PredikatKinerja::baik;
    CHECK(found_in(skp) == Found{"AK-06b angka_kredit/jenjang"});
    skp.angka_kredit.edit().konversi[0].jenjang = JenjangFungsional::ahli_pertama;
    CHECK(found_in(skp) == Found{});
}
