// Decisions: who proposed what stands there now, who agreed to it and when, for every value.
#include "core/workflow/decisions.h"

#include <catch2/catch_test_macros.hpp>

#include "core/dialog/registers.h"
#include "core/handover/record.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

using enum TindakanSkp;

constexpr const char* card = "rhk/r1/iki/i1";
constexpr const char* target = "rhk/r1/iki/i1/target";

/// Everything decided about this card.
std::vector<Decision> about(const Skp& skp, std::string_view path) {
    std::vector<Decision> found;
    for (const Decision& one : decisions(skp))
        if (one.card.value == path && !one.langkah) found.push_back(one);
    return found;
}

Decision only(const Skp& skp, std::string_view path) {
    const std::vector<Decision> found = about(skp, path);
    REQUIRE(found.size() == 1);
    return found[0];
}

Decision step(const Skp& skp, TindakanSkp tindakan) {
    for (const Decision& one : decisions(skp))
        if (one.langkah == tindakan) return one;
    FAIL("no such step");
    return {};
}

std::size_t position_of(const Skp& skp, const DialogEntryId& id) {
    return *Ancestry(*skp.dialog).position_of(id);
}

Participant talking() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(mulai_dialog);
    return pegawai;
}

DialogEntryId propose_four(Participant& who) {
    return who.propose(card, {{target, "6 antarmuka", "4 antarmuka"}});
}

/// The other side of what this one has on record.
Participant leader(Participant& pegawai) {
    pegawai.file();
    return pimpinan_of(pegawai.skp());
}

void agree_both(Participant& pegawai) {
    pegawai.step(sepakati);
    Participant pimpinan = leader(pegawai);
    pimpinan.step(sepakati);
    pegawai.receive(pimpinan.file());
}

void establish(Participant& pegawai) {
    agree_both(pegawai);
    pegawai.step(tanda_tangani);
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(tetapkan);
    pegawai.receive(penilai.file());
}

}  // namespace

TEST_CASE("an accepted proposal: its author proposed and agreed, the other side by accepting",
          "[dialog]") {
    Participant pegawai = talking();
    const DialogEntryId proposal = propose_four(pegawai);
    Participant pimpinan = leader(pegawai);
    const DialogEntryId answer = pimpinan.answer(proposal, Putusan::diterima);
    const Skp& skp = pimpinan.skp();
    const Decision one = only(skp, card);
    CHECK(one.place == std::string(target) + "/text");
    CHECK(one.before == "6 antarmuka");
    CHECK(one.after == "4 antarmuka");
    CHECK(one.proposed_by == position_of(skp, proposal));
    CHECK(one.agreed[0] == position_of(skp, proposal));
    CHECK(one.agreed[1] == position_of(skp, answer));
    CHECK(one.state == StatusButir::disepakati);
    CHECK(one.marks.empty());
}

TEST_CASE("a change by hand after an agreement: proposed by its author, agreed to by nobody",
          "[dialog]") {
    Participant pegawai = talking();
    pegawai.decide(card, Putusan::sepakat);
    Participant pimpinan = leader(pegawai);
    pimpinan.decide(card, Putusan::sepakat);
    CHECK(only(pimpinan.skp(), card).place.empty());
    CHECK(only(pimpinan.skp(), card).proposed_by == std::size_t{0});
    pimpinan.set(target, "8 antarmuka");
    pimpinan.file();
    const Decision one = only(pimpinan.skp(), card);
    CHECK(one.after == "8 antarmuka");
    CHECK(one.proposed_by == pimpinan.dialog().entries.size() - 1);
    CHECK_FALSE(one.agreed[0]);
    CHECK_FALSE(one.agreed[1]);
    CHECK(one.fell == one.proposed_by);
    CHECK(one.has(DecisionMark::fell));
    CHECK(one.state == StatusButir::menunggu_pegawai);
}

TEST_CASE("open, withdrawn and rejected proposals and open questions are marks of their card",
          "[dialog]") {
    Participant pegawai = talking();
    const DialogEntryId first = propose_four(pegawai);
    CHECK(only(pegawai.skp(), card).has(DecisionMark::open_proposal));
    pegawai.answer(first, Putusan::ditolak);
    CHECK(only(pegawai.skp(), card).marks == std::vector{DecisionMark::withdrawn});
    const DialogEntryId second = propose_four(pegawai);
    Participant pimpinan = leader(pegawai);
    pimpinan.answer(second, Putusan::ditolak, "Terlalu sedikit");
    pimpinan.say(JenisEntri::pertanyaan, card, "Mengapa?");
    CHECK(only(pimpinan.skp(), card).marks == std::vector{DecisionMark::open_question,
                                                          DecisionMark::withdrawn,
                                                          DecisionMark::rejected});
    CHECK(only(pimpinan.skp(), card).place.empty());
}

