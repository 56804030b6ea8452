// Rencana PKPS on paper.
#include <catch2/catch_test_macros.hpp>

#include "core/print/forms.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

using Words = std::vector<std::string>;

Words paragraphs_of(const Paper& paper) {
    Words words;
    for (const Block& block : paper.blocks)
        if (const auto* one = std::get_if<Paragraph>(&block)) words.push_back(one->words);
    return words;
}

}  // namespace

TEST_CASE("the PKPS paper has header, three parts, history and signatures") {
    Skp skp = pkps_skp();
    LangkahPkps langkah;
    langkah.id = {"l1"};
    langkah.oleh = "Pegawai Contoh Dua";
    langkah.tanggal = "15-01-2027";
    langkah.catatan = "<b>Mohon</b>";
    langkah.realistis = Penilaian::ya;
    skp.pkps.edit().riwayat = {langkah};
    const Paper paper = pkps_form(skp);
    CHECK(title_lines(paper).front() == "RENCANA PKPS");
    CHECK_FALSE(paper.draft);
    const std::vector<const Table*> tables = tables_of(paper);
    REQUIRE(tables.size() == 6);
    CHECK(*tables[0] == [&] {
        const Paper own = lampiran_form(skp);
        return *tables_of(own)[0];
    }());
    CHECK(bands(*tables[2]) == Words{"A. PRAKTIK KINERJA"});
    CHECK(words_in(tables[2]->groups[0][1]) == Words{"Indikator", skp.pkps->praktik.indikator});
    CHECK(tables[3]->groups.size() == perilaku_count);
    CHECK(row_words(*tables[3], 6) == Words{"7", "Kolaboratif", skp.pkps->perilaku[6].indikator,
                                            skp.pkps->perilaku[6].perwujudan});
    CHECK(words_in(tables[4]->groups[0][2]) == Words{"Mengikuti rekomendasi", "Area Pengembangan"});
    CHECK(row_words(*tables[5], 0) == Words{"15-01-2027", "Diajukan kepada Tim Kinerja",
                                            "Pegawai Contoh Dua\nPegawai yang merencanakan",
                                            "<b>Mohon</b>\nRealistis: Ya"});
    REQUIRE(signatures_of(paper) != nullptr);
    const Words notes = paragraphs_of(paper);
    CHECK(notes.front() == "Status: Diajukan kepada Tim Kinerja");
    CHECK(notes.back().find("bukan lampiran resmi") != std::string::npos);
    CHECK(all_words(paper).find("e-Kinerja") == std::string::npos);  // prasyarat are not printed
}

TEST_CASE("an incomplete PKPS plan is marked as a draft; without refleksi nothing is said of it") {
    Skp skp = pkps_skp();
    skp.pkps.edit().kompetensi.refleksi = false;
    skp.pkps.edit().perilaku[3].perwujudan = "";
    const Paper paper = pkps_form(skp);
    CHECK(paper.draft);
    CHECK(all_words(paper).find("Kompetensi Terkuat") == std::string::npos);
    CHECK(all_words(paper).find("Belum diajukan") != std::string::npos);
}

TEST_CASE("the PKPS paper is offered to those who plan PKPS") {
    const Form* form = find_form("pkps");
    REQUIRE(form != nullptr);
    REQUIRE(form->is_there != nullptr);
    CHECK(form->is_there(pkps_skp()));
    CHECK_FALSE(form->is_there(valid_skp()));
    CHECK(form->make(pkps_skp(), {Findings{}}) == std::vector<Paper>{pkps_form(pkps_skp())});
}
