// The words of evaluation, objection and jenjang: complete, distinct, the same in both directions.
#include "core/regulation/penilaian.h"

#include <catch2/catch_template_test_macros.hpp>
#include <catch2/catch_test_macros.hpp>
#include <set>
#include <string>

#include "core/regulation/angka_kredit_terms.h"
#include "core/regulation/keberatan.h"

using namespace kinerja;

namespace {

template <class E>
std::string tokens() {
    std::string all;
    for (const Term& term : terms<E>()) all.append(term.token).append(" ");
    return all;
}

}  // namespace

TEMPLATE_TEST_CASE("each word of the evaluation has one token and one label", "", RatingKinerja,
                   PredikatKinerja, CapaianOrganisasi, JenjangFungsional, Kenaikan,
                   DesimalAngkaKredit, HitunganHari) {
    std::set<std::string_view> labels;
    std::size_t index = 0;
    for (const Term& term : terms<TestType>()) {
        CAPTURE(term.token);
        CHECK_FALSE(term.label.empty());
        CHECK(labels.insert(term.label).second);
        CHECK(parse_token<TestType>(term.token) == static_cast<TestType>(index++));
    }
}

TEST_CASE("words of the evaluation stand in files by these tokens, in this order") {
    CHECK(tokens<RatingKinerja>() == "di_bawah_ekspektasi sesuai_ekspektasi di_atas_ekspektasi ");
    CHECK(tokens<PredikatKinerja>() == "sangat_kurang kurang butuh_perbaikan baik sangat_baik ");
    CHECK(tokens<CapaianOrganisasi>() == "istimewa baik butuh_perbaikan kurang sangat_kurang ");
    CHECK(tokens<HitunganHari>() == "kalender kerja ");
    CHECK(tokens<JenjangFungsional>() ==
          "pemula terampil mahir penyelia ahli_pertama ahli_muda ahli_madya ahli_utama ");
    CHECK(tokens<Kenaikan>() == "pangkat jenjang ");
    CHECK(tokens<DesimalAngkaKredit>() == "dua tiga ");
    CHECK(token_of(RatingKinerja::di_atas) == "di_atas_ekspektasi");
    CHECK(token_of(PredikatKinerja::sangat_baik) == "sangat_baik");
    CHECK(token_of(CapaianOrganisasi::sangat_kurang) == "sangat_kurang");
    CHECK(token_of(HitunganHari::kerja) == "kerja");
    CHECK(token_of(JenjangFungsional::ahli_utama) == "ahli_utama");
}

TEST_CASE("Istimewa is said of an organisation and of no pegawai") {
    CHECK(parse_token<CapaianOrganisasi>("istimewa"));
    CHECK_FALSE(parse_token<PredikatKinerja>("istimewa"));
    CHECK(terms<PredikatKinerja>().size() == predikat_count);
}