TEST_CASE("who is unknown, on the other side's device or of the time of one voice is marked",
          "[dialog]") {
    Participant pegawai = talking();
    const DialogEntryId proposal = propose_four(pegawai);
    pegawai.file();
    SECTION("the other side's device") {
        Participant pimpinan = pimpinan_of(pegawai.skp());
        pimpinan.use_device("a1b2c3d4e5f6");
        pimpinan.answer(proposal, Putusan::diterima);
        CHECK(only(pimpinan.skp(), card).marks == std::vector{DecisionMark::other_device});
    }
    SECTION("unknown") {
        Participant stranger(PeranDialog::pimpinan, "Orang Lain", "", pegawai.skp());
        stranger.set(target, "9 antarmuka");
        stranger.file();
        CHECK(only(stranger.skp(), card).has(DecisionMark::unknown));
    }
    SECTION("one voice") {
        // A record of that time holds no marked entry.
        Participant of_old = pegawai_of(valid_skp());
        of_old.use_device("");
        of_old.step(mulai_dialog);
        Participant pimpinan = pimpinan_of(of_old.skp());
        pimpinan.use_device("");
        pimpinan.decide("rhk/r2", Putusan::sepakat);
        CHECK(only(pimpinan.skp(), "rhk/r2").marks == std::vector{DecisionMark::one_voice});
        pimpinan.step(sepakati);
        const Decision whole = step(pimpinan.skp(), sepakati);
        CHECK(whole.state == StatusButir::disepakati);
        CHECK(whole.has(DecisionMark::one_voice));
        CHECK_FALSE(whole.agreed[0]);
        CHECK(whole.agreed[1]);
        pimpinan.say(JenisEntri::catatan, "rhk/r3", "Jelas");
        CHECK(only(pimpinan.skp(), "rhk/r3").state == StatusButir::disepakati);
        CHECK(only(pimpinan.skp(), "rhk/r3").has(DecisionMark::in_whole));
    }
    SECTION("changed outside of the program") {
        Participant pimpinan = pimpinan_of(pegawai.skp());
        Participant outside = pegawai;
        outside.raw().rhk[0].edit().iki[0].target = "1 antarmuka";
        pimpinan.receive(handover_file(outside.skp()));
        CHECK(only(pimpinan.skp(), card).marks ==
              std::vector{DecisionMark::open_proposal, DecisionMark::no_author});
    }
}

TEST_CASE("the SKP as a whole: agreement of each side, signature, penetapan", "[dialog]") {
    Participant pegawai = talking();
    CHECK(step(pegawai.skp(), sepakati).state == StatusButir::belum_dibahas);
    pegawai.step(sepakati);
    CHECK(step(pegawai.skp(), sepakati).state == StatusButir::menunggu_pimpinan);
    Participant pimpinan = leader(pegawai);
    pimpinan.step(sepakati);
    pegawai.receive(pimpinan.file());
    CHECK(step(pegawai.skp(), sepakati).state == StatusButir::disepakati);
    CHECK_FALSE(step(pegawai.skp(), tanda_tangani).agreed[0]);
    pegawai.step(tanda_tangani);
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(tetapkan);
    const Skp& skp = penilai.skp();
    const std::size_t count = skp.dialog->entries.size();
    CHECK(step(skp, sepakati).agreed[0]);
    CHECK(step(skp, sepakati).agreed[1]);
    CHECK(step(skp, tanda_tangani).agreed[0] == count - 2);
    CHECK(step(skp, tetapkan).agreed[1] == count - 1);
}

TEST_CASE("a card that was not decided for itself stands where the SKP as a whole does",
          "[dialog]") {
    Participant pegawai = talking();
    pegawai.say(JenisEntri::catatan, "rhk/r1", "Sudah jelas");
    pegawai.set(target, "8 antarmuka");
    CHECK(only(pegawai.skp(), "rhk/r1").state == StatusButir::belum_dibahas);
    CHECK_FALSE(only(pegawai.skp(), "rhk/r1").agreed[0]);

    pegawai.step(sepakati);
    const Decision half = only(pegawai.skp(), "rhk/r1");
    CHECK(half.state == StatusButir::menunggu_pimpinan);
    CHECK(half.agreed[0] == pegawai.dialog().entries.size() - 1);
    CHECK_FALSE(half.agreed[1]);
    CHECK_FALSE(half.has(DecisionMark::in_whole));

    Participant pimpinan = leader(pegawai);
    pimpinan.step(sepakati);
    for (const char* one : {"rhk/r1", card}) {
        const Decision both = only(pimpinan.skp(), one);
        CHECK(both.state == StatusButir::disepakati);
        CHECK(both.has(DecisionMark::in_whole));
        CHECK(both.agreed[0] == half.agreed[0]);
        CHECK(both.agreed[1] == pimpinan.dialog().entries.size() - 1);
    }
}

