// Targets by quarter, what was reached, and the reports about it.
#include "core/pelaksanaan/lck_rows.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

/// One IKI with targets in the quarters I, II and IV.
Skp with_quarters() {
    Skp skp = valid_skp();
    Iki& iki = skp.rhk[1].edit().iki[0];
    iki.id = {"q"};
    iki.triwulan.target = {"40 laporan", "50 laporan", "-", "60 laporan"};
    iki.triwulan.polarisasi = Polarisasi::maximize;
    iki.triwulan.konsolidasi = Konsolidasi::sum;
    return skp;
}

void reach(Skp& skp, const char* periode, const char* nilai) {
    Realisasi one;
    one.id = {std::string("z") + periode};
    one.iki = {"q"};
    one.periode = {periode};
    one.nilai = nilai;
    skp.realisasi.push_back(one);
}

std::string percent(const std::optional<CapaianLck>& of) {
    if (!of || !of->capaian || !of->capaian->capaian) return "-";
    return to_indonesian(*of->capaian->capaian);
}

}  // namespace

TEST_CASE("each quarter has the IKI with a target in it") {
    const Skp skp = with_quarters();
    const std::vector<TriwulanLck> rows = lck_rows(skp);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].periode.id.value == "tw1");
    CHECK(rows[2].periode.id.value == "tw4");
    REQUIRE(rows[1].rows.size() == 1);
    CHECK(rows[1].rows[0].iki->id.value == "q");
    CHECK(rows[1].rows[0].lck == nullptr);
    CHECK(percent(rows[1].rows[0].triwulan) == "-");
    CHECK(lck_rows(valid_skp()).empty());
}

TEST_CASE("what was reached is reckoned for the quarter, and up to it by the konsolidasi") {
    Skp skp = with_quarters();
    reach(skp, "tw1", "40");
    reach(skp, "tw2", "45 laporan");
    const std::vector<TriwulanLck> rows = lck_rows(skp);
    CHECK(percent(rows[0].rows[0].triwulan) == "100,00");
    CHECK_FALSE(rows[0].rows[0].kumulatif);
    const BarisLck& second = rows[1].rows[0];
    CHECK(percent(second.triwulan) == "90,00");
    CHECK(to_text(*second.konsolidasi.target) == "40 + 50 = 90");
    CHECK(to_text(*second.konsolidasi.realisasi) == "40 + 45 = 85");
    CHECK(percent(second.kumulatif) == "94,44");
    CHECK(rows[2].rows[0].konsolidasi.lacking == 3);
    CHECK(percent(rows[2].rows[0].kumulatif) == "-");
}

TEST_CASE("a realisasi out of the notes of the quarter counts like a typed one") {
    Skp skp = with_quarters();
    reach(skp, "tw2", "");
    skp.realisasi[0].edit().cara = CaraRealisasi::jumlah;
    for (const char* day : {"31-3-2027", "1-4-2027", "30-6-2027"}) {
        CatatanKinerja note;
        note.id = {std::string("n") + day};
        note.tanggal = day;
        note.iki = {"q"};
        note.realisasi = "20";
        skp.catatan_kinerja.push_back(note);
    }
    const std::vector<TriwulanLck> rows = lck_rows(skp);
    CHECK(to_indonesian(*rows[1].rows[0].triwulan.realisasi) == "40");
    CHECK(percent(rows[1].rows[0].triwulan) == "80,00");
}

TEST_CASE("a report stands at its row, and one without a row is loose") {
    Skp skp = with_quarters();
    Lck bound, loose;
    bound.id = {"l1"};
    bound.iki = {"q"};
    bound.periode = {"tw2"};
    loose.id = {"l2"};
    loose.iki = {"q"};
    loose.periode = {"tw3"};
    skp.lck = {bound, loose};
    const std::vector<TriwulanLck> rows = lck_rows(skp);
    REQUIRE(rows[1].rows[0].lck != nullptr);
    CHECK(rows[1].rows[0].lck->id.value == "l1");
    const std::vector<const Lck*> others = loose_lck(skp, rows);
    REQUIRE(others.size() == 1);
    CHECK(others[0]->id.value == "l2");
}

TEST_CASE("a period ends a quarter when its last month does") {
    const auto quarter = [](const char* akhir) {
        PeriodeEvaluasi one;
        one.akhir = akhir;
        return triwulan_of(one);
    };
    CHECK(quarter("31-03-2027") == 0);
    CHECK(quarter("15-06-2027") == 1);
    CHECK(quarter("31-12-2027") == 3);
    CHECK_FALSE(quarter("30-04-2027"));
    CHECK_FALSE(quarter(""));
}

TEST_CASE("two RHK with an IKI of one id have a report each; an old one is of the first") {
    Skp skp = with_quarters();
    skp.rhk[2].edit().iki[0].id = {"q"};
    skp.rhk[2].edit().iki[0].triwulan = skp.rhk[1]->iki[0].triwulan;
    const RhkId first = skp.rhk[1]->id, second = skp.rhk[2]->id;
    Lck old;
    old.id = {"l1"};
    old.iki = {"q"};
    old.periode = {"tw1"};
    skp.lck.push_back(old);
    std::vector<TriwulanLck> rows = lck_rows(skp);
    REQUIRE(rows[0].rows.size() == 2);
    CHECK(rows[0].rows[0].lck == &*skp.lck[0]);
    CHECK(rows[0].rows[1].lck == nullptr);
    old.id = id_of_lck(second, {"q"}, {"tw1"});
    skp.lck.push_back(old);
    rows = lck_rows(skp);
    CHECK(rows[0].rows[1].lck == &*skp.lck[1]);
    CHECK(loose_lck(skp, rows).empty());
    CHECK(place_of_lck(skp, *skp.lck[0]).rhk->id == first);
    CHECK(place_of_lck(skp, *skp.lck[1]).rhk->id == second);
    skp.rhk.erase(skp.rhk.begin() + 2);  // what was said of the one is not said of the other
    skp.lck.erase(skp.lck.begin());
    CHECK(lck_rows(skp)[0].rows[0].lck == nullptr);
    CHECK(id_of_lck(first, {"q"}, {"tw1"}) != id_of_lck(second, {"q"}, {"tw1"}));
}
