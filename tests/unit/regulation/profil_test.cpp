// The table of profiles: whole, and honest about what it does not know.
#include "core/regulation/profil.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("every profile has its own row, with words for everything") {
    for (std::size_t i = 0; i < terms<Profil>().size(); ++i) {
        const auto profil = static_cast<Profil>(i);
        const ProfilParameters& row = parameters_of(profil);
        CHECK(row.profil == profil);
        CHECK_FALSE(row.explanation.empty());
        CHECK(row.words.size() == terms<JenisJabatan>().size());
        for (const PlanWords& words : row.words) {
            CHECK_FALSE(words.indicator.empty());
            CHECK_FALSE(words.indicator_full.empty());
            CHECK_FALSE(words.document.empty());
        }
    }
}

TEST_CASE("the profile umum asks for nothing beside the form") {
    const ProfilParameters& row = parameters_of(Profil::umum);
    for (const Presence part : {row.triwulan, row.manual, row.sasaran, row.pkps})
        CHECK(part == Presence::available);
}

TEST_CASE("kemenkeu: leaders plan IKU in a Perjanjian Kinerja, everybody else IKI in an SKP") {
    const ProfilParameters& row = parameters_of(Profil::kemenkeu);
    CHECK(row.triwulan == Presence::demanded);
    CHECK(row.manual == Presence::demanded);
    CHECK(is_shown(row.sasaran));
    CHECK_FALSE(is_shown(row.pkps));
    for (const JenisJabatan leader :
         {JenisJabatan::jpt, JenisJabatan::pimpinan_unit_kerja_mandiri}) {
        CHECK(plan_words(Profil::kemenkeu, leader).indicator == "IKU");
        CHECK(plan_words(Profil::kemenkeu, leader).document == "Perjanjian Kinerja");
        CHECK(plan_words(Profil::umum, leader).indicator == "IKI");
    }
    for (const JenisJabatan other : {JenisJabatan::ja, JenisJabatan::jf}) {
        CHECK(plan_words(Profil::kemenkeu, other).indicator == "IKI");
        CHECK(plan_words(Profil::kemenkeu, other).document == "Sasaran Kinerja Pegawai");
    }
}

TEST_CASE("pkps demands its own plan and nothing of the ministry's") {
    const ProfilParameters& row = parameters_of(Profil::pkps);
    CHECK(row.pkps == Presence::demanded);
    CHECK(row.triwulan == Presence::available);
    CHECK(row.manual == Presence::available);
}
