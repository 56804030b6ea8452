// The matrix on paper: blocks, columns over several tables, who signs.
#include <catch2/catch_test_macros.hpp>

#include "core/print/forms.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

Skp with_iki(std::size_t count) {
    Skp skp = planned_skp();
    skp.rhk.resize(1);
    Rhk& rhk = skp.rhk[0].edit();
    rhk.iki.clear();
    for (std::size_t i = 1; i <= count; ++i) {
        Iki iki;
        iki.id = {"i" + std::to_string(i)};
        iki.statement = "IKI " + std::to_string(i);
        rhk.iki.push_back(iki);
    }
    for (Box<Anggota>& anggota : skp.matriks.anggota) {
        anggota.edit().peran.clear();
        for (const Iki& iki : rhk.iki)
            anggota.edit().peran.push_back({rhk.id, iki.id, "Hasil " + iki.id.value, {}});
    }
    return skp;
}

}  // namespace

TEST_CASE("the first table has the leader's IKI below their RHK, the next the lead's results") {
    const Skp skp = with_iki(3);
    const std::vector<Paper> papers = matriks_form(skp);
    REQUIRE(papers.size() == 1);
    const Paper& paper = papers[0];
    CHECK(paper.orientation == Orientation::landscape);
    const std::vector<const Table*> tables = tables_of(paper);
    REQUIRE(tables.size() == 3);  // the line with instansi and period is the first
    const Table& leader = *tables[1];
    CHECK(words_in(leader.head[0]) ==
          std::vector<std::string>{"NAMA PEGAWAI", "JABATAN", skp.rhk[0]->statement});
    CHECK(leader.head[0].cells[2].columns == 3);
    CHECK(words_in(leader.head[1]) == std::vector<std::string>{"IKI 1", "IKI 2", "IKI 3"});
    CHECK(row_words(leader, 0) == std::vector<std::string>{"Pegawai Contoh Empat",
                                                           "Ketua Tim Infrastruktur", "Hasil i1",
                                                           "Hasil i2", "Hasil i3"});
    const Table& team = *tables[2];
    CHECK(words_in(team.head[0]) == std::vector<std::string>{"TIM Pegawai Contoh Empat"});
    CHECK(team.head[0].cells[0].columns == 5);
    CHECK(words_in(team.head[2]) == std::vector<std::string>{"Hasil i1", "Hasil i2", "Hasil i3"});
    CHECK(row_words(team, 0)[0] == "Pegawai Contoh Lima\n(Dinas Perhubungan)");
}

TEST_CASE("columns that do not fit go to further papers, each with name and jabatan") {
    const std::vector<Paper> papers = matriks_form(with_iki(11));
    REQUIRE(papers.size() == 1 + 2 + 2);
    std::vector<std::string> heads;
    for (std::size_t at = 0; at < 3; ++at) {
        CHECK(papers[at].orientation == Orientation::landscape);
        CHECK(signatures_of(papers[at]) == nullptr);
        const Table& table = *tables_of(papers[at])[at == 0 ? 1 : 0];
        const std::size_t columns = table.head[1].cells.size();
        CHECK(columns <= 5);
        CHECK(table.widths.size() == columns + 2);
        CHECK(row_words(table, 0).size() == columns + 2);
        CHECK(row_words(table, 0)[0] == "Pegawai Contoh Empat");
        for (const std::string& head : words_in(table.head[1])) heads.push_back(head);
        int spanned = 0;
        for (const Cell& cell : table.head[0].cells) spanned += cell.columns;
        CHECK(spanned == static_cast<int>(table.widths.size()));
    }
    REQUIRE(heads.size() == 11);
    CHECK(heads[10] == "IKI 11");
    for (std::size_t at = 3; at < 5; ++at)  // the lead's team, told on each of its papers
        CHECK(words_of(tables_of(papers[at])[0]->head[0].cells[0]) == "TIM Pegawai Contoh Empat");
    CHECK(signatures_of(papers[4]) != nullptr);
}

TEST_CASE("an \"x\" is an empty cell, and the leader alone signs") {
    Skp skp = with_iki(1);
    skp.matriks.anggota[0].edit().peran[0].hasil = "x";
    const std::vector<Paper> papers = matriks_form(skp);
    const Paper& paper = papers[0];
    CHECK(row_words(*tables_of(paper)[1], 0)[2].empty());
    const auto& signatures = std::get<Signatures>(paper.blocks.back());
    CHECK(signatures.left == Signer{});
    CHECK(signatures.right.name == skp.pegawai.nama);
    CHECK(signatures.right.role == skp.pegawai.jabatan + ",");
}

TEST_CASE("nothing in the matrix still makes a paper that says so") {
    Skp skp;
    CHECK(matriks_form(skp)[0].blocks.size() > 3);
    const Form* form = find_form("matriks");
    REQUIRE(form != nullptr);
    CHECK(form->make(planned_skp(), {Findings{}}) == matriks_form(planned_skp()));
}
