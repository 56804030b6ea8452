// Whoever leaves a draft waits for its last commit.
#include "wasm/app/desks/draft_desk.h"

#include <string_view>
#include <utility>

#include "core/codec/skp_json.h"
#include "core/edit/take_profil.h"
#include "core/model/berkas_of.h"
#include "core/model/stays_here.h"
#include "wasm/app/arrived_files.h"
#include "wasm/app/desks/on_record.h"
#include "wasm/app/file_name.h"
#include "wasm/app/moment.h"
#include "wasm/platform/platform.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/parts/filled.h"
#include "wasm/widgets/frame.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view siapa_menyimpan =
    "Jawab dahulu siapa Anda pada SKP ini, supaya perubahan Anda tercatat atas nama yang benar.";
constexpr std::string_view tidak_ikut = " Tidak ada di perangkat ini, jadi tidak ikut: {}.";

}  // namespace wording

void DraftDesk::run(const DraftIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void DraftDesk::begin(Skp skp) {
    session_.close();
    session_.create(std::move(skp), "new", today());
    forget_fields();
}

void DraftDesk::obey(const NewDraft& intent) {
    Skp skp;
    skp.id.value = platform::new_id();
    skp.jenis_jabatan = intent.jenis_jabatan;
    skp.pendekatan = intent.pendekatan;
    take_profil(skp, intent.profil);
    skp.pegawai.status = intent.status;
    skp.periode.awal = intent.awal;
    skp.periode.akhir = intent.akhir;
    begin(std::move(skp));
    ui_.show(Screen::editor);
    ui_.show(Section::identitas);
}

void DraftDesk::obey(const OpenDraft& intent) {
    leave_then([this, id = intent.id] {
        open(id, [this, id] { ui_.show_section(last_places_.of(id), session_.shown()); });
    });
}

void DraftDesk::obey(const CloseDraft&) { close(); }

void DraftDesk::close(std::function<void()> then) {
    leave_then([this, then = std::move(then)] {
        live_.stop();
        session_.close();
        drafts_.refresh();
        ui_.show(Screen::beranda);
        if (then) then();
    });
}

void DraftDesk::obey(const CloseUnsaved&) {
    session_.forget();
    drafts_.refresh();
    ui_.show(Screen::beranda);
}

void DraftDesk::change(DraftList::Change how, const std::string& id, std::string done,
                       std::string failed) {
    drafts_.change(how, id, [this, done = std::move(done), failed = std::move(failed)](bool ok) {
        voice_.say(ok ? done : failed, !ok);
    });
}

void DraftDesk::obey(const TrashDraft& intent) {
    change(ops::trash, intent.id, "Draf dipindahkan ke Draf terhapus.",
           "Draf belum dapat dihapus.");
}

void DraftDesk::obey(const UntrashDraft& intent) {
    change(ops::untrash, intent.id, "Draf dipulihkan.", "Draf belum dapat dipulihkan.");
}

void DraftDesk::obey(const PurgeDraft& intent) {
    change(ops::purge, intent.id, "Draf dihapus permanen.", "Draf belum dapat dihapus.");
}

void DraftDesk::obey(const ExportDraft& intent) {
    if (!session_.loaded()) return;
    const bool any = private_words_in(session_.shown()).any();
    const bool files = !berkas_of(session_.shown()).empty();
    if ((any || files) && intent.whom == FileFor::ask) return ask_how_to_save();
    // What a newer version wrote is only ever handed over as it came.
    const bool whole = session_.read_only() == ReadOnly::newer_version;
    if (whole || (any && intent.whom == FileFor::oneself))
        save_backup(intent.with_files);
    else
        save_for_others(intent.with_files);
}

void DraftDesk::ask_how_to_save() {
    const auto files = berkas_of(session_.shown());
    SaveFileState& state = ui_.save_file;
    state.files = files.size();
    state.without = static_cast<std::int64_t>(session_.bytes().size());
    state.with = state.without + octets_of(files);
    state.with_files = false;
    ui_.ask(Modal::save_file);
}

void DraftDesk::obey(const SaveAllDrafts&) { backup_.save_all(); }

void DraftDesk::obey(const HushBackup&) { backup_.hush(); }

void DraftDesk::save_backup(bool with_files) {
    session_.pause();
    const bool any = private_words_in(session_.shown()).any();
    hand_out(any ? "Cadangan SKP" : "SKP", session_.shown(), session_.bytes(),
             any ? "Cadangan disimpan. Isinya hanya untuk Anda; jangan diserahkan."
                 : "Berkas disimpan. Periksa folder Unduhan.",
             with_files, when_handed_out());
}

void DraftDesk::hand_out(std::string_view begin, const Skp& skp, std::string bytes,
                         std::string done, bool with_files, std::function<void()> handed) {
    if (!with_files)
        return save_file(host_, voice_,
                         {file_name_of(skp, begin, ".skp.json"), "application/json", bytes},
                         std::move(done), "Berkas tidak dapat disimpan.", std::move(handed));
    const auto files = berkas_of(skp);
    std::vector<std::string> entries;
    for (const BerkasBukti* one : files)
        entries.push_back("berkas/" + one->sha256 + "." + std::string(token_of(one->jenis)));
    std::vector<PackedAsk> asks;
    for (std::size_t i = 0; i < files.size(); ++i) asks.push_back({files[i]->sha256, entries[i]});
    ops::download_with(
        host_, {session_.id(), file_name_of(skp, begin, ".skp.zip"), "skp.skp.json", bytes}, asks,
        [this, skp, done = std::move(done),
         handed = std::move(handed)](const ops::Incomplete& reply) {
            if (!reply.ok()) return voice_.say("Berkas tidak dapat disimpan.", true);
            const std::string missing = called(skp, reply.missing);
            voice_.say(missing.empty() ? done : done + filled(wording::tidak_ikut, {missing}),
                       !missing.empty());
            if (handed) handed();
        });
}

// An earlier version is not what there is.
std::function<void()> DraftDesk::when_handed_out() {
    if (session_.read_only() == ReadOnly::old_revision) return nullptr;
    return [this] { backup_.open_one_is_outside(); };
}

// Who receives it sees what was changed here as changed by whoever did it.
void DraftDesk::save_for_others(bool with_files) {
    const bool talks = !session_.present().dialog->entries.empty();
    if (talks && session_.read_only() == ReadOnly::no) {
        if (!on_record_.knows_who()) {
            ui_.show(Screen::editor);
            ui_.show(Section::dialog);
            return voice_.say(std::string(wording::siapa_menyimpan), true);
        }
        on_record_.record_changes();
    }
    session_.pause();
    const Skp skp = without_what_stays_here(session_.shown());
    hand_out("SKP", skp, write_skp(skp), "Berkas disimpan. Periksa folder Unduhan.", with_files,
             private_words_in(session_.shown()).any() ? nullptr : when_handed_out());
}

void DraftDesk::open(const std::string& id, std::function<void()> then) {
    live_.stop();
    session_.close();
    session_.open(id, today(), [this, id, then](bool ok) {
        if (!ok) return ui_.show(Screen::beranda);
        if (const DraftHead* head = drafts_.find(id)) session_.know_files(head->summary.berkas);
        forget_fields();
        ui_.show(Screen::editor);
        ui_.show(Section::identitas);
        if (session_.present().konsep->giliran) voice_.announce(turn_words(session_.present()));
        opened_();
        if (then) then();
        platform::wake();
    });
}

void DraftDesk::leave_then(std::function<void()> next) {
    if (!session_.owes()) return next();
    after_leaving_ = std::move(next);
    session_.pause();
}

void DraftDesk::leave_if_asked() {
    if (!after_leaving_) return;
    if (session_.save_state() == SaveState::failed) {
        after_leaving_ = nullptr;
        ui_.ask(Modal::leave_unsaved);
    } else if (!session_.unsaved()) {
        const std::function<void()> next = std::exchange(after_leaving_, nullptr);
        next();
    } else {
        session_.pause();
    }
}

// Another document: its fields have not been visited yet.
void DraftDesk::forget_fields() {
    frame().forget_fields();
    ui_.dialog = {};
    live_.forget();
}

}  // namespace kinerja::ui
