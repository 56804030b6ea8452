// What would be lost if one copy of an SKP took the place of another, what comes undone when both
// are put together, and what the sender wrote to go with a file.
#include "core/handover/compare_records.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "core/dialog/describe.h"
#include "core/dialog/skp_walk.h"
#include "core/edit/apply.h"
#include "core/handover/cover_note.h"
#include "core/model/stays_here.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Skp opened(Participant& sender) { return read_skp(sender.file())->skp; }

/// Both agreed to valid_skp(), and the Pegawai signed it.
Skp signed_skp() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.step(TindakanSkp::sepakati);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.step(TindakanSkp::sepakati);
    Participant again = pegawai_of(pimpinan.skp());
    again.step(TindakanSkp::tanda_tangani);
    return again.skp();
}

Skp established() {
    Participant penilai = penilai_of(signed_skp());
    penilai.step(TindakanSkp::tetapkan);
    return penilai.skp();
}

}  // namespace

TEST_CASE("an older copy lacks entries and signatures, and is called older", "[dialog]") {
    const Skp old = signed_skp(), now = established();
    const RecordComparison lost = compare_records(*now.dialog, *old.dialog);
    CHECK(lost.is_older());
    CHECK(lost.only_here == now.dialog->entries.size() - old.dialog->entries.size());
    CHECK(lost.lost == std::vector<LostSignature>{{TindakanSkp::tetapkan, "20-01-2027"}});

    const RecordComparison won = compare_records(*old.dialog, *now.dialog);
    CHECK_FALSE(won.is_older());
    CHECK(won.only_here == 0);
    CHECK(won.only_there == 1);
    CHECK(won.lost.empty());
}

TEST_CASE("a copy without a dialogue is older than one with it; two without are just two",
          "[dialog]") {
    const Skp talked = established();
    const RecordComparison lost = compare_records(*talked.dialog, *valid_skp().dialog);
    CHECK(lost.is_older());
    CHECK(lost.only_here == talked.dialog->entries.size());
    CHECK(lost.lost.size() == 2);
    CHECK(compare_records(*valid_skp().dialog, *talked.dialog).has_dialogue());
    CHECK_FALSE(compare_records(*valid_skp().dialog, *valid_skp().dialog).has_dialogue());
}

TEST_CASE("copies that were both written to are neither older nor the same", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(opened(pegawai));
    pegawai.say(JenisEntri::catatan, "rhk/r1", "Di sini");
    pimpinan.say(JenisEntri::catatan, "rhk/r1", "Di sana");
    const RecordComparison both = compare_records(pegawai.dialog(), pimpinan.dialog());
    CHECK(both.only_here == 1);
    CHECK(both.only_there == 1);
    CHECK_FALSE(both.is_older());
    CHECK(compare_records(pegawai.dialog(), pegawai.dialog()) == RecordComparison{3, 3, 0, 0, {}});
}

TEST_CASE("a signature that was made apart from a change is told to fall, and by which change",
          "[dialog]") {
    Participant pegawai = pegawai_of(signed_skp());
    Participant penilai = penilai_of(opened(pegawai));
    penilai.step(TindakanSkp::kembalikan);
    CHECK(pegawai.receive(penilai.file()).undone == Undone{});  // that was meant

    // The leader changes a target before the signature comes.
    Participant before = pegawai_of(valid_skp());
    before.step(TindakanSkp::mulai_dialog);
    before.step(TindakanSkp::sepakati);
    Participant leader = pimpinan_of(opened(before));
    leader.step(TindakanSkp::sepakati);
    Participant signing = pegawai_of(opened(leader));
    const DialogEntryId signature = signing.step(TindakanSkp::tanda_tangani);
    leader.set("rhk/r1/iki/i1/target", "8 antarmuka");
    const Received received = leader.receive(signing.file());
    CHECK(received.undone.by == received.own);
    CHECK(std::ranges::find(received.undone.steps, signature) != received.undone.steps.end());

    // It is told once: what fell already does not fall again.
    signing.say(JenisEntri::catatan, "rhk/r1", "Sudah saya tanda tangani");
    CHECK(leader.receive(signing.file()).undone == Undone{});
}

TEST_CASE("a signature that falls by a step written apart is told to fall, and by which step",
          "[dialog]") {
    Participant before = pegawai_of(valid_skp());
    before.step(TindakanSkp::mulai_dialog);
    before.both_agree();
    const Skp agreed = opened(before);
    int fell = 0;
    constexpr int tries = 12;  // of two steps apart the first of the record counts
    for (int minute = 10; minute < 10 + tries; ++minute) {
        CAPTURE(minute);
        Participant signing = pegawai_of(agreed), leader = pimpinan_of(agreed);
        leader.set_clock("2027-01-13T08:" + std::to_string(minute) + ":00Z");
        leader.step(TindakanSkp::lanjutkan_dialog);
        const DialogEntryId signature = signing.step(TindakanSkp::tanda_tangani);
        const bool signer = minute % 2 == 0;
        Participant& one = signer ? signing : leader;
        const Received received = one.receive((signer ? leader : signing).file());
        const bool holds = status_of(one.dialog()) == StatusSkp::ditandatangani_pegawai;
        const bool told = std::ranges::count(received.undone.steps, signature) == 1;
        CHECK(told == !holds);
        if (holds) continue;
        ++fell;
        const DialogEntry* by = find_entry(one.dialog(), received.undone.by);
        REQUIRE(by != nullptr);
        CHECK(by->langkah->tindakan == TindakanSkp::lanjutkan_dialog);
        CHECK(walk(one.dialog(), Ancestry(one.dialog())).signature_undone);
        CHECK(undoes_by_step(*by));
        CHECK(cause_in_words(one.skp(), *by) ==
              "langkah \"Dialog dilanjutkan\" yang dicatat terpisah");
    }
    CHECK(fell > 0);
    CHECK(fell < tries);
}

