// Agenda: which cards there are, and how far each has come.
#include "core/dialog/agenda.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "core/dialog/fold.h"
#include "core/handover/record.h"
#include "core/handover/say.h"
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
    return card_at(agenda(who.skp()), path).state;
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
        CHECK(card.state == StatusButir::belum_dibahas);
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

// --- How far a card has come ---------------------------------------------------------------------

TEST_CASE("a card waits for the other side until both agree", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    const std::string card = "rhk/r1/iki/i1";
    pegawai.say(JenisEntri::catatan, card, "Untuk diingat");
    CHECK(status_at(pegawai, card) == StatusButir::belum_dibahas);
    const DialogEntryId proposal = pegawai.propose(card, {{card + "/target", "x", "4 antarmuka"}});
    CHECK(status_at(pegawai, card) == StatusButir::menunggu_pimpinan);
    CHECK(card_at(agenda(pegawai.skp()), card).open == std::vector{proposal});
    pegawai.say(JenisEntri::pertanyaan, card, "Mengapa empat?");
    CHECK(card_at(agenda(pegawai.skp()), card).open == std::vector{proposal});
    CHECK(card_at(agenda(pegawai.skp()), card).questions.size() == 1);

    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.say(JenisEntri::klarifikasi, card, "Sesuai renstra");
    CHECK(status_at(pimpinan, card) == StatusButir::menunggu_pegawai);
    CHECK(card_at(agenda(pimpinan.skp()), card).questions.empty());
    pimpinan.answer(proposal, Putusan::diterima);
    CHECK(status_at(pimpinan, card) ==
          StatusButir::disepakati);  // one proposed, the other accepted
    CHECK(card_at(agenda(pimpinan.skp()), card).open.empty());
    CHECK(pimpinan.skp().rhk[0]->iki[0].target == "4 antarmuka");

    pimpinan.say(JenisEntri::pertanyaan, card, "Selesai kapan?");
    CHECK(status_at(pimpinan, card) == StatusButir::disepakati);
    CHECK(card_at(agenda(pimpinan.skp()), card).questions.size() == 1);
    pimpinan.set(card + "/target", "5 antarmuka");
    pimpinan.say(JenisEntri::catatan, "", "Sudah saya ubah");
    CHECK(status_at(pimpinan, card) == StatusButir::menunggu_pegawai);
    CHECK(card_at(agenda(pimpinan.skp()), card).fell);
    CHECK(status_at(pimpinan, "rhk/r1") == StatusButir::belum_dibahas);
    pimpinan.decide(card, Putusan::tidak_sepakat);
    CHECK(status_at(pimpinan, card) == StatusButir::tidak_disepakati);
}

TEST_CASE("one side alone agrees to nothing, however often it says so", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    for (int i = 0; i < 3; ++i) {
        pegawai.decide("rhk/r1", Putusan::sepakat);
        CHECK(status_at(pegawai, "rhk/r1") == StatusButir::menunggu_pimpinan);
        CHECK(card_at(agenda(pegawai.skp()), "rhk/r1").alone() == Pihak::pegawai);
    }
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.decide("rhk/r1", Putusan::sepakat);
    CHECK(status_at(pimpinan, "rhk/r1") == StatusButir::disepakati);
    CHECK_FALSE(card_at(agenda(pimpinan.skp()), "rhk/r1").alone());
}

TEST_CASE("whoever the SKP does not name agrees to nothing", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.decide("rhk/r1", Putusan::sepakat);
    for (const char* nip : {"", "198001012005011999"}) {
        CAPTURE(nip);
        Participant stranger(PeranDialog::pimpinan, "Siapa Saja", nip, pegawai.skp());
        stranger.decide("rhk/r1", Putusan::sepakat);
        CHECK(status_at(stranger, "rhk/r1") == StatusButir::menunggu_pimpinan);
    }
}

