// Drafts of this device: begun, opened, left, thrown away, looked at as they were, and how the
// browser keeps them.
#include <string>

#include "wasm/app/app.h"
#include "wasm/app/file_name.h"
#include "wasm/app/moment.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {

void App::obey(const NewDraft& intent) {
    Skp skp;
    skp.id.value = platform::new_id();
    skp.jenis_jabatan = intent.jenis_jabatan;
    skp.pendekatan = intent.pendekatan;
    skp.profil = intent.profil;
    skp.pegawai.status = intent.status;
    skp.periode.awal = intent.awal;
    skp.periode.akhir = intent.akhir;

    session_.create(std::move(skp), "new", today(), now_);
    forget_fields();
    ui_.show(Screen::editor);
    ui_.show(Section::identitas);
}

void App::obey(const OpenDraft& intent) {
    leave_then([this, id = intent.id] { open(id); });
}

void App::obey(const CloseDraft&) {
    leave_then([this] {
        stop_live();
        session_.close(now_);
        drafts_.refresh();
        ui_.show(Screen::beranda);
    });
}

void App::obey(const CloseUnsaved&) {
    session_.forget();
    drafts_.refresh();
    ui_.show(Screen::beranda);
}

void App::obey(const TrashDraft& intent) {
    drafts_.change(ops::trash, intent.id, [this](bool ok) {
        say(ok ? "Draf dipindahkan ke Draf terhapus." : "Draf belum dapat dihapus.", !ok);
    });
}

void App::obey(const UntrashDraft& intent) {
    drafts_.change(ops::untrash, intent.id, [this](bool ok) {
        say(ok ? "Draf dipulihkan." : "Draf belum dapat dipulihkan.", !ok);
    });
}

void App::obey(const PurgeDraft& intent) {
    drafts_.change(ops::purge, intent.id, [this](bool ok) {
        say(ok ? "Draf dihapus permanen." : "Draf belum dapat dihapus.", !ok);
    });
}

void App::obey(const ShowHistory&) {
    session_.pause(now_);
    session_.ask_history();
    ui_.show(Screen::riwayat);
}

void App::obey(const LookAtRevision& intent) {
    session_.look_at(intent.revision);
    ui_.show(Screen::editor);
}

void App::obey(const RestoreRevision&) {
    if (session_.restore(now_))
        say("Versi lama dipulihkan. Versi sebelumnya tetap ada di riwayat.", false);
}

void App::obey(const LeaveRevision&) {
    const bool established = session_.looks_at_established();
    session_.leave_revision();
    if (established)
        ui_.show(Section::dialog);
    else
        ui_.show(Screen::riwayat);
    page_changed_ = true;
}

void App::obey(const TakeOver&) { session_.take_over(); }

void App::obey(const LoadNewest&) { session_.reload(); }

void App::obey(const KeepBranch&) {
    Skp mine = session_.present();
    session_.close(now_);
    mine.id.value = platform::new_id();
    session_.create(std::move(mine), "new", today(), now_);
    say("Versi Anda disimpan sebagai draf baru.", false);
}

void App::obey(const RefreshInfo&) { refresh_info(); }

void App::obey(const AskPersist&) {
    ops::persist(host_, [this](bool granted) {
        refresh_info();
        if (!granted)
            say("Peramban belum bersedia menjaga draf. Simpan berkas cadangan "
                "secara berkala.",
                false);
    });
}

void App::obey(const WipeAll&) {
    session_.forget();
    examples_.forget();
    catalog_.forget();
    ops::wipe(host_, [this](const Done& reply) {
        drafts_.refresh();
        ui_.show(Screen::beranda);
        say(reply.ok() ? "Semua data di perangkat ini sudah dihapus." : "Data belum dapat dihapus.",
            !reply.ok());
    });
}

void App::open(const std::string& id, std::function<void()> then) {
    stop_live();
    session_.close(now_);
    session_.open(id, today(), [this, then](bool ok) {
        if (!ok) return ui_.show(Screen::beranda);
        forget_fields();
        ui_.show(Screen::editor);
        ui_.show(Section::identitas);
        if (then) then();
        platform::wake();
    });
}

// Leaving a draft waits for its last commit; when that fails, the person decides.
void App::leave_then(std::function<void()> next) {
    if (!session_.loaded() || session_.read_only() != ReadOnly::no || !session_.unsaved())
        return next();
    after_leaving_ = std::move(next);
    session_.pause(now_);
}

void App::leave_if_asked() {
    if (!after_leaving_) return;
    if (session_.save_state() == SaveState::failed) {
        after_leaving_ = nullptr;
        ui_.ask(Modal::leave_unsaved);
    } else if (!session_.unsaved()) {
        const std::function<void()> next = std::move(after_leaving_);
        after_leaving_ = nullptr;
        next();
    } else {
        session_.pause(now_);
    }
}

// Another document: its fields have not been visited yet.
void App::forget_fields() {
    frame_.touched.clear();
    frame_.paths.clear();
    frame_.texts.clear();
    frame_.editor_heights.clear();
    ui_.dialog = {};
    told_live_.reset();
}

void App::obey(const ExportDraft&) {
    if (!session_.loaded()) return;
    session_.pause(now_);
    const std::string bytes = session_.bytes();
    ops::download(host_,
                  {file_name_of(session_.shown(), "SKP", ".skp.json"), "application/json", bytes},
                  [this](const Done& reply) {
                      say(reply.ok() ? "Berkas disimpan. Periksa folder Unduhan."
                                     : "Berkas tidak dapat disimpan.",
                          !reply.ok());
                  });
}

void App::refresh_info() {
    ops::storage_info(host_, [this](const StorageInfo& info) {
        info_ = info;
        platform::wake();
    });
}

// After the first real save, and only once a session: a browser may ask the person.
void App::ask_persist_once() {
    if (persist_asked_ || info_.persisted || session_.saves() < 2) return;
    persist_asked_ = true;
    ops::persist(host_, [this](bool) { refresh_info(); });
}

}  // namespace kinerja::ui
