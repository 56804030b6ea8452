// objection_to: files that were tampered with.
#include "core/handover/verify.h"

#include <catch2/catch_test_macros.hpp>
#include <functional>

#include "core/codec/skp_json.h"
#include "core/dialog/seal.h"
#include "core/handover/record.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

/// A dialogue with a few entries, as a file.
Skp talked() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    const DialogEntryId proposal =
        pegawai.propose("rhk/r1/iki/i1", {{"rhk/r1/iki/i1/target", "6", "4 antarmuka"}});
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.answer(proposal, Putusan::ditolak, "Terlalu sedikit");
    pimpinan.say(JenisEntri::ekspektasi, "rhk/r1/iki/i1", "Saya berharap delapan");
    return pimpinan.skp();
}

Skp signed_skp() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.sign();
    return pegawai.skp();
}

/// What is wrong with `skp` after this edit of one entry, sealed again or not.
std::optional<Error> after(Skp skp, std::size_t at, const std::function<void(DialogEntry&)>& edit,
                           bool sealed_again = false) {
    DialogEntry& entry = skp.dialog.edit().entries.at(at).edit();
    edit(entry);
    if (sealed_again) entry.id = seal_of(entry);
    const Result<ReadReport> read = read_skp(write_skp(skp));
    REQUIRE(read);
    return objection_to(read->skp);
}

}  // namespace

TEST_CASE("an untouched record has nothing to object to", "[dialog]") {
    for (const Skp& skp : {valid_skp(), talked(), signed_skp()}) {
        CHECK_FALSE(objection_to(skp));
        CHECK_FALSE(objection_to(read_skp(write_skp(skp))->skp));
    }
}

TEST_CASE("an edited entry breaks its seal", "[dialog]") {
    const Skp skp = talked();
    const std::size_t last = skp.dialog->entries.size() - 1;
    for (std::size_t at = 0; at <= last; ++at) {
        const auto error = after(skp, at, [](DialogEntry& e) { e.text += " (diubah)"; });
        REQUIRE(error);
        CHECK(error->code == ErrorCode::broken_seal);
        CHECK(error->message.find("segelnya tidak cocok") != std::string::npos);
    }
    CHECK(after(skp, last, [](DialogEntry& e) { e.author.peran = PeranDialog::pejabat_penilai; }));
    CHECK(after(skp, last, [](DialogEntry& e) { e.time = "2031-01-01T00:00:00Z"; }));
}

TEST_CASE("sealing a rewritten entry again breaks those that knew it", "[dialog]") {
    const Skp skp = talked();
    for (std::size_t at = 0; at + 1 < skp.dialog->entries.size(); ++at) {
        const auto error = after(
            skp, at, [](DialogEntry& e) { e.text += " (diubah)"; }, true);
        REQUIRE(error);
        CHECK(error->code == ErrorCode::broken_seal);
    }
}

TEST_CASE("an entry that was taken out is missed", "[dialog]") {
    const Skp skp = talked();
    for (std::size_t at = 0; at + 1 < skp.dialog->entries.size(); ++at) {
        Skp without = skp;
        auto& entries = without.dialog.edit().entries;
        entries.erase(entries.begin() + static_cast<std::ptrdiff_t>(at));
        REQUIRE(objection_to(without));
    }
}

TEST_CASE("nobody speaks on both sides", "[dialog]") {
    Skp skp = talked();
    DialogEntry forged;
    forged.author = {PeranDialog::pejabat_penilai, "Bukan saya", skp.pegawai.nip};
    forged = joined(*skp.dialog, forged);
    insert_entry(skp.dialog.edit(), forged);
    const auto error = objection_to(skp);
    REQUIRE(error);
    CHECK(error->message.find("peran") != std::string::npos);

    skp = talked();
    DialogEntry as_pegawai;
    as_pegawai.author = {PeranDialog::pegawai, "", skp.pejabat_penilai.nip};
    insert_entry(skp.dialog.edit(), joined(*skp.dialog, as_pegawai));
    CHECK(objection_to(skp));
}

