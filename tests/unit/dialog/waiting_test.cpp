// Who is waited for: by card, with the reason, and what came since one last wrote.
#include "core/dialog/waiting.h"

#include <catch2/catch_test_macros.hpp>
#include <numeric>

#include "core/dialog/agenda_groups.h"
#include "core/handover/record.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

constexpr std::string_view iki = "rhk/r1/iki/i1", target = "rhk/r1/iki/i1/target";

std::vector<WaitingFor> reasons(const Skp& skp, std::string_view path, Pihak pihak) {
    const std::vector<AgendaCard> cards = agenda(skp);
    for (const WaitingCard& one : waiting_for(cards, *skp.dialog, pihak))
        if (cards[one.card].path.value == path) return one.reasons;
    return {};
}

std::size_t waiting(const Skp& skp, Pihak pihak) {
    return waiting_for(agenda(skp), *skp.dialog, pihak).size();
}

}  // namespace

TEST_CASE("an SKP that nobody talked about waits for nobody") {
    CHECK(waiting(valid_skp(), Pihak::pegawai) == 0);
    CHECK(waiting(valid_skp(), Pihak::pimpinan) == 0);
}

TEST_CASE("a proposal and a question wait for the other side, not for who made them") {
    Participant pegawai = pegawai_of(valid_skp());
    const DialogEntryId proposal = pegawai.propose(
        iki, {{std::string(target), valid_skp().rhk[0]->iki[0].target, "8 antarmuka"}});
    pegawai.say(JenisEntri::pertanyaan, iki, "Apakah cukup?");
    CHECK(reasons(pegawai.skp(), iki, Pihak::pimpinan) ==
          std::vector{WaitingFor::proposal, WaitingFor::question});
    CHECK(waiting(pegawai.skp(), Pihak::pegawai) == 0);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.answer(proposal, Putusan::ditolak, "Belum");
    CHECK(reasons(pimpinan.skp(), iki, Pihak::pimpinan) == std::vector{WaitingFor::question});
}

TEST_CASE("a card to which one side agreed waits for the voice of the other") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.decide(iki, Putusan::sepakat);
    CHECK(reasons(pegawai.skp(), iki, Pihak::pimpinan) == std::vector{WaitingFor::voice});
    CHECK(waiting(pegawai.skp(), Pihak::pegawai) == 0);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.decide(iki, Putusan::sepakat);
    CHECK(waiting(pimpinan.skp(), Pihak::pegawai) == 0);
    CHECK(waiting(pimpinan.skp(), Pihak::pimpinan) == 0);
}

TEST_CASE("once the SKP is established questions and proposals wait, voices and turns do not") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.decide("rhk/r1", Putusan::sepakat);
    pegawai.say(JenisEntri::komitmen, "rhk/r2", "Saya kerjakan.");
    pegawai = pegawai_of(established(pegawai.skp()));
    pegawai.say(JenisEntri::pertanyaan, iki, "Bagaimana triwulan ini?");
    pegawai.propose(iki, {{std::string(target), "x", "8 antarmuka"}});
    const std::vector<AgendaCard> cards = agenda(pegawai.skp());
    const auto waits = waiting_for(cards, pegawai.dialog(), Pihak::pimpinan, true);
    REQUIRE(waits.size() == 1);
    CHECK(cards[waits[0].card].path.value == iki);
    CHECK(waits[0].reasons == std::vector{WaitingFor::proposal, WaitingFor::question});
    CHECK(waiting_for(cards, pegawai.dialog(), Pihak::pegawai, true).empty());
    CHECK(waiting(pegawai.skp(), Pihak::pimpinan) == 3);
}

TEST_CASE("two values written apart wait for both sides") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pegawai.set(target, "35 antarmuka");
    pimpinan.set(target, "45 antarmuka");
    pegawai.receive(pimpinan.file());
    for (const Pihak pihak : {Pihak::pegawai, Pihak::pimpinan}) {
        REQUIRE_FALSE(reasons(pegawai.skp(), iki, pihak).empty());
        CHECK(reasons(pegawai.skp(), iki, pihak).front() == WaitingFor::choice);
    }
}

TEST_CASE("whoever was told something is waited for, card by card in the order of the agenda") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::komitmen, iki, "Saya kerjakan.");
    pegawai.say(JenisEntri::ekspektasi, "rhk/r1", "Saya berharap dukungan.");
    const std::vector<AgendaCard> cards = agenda(pegawai.skp());
    const auto waits = waiting_for(cards, pegawai.dialog(), Pihak::pimpinan);
    REQUIRE(waits.size() == 2);
    CHECK(cards[waits[0].card].path.value == "rhk/r1");
    CHECK(cards[waits[1].card].path.value == iki);
    CHECK(waits[0].reasons == std::vector{WaitingFor::answer});
}

TEST_CASE("new is what the other side wrote since one last wrote") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::pertanyaan, iki, "Apakah cukup?");
    Participant pimpinan = pimpinan_of(pegawai.skp());
    CHECK(news_for(pimpinan.dialog(), Pihak::pimpinan).size() == pegawai.dialog().entries.size());
    pimpinan.say(JenisEntri::klarifikasi, iki, "Cukup.");
    CHECK(news_for(pimpinan.dialog(), Pihak::pimpinan).empty());
    CHECK(news_for(pimpinan.dialog(), Pihak::pegawai).size() == 1);
}

TEST_CASE("what nobody says to have changed is news, and hides none") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::pertanyaan, iki, "Apakah cukup?");
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.say(JenisEntri::klarifikasi, iki, "Cukup.");
    pimpinan.set(target, "8 antarmuka");  // not on record
    pegawai.receive(handover_file(pimpinan.skp()));
    CHECK(news_for(pegawai.dialog(), Pihak::pegawai).size() == 2);
}

TEST_CASE("a group is a RHK with what lies in it, and no card is in two") {
    const std::vector<AgendaCard> cards = agenda(valid_skp());
    std::vector<std::size_t> all;
    for (const AgendaGroup& group : groups_of(cards)) {
        REQUIRE_FALSE(group.cards.empty());
        all.insert(all.end(), group.cards.begin(), group.cards.end());
        if (!group.is_rhk) continue;
        const Path& rhk = cards[group.cards.front()].path;
        CHECK(cards[group.cards.front()].butir == ButirDialog::rhk);
        for (const std::size_t card : group.cards) CHECK(rhk.holds(cards[card].path));
    }
    std::vector<std::size_t> in_order(cards.size());
    std::iota(in_order.begin(), in_order.end(), std::size_t{0});
    CHECK(all == in_order);
}

TEST_CASE("the minutes of the groups add up to the meeting, and none is without") {
    for (const int count : {1, 3, 7, 17, 29}) {
        std::vector<AgendaGroup> groups;
        for (int i = 0; i < count; ++i)
            groups.push_back({std::vector<std::size_t>(static_cast<std::size_t>(1 + i % 5)), true});
        const std::vector<int> minutes = minutes_of(groups, 60, 2);
        CHECK(std::accumulate(minutes.begin(), minutes.end(), 0) == 60);
        for (const int one : minutes) CHECK(one >= 2);
    }
    const std::vector<AgendaGroup> many(40, AgendaGroup{{0}, true});
    const std::vector<int> minutes = minutes_of(many, 60, 2);
    CHECK(std::accumulate(minutes.begin(), minutes.end(), 0) == 80);
}
