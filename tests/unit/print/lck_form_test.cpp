// Laporan Capaian Kinerja: a paper for each period that is reported.
#include <catch2/catch_test_macros.hpp>

#include "core/print/forms.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

using Words = std::vector<std::string>;

Lck report(const char* id, const char* periode) {
    return {{id},
            {periode},
            {"i1"},
            "Listrik padam",
            "Layanan terhenti",
            "Kepala seksi",
            "Pasang genset",
            "Data.xlsx",
            "",
            "Berita acara",
            {},
            {},
            {},
            1,
            {}};
}

Skp reported() {
    Skp skp = valid_skp();
    skp.profil = Profil::kemenkeu;
    skp.rhk[0].edit().iki[0].triwulan.target = {"1", "2", "4", "6"};
    skp.lck = {report("l1", "tw3"), report("l2", "tw2")};
    skp.realisasi = {
        Realisasi{{"z1"}, {"i1"}, {"tw2"}, CaraRealisasi::diketik, "1 antarmuka", "", {}, 1, {}}};
    return skp;
}

}  // namespace

TEST_CASE("LCK: target and realisasi of the period, then issues to action plan") {
    const std::vector<Paper> papers = lck_form(reported());
    REQUIRE(papers.size() == 2);
    CHECK(title_lines(papers[0]) == Words{"LAPORAN CAPAIAN KINERJA", "PERIODE: TRIWULAN II"});
    CHECK(title_lines(papers[1])[1] == "PERIODE: TRIWULAN III");
    CHECK(row_words(*tables_of(papers[0])[0], 0)[1] ==
          "PERIODE PENILAIAN: 1 APRIL SD 30 JUNI TAHUN 2027");
    const Table& table = *tables_of(papers[0]).back();
    CHECK(words_in(table.head[0]) == Words{"NO", "INDIKATOR KINERJA INDIVIDU", "TARGET",
                                           "REALISASI", "ISSUES", "IMPLICATION", "ACCOUNTABILITY",
                                           "ACTION PLAN", "DATA DAN DOKUMEN"});
    REQUIRE(table.groups.size() == 1);
    CHECK(row_words(table, 0) == Words{"1", "Jumlah antarmuka yang beroperasi", "2", "1 antarmuka",
                                       "Listrik padam", "Layanan terhenti", "Kepala seksi",
                                       "Pasang genset",
                                       "Data mentah: Data.xlsx\nDokumen verifikasi: Berita acara"});
    CHECK(row_words(*tables_of(papers[1]).back(), 0)[3].empty());
}

TEST_CASE("LCK: a realisasi that follows from the notes stands there as the screen has it") {
    Skp skp = reported();
    skp.realisasi[0].edit().cara = CaraRealisasi::jumlah;
    CatatanKinerja note;
    note.rhk = {"r1"};
    note.iki = {"i1"};
    for (const auto& [day, amount] : {std::pair("5-4-2027", "1"), std::pair("6-4-2027", "2")}) {
        note.id = {std::string("h") + amount};
        note.tanggal = day;
        note.realisasi = amount;
        skp.catatan_kinerja.emplace_back(note);
    }
    CHECK(row_words(*tables_of(lck_form(skp)[0]).back(), 0)[3] == "3");
}

TEST_CASE("LCK is offered where targets by quarter are asked for, and something is reported") {
    const Form* form = find_form("lck");
    REQUIRE(form != nullptr);
    Skp skp = reported();
    CHECK(form->is_there(skp));
    skp.profil = Profil::umum;
    CHECK_FALSE(form->is_there(skp));
    skp = reported();
    skp.lck.clear();
    CHECK_FALSE(form->is_there(skp));
}
