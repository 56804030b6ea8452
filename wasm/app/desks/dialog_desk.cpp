// Nothing is recorded twice, and nothing of a file is taken before the person has seen it.
#include "wasm/app/desks/dialog_desk.h"

#include <string>
#include <utility>

#include "core/base/text.h"
#include "core/codec/rhk_pimpinan_json.h"
#include "core/codec/skp_json.h"
#include "core/dialog/konsep.h"
#include "core/handover/record.h"
#include "core/handover/say.h"
#include "wasm/app/arrived_files.h"
#include "wasm/app/file_name.h"
#include "wasm/app/host_ops.h"
#include "wasm/app/moment.h"
#include "wasm/platform/platform.h"
#include "wasm/views/dialog/beside_words.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/parts/which_skp.h"

namespace kinerja::ui {
namespace {

constexpr std::string_view json = "application/json";

/// What was written for this entry, each in its place.
void forget_said(DialogKonsep& konsep, const DialogEntry& said, bool empties_konsep) {
    if (!said.karena.value.empty() && said.karena == said.card) write_reason(konsep, said.card, {});
    if (empties_konsep) empty_box(konsep);
    if (!said.langkah) return;
    konsep.catatan.clear();
    konsep.tanpa_penyesuaian.clear();
}

}  // namespace

void DialogDesk::run(const DialogIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void DialogDesk::obey(const SayEntry& intent) {
    if (!say_entry(intent.entry, intent.empties_konsep)) return;
    if (!intent.entry.langkah || ui_.screen != Screen::tanda_tangan)
        return voice_.announce("Entri dicatat.");
    voice_.say(std::string(taken_label_of(intent.entry.langkah->tindakan)) + ".");
    ui_.show(Screen::editor);
    ui_.show(Section::dialog);
    ui_.new_page = true;
}

bool DialogDesk::knows_who() {
    if (on_record_.knows_who()) return true;
    voice_.say("Jawab dahulu siapa Anda pada SKP ini.", true);
    return false;
}

bool DialogDesk::say_entry(DialogEntry entry, bool empties_konsep) {
    if (!session_.loaded() || !knows_who()) return false;
    const DialogEntry said = entry;
    SkpFacts facts = facts_of(session_.derived().findings);
    facts.agreed =
        session_.derived().dialog.has_agreed(session_.present(), pihak_of(entry.author.peran));
    const Result<Command> command =
        kinerja::say(session_.present(), on_record_.made_out(std::move(entry)), facts);
    if (!command) {
        voice_.say(command.error().message, true);
        return false;
    }
    if (!session_.apply(*command)) return false;
    DialogKonsep rest = *session_.present().konsep;
    forget_said(rest, said, empties_konsep);
    session_.apply(SetKonsep{std::move(rest)});
    ui_.thread_scroll.to_end = true;
    session_.pause();
    live_.tell();
    return true;
}

void DialogDesk::obey(const DecideConflict& intent) {
    if (!session_.loaded() || !knows_who()) return;
    const Skp& skp = session_.present();
    for (const DialogConflict& one : session_.derived().dialog.conflicts(skp)) {
        if (one.id != intent.conflict || one.decided) continue;
        DialogEntry entry = on_record_.made_out();
        entry.card = intent.card;
        if (!session_.apply(settle(skp, one, intent.second, std::move(entry)))) return;
        session_.pause();
        return live_.tell();
    }
}

// What was written to go with the file is the last thing said in it.
bool DialogDesk::say_cover_note() {
    const DialogKonsep& konsep = *session_.present().konsep;
    if (is_blank(konsep.pengantar)) return true;
    DialogEntry note;
    note.author.peran = turn_of(konsep);
    note.text = konsep.pengantar;
    if (!say_entry(std::move(note), false)) return false;
    DialogKonsep rest = *session_.present().konsep;
    rest.pengantar.clear();
    session_.apply(SetKonsep{std::move(rest)});
    return true;
}

void DialogDesk::obey(const SendHandover& intent) {
    if (!session_.loaded() || session_.read_only() != ReadOnly::no) return;
    if (!knows_who() || !say_cover_note()) return;
    on_record_.record_changes();
    session_.pause();
    const std::string bytes = handover_file(session_.present());
    const std::string name =
        dialog_file_name(session_.present(), turn_of(*session_.present().konsep), today());
    const auto done = [this](const Done& reply) {
        if (reply.status == Status::cancelled) return;
        if (reply.ok()) note_sent();
        voice_.say(reply.ok() ? "Berkas dialog disimpan. Kirimkan kepada yang dituju."
                              : "Berkas tidak dapat disimpan.",
                   !reply.ok());
    };
    if (!intent.share) return ops::download(host_, {name, json, bytes}, done);
    ops::share(host_, {name, json, bytes, "Dialog kinerja"},
               [this, name, bytes, done](const Done& reply) {
                   if (reply.status == Status::unsupported || reply.status == Status::failed)
                       return ops::download(host_, {name, json, bytes}, done);
                   if (!reply.ok()) return;
                   note_sent();
                   voice_.say("Berkas dialog dibagikan.");
               });
}

void DialogDesk::note_sent() {
    if (!session_.loaded()) return;
    session_.note_file(&BerkasSingkat::dikirim);
    session_.pause();
}

void DialogDesk::obey(const PickHandover&) {
    importer_.pick_file(
        [this](std::string_view name, std::string_view bytes) { receive(name, bytes); });
}

void DialogDesk::receive(std::string_view name, std::string_view bytes) {
    if (!session_.loaded()) return;
    if (is_paket(bytes))
        return importer_.refuse(name,
                                "Ini paket RHK pimpinan, bukan berkas dialog. Buka bagian RHK "
                                "Pimpinan, lalu pilih Ambil dari berkas pimpinan.");
    reading_.begin({std::string(name), std::string(bytes)},
                   [this](const NamedBytes& file, const Result<ReadReport>& report) {
                       receive(file.name, report);
                   });
}

void DialogDesk::receive(std::string_view name, const Result<ReadReport>& report) {
    if (!session_.loaded()) return;
    if (!report) return importer_.refuse(name, report.error().message);
    if (report->newer)
        return importer_.refuse(name,
                                "Berkas ini ditulis oleh versi program yang lebih baru. Muat ulang "
                                "halaman ketika ada jaringan, lalu coba lagi.");
    Result<Received> received = on_record_.received(report->skp);
    if (!received) return importer_.refuse(name, received.error().message);
    if (!on_record_.knows_who()) {
        learn_who(report->skp);
        received = on_record_.received(report->skp);
    }
    const Cautions cautions = on_record_.cautions(session_.present(), *received);
    ui_.dialog.received =
        ReceivedFile{std::string(name), report->skp, std::move(received).value(), cautions};
    ui_.show(Screen::terima);
    ui_.new_page = true;
    platform::wake();
}

// The draft may have been changed while the file was looked at, so the file is received anew; not
// what the preview made of it, or what was changed here would go on record a second time.
void DialogDesk::obey(const TakeReceived&) {
    if (!ui_.dialog.received || !session_.loaded() || !knows_who()) return;
    const ReceivedFile file = std::move(*ui_.dialog.received);
    session_.pause();
    const Result<Received> received = on_record_.received(file.file);
    if (!received) return voice_.say(received.error().message, true);
    if (!session_.apply(TakeHandover{received->skp})) return;
    session_.note_file(&BerkasSingkat::diterima);
    session_.commit("handover");
    const bool differs = !received->conflicts.empty();
    leave_received();
    ui_.show(Screen::menunggu);
    const std::string year = told_of_beside(received->skp, received->beside);
    const std::string entries = std::to_string(received->new_entries) + " entri diterima.";
    voice_.say((year.empty()                 ? entries
                : received->new_entries == 0 ? year
                                             : entries + " " + year) +
               (differs ? " Ada bagian yang ditulis berbeda; putuskan di ruang dialog." : ""));
    live_.tell();
    keep_arrived(host_, session_.id(), session_.present(),
                 [this](std::string words) { voice_.say(std::move(words), true); });
}

void DialogDesk::obey(const LeaveReceived&) { leave_received(); }

void DialogDesk::leave_received() {
    ui_.dialog.received.reset();
    ui_.show(Screen::editor);
    ui_.show(Section::dialog);
    ui_.new_page = true;
}

void DialogDesk::obey(const LookAtVersion& intent) {
    if (!session_.loaded()) return;
    for (const SkpVersion& one : session_.derived().dialog.versions(session_.present())) {
        if (one.penetapan != intent.penetapan) continue;
        Skp old = skp_at(session_.present(), intent.penetapan);
        const Ancestry ancestry(*old.dialog);
        if (const auto at = ancestry.position_of(intent.penetapan))
            old.dialog = record_until(*old.dialog, ancestry, *at);  // signed as it was then
        session_.look_at(std::move(old), "Versi " + std::to_string(one.nomor) + ", ditetapkan " +
                                             day_words(one.tanggal) + ".");
        ui_.show(Screen::editor);
        ui_.show(Section::hasil_kerja);
        ui_.new_page = true;
    }
}

void DialogDesk::obey(const SwitchPeran&) {
    if (!session_.loaded() || !knows_who()) return;
    // What was changed so far is not the work of whoever speaks next.
    if (session_.read_only() != ReadOnly::no)
        return voice_.say("Di sini draf hanya dapat dibaca, jadi giliran tidak berganti.", true);
    if (!session_.present().dialog->entries.empty()) on_record_.record_changes();
    const bool pegawai = pihak_of(turn_of(*session_.present().konsep)) == Pihak::pegawai;
    if (!session_.apply(SetGiliran{pegawai ? PeranDialog::pimpinan : PeranDialog::pegawai})) return;
    session_.pause();  // what is typed next is a step of its own, and the turn is saved
    voice_.announce(turn_words(session_.present()));
}

void DialogDesk::obey(const TellPeran& intent) {
    if (!session_.loaded() || session_.read_only() != ReadOnly::no) return;
    const Skp& skp = session_.present();
    // What was changed while another had the turn is his work, not of whoever answers now.
    if (skp.konsep->giliran && !skp.dialog->entries.empty()) on_record_.record_changes();
    session_.apply(SetPeran{intent.peran});
}

void DialogDesk::learn_who(const Skp& file) {
    if (on_record_.knows_who()) return;
    if (const WhoOpens who = on_record_.told_by(file); who.peran)
        session_.apply(SetPeran{who.peran});
}

}  // namespace kinerja::ui
