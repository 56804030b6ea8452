// Carries out what the views asked for.
#include <string>

#include "core/codec/rhk_pimpinan_json.h"
#include "wasm/app/app.h"
#include "wasm/app/file_name.h"
#include "wasm/app/moment.h"
#include "wasm/app/overloaded.h"
#include "wasm/platform/platform.h"
#include "wasm/views/wording.h"

namespace kinerja::ui {
namespace {

// A way back is offered at once after these.
bool removes(const Command& command) {
    return std::holds_alternative<RemoveRhk>(command) ||
           std::holds_alternative<RemoveIki>(command) ||
           std::holds_alternative<RemoveRhkPimpinan>(command) ||
           std::holds_alternative<RelinkAllRhkPimpinan>(command) ||
           std::holds_alternative<RemoveSasaran>(command) ||
           std::holds_alternative<RemoveSumberDaya>(command) ||
           std::holds_alternative<RemoveRencanaAksi>(command) ||
           std::holds_alternative<SetPeriode>(command) ||
           std::holds_alternative<RemovePeriode>(command) ||
           std::holds_alternative<RemoveAnggota>(command) ||
           std::holds_alternative<RemovePeran>(command);
}

}  // namespace

bool App::carry_out() {
    if (out_.empty()) return false;
    const Outbox todo = std::move(out_);
    out_ = {};
    for (const Command& command : todo.commands)
        if (session_.apply(command, now_) && removes(command))
            say(label_of(command) + ".", false, true);
    for (const Intent& intent : todo.intents) run(intent);
    return true;
}

void App::say(std::string words, bool danger, bool undo) {
    host_.tell(Op::announce, {danger ? "assertive" : "polite", words});
    toast_ = Toast{std::move(words), danger, undo};
    toast_until_ = now_ + toast_ms;
    platform::wake();
}

void App::run(const Intent& intent) {
    std::visit(Overloaded{
                   [&](const Undo&) {
                       session_.undo(now_);
                       toast_.reset();
                   },
                   [&](const Redo&) { session_.redo(now_); },
                   [&](const SaveNow&) { session_.save_now(now_); },
                   [&](const PickImport&) {
                       importer_.pick_file([this](std::string_view name, std::string_view bytes) {
                           receive_file(name, bytes);
                       });
                   },
                   [&](const DecideImport& i) {
                       if (i.choice == ImportChoice::take_rhk && importer_.preview())
                           receive_paket(importer_.file_name(), importer_.preview()->bytes);
                       if (i.choice == ImportChoice::merge)
                           merge_import();
                       else
                           importer_.decide(i.choice);
                       ui_.dialog_scroll = {};
                   },
                   [&](const ForgetVanished&) { vanished_ = 0; },
                   [&](const ApplyUpdate&) {
                       session_.pause(now_);
                       host_.tell(Op::apply_update, {});
                   },
                   [&](const auto&) { run_draft(intent); },
               },
               intent);
}

void App::run_draft(const Intent& intent) {
    std::visit(
        Overloaded{
            [&](const NewDraft& i) {
                Skp skp;
                skp.id.value = platform::new_id();
                skp.jenis_jabatan = i.jenis_jabatan;
                skp.pendekatan = i.pendekatan;
                skp.profil = i.profil;
                skp.pegawai.status = i.status;
                skp.periode.awal = i.awal;
                skp.periode.akhir = i.akhir;

                session_.create(std::move(skp), "new", today(), now_);
                forget_fields();
                ui_.show(Screen::editor);
                ui_.show(Section::identitas);
            },
            [&](const OpenDraft& i) { leave_then([this, id = i.id] { open(id); }); },
            [&](const CloseDraft&) {
                leave_then([this] {
                    stop_live();
                    session_.close(now_);
                    drafts_.refresh();
                    ui_.show(Screen::beranda);
                });
            },
            [&](const CloseUnsaved&) {
                session_.forget();
                drafts_.refresh();
                ui_.show(Screen::beranda);
            },
            [&](const TrashDraft& i) {
                drafts_.change(Op::trash, i.id, [this](bool ok) {
                    say(ok ? "Draf dipindahkan ke Draf terhapus." : "Draf belum dapat dihapus.",
                        !ok);
                });
            },
            [&](const UntrashDraft& i) {
                drafts_.change(Op::untrash, i.id, [this](bool ok) {
                    say(ok ? "Draf dipulihkan." : "Draf belum dapat dipulihkan.", !ok);
                });
            },
            [&](const PurgeDraft& i) {
                drafts_.change(Op::purge, i.id, [this](bool ok) {
                    say(ok ? "Draf dihapus permanen." : "Draf belum dapat dihapus.", !ok);
                });
            },
            [&](const ExportDraft&) { export_draft(); },
            [&](const PrintPaper&) { print_paper(); },
            [&](const SavePaper&) { save_paper(); },
            [&](const ShowHistory&) {
                session_.pause(now_);
                session_.ask_history();
                ui_.show(Screen::riwayat);
            },
            [&](const LookAtRevision& i) {
                session_.look_at(i.revision);
                ui_.show(Screen::editor);
            },
            [&](const RestoreRevision&) {
                session_.restore(now_);
                say("Versi lama dipulihkan. Versi sebelumnya tetap ada di riwayat.", false);
            },
            [&](const LeaveRevision&) {
                session_.leave_revision();
                ui_.show(Screen::riwayat);
            },
            [&](const TakeOver&) { session_.take_over(); },
            [&](const LoadNewest&) { session_.reload(); },
            [&](const KeepBranch&) {
                Skp mine = session_.present();
                session_.close(now_);
                mine.id.value = platform::new_id();
                session_.create(std::move(mine), "new", today(), now_);
                say("Versi Anda disimpan sebagai draf baru.", false);
            },
            [&](const auto&) { run_storage(intent); },
        },
        intent);
}

void App::run_storage(const Intent& intent) {
    std::visit(Overloaded{
                   [&](const RefreshInfo&) { refresh_info(); },
                   [&](const AskPersist&) {
                       host_.ask(Op::persist, {}, [this](const Reply& reply) {
                           refresh_info();
                           if (reply.at(0) != "granted")
                               say("Peramban belum bersedia menjaga draf. Simpan berkas cadangan "
                                   "secara berkala.",
                                   false);
                       });
                   },
                   [&](const WipeAll&) {
                       session_.forget();
                       examples_.forget();
                       catalog_.forget();
                       host_.ask(Op::wipe, {}, [this](const Reply& reply) {
                           drafts_.refresh();
                           ui_.show(Screen::beranda);
                           say(reply.ok() ? "Semua data di perangkat ini sudah dihapus."
                                          : "Data belum dapat dihapus.",
                               !reply.ok());
                       });
                   },
                   [&](const auto&) { run_library(intent); },
               },
               intent);
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
        ui_.ask(Dialog::leave_unsaved);
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
    ui_.dialog_state = {};
    told_live_.reset();
}

void App::export_draft() {
    if (!session_.loaded()) return;
    session_.pause(now_);
    const std::string bytes = session_.bytes();
    host_.ask(Op::download,
              {file_name_of(session_.shown(), "SKP", ".skp.json"), "application/json", bytes},
              [this](const Reply& reply) {
                  say(reply.ok() ? "Berkas disimpan. Periksa folder Unduhan."
                                 : "Berkas tidak dapat disimpan.",
                      !reply.ok());
              });
}

void App::refresh_info() {
    host_.ask(Op::storage_info, {}, [this](const Reply& reply) {
        info_.usage = number_of(reply.at(0));
        info_.quota = number_of(reply.at(1));
        info_.persisted = reply.at(2) == "1";
        info_.worker = reply.at(3);
        info_.version = reply.at(4);
        info_.build = reply.at(5);
        platform::wake();
    });
}

// After the first real save, and only once a session: a browser may ask the person.
void App::ask_persist_once() {
    if (persist_asked_ || info_.persisted || session_.saves() < 2) return;
    persist_asked_ = true;
    host_.ask(Op::persist, {}, [this](const Reply&) { refresh_info(); });
}

void App::reply(std::uint32_t ticket, std::uint32_t status, std::vector<std::string> strings) {
    Reply reply;
    reply.strings = std::move(strings);
    if (ticket == 0) {
        notice(static_cast<Notice>(status), reply);
    } else {
        reply.status = static_cast<Status>(status);
        host_.reply(ticket, reply);
    }
    platform::wake();
}

void App::notice(Notice notice, const Reply& strings) {
    const std::string id(strings.at(0));
    switch (notice) {
        case Notice::file_dropped:
            if (session_.loaded() && is_paket(strings.at(1))) {
                receive_paket(strings.at(0), strings.at(1));
                break;
            }
            if (session_.loaded() && is_handover_for(session_.present(), strings.at(1))) {
                receive_handover(strings.at(0), strings.at(1));
                break;
            }
            leave_then(
                [this, name = std::string(strings.at(0)), bytes = std::string(strings.at(1))] {
                    if (session_.is_open()) run(CloseDraft{});
                    receive_file(name, bytes);
                });
            break;
        case Notice::update_waiting:
            update_waiting_ = true;
            break;
        case Notice::lock_lost:
            if (session_.id() == id) session_.lock_lost(now_);
            break;
        case Notice::remote_commit:
            if (session_.id() == id) session_.remote_commit(std::string(strings.at(1)));
            drafts_.refresh();
            break;
        case Notice::remote_list:
            drafts_.refresh();
            break;
        case Notice::storage_broken:
            trouble_ = StorageTrouble::broken;
            break;
        case Notice::storage_back:
            trouble_ = StorageTrouble::none;
            drafts_.refresh();
            break;
        case Notice::storage_upgrade:
            trouble_ = StorageTrouble::upgrade;
            break;
        case Notice::drafts_vanished:
            vanished_ = static_cast<int>(number_of(strings.at(0)));
            break;
        case Notice::live_heard:
            hear_live(id, strings.at(1));
            break;
        case Notice::offline_ready:
            refresh_info();
            break;
    }
}

void App::flush() { session_.flush(now_); }

}  // namespace kinerja::ui