TEST_CASE("whoever the SKP does not name takes no voice away and answers nothing", "[dialog]") {
    const std::string card = "rhk/r1/iki/i1";
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.decide(card, Putusan::sepakat);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.decide(card, Putusan::sepakat);
    pegawai.receive(pimpinan.file());
    pegawai.say(JenisEntri::pertanyaan, card, "Mengapa empat?");

    Participant stranger(PeranDialog::pimpinan, "Siapa Saja", "", pegawai.skp());
    stranger.say(JenisEntri::klarifikasi, card, "Sesuai renstra");
    const DialogEntryId theirs = stranger.propose(card, {{card + "/target", "x", "9 antarmuka"}});
    pimpinan.receive(stranger.file());
    const AgendaCard shown = card_at(agenda(pimpinan.skp()), card);
    CHECK(shown.state == StatusButir::disepakati);
    CHECK(shown.questions.size() == 1);
    CHECK(shown.open == std::vector{theirs});
    stranger.answer(theirs, Putusan::ditolak);
    CHECK(status_at(stranger, card) == StatusButir::disepakati);
    for (int i = 0; i < 2; ++i) {  // what is closed already is not the Pimpinan's to withdraw
        pimpinan.answer(theirs, Putusan::ditolak, "Bukan usulan saya");
        CHECK(status_at(pimpinan, card) == StatusButir::disepakati);
    }
    CHECK(card_at(agenda(pimpinan.skp()), card).open.empty());
}

TEST_CASE("a leader without a NIP is known by name", "[dialog]") {
    Skp skp = valid_skp();
    skp.pejabat_penilai.nip = "";
    skp.pejabat_penilai.nama = "Bupati Contoh";
    Participant pegawai = pegawai_of(skp);
    pegawai.decide("rhk/r1", Putusan::sepakat);
    Participant bupati = pimpinan_of(pegawai.skp());
    bupati.decide("rhk/r1", Putusan::sepakat);
    CHECK(status_at(bupati, "rhk/r1") == StatusButir::disepakati);
}

TEST_CASE("who agreed without having seen a change did not agree to it", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    const std::string card = "rhk/r1/iki/i1";
    pegawai.decide(card, Putusan::sepakat);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pegawai.set(card + "/target", "9 antarmuka");
    const std::string changed = pegawai.file();
    pimpinan.decide(card, Putusan::sepakat);
    pimpinan.receive(changed);
    CHECK(status_at(pimpinan, card) != StatusButir::disepakati);
    pimpinan.decide(card, Putusan::sepakat);
    CHECK(status_at(pimpinan, card) == StatusButir::menunggu_pegawai);
    pegawai.receive(pimpinan.file());
    pegawai.decide(card, Putusan::sepakat);
    CHECK(status_at(pegawai, card) == StatusButir::disepakati);
}

TEST_CASE("a change made by hand stands in the thread of its card", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::catatan, "", "Mulai");
    pegawai.set("rhk/r1/iki/i1/target", "9 antarmuka");
    pegawai.set("rhk/r1/statement", "Kalimat baru");
    pegawai.say(JenisEntri::catatan, "", "Sudah");
    const std::vector<AgendaCard> cards = agenda(pegawai.skp());
    CHECK(card_at(cards, "rhk/r1/iki/i1").entries.size() == 1);
    CHECK(card_at(cards, "rhk/r1").entries.size() == 1);
    CHECK(card_at(cards, "rhk/r2").entries.empty());
}

TEST_CASE("what moved, or is not signed, is read on its card and undoes no agreement about it",
          "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::catatan, "", "Mulai");
    for (const char* card : {"rhk/r1", "rhk/r2"}) pegawai.decide(card, Putusan::sepakat);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    for (const char* card : {"rhk/r1", "rhk/r2"}) pimpinan.decide(card, Putusan::sepakat);
    pimpinan.apply(MoveItem{{"rhk/r1/iki/i1"}, 1});
    pimpinan.apply(AddItem{{"rhk/r2/rencana_aksi"}, "k9", {{"uraian", "Menyusun jadwal"}}});
    pimpinan.apply(MoveItem{{"rhk/r1"}, 1});  // of the SKP as a whole
    pegawai.receive(pimpinan.file());
    const std::size_t last = pegawai.dialog().entries.size() - 1;
    const std::vector<AgendaCard> cards = agenda(pegawai.skp());
    for (const char* card : {"rhk/r1", "rhk/r2"}) {
        CHECK(card_at(cards, card).entries.back() == last);
        CHECK(card_at(cards, card).entries.size() == 3);
        CHECK(status_at(pegawai, card) == StatusButir::disepakati);
    }
    CHECK(card_at(cards, "rhk/r3").entries.empty());
}