TEST_CASE("agreement to the SKP as a whole hides no refusal, and settles what fell before",
          "[dialog]") {
    Participant pegawai = talking();
    pegawai.decide("rhk/r2", Putusan::tidak_sepakat);
    pegawai.decide(card, Putusan::sepakat);
    Participant pimpinan = leader(pegawai);
    pimpinan.decide(card, Putusan::sepakat);
    pimpinan.set(target, "8 antarmuka");
    pegawai.receive(pimpinan.file());
    CHECK(only(pegawai.skp(), card).has(DecisionMark::fell));
    agree_both(pegawai);
    const Decision refused = only(pegawai.skp(), "rhk/r2");
    CHECK(refused.state == StatusButir::tidak_disepakati);
    CHECK_FALSE(refused.has(DecisionMark::in_whole));
    const Decision anew = only(pegawai.skp(), card);
    CHECK(anew.state == StatusButir::disepakati);
    CHECK(anew.has(DecisionMark::in_whole));
    CHECK_FALSE(anew.fell);
    CHECK_FALSE(anew.has(DecisionMark::fell));
}

TEST_CASE("an agreement to the SKP that fell names the change", "[dialog]") {
    Participant pegawai = talking();
    agree_both(pegawai);
    pegawai.set(target, "8 antarmuka");
    pegawai.file();
    const Decision whole = step(pegawai.skp(), sepakati);
    CHECK(whole.fell == pegawai.dialog().entries.size() - 1);
    CHECK(whole.has(DecisionMark::fell));
    CHECK(whole.state == StatusButir::belum_dibahas);
}

TEST_CASE("no agreement names who said so", "[dialog]") {
    Participant pegawai = talking();
    pegawai.step(nyatakan_tidak_sepakat);
    const Decision whole = step(pegawai.skp(), sepakati);
    CHECK(whole.state == StatusButir::tidak_disepakati);
    CHECK(whole.proposed_by == pegawai.dialog().entries.size() - 1);
}

TEST_CASE("who agreed to the SKP and took it back agreed to none of its cards", "[dialog]") {
    Participant pegawai = talking();
    pegawai.say(JenisEntri::catatan, "rhk/r1", "Jelas");
    pegawai.step(sepakati);
    CHECK(only(pegawai.skp(), "rhk/r1").agreed[0]);
    pegawai.step(nyatakan_tidak_sepakat);
    CHECK_FALSE(only(pegawai.skp(), "rhk/r1").agreed[0]);
    CHECK_FALSE(step(pegawai.skp(), sepakati).agreed[0]);
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(tetapkan);
    CHECK_FALSE(step(penilai.skp(), sepakati).agreed[0]);
    CHECK(step(penilai.skp(), sepakati).state == StatusButir::tidak_disepakati);
}

TEST_CASE("a revision begins with what was established", "[dialog]") {
    Participant pegawai = talking();
    const DialogEntryId proposal = propose_four(pegawai);
    Participant pimpinan = leader(pegawai);
    pimpinan.answer(proposal, Putusan::diterima);
    pegawai.receive(pimpinan.file());
    establish(pegawai);
    pegawai.step(revisi);
    CHECK(about(pegawai.skp(), card).empty());
    CHECK_FALSE(step(pegawai.skp(), tetapkan).agreed[1]);
    pegawai.set(target, "5 antarmuka");
    pegawai.file();
    CHECK(only(pegawai.skp(), card).before == "4 antarmuka");
}

TEST_CASE("items that came and went are decisions too; orders and the unsealed are none",
          "[dialog]") {
    Participant pegawai = talking();
    pegawai.apply(RemoveItem{{"rhk/r1/iki/i2"}});
    pegawai.set("pegawai/unit_kerja", "Bidang Baru");
    pegawai.apply(MoveItem{{"rhk/r2/iki/i1"}, 1});
    pegawai.file();
    CHECK(about(pegawai.skp(), "rhk/r2").empty());
    const std::vector<Decision> gone = about(pegawai.skp(), "rhk/r1/iki/i2");
    REQUIRE_FALSE(gone.empty());
    CHECK(gone[0].before == is_there);
    CHECK_FALSE(gone[0].after);
    for (const Decision& one : decisions(pegawai.skp())) CHECK_FALSE(is_order(one.place));
    const Decision unit = only(pegawai.skp(), "");
    CHECK(unit.after == "Bidang Baru");
    CHECK(decisions(valid_skp()).empty());
}