TEST_CASE("an agreement that falls by a step written apart is told too", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    const Skp talking = opened(pegawai);
    int fell = 0;
    for (int minute = 10; minute < 22; ++minute) {
        CAPTURE(minute);
        Participant one = pegawai_of(talking), other = pimpinan_of(talking);
        other.set_clock("2027-01-13T08:" + std::to_string(minute) + ":00Z");
        const DialogEntryId voice = one.step(TindakanSkp::sepakati);
        other.step(TindakanSkp::nyatakan_tidak_sepakat);
        const Received received = one.receive(other.file());
        CHECK(status_of(one.dialog()) == StatusSkp::tidak_sepakat);
        CHECK(received.undone.steps == std::vector{voice});
        const SkpWalk walked = walk(one.dialog(), Ancestry(one.dialog()));
        CHECK_FALSE(walked.signature_undone);
        fell += walked.fell_by(*Ancestry(one.dialog()).position_of(voice)).has_value();
    }
    CHECK(fell > 0);
}

TEST_CASE("a change of one side tells the other that the agreement of both falls", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.step(TindakanSkp::sepakati);
    Participant pimpinan = pimpinan_of(opened(pegawai));
    pimpinan.step(TindakanSkp::sepakati);
    pegawai.receive(pimpinan.file());
    pimpinan.set("rhk/r1/iki/i1/target", "8 antarmuka");
    const Received received = pegawai.receive(pimpinan.file());
    CHECK(received.undone.steps.size() == 2);
    const DialogEntry* by = find_entry(*received.skp.dialog, received.undone.by);
    REQUIRE(by != nullptr);
    CHECK(by->changes[0].place == "rhk/r1/iki/i1/target/text");
}

TEST_CASE("a version brings the entries back that are not here, and undoes no signature",
          "[dialog]") {
    const Skp signed_one = signed_skp();
    const Result<Skp> back = apply(valid_skp(), RestoreSkp{signed_one});
    REQUIRE(back);
    CHECK(*back->dialog == *signed_one.dialog);

    // The same content, by way of a change that the signature does not know.
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.step(TindakanSkp::sepakati);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.step(TindakanSkp::sepakati);
    Participant signing = pegawai_of(pimpinan.skp());
    signing.step(TindakanSkp::tanda_tangani);
    pimpinan.set("rhk/r1/iki/i1/target", "8 antarmuka");
    pimpinan.file();
    pimpinan.set("rhk/r1/iki/i1/target", "6 antarmuka");
    pimpinan.file();
    const Result<Skp> refused = apply(signing.skp(), RestoreSkp{pimpinan.skp()});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::locked);
}

TEST_CASE("a private note says what it prepares from its first moment") {
    const Result<Skp> skp =
        apply(valid_skp(), AddItem{{"catatan_pribadi"}, "c1", {{"tentang", "rhk/r1/iki/i1"}}});
    REQUIRE(skp);
    CHECK(skp->catatan_pribadi.at(0).tentang == Path{"rhk/r1/iki/i1"});
    CHECK(private_words_in(*skp).notes == 1);
    CHECK_FALSE(private_words_in(*skp).unsaid);
    Skp chosen = valid_skp();
    chosen.konsep.edit().peran = PeranDialog::pimpinan;
    chosen.konsep.edit().jenis = JenisEntri::usulan;
    CHECK_FALSE(private_words_in(chosen).any());
    chosen.konsep.edit().pengantar = "Belum dikirim";
    CHECK(private_words_in(chosen).unsaid);
}

TEST_CASE("the covering note is what was said last, of the whole SKP", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    CHECK(cover_note(pegawai.dialog()) == nullptr);
    pegawai.say(JenisEntri::catatan, "", "Bukan pengantar: sesudahnya masih ada yang dikatakan");
    pegawai.say(JenisEntri::pertanyaan, "", "Apakah cukup?");
    CHECK(cover_note(pegawai.dialog()) == nullptr);
    pegawai.say(JenisEntri::catatan, "", "Mohon tanggapan.");
    REQUIRE(cover_note(pegawai.dialog()) != nullptr);
    CHECK(cover_note(pegawai.dialog())->text == "Mohon tanggapan.");
    Participant pimpinan = pimpinan_of(opened(pegawai));
    pimpinan.say(JenisEntri::ekspektasi, "rhk/r1", "Saya berharap delapan");
    CHECK(cover_note(pimpinan.dialog()) == nullptr);  // that note is not the leader's
}
