// Everything goes the way it goes in the app: commands and files, nothing else.
#include "tests/support/dialog_builder.h"

#include <catch2/catch_test_macros.hpp>
#include <utility>

#include "core/codec/skp_json.h"
#include "core/dialog/seal.h"
#include "core/dialog/skp_walk.h"
#include "core/dialog/talk.h"
#include "core/edit/apply.h"
#include "core/edit/steps.h"
#include "core/handover/record.h"
#include "core/handover/say.h"

namespace kinerja {
namespace {

Skp read(std::string_view bytes) {
    const Result<ReadReport> report = read_skp(bytes);
    REQUIRE(report);
    return report->skp;
}

}  // namespace

Participant::Participant(PeranDialog peran, std::string nama, std::string nip, Skp skp)
    : skp_(std::move(skp)),
      history_(skp_),
      author_{peran, std::move(nama), std::move(nip)},
      perangkat_(peran == PeranDialog::pegawai ? "a1b2c3d4e5f6" : "0f1e2d3c4b5a") {}

void Participant::apply(const Command& command) {
    Result<Skp> next = kinerja::apply(skp_, command);
    if (!next) FAIL(next.error().message);
    become(std::move(next).value(), command);
}

bool Participant::attempt(const Command& command) {
    Result<Skp> next = kinerja::apply(skp_, command);
    if (!next) return false;
    become(std::move(next).value(), command);
    return true;
}

void Participant::become(Skp next, const Command& command) {
    history_.amend(skp_);
    remember(history_, std::move(next), command);
    skp_ = history_.present();
}

void Participant::undo() {
    history_.amend(skp_);
    if (history_.can_undo()) step_back(history_);
    skp_ = history_.present();
}

void Participant::redo() {
    history_.amend(skp_);
    if (history_.can_redo()) step_forward(history_);
    skp_ = history_.present();
}

void Participant::set(std::string_view path, std::string value) {
    apply(SetField{{std::string(path)}, std::move(value)});
}

DialogEntry Participant::entry(JenisEntri jenis, std::string_view card) const {
    DialogEntry entry;
    entry.author = author_;
    entry.time = time_;
    entry.perangkat = perangkat_;
    entry.jenis = jenis;
    entry.card.value = card;
    return entry;
}

DialogEntryId Participant::put(DialogEntry entry, const SkpFacts& facts) {
    const Result<Command> command = kinerja::say(skp_, std::move(entry), facts);
    if (!command) FAIL(command.error().message);
    apply(*command);
    return heads_of(*skp_.dialog).front();
}

DialogEntryId Participant::say(JenisEntri jenis, std::string_view card, std::string text) {
    DialogEntry said = entry(jenis, card);
    said.text = std::move(text);
    return put(std::move(said), {true});
}

DialogEntryId Participant::propose(std::string_view card, std::vector<PlaceChange> proposal,
                                   const DialogEntryId& against) {
    DialogEntry said = entry(JenisEntri::usulan, card);
    said.proposal = std::move(proposal);
    said.answers = against;
    return put(std::move(said), {true});
}

DialogEntryId Participant::answer(const DialogEntryId& to, Putusan putusan, std::string text) {
    DialogEntry said = entry(JenisEntri::keputusan, "");
    if (const DialogEntry* answered = find_entry(*skp_.dialog, to)) said.card = answered->card;
    said.answers = to;
    said.putusan = putusan;
    said.text = std::move(text);
    return put(std::move(said), {true});
}

DialogEntryId Participant::decide(std::string_view card, Putusan putusan) {
    DialogEntry said = entry(JenisEntri::keputusan, card);
    said.putusan = putusan;
    return put(std::move(said), {true});
}

DialogEntryId Participant::correct(const DialogEntryId& of, std::string text) {
    const DialogEntry* corrected = find_entry(*skp_.dialog, of);
    REQUIRE(corrected != nullptr);
    DialogEntry said = entry(corrected->jenis, corrected->card.value);
    if (said.jenis == JenisEntri::keputusan) said.jenis = JenisEntri::catatan;
    said.answers = of;
    said.text = std::move(text);
    return put(std::move(said), {true});
}

void Participant::try_put(DialogEntry entry) {
    const Result<Command> command = kinerja::say(skp_, std::move(entry), {true});
    if (command) attempt(*command);
}

void Participant::try_decide(std::string_view card, Putusan putusan) {
    DialogEntry said = entry(JenisEntri::keputusan, card);
    said.putusan = putusan;
    try_put(std::move(said));
}

void Participant::try_answer(const DialogEntryId& to, Putusan putusan) {
    DialogEntry said = entry(JenisEntri::keputusan, "");
    if (const DialogEntry* answered = find_entry(*skp_.dialog, to)) said.card = answered->card;
    said.answers = to;
    said.putusan = putusan;
    try_put(std::move(said));
}

void Participant::try_settle(const DialogConflict& conflict, bool second) {
    const Path card = card_of_place(conflict.place);
    attempt(settle(skp_, conflict, second, entry(JenisEntri::keputusan, card.value)));
}

DialogEntryId Participant::step(TindakanSkp tindakan) {
    const std::string refusal = try_step(tindakan);
    if (!refusal.empty()) FAIL(refusal);
    return heads_of(*skp_.dialog).front();
}

void Participant::both_agree() {
    for (Participant who : {pegawai_of(skp_), pimpinan_of(skp_)}) {
        who.skp_ = skp_;
        who.step(TindakanSkp::sepakati);
        skp_ = std::move(who.skp_);
    }
}

void Participant::sign() {
    step(TindakanSkp::mulai_dialog);
    both_agree();
    step(TindakanSkp::tanda_tangani);
}

std::string Participant::try_step(TindakanSkp tindakan, const SkpFacts& facts) {
    DialogEntry said = entry(JenisEntri::keputusan, "");
    said.text = "Catatan langkah";
    said.langkah =
        LangkahSkp{tindakan, AlasanRevisi::penugasan, "Contoh", "20-01-2027", "", "1-7-2027", {}};
    if (tindakan == TindakanSkp::tetapkan && status_of(*skp_.dialog) == StatusSkp::tidak_sepakat)
        said.langkah->tanpa_penyesuaian = "Target tetap dapat dicapai";
    const Result<Command> command = kinerja::say(skp_, std::move(said), facts);
    if (!command) return command.error().message;
    Result<Skp> next = kinerja::apply(skp_, *command);
    if (!next) return next.error().message;
    become(std::move(next).value(), *command);
    return {};
}

std::string Participant::file() {
    if (std::optional<DialogEntry> record = record_of_changes(skp_, author_, time_, perangkat_))
        apply(AppendEntries{{*std::move(record)}, {}});
    return handover_file(skp_);
}

Received Participant::receive(std::string_view bytes) {
    Result<Received> received = kinerja::receive(skp_, read(bytes), author_, time_, perangkat_);
    if (!received) FAIL(received.error().message);
    apply(TakeHandover{received->skp});
    return std::move(received).value();
}

Error Participant::refused(std::string_view bytes) const {
    const Result<Received> received =
        kinerja::receive(skp_, read(bytes), author_, time_, perangkat_);
    REQUIRE_FALSE(received);
    return received.error();
}

void add_entries(Skp& skp, int count, std::string_view card) {
    DialogKinerja& dialog = skp.dialog.edit();
    for (int i = 0; i < count; ++i) {
        DialogEntry entry;
        if (!dialog.entries.empty()) {
            entry.parents = {dialog.entries.back()->id};
            entry.order = dialog.entries.back()->order + 1;
        }
        entry.card.value = card;
        entry.text = "Entri " + std::to_string(i);
        entry.id = seal_of(entry);
        dialog.entries.push_back(std::move(entry));
    }
}

Skp established(const Skp& skp) {
    Participant pegawai = pegawai_of(skp);
    pegawai.sign();
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(TindakanSkp::tetapkan);
    return penilai.skp();
}

Skp held_by(PeranDialog peran, Skp skp) {
    if (!skp.konsep->peran) skp.konsep.edit().peran = peran;
    return skp;
}

Participant pegawai_of(const Skp& skp) {
    return {PeranDialog::pegawai, skp.pegawai.nama, skp.pegawai.nip, skp};
}

Participant pimpinan_of(const Skp& skp) {
    return {PeranDialog::pimpinan, skp.pejabat_penilai.nama, skp.pejabat_penilai.nip, skp};
}

Participant penilai_of(const Skp& skp) {
    return {PeranDialog::pejabat_penilai, skp.pejabat_penilai.nama, skp.pejabat_penilai.nip, skp};
}

}  // namespace kinerja