TEST_CASE("accepting a counter-proposal closes the proposal it answers", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    const std::string card = "rhk/r1/iki/i1";
    const DialogEntryId first = pegawai.propose(card, {{card + "/target", "x", "4 antarmuka"}});
    Participant pimpinan = pimpinan_of(pegawai.skp());
    const DialogEntryId counter =
        pimpinan.propose(card, {{card + "/target", "x", "8 antarmuka"}}, first);
    CHECK(card_at(agenda(pimpinan.skp()), card).open.size() == 2);
    pegawai.receive(pimpinan.file());
    pegawai.answer(counter, Putusan::diterima);
    CHECK(card_at(agenda(pegawai.skp()), card).open.empty());
    CHECK(status_at(pegawai, card) == StatusButir::disepakati);
}

TEST_CASE("accepting one's own proposal agrees for nobody else", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    const std::string card = "rhk/r1/iki/i1";
    const DialogEntryId own = pegawai.propose(card, {{card + "/target", "x", "4 antarmuka"}});
    pegawai.answer(own, Putusan::diterima);
    CHECK(status_at(pegawai, card) == StatusButir::menunggu_pimpinan);

    Participant stranger(PeranDialog::pimpinan, "Siapa Saja", "", pegawai.skp());
    const DialogEntryId theirs = stranger.propose(card, {{card + "/target", "x", "9 antarmuka"}});
    pegawai.receive(stranger.file());
    pegawai.answer(theirs, Putusan::diterima);
    CHECK(status_at(pegawai, card) == StatusButir::menunggu_pimpinan);
}

TEST_CASE("a proposal that was rejected or withdrawn agrees nothing", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    const std::string card = "rhk/r1/iki/i1";
    const DialogEntryId one = pegawai.propose(card, {{card + "/target", "x", "4 antarmuka"}});
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.answer(one, Putusan::ditolak, "Terlalu sedikit");
    CHECK(status_at(pimpinan, card) == StatusButir::menunggu_pegawai);
    CHECK(card_at(agenda(pimpinan.skp()), card).open.empty());
    pegawai.answer(one, Putusan::ditolak);
    CHECK(card_at(agenda(pegawai.skp()), card).open.empty());
    CHECK(status_at(pegawai, card) != StatusButir::disepakati);
}

TEST_CASE("what both wrote apart is told by the card itself", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    const std::string card = "rhk/r1/iki/i1";
    pegawai.say(JenisEntri::catatan, "", "Mulai");
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pegawai.set(card + "/target", "9 antarmuka");
    pimpinan.set(card + "/target", "7 antarmuka");
    pegawai.receive(pimpinan.file());
    CHECK(status_at(pegawai, card) == StatusButir::berbeda);
}

TEST_CASE("a choice between two values needs the other side too", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    const std::string card = "rhk/r1/iki/i1";
    pegawai.say(JenisEntri::catatan, "", "Mulai");
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pegawai.set(card + "/target", "9 antarmuka");
    pimpinan.set(card + "/target", "7 antarmuka");
    pegawai.receive(pimpinan.file());
    const std::vector<DialogConflict> conflicts =
        fold(pegawai.dialog(), Ancestry(pegawai.dialog())).conflicts;
    REQUIRE(conflicts.size() == 1);
    pegawai.try_settle(conflicts[0], true);
    CHECK(status_at(pegawai, card) == StatusButir::menunggu_pimpinan);
    pimpinan.receive(pegawai.file());
    pimpinan.decide(card, Putusan::sepakat);
    CHECK(status_at(pimpinan, card) == StatusButir::disepakati);
}

TEST_CASE("who proposed did not agree to what was changed beside it afterwards", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    const std::string card = "rhk/r1/iki/i1";
    const DialogEntryId proposal = pegawai.propose(card, {{card + "/target", "x", "4 antarmuka"}});
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.set(card + "/statement", "Kalimat yang tidak pernah dilihat Pegawai");
    pimpinan.answer(proposal, Putusan::diterima);
    CHECK(status_at(pimpinan, card) == StatusButir::menunggu_pegawai);
    CHECK(card_at(agenda(pimpinan.skp()), card).alone() == Pihak::pimpinan);
}

TEST_CASE("a proposal that was withdrawn apart is nobody's wish any more", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    const std::string card = "rhk/r1/iki/i1";
    const DialogEntryId proposal = pegawai.propose(card, {{card + "/target", "x", "4 antarmuka"}});
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pegawai.answer(proposal, Putusan::ditolak);  // withdrawn
    pimpinan.answer(proposal, Putusan::diterima);
    pegawai.receive(pimpinan.file());
    pimpinan.receive(pegawai.file());
    for (const Participant* one : {&pegawai, &pimpinan})
        CHECK(status_at(*one, card) != StatusButir::disepakati);
    DialogEntry again;
    again.answers = proposal;
    again.putusan = Putusan::diterima;
    again.jenis = JenisEntri::keputusan;
    again.author = pimpinan.author();
    const Result<Command> command = say(pimpinan.skp(), again, {true});
    REQUIRE(command);
    CHECK_FALSE(pimpinan.attempt(*command));
}

