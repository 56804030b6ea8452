// The dialogue: what is said goes on record, files go to the other side and come back, tabs follow
// each other.
#include <string>
#include <utility>

#include "core/base/text.h"
#include "core/codec/skp_json.h"
#include "core/handover/record.h"
#include "core/handover/say.h"
#include "core/handover/verify.h"
#include "wasm/app/app.h"
#include "wasm/app/file_name.h"
#include "wasm/app/moment.h"
#include "wasm/platform/platform.h"
#include "wasm/views/dialog/dialog_parts.h"

namespace kinerja::ui {
namespace {

/// "2027-01-12T08:30:00Z"
std::string iso_now() {
    const auto seconds = static_cast<long long>(platform::now_ms() / 1000);
    const auto day = static_cast<int>(seconds / 86'400);
    const int rest = static_cast<int>(seconds % 86'400);
    const auto two = [](int number) {
        std::string digits = std::to_string(number);
        return digits.size() < 2 ? "0" + digits : digits;
    };
    std::string text = to_iso(plus_days({1970, 1, 1}, day));
    text.append("T").append(two(rest / 3600)).append(":").append(two(rest / 60 % 60));
    return text.append(":").append(two(rest % 60)).append("Z");
}

}  // namespace

DialogAuthor App::author(PeranDialog peran) const {
    const Skp& skp = session_.present();
    const bool pegawai = peran == PeranDialog::pegawai;
    const Pegawai& person = pegawai ? skp.pegawai : skp.pejabat_penilai;
    DialogAuthor author{peran, person.nama, person.nip};
    const auto typed = ui_.dialog.nama.find(peran);
    if (typed != ui_.dialog.nama.end() && typed->second != person.nama) {
        author.nama = typed->second;
        if (!pegawai) author.nip.clear();  // another leader than the one the SKP names
    }
    return author;
}

void App::obey(const SayEntry& intent) { say_entry(intent.entry, intent.empties_konsep); }

void App::obey(const PickHandover&) {
    importer_.pick_file(
        [this](std::string_view name, std::string_view bytes) { receive_handover(name, bytes); });
}

void App::obey(const LeaveReceived&) { leave_received(); }

void App::obey(const StartLive&) { start_live(); }

void App::obey(const StopLive&) { stop_live(); }

void App::obey(const FollowLive&) {
    session_.follow();
    start_live();
}

bool App::say_entry(DialogEntry entry, bool empties_konsep) {
    if (!session_.loaded()) return false;
    const DialogAuthor who = author(entry.author.peran);
    entry.author.nip = who.nip;
    entry.author.nama = who.nama;
    entry.time = iso_now();
    const bool step = entry.langkah.has_value();
    const Result<Command> command =
        kinerja::say(session_.present(), std::move(entry), facts_of(session_.derived().findings));
    if (!command) {
        say(command.error().message, true);
        return false;
    }
    if (!session_.apply(*command, now_)) return false;
    const DialogKonsep& used = *session_.present().konsep;
    if (empties_konsep) {
        DialogKonsep rest;
        rest.jenis = used.jenis;
        rest.pengantar = used.pengantar;
        rest.catatan = used.catatan;
        session_.apply(SetKonsep{std::move(rest)}, now_);
    } else if (step) {
        DialogKonsep rest = used;
        rest.catatan.clear();
        session_.apply(SetKonsep{std::move(rest)}, now_);
    }
    ui_.thread_scroll.to_end = true;
    session_.pause(now_);
    tell_live();
    return true;
}

void App::obey(const DecideConflict& intent) {
    if (!session_.loaded()) return;
    const Skp& skp = session_.present();
    for (const DialogConflict& one : session_.derived().dialog.conflicts(skp)) {
        if (one.id != intent.conflict || one.decided) continue;
        DialogEntry entry;
        entry.author = author(ui_.dialog.peran);
        entry.time = iso_now();
        entry.card = intent.card;
        if (!session_.apply(settle(skp, one, intent.second, std::move(entry)), now_)) return;
        session_.pause(now_);
        return tell_live();
    }
}

// What was changed and not recorded goes on record, so that the file says who did it.
void App::record_changes() {
    if (std::optional<DialogEntry> entry =
            record_of_changes(session_.present(), author(ui_.dialog.peran), iso_now()))
        session_.apply(AppendEntries{{*std::move(entry)}, {}}, now_);
}

void App::obey(const SendHandover& intent) {
    if (!session_.loaded() || session_.read_only() != ReadOnly::no) return;
    DialogState& state = ui_.dialog;
    if (const DialogKonsep& konsep = *session_.present().konsep; !is_blank(konsep.pengantar)) {
        DialogEntry note;
        note.author.peran = state.peran;
        note.text = konsep.pengantar;
        if (!say_entry(std::move(note), false)) return;
        DialogKonsep rest = *session_.present().konsep;
        rest.pengantar.clear();
        session_.apply(SetKonsep{std::move(rest)}, now_);
    }
    record_changes();
    session_.pause(now_);
    const std::string bytes = handover_file(session_.present());
    const std::string name = file_name_of(
        session_.present(),
        state.peran == PeranDialog::pegawai ? "Dialog SKP untuk pimpinan" : "Dialog SKP kembali",
        ".skp.json");
    const auto done = [this](const Done& reply) {
        if (reply.status == Status::cancelled) return;
        say(reply.ok() ? "Berkas dialog disimpan. Kirimkan kepada yang dituju."
                       : "Berkas tidak dapat disimpan.",
            !reply.ok());
    };
    if (!intent.share) return ops::download(host_, {name, "application/json", bytes}, done);
    ops::share(host_, {name, "application/json", bytes, "Dialog kinerja"},
               [this, name, bytes, done](const Done& reply) {
                   if (reply.status == Status::unsupported || reply.status == Status::failed)
                       return ops::download(host_, {name, "application/json", bytes}, done);
                   if (reply.ok()) say("Berkas dialog dibagikan.", false);
               });
}

Result<Received> App::received_from(const Skp& file) const {
    return receive(session_.present(), file, author(ui_.dialog.peran), iso_now());
}

void App::receive_handover(std::string_view name, std::string_view bytes) {
    if (!session_.loaded()) return;
    const Result<ReadReport> report = read_skp(bytes);
    if (!report) return importer_.refuse(name, report.error().message);
    if (report->newer)
        return importer_.refuse(name,
                                "Berkas ini ditulis oleh versi program yang lebih baru. Muat ulang "
                                "halaman ketika ada jaringan, lalu coba lagi.");
    Result<Received> received = received_from(report->skp);
    if (!received) return importer_.refuse(name, received.error().message);
    ui_.dialog.received = ReceivedFile{std::string(name), std::move(received).value()};
    ui_.show(Screen::terima);
    page_changed_ = true;
    platform::wake();
}

// The draft may have been changed while the file was looked at: it is received anew.
void App::obey(const TakeReceived&) {
    if (!ui_.dialog.received || !session_.loaded()) return;
    const ReceivedFile file = std::move(*ui_.dialog.received);
    session_.pause(now_);
    const Result<Received> received = received_from(file.received.skp);
    if (!received) return say(received.error().message, true);
    if (!session_.apply(TakeHandover{received->skp}, now_)) return;
    session_.commit("handover", now_);
    const bool differs = !received->conflicts.empty();
    leave_received();
    say(std::to_string(file.received.new_entries) + " entri diterima." +
            (differs ? " Ada bagian yang ditulis berbeda; putuskan di ruang dialog." : ""),
        false);
    tell_live();
}

void App::leave_received() {
    ui_.dialog.received.reset();
    ui_.show(Screen::editor);
    ui_.show(Section::dialog);
    page_changed_ = true;
}

// From Beranda: the file belongs to a draft that is here, so it is received there.
void App::merge_import() {
    if (!importer_.preview()) return;
    const std::string id = importer_.preview()->existing.id;
    const std::string name = importer_.file_name();
    const std::string bytes = importer_.preview()->bytes;
    importer_.decide(ImportChoice::cancel);
    open(id, [this, name, bytes] { receive_handover(name, bytes); });
}

void App::obey(const LookAtVersion& intent) {
    if (!session_.loaded()) return;
    for (const SkpVersion& one : session_.derived().dialog.versions(session_.present())) {
        if (one.penetapan != intent.penetapan) continue;
        Skp old = skp_at(session_.present(), intent.penetapan);
        const Ancestry ancestry(*old.dialog);
        if (const auto at = ancestry.position_of(intent.penetapan))
            old.dialog = record_until(*old.dialog, ancestry, *at);  // signed as it was then
        session_.look_at(std::move(old), "Versi " + std::to_string(one.nomor) + ", ditetapkan " +
                                             one.tanggal + ".");
        ui_.show(Screen::editor);
        ui_.show(Section::hasil_kerja);
        page_changed_ = true;
    }
}

void App::obey(const SwitchPeran&) {
    PeranDialog& peran = ui_.dialog.peran;
    peran = peran == PeranDialog::pegawai ? PeranDialog::pimpinan : PeranDialog::pegawai;
    ops::announce(host_, ops::Urgency::polite,
                  "Berbicara sebagai " + std::string(label_of(peran)) + ".");
    platform::wake();
}

// --- Tabs of one device --------------------------------------------------------------------------

void App::start_live() {
    if (!session_.loaded() || ui_.dialog.live) return;
    ui_.dialog.live = true;
    ops::live_join(host_, session_.id(), [this](const Done& reply) {
        if (!reply.ok()) {
            ui_.dialog.live = false;
            return say("Peramban ini tidak dapat menghubungkan dua tab.", true);
        }
        tell_live();
    });
}

void App::stop_live() {
    if (!ui_.dialog.live) return;
    ui_.dialog.live = false;
    ops::live_leave(host_);
    if (session_.following()) session_.reload();
}

void App::tell_live() {
    if (!ui_.dialog.live || !session_.loaded()) return;
    if (session_.read_only() != ReadOnly::no) return;
    record_changes();
    told_live_ = session_.present();
    ops::live_say(host_, handover_file(session_.present()));
}

// What was typed goes over once the person has left the field.
void App::tell_live_changes() {
    if (!ui_.dialog.live || !session_.loaded() || frame_.paths.contains(frame_.focus)) return;
    Skp shown = session_.present();
    if (told_live_) shown.konsep = told_live_->konsep;  // what is only being written stays here
    if (!told_live_ || *told_live_ != shown) tell_live();
}

void App::hear_live(std::string_view channel, std::string_view bytes) {
    if (!ui_.dialog.live || !session_.loaded() || channel != session_.id()) return;
    if (session_.read_only() != ReadOnly::no) return;
    const Result<ReadReport> report = read_skp(bytes);
    if (!report || report->newer) return;
    const Result<Received> received = received_from(report->skp);
    if (!received) return;
    if (received->new_entries > 0 && session_.apply(TakeHandover{received->skp}, now_)) {
        ui_.thread_scroll.to_end = true;
        session_.pause(now_);
        told_live_ = session_.present();
    }
    // They do not know everything that is here.
    if (received->only_here > 0) tell_live();
}

}  // namespace kinerja::ui
