// Looking for something by a few letters of it.
#include "core/base/fuzzy.h"

#include <catch2/catch_test_macros.hpp>

namespace kinerja {
namespace {

int fit_of(std::string_view typed, std::string_view text) {
    return fit(search_form(typed), search_form(text));
}

TEST_CASE("Texts are compared without case, marks and punctuation", "[fuzzy]") {
    CHECK(search_form("  Évaluasi, \"Kinerja\" (2027)  ") == "evaluasi kinerja 2027");
    CHECK(search_form("Ĩndikátor/Žajar") == "indikator zajar");
    CHECK(search_form("...") == "");
    CHECK(search_form("日 a") == "日 a");
    CHECK(fit_of("INDIKATOR kinerja", "Indikátor Kinerja Individu") > 0);
}

TEST_CASE("Every word that was typed is found, in any order", "[fuzzy]") {
    CHECK(fit_of("kerja hasil", "Hasil Kerja") > 0);
    CHECK(fit_of("kerja hasil", "Perilaku Kerja") == 0);
    CHECK(fit_of("rhk 2 target", "Target (RHK 2, IKI 1)") > 0);
    CHECK(fit_of("", "Hasil Kerja") == 1);
    CHECK(fit_of("hasil", "") == 0);
}

TEST_CASE("A whole word beats its beginning, that its middle, that scattered letters", "[fuzzy]") {
    const int same = fit_of("cetak", "Cetak");
    const int begins = fit_of("cet", "Cetak");
    const int inside = fit_of("cetak", "Mencetak");
    const int scattered = fit_of("ctk", "Cetak");
    CHECK(same > begins);
    CHECK(begins > inside);
    CHECK(inside > scattered);
    CHECK(scattered > 0);
}

TEST_CASE("The first word of a text and a short text come first", "[fuzzy]") {
    CHECK(fit_of("rhk", "RHK Pimpinan") > fit_of("rhk", "Ambil RHK dari berkas"));
    CHECK(fit_of("target", "Target") > fit_of("target", "Target (RHK 1, IKI 1)"));
}

TEST_CASE("Few scattered letters are not taken for anything", "[fuzzy]") {
    CHECK(fit_of("ck", "Cetak") == 0);
    CHECK(fit_of("etk", "Cetak") == 0);  // a word begins with its first letter
    CHECK(fit_of("xyz", "Cetak") == 0);
    CHECK(fit_of("smpn brks", "Simpan berkas") > 0);
}

}  // namespace
}  // namespace kinerja