TEST_CASE("a new item is proposed, accepted or rejected on a card without touching it",
          "[dialog]") {
    Skp skp = valid_skp();
    skp.lampiran.sumber_daya = {{{"d1"}, JenisSumberDaya::anggaran, "Anggaran", {}, {}}};
    const std::vector<std::pair<std::string, std::string>> items = {
        {"rhk/r1", "rhk/r1/iki/i9"}, {"lampiran/sumber_daya/d1", "lampiran/sumber_daya/d9"}};
    for (const auto& [card, item] : items) {
        CAPTURE(card);
        Participant pegawai = pegawai_of(skp);
        pegawai.decide(card, Putusan::sepakat);
        Participant pimpinan = pimpinan_of(pegawai.skp());
        pimpinan.decide(card, Putusan::sepakat);
        const CardTalk before = card_at(agenda(pimpinan.skp()), card);
        for (const Putusan putusan : {Putusan::ditolak, Putusan::diterima}) {
            const std::string kind = item == "rhk/r1/iki/i9" ? "+" : "sarana_prasarana";
            const DialogEntryId proposal = pimpinan.propose(card, {{item, std::nullopt, kind}});
            CHECK(status_at(pimpinan, card) == StatusButir::disepakati);
            pegawai.receive(pimpinan.file());
            pegawai.answer(proposal, putusan, "Alasan");
            pimpinan.receive(pegawai.file());
            const AgendaCard after = card_at(agenda(pimpinan.skp()), card);
            CHECK(after.is_agreed());
            CHECK(after.turn == before.turn);
            CHECK(after.open.empty());
        }
        CHECK(status_at(pimpinan, item) == StatusButir::disepakati);
        CHECK(
            pimpinan.skp().lampiran.sumber_daya[0].status ==
            (card == items[1].first ? StatusDukungan::disepakati : StatusDukungan::belum_dibahas));
    }
}

TEST_CASE("a new item on a card that nobody discussed leaves it so", "[dialog]") {
    Skp skp = valid_skp();
    skp.lampiran.sumber_daya = {{{"d1"}, JenisSumberDaya::anggaran, "Anggaran", {}, {}}};
    skp.lampiran.sumber_daya[0].status = StatusDukungan::disepakati;  // before any dialogue
    Participant pegawai = pegawai_of(skp);
    const std::string card = "lampiran/sumber_daya/d1";
    const DialogEntryId proposal =
        pegawai.propose(card, {{"lampiran/sumber_daya/d9", std::nullopt, "sarana_prasarana"}});
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.answer(proposal, Putusan::diterima);
    CHECK(status_at(pimpinan, card) == StatusButir::belum_dibahas);
    CHECK(pimpinan.skp().lampiran.sumber_daya[0].status == StatusDukungan::belum_dibahas);
}

TEST_CASE("withdrawing a proposal gives back what it took", "[dialog]") {
    const std::string card = "rhk/r1/iki/i1";
    const auto proposed = [&](Participant& who, const char* target) {
        return who.propose(card, {{card + "/target", "x", target}});
    };
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.decide(card, Putusan::sepakat);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    const DialogEntryId early = proposed(pimpinan, "8 antarmuka");
    CHECK(card_at(agenda(pimpinan.skp()), card).turn == Pihak::pegawai);
    pimpinan.answer(early, Putusan::ditolak);
    CHECK(status_at(pimpinan, card) == StatusButir::menunggu_pimpinan);
    pimpinan.decide(card, Putusan::sepakat);

    const DialogEntryId first = proposed(pimpinan, "8 antarmuka");
    const DialogEntryId second = proposed(pimpinan, "9 antarmuka");
    CHECK(status_at(pimpinan, card) == StatusButir::menunggu_pegawai);
    pimpinan.answer(first, Putusan::ditolak);
    CHECK(status_at(pimpinan, card) == StatusButir::menunggu_pegawai);  // one is open yet
    pimpinan.answer(second, Putusan::ditolak);
    CHECK(status_at(pimpinan, card) == StatusButir::disepakati);
    CHECK_FALSE(card_at(agenda(pimpinan.skp()), card).turn);

    const DialogEntryId third = proposed(pimpinan, "8 antarmuka");
    pegawai.receive(pimpinan.file());
    pegawai.set(card + "/target", "7 antarmuka");  // nobody agreed to this
    pegawai.say(JenisEntri::catatan, "", "Sudah saya ubah");
    pimpinan.receive(pegawai.file());
    pimpinan.answer(third, Putusan::ditolak);
    CHECK_FALSE(card_at(agenda(pimpinan.skp()), card).agreed[index_of(Pihak::pimpinan)]);
}

