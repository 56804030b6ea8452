// An acceptance is believed as far as it does what was proposed.
#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "core/codec/skp_json.h"
#include "core/dialog/seal.h"
#include "core/edit/dialog.h"
#include "core/handover/verify.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

constexpr const char* iki = "rhk/r1/iki/i1";
constexpr const char* target = "rhk/r1/iki/i1/target";

std::string target_now() { return valid_skp().rhk[0]->iki[0].target; }

PlaceChange fewer() { return {target, target_now(), "4 antarmuka"}; }

/// The Pegawai proposed this on the card, and the Pimpinan accepted it: the Pimpinan's SKP.
Participant accepted(std::string_view card, std::vector<PlaceChange> proposal) {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    const DialogEntryId id = pegawai.propose(card, std::move(proposal));
    Participant pimpinan = pimpinan_of(read_skp(pegawai.file())->skp);
    pimpinan.answer(id, Putusan::diterima);
    return pimpinan;
}

/// What is objected to when the acceptance, the last entry, is written anew and sealed again.
std::optional<Error> rewritten(const Participant& who,
                               const std::function<void(DialogEntry&)>& edit) {
    Skp skp = who.skp();
    DialogEntry& last = skp.dialog.edit().entries.back().edit();
    edit(last);
    last.id = seal_of(last);
    return objection_to(skp);
}

bool is_refused(const std::optional<Error>& error) {
    return error && error->code == ErrorCode::broken_seal &&
           error->message.find("bukan yang diusulkan") != std::string::npos;
}

}  // namespace

TEST_CASE("whatever the program does for a proposal is believed", "[dialog]") {
    const PlaceChange new_rhk = coming({"rhk/n1"}, token_of(JenisRhk::utama));
    const std::vector<std::vector<PlaceChange>> proposals = {
        {fewer()},
        {fewer(), {"rhk/r1/statement", valid_skp().rhk[0]->statement, "Terintegrasinya layanan"}},
        {{"periode/awal", valid_skp().periode.awal, "01-02-2027"}},
        {new_rhk, {"rhk/n1/statement", std::nullopt, "Tersedianya laporan"}},
        {coming({"rhk/r1/iki/n1"}), {"rhk/r1/iki/n1/statement", std::nullopt, "Jumlah laporan"}},
        {coming({"lampiran/sumber_daya/n1"}, "sdm"),
         {"lampiran/sumber_daya/n1/uraian", std::nullopt, "Satu analis"}},
        {going({"rhk/r1"})},
        {going({iki})},
        {going(path(valid_skp().lampiran.sumber_daya[0]))},
        {{target, target_now(), target_now()}},  // there already
    };
    for (const std::vector<PlaceChange>& proposal : proposals) {
        CAPTURE(proposal[0].place);
        CHECK_FALSE(objection_to(accepted(iki, proposal).skp()));
    }
}

TEST_CASE("what is linked to something that goes goes with it, and is believed", "[dialog]") {
    Skp skp = valid_skp();
    REQUIRE_FALSE(skp.rhk_pimpinan.empty());
    Participant pegawai = pegawai_of(skp);
    pegawai.step(TindakanSkp::mulai_dialog);
    const DialogEntryId id = pegawai.propose("", {going(path(skp.rhk_pimpinan[0].id))});
    Participant pimpinan = pimpinan_of(read_skp(pegawai.file())->skp);
    pimpinan.try_answer(id, Putusan::diterima);
    CHECK_FALSE(objection_to(pimpinan.skp()));
}

TEST_CASE("who accepts a proposal and does something else is not believed", "[dialog]") {
    const Participant who = accepted(iki, {fewer()});
    REQUIRE_FALSE(objection_to(who.skp()));
    CHECK(
        is_refused(rewritten(who, [](DialogEntry& one) { one.changes[0].after = "9 antarmuka"; })));
    CHECK(is_refused(rewritten(who, [](DialogEntry& one) { one.changes.clear(); })));
    CHECK(is_refused(rewritten(who, [](DialogEntry& one) {
        one.changes.push_back({"rhk/r1/statement", std::nullopt, "Disisipkan"});
    })));
    CHECK_FALSE(rewritten(who, [](DialogEntry& one) { one.text = "Baik"; }));
}

TEST_CASE("a new item brings what was proposed of it, and nothing else", "[dialog]") {
    const Participant who =
        accepted("", {coming({"rhk/n1"}, token_of(JenisRhk::utama)),
                      {"rhk/n1/statement", std::nullopt, "Tersedianya laporan"}});
    CHECK(is_refused(rewritten(who, [](DialogEntry& one) {
        for (PlaceChange& change : one.changes)
            if (change.place == "rhk/n1/statement") change.after = "Lain";
    })));
    CHECK(is_refused(rewritten(who, [](DialogEntry& one) {
        one.changes.push_back({"rhk/n1/penugasan_dari", std::nullopt, "Disisipkan"});
    })));
    CHECK(is_refused(rewritten(who, [](DialogEntry& one) {
        std::erase_if(one.changes,
                      [](const PlaceChange& change) { return change.place == "rhk/n1"; });
    })));
}

TEST_CASE("two who accepted apart are both believed, after their files met", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    const DialogEntryId id = pegawai.propose(iki, {fewer(), going({"rhk/r1/iki/i2"})});
    Participant pimpinan = pimpinan_of(read_skp(pegawai.file())->skp);
    Participant penilai = penilai_of(pimpinan.skp());
    pimpinan.set("rhk/r1/statement", "Diubah lebih dahulu");
    pimpinan.try_answer(id, Putusan::diterima);
    penilai.try_answer(id, Putusan::diterima);
    pimpinan.receive(penilai.file());
    pegawai.receive(pimpinan.file());
    CHECK_FALSE(objection_to(pegawai.skp()));
}

TEST_CASE("what was accepted before devices were marked is left as it is", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.use_device("");
    pegawai.step(TindakanSkp::mulai_dialog);
    const DialogEntryId id = pegawai.propose(iki, {fewer()});
    Participant pimpinan = pimpinan_of(read_skp(pegawai.file())->skp);
    pimpinan.use_device("");
    pimpinan.answer(id, Putusan::diterima);
    CHECK_FALSE(
        rewritten(pimpinan, [](DialogEntry& one) { one.changes[0].after = "9 antarmuka"; }));
}