TEST_CASE("a step that its role may not take is refused, however well sealed", "[dialog]") {
    for (const PeranDialog peran : {PeranDialog::pegawai, PeranDialog::pimpinan}) {
        Skp skp = talked();
        DialogEntry entry;
        entry.author.peran = peran;
        entry.author.nama = "Seseorang";
        entry.text = "Catatan";
        entry.langkah =
            LangkahSkp{TindakanSkp::tetapkan, {}, "Contoh", "20-01-2027", std::string(64, 'a'), {}};
        insert_entry(skp.dialog.edit(), joined(*skp.dialog, entry));
        const auto error = objection_to(skp);
        REQUIRE(error);
        CHECK(error->message.find("tidak boleh dilakukan") != std::string::npos);
    }
}

TEST_CASE("what was signed is what is there", "[dialog]") {
    const Skp skp = signed_skp();
    Skp changed = skp;
    changed.rhk[0].edit().statement = "Lain";
    REQUIRE(objection_to(changed));
    CHECK(objection_to(changed)->code == ErrorCode::broken_seal);
    // Put on record by someone who knew of the signature, and sealed like every entry.
    Skp recorded = changed;
    DialogEntry entry;
    entry.changes = unrecorded_changes(recorded);
    insert_entry(recorded.dialog.edit(), joined(*recorded.dialog, entry));
    REQUIRE(objection_to(recorded));
    CHECK(objection_to(recorded)->code == ErrorCode::broken_seal);
    Skp goes_on = skp;
    goes_on.rhk[0].edit().rencana_aksi.push_back({{"k9"}, {"tw1"}, "Aksi", "1", {}});
    CHECK_FALSE(objection_to(goes_on));
    // A signature over something else.
    const auto error = after(
        skp, skp.dialog->entries.size() - 1,
        [](DialogEntry& e) { e.langkah->segel = std::string(64, 'b'); }, true);
    REQUIRE(error);
    CHECK(error->message.find("isi yang berbeda") != std::string::npos);
}

TEST_CASE("entries that answer each other in a circle are refused", "[dialog]") {
    Skp skp = talked();
    auto& entries = skp.dialog.edit().entries;
    const DialogEntryId first = entries[2]->id, second = entries[3]->id;
    entries[2].edit().answers = second;
    entries[3].edit().answers = first;
    CHECK(objection_to(skp));
    // Sealed again, the first names an entry that no longer exists under that seal; an entry that
    // stands later can not be named by its seal at all, so only its order could lie.
    entries[2].edit().order = entries[3]->order + 1;
    entries[2].edit().id = seal_of(*entries[2]);
    CHECK(objection_to(skp));
}

TEST_CASE("a parent that comes later, or an order of its own, is refused", "[dialog]") {
    const Skp skp = talked();
    const std::size_t last = skp.dialog->entries.size() - 1;
    CHECK(after(
        skp, last, [](DialogEntry& e) { e.order += 5; }, true));
    CHECK(after(
        skp, last, [](DialogEntry& e) { e.order = 0; }, true));
    CHECK(after(
        skp, last, [](DialogEntry& e) { e.parents = {{"tidakada"}}; }, true));
    CHECK(after(
        skp, last,
        [](DialogEntry& e) {
            e.changes = {{std::string(400, 'a'), std::nullopt, "x"}};
        },
        true));
}

TEST_CASE("ten thousand entries are too many to be read", "[dialog]") {
    Skp skp = valid_skp();
    add_entries(skp, 10'000, "");
    CHECK(objection_to(skp)->code == ErrorCode::too_large);
    const Result<ReadReport> read = read_skp(write_skp(skp));
    REQUIRE_FALSE(read);
    CHECK(read.error().code == ErrorCode::too_large);
    CHECK(read.error().message.find("5.000") != std::string::npos);
}

TEST_CASE("entries of tomorrow's tomorrow are in the future", "[dialog]") {
    DialogKinerja dialog;
    for (const char* time : {"2027-01-12T08:00:00Z", "2027-01-13T23:00:00Z", "2027-01-14T00:00:00Z",
                             "", "bukan waktu"}) {
        DialogEntry entry;
        entry.time = time;
        insert_entry(dialog, joined(dialog, entry));
    }
    CHECK(entries_in_the_future(dialog, "2027-01-12T09:00:00Z") == 1);
    CHECK(entries_in_the_future(dialog, "") == 0);
}