TEST_CASE("a card for all of a kind is touched by what is written below it", "[dialog]") {
    Skp skp = valid_skp();
    skp.ekspektasi_khusus = {};
    skp.lampiran.sumber_daya.clear();
    const std::string khusus = "ekspektasi_khusus", dukungan = "lampiran/sumber_daya";
    const std::string first = path_of_ekspektasi_khusus(0).value;
    Participant pegawai = pegawai_of(skp);
    for (const std::string& card : {khusus, dukungan}) pegawai.decide(card, Putusan::sepakat);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    for (const std::string& card : {khusus, dukungan}) pimpinan.decide(card, Putusan::sepakat);
    pegawai.receive(pimpinan.file());
    pegawai.set(first, "Menyambut setiap tamu");
    pegawai.apply(AddItem{{dukungan}, "d1", {{"uraian", "Anggaran"}}});
    pegawai.say(JenisEntri::catatan, "", "Sudah saya isi");
    for (const std::string& card : {khusus, dukungan}) {
        CAPTURE(card);
        CHECK(status_at(pegawai, card) == StatusButir::menunggu_pimpinan);
        CHECK(card_at(agenda(pegawai.skp()), card).fell);
        pimpinan.decide(card, Putusan::sepakat);  // of what stood there before
    }
    pimpinan.receive(pegawai.file());
    for (const std::string& card : {khusus, dukungan})
        CHECK(status_at(pimpinan, card) != StatusButir::disepakati);

    const DialogEntryId proposal =
        pimpinan.propose(khusus, {{first, "Menyambut setiap tamu", "Menyapa setiap tamu"}});
    pegawai.receive(pimpinan.file());
    pegawai.answer(proposal, Putusan::diterima);
    for (const std::string& card : {khusus, first})
        CHECK(status_at(pegawai, card) == StatusButir::disepakati);
}

// --- Dukungan ------------------------------------------------------------------------------------

TEST_CASE("what is decided about a dukungan is its status at once", "[dialog]") {
    Skp skp = valid_skp();
    skp.lampiran.sumber_daya = {{{"d1"}, JenisSumberDaya::anggaran, "Anggaran", {}, {}}};
    Participant pegawai = pegawai_of(skp);
    const std::string card = "lampiran/sumber_daya/d1";
    const auto status = [](const Participant& who) {
        return who.skp().lampiran.sumber_daya[0].status;
    };
    pegawai.decide(card, Putusan::sepakat);
    CHECK(status(pegawai) == StatusDukungan::belum_dibahas);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.decide(card, Putusan::sepakat);
    CHECK(status(pimpinan) == StatusDukungan::disepakati);
    pegawai.receive(pimpinan.file());
    CHECK(status(pegawai) == StatusDukungan::disepakati);
    CHECK(unrecorded_changes(pegawai.skp()).empty());
    pegawai.decide(card, Putusan::tidak_sepakat);
    CHECK(status(pegawai) == StatusDukungan::tidak_disepakati);
    pimpinan.receive(pegawai.file());
    CHECK(status(pimpinan) == StatusDukungan::tidak_disepakati);
    CHECK(unrecorded_changes(pimpinan.skp()).empty());
}

namespace {

Skp with_dukungan(StatusDukungan status) {
    Skp skp = valid_skp();
    skp.lampiran.sumber_daya = {{{"d1"}, JenisSumberDaya::anggaran, "Anggaran", {}, {}}};
    skp.lampiran.sumber_daya[0].status = status;
    return skp;
}

constexpr const char* the_dukungan = "lampiran/sumber_daya/d1";

StatusDukungan field_of(const Participant& who) {
    return who.skp().lampiran.sumber_daya.at(0).status;
}

}  // namespace

