// What stands beside the ratings: of its period, with evidence, by whom; nothing that was changed
// after its giver sealed it.
#include "core/workflow/dasar_evaluasi.h"

#include <catch2/catch_test_macros.hpp>

#include "core/dialog/item_seal.h"
#include "core/pelaksanaan/realisasi_from_catatan.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

UmpanBalik feedback(const char* id, const char* day) {
    UmpanBalik one;
    one.id = {id};
    one.tanggal = day;
    one.situasi = "Saat rilis";
    one.perilaku = "menjelaskan dengan sabar";
    one.rhk = {"r2"};
    return one;
}

CatatanKinerja note(const char* id, const char* day, const char* amount) {
    CatatanKinerja one;
    one.id = {id};
    one.tanggal = day;
    one.rhk = {"r2"};
    one.iki = {"i3"};
    one.realisasi = amount;
    one.satuan = "dokumen";
    return one;
}

void seal(Skp& skp) {
    for (Box<UmpanBalik>& one : skp.umpan_balik) {
        const std::string of_it = seal_of(*one);
        one.edit().segel = of_it;
    }
}

Skp with_evidence() {
    Skp skp = valid_skp();
    skp.umpan_balik = {feedback("u1", "10-02-2027"), feedback("u2", "10-05-2027")};
    skp.umpan_balik[1].edit().hubungan = HubunganPemberi::rekan_setingkat;
    skp.umpan_balik[1].edit().bukti = "Notula";
    seal(skp);
    skp.realisasi = {
        Realisasi{{"z1"}, {"i1"}, {"tw1"}, CaraRealisasi::diketik, "1 antarmuka", "", {}, 1, {}},
        Realisasi{
            {"z2"}, {"i1"}, {"tw2"}, CaraRealisasi::diketik, "3 antarmuka", "Rilis", {}, 1, {}},
        Realisasi{id_of_realisasi({"r2"}, {"i3"}, {"tw1"}),
                  {"i3"},
                  {"tw1"},
                  CaraRealisasi::jumlah,
                  "",
                  "",
                  {},
                  1,
                  {}}};
    skp.catatan_kinerja = {note("n1", "05-01-2027", "2"), note("n2", "06-01-2027", "1,5"),
                           note("n3", "06-04-2027", "9")};
    return skp;
}

BarisEvaluasi row(const Skp& skp, JenisEvaluasi jenis, const char* periode, const Path& about) {
    for (const BarisEvaluasi& one : dasar_evaluasi(skp, jenis, {periode}))
        if (one.tentang == about) return one;
    FAIL("no row about " << about.value);
    return {};
}

const Path rhk{"rhk/r2"}, iki{"rhk/r1/iki/i1"}, counted{"rhk/r2/iki/i3"};

}  // namespace

TEST_CASE("each RHK, IKI and value of perilaku kerja has a row, in the order of the form") {
    const auto rows = dasar_evaluasi(valid_skp(), JenisEvaluasi::tahunan, {});
    std::size_t expected = perilaku_count;
    for (const Box<Rhk>& one : valid_skp().rhk) expected += 1 + one->iki.size();
    REQUIRE(rows.size() == expected);
    CHECK(rows.front().tentang.value == "rhk/r1");
    CHECK(rows.back().tentang.value == "ekspektasi_khusus/kolaboratif");
    CHECK(rows.back().id.value == "b" + std::to_string(expected));
}

TEST_CASE("a period holds what is its own, the year holds every period by name") {
    const Skp skp = with_evidence();
    CHECK(row(skp, JenisEvaluasi::periodik, "tw1", iki).realisasi == "1 antarmuka");
    CHECK(row(skp, JenisEvaluasi::periodik, "tw2", iki).realisasi == "3 antarmuka (bukti: Rilis)");
    CHECK(row(skp, JenisEvaluasi::periodik, "tw3", iki).realisasi.empty());
    CHECK(row(skp, JenisEvaluasi::tahunan, "", iki).realisasi ==
          "Triwulan I: 1 antarmuka\nTriwulan II: 3 antarmuka (bukti: Rilis)");
    CHECK(row(skp, JenisEvaluasi::periodik, "tw1", rhk).umpan_balik ==
          "Pimpinan: Saat rilis; menjelaskan dengan sabar");
    CHECK(row(skp, JenisEvaluasi::periodik, "tw2", rhk).umpan_balik ==
          "Rekan setingkat: Saat rilis; menjelaskan dengan sabar (bukti: Notula)");
}

