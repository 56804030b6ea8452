// The leader's sheet: before and after side by side, a note for each change, and not called
// official.
#include <catch2/catch_test_macros.hpp>

#include "core/print/penetapan_unit.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

using enum RatingKinerja;
using Words = std::vector<std::string>;

PenetapanUnit unit(std::vector<Pengandaian> said = {}) {
    PenetapanUnit made;
    made.periode = "tahun 2027";
    made.nama_periode = "Evaluasi tahunan 2027";
    made.pimpinan = "Kepala Contoh";
    made.unit = "Bidang Contoh";
    made.capaian = CapaianOrganisasi::baik;
    made.pegawai = {{"s1", "Ana", {sesuai, sesuai}},
                    {"s2", "Budi", {sesuai, sesuai}},
                    {"s3", "Citra", {di_atas, di_atas}},
                    {"s4", "Dedi", {di_bawah, sesuai}}};
    made.tanpa_evaluasi = {"Eka"};
    made.pengandaian = std::move(said);
    return made;
}

Paper printed(const PenetapanUnit& of) { return penetapan_unit_form(of, {2027, 12, 31}); }

Words curves(const Paper& paper) {
    Words titles;
    for (const Block& block : paper.blocks)
        if (const auto* curve = std::get_if<Curve>(&block)) titles.push_back(curve->title);
    return titles;
}

Words paragraphs(const Paper& paper) {
    Words words;
    for (const Block& block : paper.blocks) {
        if (const auto* one = std::get_if<Paragraph>(&block)) words.push_back(one->words);
        if (const auto* list = std::get_if<List>(&block))
            words.insert(words.end(), list->items.begin(), list->items.end());
    }
    return words;
}

bool says(const Paper& paper, std::string_view part) {
    for (const std::string& one : paragraphs(paper))
        if (one.find(part) != one.npos) return true;
    return false;
}

}  // namespace

TEST_CASE("the sheet says that it is no official form, whose it is and on what it rests") {
    const Paper paper = printed(unit());
    CHECK(title_lines(paper) ==
          Words{"PENETAPAN PREDIKAT KINERJA UNIT", "(LEMBAR KERJA, BUKAN FORMULIR RESMI)"});
    const Table& about = *tables_of(paper)[0];
    CHECK(row_words(about, 0)[1] == ": Bidang Contoh");
    CHECK(row_words(about, 2)[1] == ": Evaluasi tahunan 2027");
    CHECK(row_words(about, 3)[1] == ": Baik");
    CHECK(row_words(about, 4)[1] == ": 4");
    CHECK(says(paper, "Dasar: SE Menpan RB 3/2023"));
    CHECK(says(paper, "bukan formulir resmi"));
    CHECK(says(paper, "2 dari 4 pegawai (70% dari 4 = 2,80). Sesuai."));
    CHECK(says(paper, "Eka"));
    const Signatures* pair = signatures_of(paper);
    REQUIRE(pair != nullptr);
    CHECK(pair->left.name.empty());
    CHECK(pair->right.name == "Kepala Contoh");
    CHECK(pair->right.role == "Pimpinan,");
}

TEST_CASE("without a what-if there is one box and one curve of people") {
    const Paper paper = printed(unit());
    CHECK(curves(paper).size() == 2);
    CHECK(tables_of(paper).size() == 3);
    CHECK(row_words(*tables_of(paper)[1], 1) == Words{"Baik", "2 dari 4", "2 dari 4"});
    const Table& box = *tables_of(paper)[2];
    CHECK(row_words(box, 0) ==
          Words{"Di atas Ekspektasi", "Kurang/Misconduct", "Baik", "Sangat Baik\nCitra"});
    CHECK(row_words(box, 1) ==
          Words{"Sesuai Ekspektasi", "Kurang/Misconduct", "Baik\nAna\nBudi", "Baik"});
}

TEST_CASE("before and after stand side by side, each change with its note") {
    const Paper paper =
        printed(unit({{"tahun 2027", "s2", NilaiKinerja{di_atas, di_atas}, "hasil melampaui"},
                      {"tahun 2027", "s4", NilaiKinerja{sesuai, sesuai}, ""}}));
    const std::vector<const Table*> tables = tables_of(paper);
    REQUIRE(tables.size() == 5);
    CHECK(row_words(*tables[1], 0) == Words{"Sangat Baik", "1 dari 4", "2 dari 4"});
    CHECK(row_words(*tables[3], 0)[3] == "Sangat Baik\nBudi\nCitra");
    CHECK(words_in(tables[4]->head.at(0)) == Words{"NO", "PEGAWAI", "SEMULA", "ANDAI", "CATATAN"});
    CHECK(row_words(*tables[4], 0) ==
          Words{"1", "Budi",
                "Hasil kerja sesuai ekspektasi, perilaku kerja sesuai ekspektasi: Baik",
                "Hasil kerja di atas ekspektasi, perilaku kerja di atas ekspektasi: Sangat Baik",
                "hasil melampaui"});
    CHECK(row_words(*tables[4], 1).at(1) == "Dedi");
    CHECK(row_words(*tables[4], 1).at(4) == "(belum dicatat)");
    CHECK(curves(paper) ==
          Words{"SEMULA", "ANDAI",
                "POLA DISTRIBUSI: KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA "
                "ORGANISASI BAIK"});
    CHECK(says(paper, "Pertimbangan atas pengandaian"));
}

TEST_CASE("nobody, and no capaian, is a sheet all the same") {
    const Paper paper = printed({});
    CHECK(row_words(*tables_of(paper)[1], 0) == Words{"Sangat Baik", "0", "0"});
    CHECK(curves(paper) == Words{"SEMULA"});
}
