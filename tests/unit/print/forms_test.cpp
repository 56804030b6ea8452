// Lampiran, the list of findings, and the mark of a draft.
#include "core/print/forms.h"

#include <catch2/catch_test_macros.hpp>

#include "core/rules/check.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

using Words = std::vector<std::string>;

Findings findings_of(const Skp& skp) { return check(skp, {}); }

}  // namespace

TEST_CASE("the Lampiran: three numbered lists in the order of the form") {
    const Paper paper = lampiran_form(valid_skp());
    CHECK(title_lines(paper) == Words{"LAMPIRAN SASARAN KINERJA PEGAWAI"});
    const Table& lists = *tables_of(paper).back();
    CHECK(bands(lists) == Words{"DUKUNGAN SUMBER DAYA", "SKEMA PERTANGGUNGJAWABAN", "KONSEKUENSI"});
    REQUIRE(lists.groups.size() == 7);
    CHECK(words_in(lists.groups[0][1]) ==
          Words{"1.", "Peralatan kerja: Satu server uji mulai April 2027"});
    CHECK(words_in(lists.groups[2][1]) ==
          Words{"1.",
                "Tersedianya antarmuka integrasi untuk layanan prioritas\nJadwal pelaporan "
                "perkembangan: Laporan triwulanan paling lambat tanggal 10 bulan berikutnya\nBukti "
                "kinerja yang diharapkan: Laporan capaian, tangkapan dasbor, dan berita acara"});
    CHECK(row_words(lists, 6) == Words{"2.", "Konsekuensi negatif: Evaluasi pola penugasan"});
    REQUIRE(signatures_of(paper) != nullptr);
}

TEST_CASE("support that was refused does not read as promised") {
    Skp skp = valid_skp();
    skp.lampiran.sumber_daya[0].status = StatusDukungan::tidak_disepakati;
    const Paper paper = lampiran_form(skp);
    CHECK(words_of(tables_of(paper).back()->groups[0][1].cells[1]).ends_with("(tidak disepakati)"));
}

TEST_CASE("the list of findings names place, message, remedy and basis, what blocks first") {
    Skp skp = valid_skp();
    skp.pegawai.nama = "";
    skp.rhk[0].edit().statement = "Membuat API";
    const Findings findings = findings_of(skp);
    const Paper paper = findings_form(skp, findings);
    const Table& table = *tables_of(paper).back();
    CHECK(words_in(table.head[0]) ==
          Words{"NO", "TEMPAT", "YANG DITEMUKAN", "YANG PERLU DILAKUKAN", "DASAR"});
    CHECK(bands(table) == Words{"WAJIB DILENGKAPI", "SARAN"});
    CHECK(table.groups.size() == findings.size());
    for (const RowGroup& group : table.groups)
        for (const std::string& words : words_in(group.back())) CHECK_FALSE(words.empty());
    CHECK_FALSE(paper.draft);
}

TEST_CASE("a complete SKP has an empty list and no mark; one that lacks something is a draft") {
    Skp skp = valid_skp();
    const Form* form = find_form("lengkap");
    REQUIRE(form != nullptr);
    const Paper nothing = findings_form(skp, {});
    CHECK(tables_of(nothing).size() == 1);
    for (const Paper& paper : form->make(skp, {findings_of(skp)})) CHECK_FALSE(paper.draft);
    skp.pegawai.nama = "";
    const std::vector<Paper> papers = form->make(skp, {findings_of(skp)});
    REQUIRE(papers.size() == 2);
    for (const Paper& paper : papers) CHECK(paper.draft);
}

TEST_CASE("every form has an id of its own, a title and a name for its file") {
    for (const Form& form : all_forms()) {
        CHECK(find_form(form.id) == &form);
        CHECK_FALSE(form.title.empty());
        CHECK_FALSE(form.explanation.empty());
        CHECK_FALSE(form.file_name.empty());
        CHECK_FALSE(form.make(Skp{}, {Findings{}}).empty());
    }
    CHECK(find_form("") == nullptr);
}
