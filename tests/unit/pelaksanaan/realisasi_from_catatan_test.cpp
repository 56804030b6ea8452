// Realisasi of an IKI in a period, out of its notes or typed.
#include "core/pelaksanaan/realisasi_from_catatan.h"

#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/edit/realisasi.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

const Date today{2027, 5, 1};

CatatanKinerja note(const char* id, const char* day, const char* figure, const char* rhk = "r1") {
    CatatanKinerja one;
    one.id = {id};
    one.tanggal = day;
    one.rhk = {rhk};
    one.iki = {"i1"};
    one.realisasi = figure;
    return one;
}

/// Two RHK whose indicators have the same id, as pasted tables have them.
Skp year() {
    Skp skp = planned_skp();
    skp.jadwal.edit() = {};
    skp.periode.awal = "01-01-2027";
    skp.periode.akhir = "31-12-2027";
    skp.realisasi.clear();
    Iki iki;
    iki.id = {"i1"};
    iki.target = "12 dokumen";
    skp.rhk[0].edit().iki = {iki};
    skp.rhk[1].edit().iki = {iki};
    skp.catatan_kinerja = {note("n1", "05-01-2027", "2"),       note("n2", "31-03-2027", "4"),
                           note("n3", "01-02-2027", "3"),       note("n4", "01-04-2027", "8"),
                           note("n5", "02-02-2027", "banyak"),  note("n6", "bukan hari", "9"),
                           note("n7", "03-02-2027", "7", "r2"), note("n8", "04-02-2027", "1", "")};
    return skp;
}

std::vector<PeriodeEvaluasi> quarters(const Skp& skp) {
    return periode_evaluasi(*skp.jadwal, skp.periode);
}

RealisasiHasil hasil(const Skp& skp, std::size_t periode, const char* rhk = "r1") {
    const Rhk& of = *find_rhk(skp, RhkId{rhk});
    const PeriodeEvaluasi one = quarters(skp)[periode];
    return realisasi_hasil(of.iki[0], one, find_realisasi(skp, of.id, {"i1"}, one.id),
                           catatan_of(skp, of.id, {"i1"}), today);
}

Skp put(const Skp& skp, std::size_t periode, std::optional<CaraRealisasi> cara,
        std::optional<std::string> nilai, const char* rhk = "r1") {
    const PeriodeEvaluasiId id = quarters(skp)[periode].id;
    const Result<Skp> next = apply(
        skp, PutRealisasi{id_of_realisasi({rhk}, {"i1"}, id), {"i1"}, id, cara, std::move(nilai)});
    REQUIRE(next);
    return *next;
}

}  // namespace

TEST_CASE("sum, last and average of the notes of the period that name the IKI") {
    CHECK(hasil(put(year(), 0, CaraRealisasi::jumlah, {}), 0).nilai == "10");
    CHECK(hasil(put(year(), 0, CaraRealisasi::terakhir, {}), 0).nilai == "4");
    const RealisasiHasil average = hasil(put(year(), 0, CaraRealisasi::rata_rata, {}), 0);
    CHECK(average.nilai == "2,5");
    REQUIRE(average.step);
    CHECK(average.step->numbers == "(2 + 3 + 1 + 4) / 4");
    // What is no number is shown among them, and does not count.
    CHECK(average.catatan.size() == 5);
    CHECK(average.catatan.front().at == 0);
    CHECK(average.catatan.back().at == 1);
    CHECK(hasil(put(year(), 1, CaraRealisasi::jumlah, {}), 1).nilai == "8");
    CHECK(hasil(put(year(), 2, CaraRealisasi::jumlah, {}), 2).nilai.empty());
}

TEST_CASE("a typed figure holds, and is compared with the target") {
    const Skp skp = put(put(year(), 0, {}, "9 dokumen"), 1, {}, "sedang berjalan");
    const RealisasiHasil typed = hasil(skp, 0);
    CHECK(typed.nilai == "9 dokumen");
    CHECK(typed.cara == CaraRealisasi::diketik);
    CHECK_FALSE(typed.step);
    REQUIRE(typed.percent);
    CHECK(to_indonesian(typed.percent->result) == "75,00");
    CHECK(typed.reached == Reached::short_of);
    CHECK(typed.due);
    CHECK_FALSE(hasil(skp, 1).percent);
    CHECK_FALSE(hasil(skp, 1).due);
    CHECK(hasil(year(), 0).nilai.empty());
}

TEST_CASE("two RHK whose IKI have the same id are kept apart") {
    const Skp skp = put(put(year(), 0, {}, "1"), 0, {}, "2", "r2");
    CHECK(skp.realisasi.size() == 2);
    CHECK(hasil(skp, 0).nilai == "1");
    CHECK(hasil(skp, 0, "r2").nilai == "2");
    const Skp summed = put(skp, 0, CaraRealisasi::jumlah, {}, "r2");
    CHECK(hasil(summed, 0, "r2").nilai == "8");  // 7, and the one that names no RHK
}

TEST_CASE("a realisasi of another making belongs to the first RHK with its IKI") {
    Skp skp = year();
    Realisasi other;
    other.id = {"z1"};
    other.iki = {"i1"};
    other.periode = quarters(skp)[0].id;
    other.nilai = "5";
    skp.realisasi = {other};
    CHECK(hasil(skp, 0).nilai == "5");
    CHECK(hasil(skp, 0, "r2").nilai.empty());
}

TEST_CASE("typing is one step, choosing is one of its own") {
    CHECK_FALSE(PutRealisasi{{"z"}, {}, {}, {}, "1"}.merge_key().empty());
    CHECK(PutRealisasi{{"z"}, {}, {}, CaraRealisasi::jumlah, {}}.merge_key().empty());
}

TEST_CASE("the target of its triwulan, of the year, or none") {
    Skp skp = year();
    Iki iki = skp.rhk[0]->iki[0];
    const std::vector<PeriodeEvaluasi> all = quarters(skp);
    CHECK(target_of(iki, all[0]).words == "12 dokumen");
    CHECK_FALSE(target_of(iki, all[0]).of_quarter);
    iki.triwulan.target = {"3", "", "9", "12"};
    CHECK(target_of(iki, all[0]).angka == Decimal{3, 0});
    CHECK(target_of(iki, all[0]).of_quarter);
    CHECK(target_of(iki, all[1]).words.empty());
    PeriodeEvaluasi moved{{"x"}, "", "16-12-2026", "15-03-2027", "", {}};
    CHECK(target_of(iki, moved).words == "3");
    PeriodeEvaluasi month{{"x"}, "", "01-03-2027", "31-03-2027", "", {}};
    CHECK(target_of(iki, month).words == "12 dokumen");
}

TEST_CASE("less is better where the polarisasi says so") {
    Skp skp = put(year(), 0, {}, "9");
    skp.rhk[0].edit().iki[0].triwulan.polarisasi = Polarisasi::minimize;
    CHECK(hasil(skp, 0).reached == Reached::reached);
    skp.rhk[0].edit().iki[0].triwulan.polarisasi = Polarisasi::stabilize;
    CHECK(hasil(skp, 0).reached == Reached::short_of);
}

TEST_CASE("the consolidation of the Manual Indikator is proposed") {
    Iki iki;
    CHECK(proposed_cara(iki) == CaraRealisasi::jumlah);
    iki.triwulan.konsolidasi = Konsolidasi::last_value;
    CHECK(proposed_cara(iki) == CaraRealisasi::terakhir);
    iki.triwulan.konsolidasi = Konsolidasi::average;
    CHECK(proposed_cara(iki) == CaraRealisasi::rata_rata);
}
