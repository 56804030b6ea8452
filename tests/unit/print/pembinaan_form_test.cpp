// Papers of pembinaan: B.1.8 and B.1.9 as they are known, each session alone, and only where the
// private records are.
#include <catch2/catch_test_macros.hpp>

#include "core/model/stays_here.h"
#include "core/print/forms.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

using Words = std::vector<std::string>;

std::vector<Paper> printed(const Skp& skp, std::string_view id) {
    const Form* form = find_form(id);
    REQUIRE(form != nullptr);
    const Findings none;
    PaperFacts facts{none};
    facts.only = only_item(id);
    return form->make(skp, facts);
}

}  // namespace

TEST_CASE("B.1.8 asks nine things in three groups, and only the Pegawai signs") {
    const Paper paper = bimbingan_form(planned_skp());
    CHECK(title_lines(paper) == Words{"UMPAN BALIK PELAKSANAAN BIMBINGAN KINERJA"});
    const std::vector<const Table*> tables = tables_of(paper);
    const Table& table = *tables.back();
    CHECK(words_in(table.head.at(0)) == Words{"SUBJEK", "KRITERIA", "UMPAN BALIK"});
    REQUIRE(table.groups.size() == 3);
    int number = 0;
    for (const RowGroup& group : table.groups) {
        REQUIRE(group.size() == 3);
        CHECK(group[0].cells.size() == 3);
        CHECK(group[0].cells[0].rows == 3);
        for (const Row& row : group) {
            const Words words = words_in(row);
            CHECK(words[words.size() - 2].starts_with(std::to_string(++number) + ". "));
            CHECK(words.back().empty());
        }
    }
    const Signatures* signed_by = signatures_of(paper);
    REQUIRE(signed_by != nullptr);
    CHECK(signed_by->left.name.empty());
    CHECK(signed_by->right.role == "Pegawai yang Dinilai,");
    CHECK(all_words(paper).find("Rahasia pembinaan") == std::string::npos);
}

TEST_CASE("B.1.9 has its four known columns and room to write") {
    const Paper paper = kompetensi_form(planned_skp());
    const std::vector<const Table*> tables = tables_of(paper);
    CHECK(words_in(tables.back()->head.at(0)) ==
          Words{"NO", "KOMPETENSI PEGAWAI", "NILAI (SKALA 1-5)", "ALASAN"});
    CHECK(tables.back()->groups.size() == 10);
}

TEST_CASE("a session is printed alone, or all of them") {
    CHECK(printed(planned_skp(), "pembinaan").size() == 2);
    const std::vector<Paper> one = printed(planned_skp(), "pembinaan/b2");
    REQUIRE(one.size() == 1);
    CHECK(title_lines(one[0]) == Words{"CATATAN PEMBINAAN", "KONSELING KINERJA"});
    const std::string words = all_words(one[0]);
    for (const char* told : {"04-03-2027", "Ruang konseling", "Konselor Contoh",
                             "Rahasia pembinaan", "Pelatihan", "Kepala unit kepegawaian"})
        CHECK(words.find(told) != std::string::npos);
    CHECK(signatures_of(one[0])->right.name == "Konselor Contoh");
}

TEST_CASE("papers of pembinaan are offered only where it is") {
    const Skp others = without_what_stays_here(planned_skp());
    for (const char* id : {"bimbingan", "kompetensi", "pembinaan"}) {
        CAPTURE(id);
        const Form* form = find_form(id);
        REQUIRE(form != nullptr);
        CHECK(form->is_there(planned_skp()));
        CHECK_FALSE(form->is_there(others));
    }
    for (const Form& form : all_forms()) {
        if (form.id == "pembinaan") continue;
        CAPTURE(form.id);
        for (const Paper& paper : printed(planned_skp(), form.id))
            CHECK(all_words(paper).find("Rahasia pembinaan") == std::string::npos);
    }
}
