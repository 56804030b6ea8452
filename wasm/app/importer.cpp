// From bytes of unknown origin to a decision.
#include "wasm/app/importer.h"

#include "core/base/date.h"
#include "core/codec/skp_json.h"
#include "core/handover/cover_note.h"
#include "core/handover/receive.h"
#include "core/handover/record.h"
#include "core/handover/verify.h"
#include "core/model/berkas_of.h"
#include "core/model/stays_here.h"
#include "core/rules/explain.h"
#include "wasm/app/arrived_files.h"
#include "wasm/app/derived.h"
#include "wasm/app/many_files.h"
#include "wasm/app/moment.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {
namespace {

// What is imported came as a file.
std::string summary_bytes(const Skp& skp) {
    SkpSummary summary = summary_of(skp);
    summary.berkas.diterima = to_iso(today());
    return write_summary(summary);
}

bool holds_the_same(const Skp& file, const Skp& existing) {
    return !is_backup(file) && without_what_stays_here(existing) == file;
}

std::string why_no_merge(const ImportPreview& preview, const Skp& existing) {
    if (preview.existing.deleted_at > 0)
        return "Draf di sini ada pada Draf terhapus. Pulihkan dahulu untuk menggabungkannya.";
    if (preview.newer) return "Berkas ini ditulis oleh versi program yang lebih baru.";
    if (preview.skp.dialog->entries.empty())
        return "Berkas ini tidak memuat dialog, jadi tidak ada yang dapat digabungkan.";
    const std::optional<Error> objection = objection_to_merging(existing, preview.skp);
    return objection ? objection->message : std::string();
}

}  // namespace

void Importer::pick_file(std::function<void(std::string_view, std::string_view)> then) {
    ops::pick_file(host_, skp_files, [this, then](const ops::PickedFile& file) {
        if (file.ok())
            then(file.name, file.bytes);
        else if (file.status != Status::cancelled)
            refuse(file.name, std::string(why_without_contents(file.missing)));
    });
}

void Importer::refuse(std::string_view file_name, std::string words) {
    file_name_ = file_name;
    preview_.reset();
    refuse(std::move(words));
}

void Importer::receive(std::string_view file_name, std::string_view bytes,
                       Result<ReadReport> report) {
    file_name_ = file_name;
    preview_.reset();
    existing_.reset();
    error_.clear();
    if (!report) {
        std::string words = report.error().message;
        if (!report.error().where.empty()) {
            if (words.ends_with('.')) words.pop_back();
            words += " (" + report.error().where + ").";
        }
        refuse(std::move(words));
        return;
    }
    if (!report->newer) {
        if (const std::optional<Error> objection = objection_to(report->skp))
            return refuse(objection->message);
    }
    ImportPreview preview;
    preview.file_name = file_name_;
    preview.newer = report->newer;
    preview.unknown_fields = report->unknown_fields;
    for (const ReadProblem& problem : report->problems)
        preview.problems.push_back(problem.where.value.empty()
                                       ? problem.message
                                       : problem.where.value + ": " + problem.message);
    preview.skp = report->skp;
    if (report->newer) preview.bytes = bytes;
    if (const DialogEntry* note = cover_note(*report->skp.dialog)) {
        preview.note = note->text;
        preview.sender = note->author.nama;
    }
    preview_ = std::move(preview);
    compare();
}

void Importer::compare() {
    const DraftHead* existing = drafts_.find(preview_->skp.id.value);
    if (existing == nullptr) {
        find_out_who();
        look_for_cautions();
        events_.changed();
        return;
    }
    preview_->existing = *existing;
    preview_->kind = ImportKind::different;
    ops::load(host_, {existing->id, {}}, [this, id = existing->id](const ops::Loaded& reply) {
        if (!preview_ || preview_->existing.id != id) return;
        if (reply.ok() && reply.bytes == as_stored()) preview_->kind = ImportKind::same;
        preview_->existing.revision = reply.revision;
        preview_->existing.epoch = reply.epoch;
        if (const Result<ReadReport> here = read_skp(reply.bytes); reply.ok() && here)
            compare_with(here->skp);
        find_out_who();
        events_.changed();
    });
}

const std::string& Importer::as_stored() {
    if (preview_->bytes.empty()) preview_->bytes = write_skp(preview_->skp);
    return preview_->bytes;
}

void Importer::compare_with(const Skp& existing) {
    existing_ = existing;
    const Skp& file = preview_->skp;
    if (holds_the_same(file, existing)) preview_->kind = ImportKind::same;
    preview_->records = compare_records(*existing.dialog, *file.dialog);
    preview_->no_merge = why_no_merge(*preview_, existing);
    const DialogEntry* note = cover_note(*file.dialog);
    if (note != nullptr && find_entry(*existing.dialog, note->id) != nullptr)
        preview_->note.clear();
}

// Who it is in the draft that is here is who it is in a copy of it.
void Importer::find_out_who() {
    if (preview_->kind == ImportKind::same) return;
    const Skp& file = preview_->skp;
    preview_->who = on_record_.told_by(file);
    preview_->asks_owner = on_record_.is_foreign_backup(file);
    if (!existing_ || !existing_->konsep->peran) return;
    const Pihak side = pihak_of(*existing_->konsep->peran);
    preview_->who = {speaker_of(side), KnownBy::draft};
    if (file.konsep->peran && pihak_of(*file.konsep->peran) == side) preview_->asks_owner = false;
}

