// What is told of an SKP that both agreed to while its cards say otherwise.
#include "core/workflow/agreed_whole.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

using enum TindakanSkp;

std::string words(const Participant& who) {
    const Skp& skp = who.skp();
    return agreed_whole_words(agenda(skp), walk(*skp.dialog, Ancestry(*skp.dialog)));
}

std::string count(std::size_t cards) { return std::to_string(cards) + " butir "; }

std::size_t cards_of(const Participant& who) { return agenda(who.skp()).size() - 1; }

/// What the Pimpinan says to it, as the Pegawai then has it.
template <class Says>
void then_pimpinan(Participant& pegawai, Says says) {
    Participant pimpinan = pimpinan_of(pegawai.skp());
    says(pimpinan);
    pegawai.receive(pimpinan.file());
}

Participant talking() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(mulai_dialog);
    return pegawai;
}

}  // namespace

TEST_CASE("an agreed SKP whose cards were never talked about says how many", "[dialog]") {
    Participant pegawai = talking();
    CHECK(words(pegawai).empty());
    pegawai.both_agree();
    const std::string all =
        "SKP disepakati; " + count(cards_of(pegawai)) + "tidak dibahas satu per satu.";
    CHECK(words(pegawai) == all);
    pegawai.step(tanda_tangani);
    CHECK(words(pegawai) == all);
    then_pimpinan(pegawai, [](Participant& pimpinan) {
        Participant penilai = penilai_of(pimpinan.skp());
        penilai.step(tetapkan);
        pimpinan.receive(penilai.file());
    });
    CHECK(words(pegawai) == all);
    pegawai.step(revisi);
    CHECK(words(pegawai).empty());
}

TEST_CASE("cards that were talked about are told by what came of it", "[dialog]") {
    Participant pegawai = talking();
    for (const char* card : {"rhk/r1", "rhk/r1/iki/i1"}) pegawai.decide(card, Putusan::sepakat);
    pegawai.say(JenisEntri::pertanyaan, "rhk/r2", "Apakah cukup?");
    then_pimpinan(pegawai, [](Participant& pimpinan) {
        pimpinan.decide("rhk/r1", Putusan::sepakat);
        pimpinan.decide("rhk/r1/iki/i1", Putusan::tidak_sepakat);
    });
    pegawai.both_agree();
    CHECK(words(pegawai) == "SKP disepakati; " + count(cards_of(pegawai) - 3) +
                                "tidak dibahas satu per satu, 1 butir tidak disepakati, 1 butir "
                                "dibahas tanpa selesai.");
}

TEST_CASE("where each card is agreed to there is nothing to tell", "[dialog]") {
    Participant pegawai = talking();
    const auto agree_to_each = [](Participant& who) {
        for (const AgendaCard& card : agenda(who.skp()))
            if (card.butir) who.decide(card.path.value, Putusan::sepakat);
    };
    agree_to_each(pegawai);
    then_pimpinan(pegawai, agree_to_each);
    pegawai.both_agree();
    CHECK(words(pegawai).empty());
}

TEST_CASE("an SKP established without agreement is not called agreed", "[dialog][PL-12]") {
    Participant pegawai = talking();
    pegawai.step(nyatakan_tidak_sepakat);
    pegawai.set("rhk/r1/iki/i1/target", "2 antarmuka");
    then_pimpinan(pegawai, [](Participant& pimpinan) {
        Participant penilai = penilai_of(pimpinan.skp());
        penilai.step(tetapkan);
        pimpinan.receive(penilai.file());
    });
    REQUIRE(status_of(pegawai.dialog()) == StatusSkp::ditetapkan);
    CHECK(words(pegawai).empty());
}