TEST_CASE(
    "under a period that is gone, or whose end can not be read, stands nothing of another one") {
    Skp skp = with_evidence();
    skp.jadwal.edit().jenis = JenisPeriode::bulanan;
    CHECK(row(skp, JenisEvaluasi::periodik, "tw1", rhk).umpan_balik.empty());
    CHECK(days_of(skp, JenisEvaluasi::periodik, {"tw1"}).is_empty());
    skp.jadwal.edit().periode = {
        {{"tw1"}, "Triwulan I", "01-01-2027", "akhir Maret", "10-04-2027", {}}};
    CHECK(row(skp, JenisEvaluasi::periodik, "tw1", rhk).umpan_balik.empty());
    skp.jadwal.edit().periode[0].akhir = "31-03-2027";
    CHECK_FALSE(row(skp, JenisEvaluasi::periodik, "tw1", rhk).umpan_balik.empty());
}

TEST_CASE("whole sentences of an umpan balik follow each other") {
    Skp skp = with_evidence();
    skp.umpan_balik[0].edit().situasi = "Saat rilis.";
    seal(skp);
    CHECK(row(skp, JenisEvaluasi::periodik, "tw1", rhk).umpan_balik ==
          "Pimpinan: Saat rilis. menjelaskan dengan sabar");
}

TEST_CASE("a realisasi that follows from catatan kinerja counts those of its period") {
    CHECK(row(with_evidence(), JenisEvaluasi::periodik, "tw1", counted).realisasi == "3,5 dokumen");
    // Another RHK has an IKI with the same id; it reached nothing by this.
    const Path other{"rhk/r1/iki/i3"};
    CHECK(row(with_evidence(), JenisEvaluasi::periodik, "tw1", other).realisasi.empty());
}

TEST_CASE("umpan balik that nobody sealed, or that was changed after, is left out") {
    Skp skp = with_evidence();
    UmpanBalik& one = skp.umpan_balik[0].edit();
    CHECK(row(skp, JenisEvaluasi::periodik, "tw1", rhk).umpan_balik ==
          "Pimpinan: Saat rilis; menjelaskan dengan sabar");
    one.perilaku = "diubah";
    CHECK(row(skp, JenisEvaluasi::periodik, "tw1", rhk).umpan_balik.empty());
    one.segel.clear();
    CHECK(row(skp, JenisEvaluasi::periodik, "tw1", rhk).umpan_balik.empty());
}

TEST_CASE("notes of the Pimpinan and sessions of pembinaan lie in their period") {
    Skp skp = valid_skp();
    Pemantauan seen;
    seen.id = {"m1"};
    seen.tanggal = "02-03-2027";
    Pembinaan session;
    session.id = {"b1"};
    session.tanggal = "04-05-2027";
    skp.pemantauan = {seen};
    skp.pembinaan = {session};
    const Days first = days_of(skp, JenisEvaluasi::periodik, {"tw1"});
    CHECK(pemantauan_within(skp, first).size() == 1);
    CHECK(pembinaan_within(skp, first) == 0);
    CHECK(pembinaan_within(skp, days_of(skp, JenisEvaluasi::tahunan, {})) == 1);
    CHECK_FALSE(first.holds("entah kapan"));
}

TEST_CASE("the opinion of a ketua tim stands beside, within its time and as it was sealed") {
    Skp skp = valid_skp();
    UmpanBalik early = feedback("u1", "10-02-2027"), late = feedback("u2", "10-05-2027");
    UmpanBalik other = feedback("u3", "11-05-2027"), forged = feedback("u4", "12-05-2027");
    early.hubungan = late.hubungan = forged.hubungan = HubunganPemberi::ketua_tim;
    late.segel = seal_of(late);
    forged.segel = seal_of(forged);
    forged.perilaku = "diubah sesudah disegel";
    skp.umpan_balik = {early, late, other, forged};
    const auto of_tw2 = pendapat_ketua_tim(skp, days_of(skp, JenisEvaluasi::periodik, {"tw2"}));
    REQUIRE(of_tw2.size() == 1);
    CHECK(of_tw2[0]->id.value == "u2");
    CHECK(pendapat_ketua_tim(skp, days_of(skp, JenisEvaluasi::tahunan, {})).size() == 2);
    CHECK(row(skp, JenisEvaluasi::periodik, "tw2", rhk)
              .umpan_balik.starts_with("Ketua Tim: Saat rilis"));
}
