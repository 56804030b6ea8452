// Catatan kinerja, realisasi, umpan balik and pemantauan.
#include <catch2/catch_test_macros.hpp>
#include <chrono>

#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

constexpr Date today{2027, 3, 15};

CatatanKinerja note(std::string tanggal, std::string realisasi) {
    CatatanKinerja one;
    one.id = {"n1"};
    one.tanggal = std::move(tanggal);
    one.kegiatan = "Menyusun laporan";
    one.realisasi = std::move(realisasi);
    return one;
}

Skp with(const CatatanKinerja& one) {
    Skp skp = valid_skp();
    skp.catatan_kinerja = {one};
    return skp;
}

Skp with_realisasi(std::string nilai, CaraRealisasi cara = CaraRealisasi::diketik) {
    Skp skp = valid_skp();
    Realisasi one;
    one.id = {"z1"};
    one.cara = cara;
    one.nilai = std::move(nilai);
    skp.realisasi = {one};
    return skp;
}

}  // namespace

TEST_CASE("EX-01a notices a day that can not be read; none at all lacks nothing", "[EX-01a]") {
    CHECK(found_of("EX-", with(note("31-2-2027", "1")), today) ==
          Found{"EX-01a catatan_kinerja/n1/tanggal"});
    CHECK(found_of("EX-", with(note("", "")), today) == Found{});
}

TEST_CASE("EX-01b notices a day after today, once today is known", "[EX-01b]") {
    CHECK(found_of("EX-", with(note("16-3-2027", "1")), today) ==
          Found{"EX-01b catatan_kinerja/n1/tanggal"});
    CHECK(found_of("EX-", with(note("15-3-2027", "1")), today) == Found{});
    CHECK(found_of("EX-", with(note("16-3-2027", "1"))) == Found{});
}

TEST_CASE("EX-01c notices a realisasi that is no number", "[EX-01c]") {
    for (const char* typed : {"selesai", "tiga", "1.5", "2 dokumen"})
        CHECK(found_of("EX-", with(note("5-1-2027", typed)), today) ==
              Found{"EX-01c catatan_kinerja/n1/realisasi"});
    for (const char* typed : {"", "3", "1.250"})
        CHECK(found_of("EX-", with(note("5-1-2027", typed)), today) == Found{});
}

TEST_CASE("EX-01d notices a realisasi that is no whole number", "[EX-01d]") {
    CHECK(found_of("EX-", with(note("5-1-2027", "1,5")), today) ==
          Found{"EX-01d catatan_kinerja/n1/realisasi"});
    CHECK(found_of("EX-", with(note("5-1-2027", "2,00")), today) == Found{});
}

TEST_CASE("EX-01e notices a typed realisasi of an IKI that is neither number nor day", "[EX-01e]") {
    CHECK(found_of("EX-", with_realisasi("tercapai")) == Found{"EX-01e realisasi/z1/nilai"});
    for (const char* typed : {"", "98,5 %", "28 Juni 2027", "12 laporan"})
        CHECK(found_of("EX-", with_realisasi(typed)) == Found{});
    CHECK(found_of("EX-", with_realisasi("tercapai", CaraRealisasi::jumlah)) == Found{});
    Skp sentence = with_realisasi("tercapai");
    sentence.pendekatan = Pendekatan::kualitatif;
    CHECK(found_of("EX-", sentence) == Found{});
}

TEST_CASE("EX-02a notices an umpan balik that says not what was seen, until it is sealed",
          "[EX-02a]") {
    Skp skp = valid_skp();
    UmpanBalik one;
    one.id = {"u1"};
    skp.umpan_balik = {one};
    CHECK(found_in(skp) == Found{});  // nothing was written yet
    skp.umpan_balik[0].edit().dampak = "Layanan lebih cepat";
    CHECK(found_in(skp) ==
          Found{"EX-02a umpan_balik/u1/situasi", "EX-02a umpan_balik/u1/perilaku"});
    skp.umpan_balik[0].edit().situasi = "Saat gangguan layanan";
    CHECK(found_in(skp) == Found{"EX-02a umpan_balik/u1/perilaku"});
    skp.umpan_balik[0].edit().segel = "ab";
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("EX-05 asks for the note of an RHK that was taken over", "[EX-05]") {
    Skp skp = valid_skp();
    Pemantauan one;
    one.id = {"m1"};
    one.tindakan = TindakanPemantauan::diambil_alih;
    skp.pemantauan = {one};
    CHECK(found_in(skp) == Found{"EX-05 pemantauan/m1/catatan"});
    skp.pemantauan[0].edit().catatan = "Pegawai sakit lama";
    CHECK(found_in(skp) == Found{});
    skp.pemantauan[0].edit().catatan = "";
    skp.pemantauan[0].edit().tindakan = TindakanPemantauan::apresiasi;
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("nothing of the year takes from kelengkapan", "[EX-05]") {
    Skp skp = planned_skp();
    const Completeness with_year = completeness_of(skp);
    skp.catatan_kinerja.clear();
    skp.umpan_balik.clear();
    skp.pemantauan.clear();
    skp.evaluasi_konsep.clear();
    skp.keberatan.clear();
    skp.angka_kredit = {};
    CHECK(completeness_of(skp) == with_year);
}

TEST_CASE("ten thousand notes are looked through once", "[EX-01b]") {
    Skp skp = valid_skp();
    for (int i = 0; i < 10'000; ++i) {
        CatatanKinerja one = note("05-01-2027", "3");
        one.id = {"n" + std::to_string(i)};
        skp.catatan_kinerja.push_back(one);
    }
    skp.catatan_kinerja.back().edit().tanggal = "16-3-2027";
    const auto begin = std::chrono::steady_clock::now();
    CHECK(found_of("EX-", skp, today) == Found{"EX-01b catatan_kinerja/n9999/tanggal"});
    // Without optimisation, on a busy machine; a look at all for each would take minutes.
    CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(5));
}
