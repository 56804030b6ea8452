// Agenda: which cards there are, and how far each has come.
#include "core/dialog/agenda.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

const AgendaCard& card_at(const std::vector<AgendaCard>& cards, std::string_view path) {
    for (const AgendaCard& card : cards)
        if (card.path.value == path) return card;
    FAIL("no card " << path);
    return cards.front();
}

StatusButir status_at(const Participant& who, std::string_view path) {
    return card_at(agenda(who.skp()), path).status;
}

}  // namespace

TEST_CASE("every item of the SKP has a card, in the order of the form", "[dialog]") {
    const Skp skp = valid_skp();
    const std::vector<AgendaCard> cards = agenda(skp);
    CHECK(cards.front().path.value.empty());
    CHECK(cards[1].path == path(skp.rhk[0]->id));
    CHECK(cards[2].path == path(skp.rhk[0]->id, skp.rhk[0]->iki[0].id));
    CHECK(cards.back().path.value == "lampiran/konsekuensi");
    std::size_t expected = 2;  // the whole, konsekuensi
    for (const Box<Rhk>& rhk : skp.rhk) expected += 2 + rhk->iki.size();
    for (const std::string& text : skp.ekspektasi_khusus) expected += text.empty() ? 0 : 1;
    expected += skp.lampiran.sumber_daya.size();
    CHECK(cards.size() == expected);
    for (const AgendaCard& card : cards) {
        CHECK(card.status == StatusButir::belum_dibahas);
        CHECK(card.butir.has_value() == !card.path.value.empty());
        CHECK(fields_of(skp, card).empty() == !card.butir.has_value());
    }
}

TEST_CASE("where nothing is written there is still a card to talk about it", "[dialog]") {
    Skp skp = valid_skp();
    skp.ekspektasi_khusus = {};
    skp.lampiran.sumber_daya.clear();
    const std::vector<AgendaCard> cards = agenda(skp);
    CHECK(fields_of(skp, card_at(cards, "ekspektasi_khusus")).size() == 7);
    CHECK(fields_of(skp, card_at(cards, "lampiran/sumber_daya")).empty());
}

TEST_CASE("a card moves from proposal to agreement and back", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    const std::string card = "rhk/r1/iki/i1";
    pegawai.say(JenisEntri::catatan, card, "Untuk diingat");
    CHECK(status_at(pegawai, card) == StatusButir::belum_dibahas);
    const DialogEntryId proposal = pegawai.propose(card, {{card + "/target", "x", "4 antarmuka"}});
    CHECK(status_at(pegawai, card) == StatusButir::diusulkan);
    CHECK(card_at(agenda(pegawai.skp()), card).open == std::vector{proposal});
    pegawai.say(JenisEntri::pertanyaan, card, "Mengapa empat?");
    CHECK(status_at(pegawai, card) == StatusButir::diklarifikasi);
    pegawai.answer(proposal, Putusan::diterima);
    CHECK(status_at(pegawai, card) == StatusButir::disepakati);
    CHECK(card_at(agenda(pegawai.skp()), card).open.empty());
    CHECK(pegawai.dialog().entries.back()->putusan == Putusan::diterima);
    CHECK(pegawai.dialog().entries.back()->answers == proposal);
    CHECK(pegawai.skp().rhk[0]->iki[0].target == "4 antarmuka");

    pegawai.say(JenisEntri::komitmen, card, "Selesai Juni");
    CHECK(status_at(pegawai, card) == StatusButir::disepakati);
    pegawai.set(card + "/target", "5 antarmuka");
    pegawai.say(JenisEntri::catatan, "", "Sudah saya ubah");
    CHECK(status_at(pegawai, card) == StatusButir::diusulkan);
    CHECK(status_at(pegawai, "rhk/r1") == StatusButir::belum_dibahas);
    pegawai.decide(card, Putusan::tidak_sepakat);
    CHECK(status_at(pegawai, card) == StatusButir::tidak_disepakati);
}

TEST_CASE("a thread stays when its item is removed", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::pertanyaan, "rhk/r1", "Masih perlu?");
    pegawai.apply(RemoveItem{{"rhk/r1"}});
    const std::vector<AgendaCard> cards = agenda(pegawai.skp());
    CHECK(card_at(cards, "rhk/r1").removed);
    CHECK(card_at(cards, "rhk/r1").entries.size() == 1);
    CHECK(fields_of(pegawai.skp(), card_at(cards, "rhk/r1")).empty());
    CHECK(card_of(cards, {"rhk/r2/iki/i2/target/text"})->path.value.starts_with("rhk/r2"));
}
