// Agreeing to several cards at once: only to what nobody has anything against, and nobody changed.
#include <catch2/catch_test_macros.hpp>
#include <vector>

#include "tests/ui/support/room.h"

using namespace kinerja;
using namespace kinerja::ui;

TEST_CASE("one agrees to all cards without anything open, after a list, one entry each") {
    Room ui(proposed());
    ui.key(Key::f2);
    ui.card("SKP secara keseluruhan");
    const std::size_t before = ui.dialog().entries.size();
    ui.look_for(Role::button, wording::setujui_semua).click();
    CHECK(ui.dialog().entries.size() == before);
    ui.get_containing(Role::button, "butir ini").click();
    const std::vector<AgendaCard> cards = agenda(ui.skp());
    std::size_t mine = 0;
    for (const AgendaCard& card : cards) mine += card.alone() == Pihak::pimpinan ? 1 : 0;
    CHECK(mine == ui.dialog().entries.size() - before);
    CHECK(mine == cards.size() - 2);  // all but the SKP as a whole and the card with a proposal
    CHECK_FALSE(card_of(cards, {std::string(iki_card)})->agreed[1]);
}

TEST_CASE("a card that the other side changed since one agreed is not agreed to with the others") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    for (Participant* one : {&pegawai, &pimpinan}) one->decide(iki_card, Putusan::sepakat);
    pegawai.receive(pimpinan.file());
    pegawai.set(iki_target, "9 antarmuka");
    pegawai.say(JenisEntri::catatan, "", "Target saya ubah.");
    pimpinan.receive(pegawai.file());
    Room ui(pimpinan.skp());
    ui.key(Key::f2);
    ui.card("SKP secara keseluruhan");
    ui.look_for(Role::text,
                "1 butir diubah pihak lain sesudah Anda terakhir menanggapinya: buka "
                "dan setujui satu per satu.");
    ui.look_for(Role::button, wording::setujui_semua).click();
    ui.get_containing(Role::button, "butir ini").click();
    const std::vector<AgendaCard> cards = agenda(ui.skp());
    CHECK_FALSE(card_of(cards, {std::string(iki_card)})->agreed[1]);
    CHECK(card_of(cards, {"rhk/r1"})->agreed[1]);
}