// Of what a newer version wrote not everything is understood.
void Importer::look_for_cautions() {
    if (preview_->kind != ImportKind::fresh || preview_->newer) return;
    preview_->cautions = on_record_.cautions(preview_->skp);
}

void Importer::answer_owner(bool own) {
    if (!preview_ || !preview_->asks_owner) return;
    preview_->asks_owner = false;
    Skp& file = preview_->skp;
    if (own) {
        const WhoOpens owner = on_record_.owner(file);
        if (owner.peran || preview_->who.by != KnownBy::draft) preview_->who = owner;
        preview_->cautions.backup = false;
        return events_.changed();
    }
    file = without_what_stays_here(std::move(file));
    preview_->bytes =
        preview_->newer ? with_what_stays_here(preview_->bytes, file) : write_skp(file);
    if (existing_ && holds_the_same(file, *existing_)) preview_->kind = ImportKind::same;
    if (preview_->who.by != KnownBy::draft) preview_->who = on_record_.told_by(file);
    look_for_cautions();
    events_.changed();
}

void Importer::answer_who(PeranDialog peran) {
    if (!preview_) return;
    preview_->who = {peran, KnownBy::answer};
    events_.changed();
}

void Importer::refuse(std::string words) {
    error_ = std::move(words);
    events_.changed();
}

void Importer::decide(ImportChoice choice) {
    error_.clear();
    if (!preview_ || (preview_->asks_owner && choice != ImportChoice::cancel)) return;
    if (choice == ImportChoice::replace && preview_->loses_record() && !preview_->replacing) {
        preview_->replacing = true;
        return events_.changed();
    }
    ImportPreview preview = std::move(*preview_);
    preview_.reset();
    const std::string id = preview.skp.id.value;
    if (choice == ImportChoice::add && preview.kind == ImportKind::same) {
        if (preview.existing.deleted_at > 0)
            ops::untrash(host_, id, [this, id](const Done&) { events_.imported(id); });
        else
            events_.imported(id);
        keep_files(id, preview.skp);
    } else if (choice == ImportChoice::replace) {
        make_ready(preview, true);
        replace(std::move(preview));
    } else if (choice == ImportChoice::add || choice == ImportChoice::copy) {
        if (choice == ImportChoice::copy) preview.skp.id.value = platform::new_id();
        make_ready(preview, false);
        const bool as_it_came = preview.newer && choice == ImportChoice::add;
        const bool written = as_it_came || !preview.newer;
        store(preview.skp, written ? preview.bytes : write_skp(preview.skp), as_it_came);
    }
    events_.changed();
}

// What changed beside the record is nobody's, but in a backup. What is private here stays here: a
// file for others has nothing of it, and one's own backup does not take the place of later notes.
void Importer::make_ready(ImportPreview& preview, bool replaces) const {
    Skp& file = preview.skp;
    const bool backup = is_backup(file);
    if (!backup && !preview.newer) file = with_rest_recorded(std::move(file));
    if (replaces && existing_) {
        if (backup) {
            keep_notes_of(file, *existing_);
        } else {
            keep_what_stays_here(file, *existing_);
            keep_unsealed_of(file, *existing_);
        }
    }
    if (preview.who.peran && preview.tells_who()) file.konsep.edit().peran = preview.who.peran;
    if (!preview.newer)
        preview.bytes = write_skp(file);
    else if (replaces)
        preview.bytes = with_what_stays_here(preview.bytes, file);
}

void Importer::replace(ImportPreview preview) {
    ops::commit(
        host_,
        {preview.skp.id.value,
         preview.existing.revision,
         preview.existing.epoch,
         preview.bytes,
         summary_bytes(preview.skp),
         "import",
         {},
         {},
         names_of(berkas_of(preview.skp))},
        [this, id = preview.skp.id.value, skp = preview.skp,
         record = preview.loses_record()](const ops::Committed& reply) {
            if (!reply.ok())
                return events_.say(
                    reply.status == Status::conflict
                        ? "Draf yang ada sedang diubah di tab lain. Tidak ada yang diganti."
                        : "Draf yang ada belum dapat diganti di perangkat ini. Tidak ada yang "
                          "berubah.",
                    true);
            events_.imported(id);
            keep_files(id, skp);
            if (record)
                events_.say("Draf diganti. Versi sebelumnya, beserta dialognya, ada di Riwayat.",
                            false);
        });
}

void Importer::store(const Skp& skp, const std::string& bytes, bool newer) {
    const std::string& id = skp.id.value;
    ops::import_draft(
        host_, {id, bytes, summary_bytes(skp)}, [this, id, skp, newer](const Done& reply) {
            if (reply.ok()) {
                events_.imported(id);
                keep_files(id, skp);
            } else if (!newer &&
                       (reply.status == Status::failed || reply.status == Status::newer)) {
                events_.opened(skp);
            } else {
                events_.say(
                    "Berkas belum dapat disimpan di perangkat ini. Tidak ada draf yang berubah.",
                    true);
            }
        });
}

void Importer::keep_files(const std::string& id, const Skp& skp) {
    keep_arrived(host_, id, skp,
                 [this](std::string words) { events_.say(std::move(words), true); });
}

}  // namespace kinerja::ui