TEST_CASE("the status of a dukungan is what its card says, whoever writes another one",
          "[dialog]") {
    Participant pegawai = pegawai_of(with_dukungan(StatusDukungan::disepakati));
    pegawai.keep_version();
    pegawai.say(JenisEntri::catatan, "", "Mulai");
    CHECK(field_of(pegawai) == StatusDukungan::belum_dibahas);  // it was no decision of both
    Participant pimpinan = pimpinan_of(pegawai.skp());

    SECTION("by hand") {
        pegawai.set(std::string(the_dukungan) + "/status", "disepakati");
        CHECK(field_of(pegawai) == StatusDukungan::belum_dibahas);
    }
    SECTION("as a copy of one that was agreed on") {
        pegawai.decide(the_dukungan, Putusan::sepakat);
        pimpinan.receive(pegawai.file());
        pimpinan.decide(the_dukungan, Putusan::sepakat);
        REQUIRE(field_of(pimpinan) == StatusDukungan::disepakati);
        pimpinan.apply(DuplicateItem{{the_dukungan}, "d2"});
        const auto& all = pimpinan.skp().lampiran.sumber_daya;
        REQUIRE(all.size() == 2);
        CHECK(all[1].status == StatusDukungan::belum_dibahas);
        CHECK(all[0].status == StatusDukungan::disepakati);
    }
    SECTION("by an earlier version") {
        pegawai.decide(the_dukungan, Putusan::tidak_sepakat);
        pegawai.apply(RestoreSkp{pegawai.versions().at(0)});
        CHECK(field_of(pegawai) == StatusDukungan::tidak_disepakati);
    }
    SECTION("by a step back") {
        pegawai.set(std::string(the_dukungan) + "/uraian", "Anggaran perjalanan");
        pegawai.decide(the_dukungan, Putusan::tidak_sepakat);
        pegawai.undo();
        CHECK(field_of(pegawai) == StatusDukungan::tidak_disepakati);
    }
    SECTION("in a file beside the record") {
        Skp forged = pimpinan.skp();
        forged.lampiran.sumber_daya[0].status = StatusDukungan::disepakati;
        CHECK(pegawai.receive(write_skp(forged)).new_entries == 0);
        CHECK(field_of(pegawai) == StatusDukungan::belum_dibahas);
    }
    pimpinan.receive(pegawai.file());
    pegawai.receive(pimpinan.file());
    const auto here = pegawai.skp().lampiran.sumber_daya;
    const auto there = pimpinan.skp().lampiran.sumber_daya;
    REQUIRE(here.size() == there.size());
    for (std::size_t i = 0; i < here.size(); ++i) {
        CHECK(here[i].status == there[i].status);
        CHECK(here[i].uraian == there[i].uraian);
    }
    CHECK(unrecorded_changes(pegawai.skp()).empty());
}

TEST_CASE("that a dukungan was not realised lasts as long as the agreement it was said of",
          "[dialog]") {
    Participant pegawai = pegawai_of(with_dukungan(StatusDukungan::belum_dibahas));
    pegawai.decide(the_dukungan, Putusan::sepakat);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.decide(the_dukungan, Putusan::sepakat);
    pimpinan.set(std::string(the_dukungan) + "/status", "tidak_terealisasi");
    pegawai.receive(pimpinan.file());
    CHECK(field_of(pegawai) == StatusDukungan::tidak_terealisasi);

    pegawai.decide(the_dukungan, Putusan::tidak_sepakat);
    CHECK(field_of(pegawai) == StatusDukungan::tidak_disepakati);
    pegawai.decide(the_dukungan, Putusan::sepakat);
    pimpinan.receive(pegawai.file());
    pimpinan.decide(the_dukungan, Putusan::sepakat);
    CHECK(field_of(pimpinan) == StatusDukungan::disepakati);
    CHECK(unrecorded_changes(pimpinan.skp()).empty());
    pegawai.receive(pimpinan.file());
    CHECK(field_of(pegawai) == StatusDukungan::disepakati);
}

TEST_CASE("what is not signed is told as differing until one chooses, what is signed no longer",
          "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(read_skp(pegawai.file())->skp);
    pegawai.set("rhk/r1/statement", "Satu");
    pimpinan.set("rhk/r1/statement", "Dua");
    pegawai.receive(pimpinan.file());
    REQUIRE(status_at(pegawai, "rhk/r1") == StatusButir::berbeda);
    pegawai.both_agree();
    pegawai.step(TindakanSkp::tanda_tangani);
    CHECK(status_at(pegawai, "rhk/r1") != StatusButir::berbeda);
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(TindakanSkp::kembalikan);
    CHECK(status_at(penilai, "rhk/r1") == StatusButir::berbeda);
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
