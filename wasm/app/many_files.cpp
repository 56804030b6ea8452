// Drafts one after the other: the storage is asked for one thing at a time.
#include "wasm/app/many_files.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "core/codec/rhk_pimpinan_json.h"
#include "core/codec/skp_json.h"
#include "core/codec/umpan_balik_json.h"
#include "core/edit/apply.h"
#include "core/edit/umpan_balik.h"
#include "core/handover/record.h"
#include "core/handover/verify.h"
#include "core/model/berkas_of.h"
#include "core/model/stays_here.h"
#include "wasm/app/arrived_files.h"
#include "wasm/app/derived.h"
#include "wasm/app/moment.h"

namespace kinerja::ui {
namespace {

constexpr std::string_view paket =
    "Ini paket RHK pimpinan, bukan berkas SKP. Buka SKP yang dituju, lalu ambil dari sana.";
constexpr std::string_view permintaan =
    "Ini permintaan umpan balik kepada Anda. Impor berkas ini sendiri untuk menjawabnya.";
constexpr std::string_view umpan_tanpa_draf =
    "Jawaban umpan balik ini untuk SKP yang tidak ada di perangkat ini.";
constexpr std::string_view lebih_baru =
    "Berkas ini ditulis oleh versi program yang lebih baru. Muat ulang halaman ketika ada "
    "jaringan, "
    "lalu coba lagi.";
constexpr std::string_view terhapus =
    "Draf SKP ini ada di Draf terhapus. Pulihkan dahulu, lalu terima lagi berkasnya.";
constexpr std::string_view tanpa_dialog =
    "Draf SKP ini sudah ada di sini dengan isi lain, dan berkas ini tidak memuat dialog. Impor "
    "berkas ini sendiri untuk memilih yang dipakai.";
constexpr std::string_view siapa_anda =
    "Pada draf ini ada perubahan yang belum tercatat atas nama siapa. Buka drafnya, jawab siapa "
    "Anda pada SKP ini, lalu terima lagi berkasnya.";
constexpr std::string_view tab_lain =
    "Draf ini sedang terbuka di tab lain. Terima berkasnya di sana, atau tutup tab itu lalu coba "
    "lagi.";
constexpr std::string_view tak_terbaca = "Draf yang ada di perangkat ini tidak dapat dibaca.";
constexpr std::string_view penuh = "Ruang penyimpanan peramban penuh; berkas ini tidak diterima.";
constexpr std::string_view gagal = "Draf tidak dapat disimpan; berkas ini tidak diterima.";
constexpr std::string_view bergeser =
    "Draf ini berubah di tab lain ketika berkasnya diterima; berkas ini tidak diterima. Coba lagi.";

struct Missing {
    std::string_view reason, words;
};
constexpr Missing missing_contents[] = {
    {"", "Berkas ini kosong."},
    {"too large", "Berkas ini lebih besar dari 20 MB, terlalu besar untuk sebuah SKP."},
    {"no room", "Berkas-berkas ini bersama-sama terlalu besar. Terima berkas ini tersendiri."},
    {"container",
     "Berkas ini rusak, atau bukan SKP beserta berkas bukti dukung yang disimpan program ini "
     "(mungkin dokumen Word, Excel, atau ZIP lain). Bila ZIP-nya pernah dikemas ulang, impor "
     "berkas .skp.json di dalamnya."},
    {"unreadable", "Berkas ini tidak dapat dibaca dari perangkat ini."},
};

std::string why_not_stored(Status status) {
    if (status == Status::quota) return std::string(penuh);
    return std::string(status == Status::conflict ? bergeser : gagal);
}

bool is_taken(const FileOfBatch& file) {
    return file.fate == FileFate::adds_entries || file.fate == FileFate::new_draft;
}

}  // namespace

std::string_view why_without_contents(std::string_view missing) {
    const auto* const row = std::ranges::find(missing_contents, missing, &Missing::reason);
    return (row == std::end(missing_contents) ? *std::prev(row) : *row).words;
}

void ManyFiles::look_at(std::vector<NamedBytes> files) {
    ++generation_;
    batch_.emplace();
    read_.clear();
    of_backup_.clear();
    umpan_balik_.clear();
    ids_.clear();
    batch_->expected = files.size();
    reading_.reset();
    waiting_.assign(std::make_move_iterator(files.begin()), std::make_move_iterator(files.end()));
    said_ = false;
}

void ManyFiles::begin_frame() {
    if (waiting_.empty() || !std::exchange(said_, true)) return;
    if (!is_read(waiting_.front())) return changed_();
    judge_alone(waiting_.front());
    reading_.reset();
    waiting_.pop_front();
    changed_();
    if (!waiting_.empty()) return;
    for (std::size_t at = 0; at < read_.size(); ++at)
        batch_->asks_owner = batch_->asks_owner || is_foreign(at);
    each_draft(0, BatchStage::looked);
}

void ManyFiles::look_again() {
    if (!batch_ || batch_->stage == BatchStage::taking || !waiting_.empty()) return;
    ++generation_;
    batch_->stage = BatchStage::looking;
    each_draft(0, BatchStage::looked);
}

std::optional<NamedBytes> ManyFiles::look_at_one(std::size_t at) {
    if (at >= read_.size() || !read_[at]) return std::nullopt;
    batch_->files[at].looked_at = true;
    return NamedBytes{batch_->files[at].name, write_skp(*read_[at])};
}

void ManyFiles::take() {
    if (!batch_ || batch_->asks_owner || batch_->stage != BatchStage::looked) return;
    batch_->stage = BatchStage::taking;
    each_draft(0, BatchStage::taken);
}

bool ManyFiles::is_read(const NamedBytes& file) {
    if (!reading_) reading_ = std::make_unique<SkpReading>(file.bytes);
    return !reading_->read_on(FileReading::piece);
}

// Refused, or kept to be judged beside its draft.
void ManyFiles::judge_alone(const NamedBytes& file) {
    FileOfBatch& row = batch_->files.emplace_back();
    row.name = file.name;
    read_.emplace_back();
    of_backup_.push_back(file.of_backup);
    umpan_balik_.emplace_back();
    if (file.bytes.empty()) return void(row.why = why_without_contents(file.missing));
    if (is_umpan_balik(file.bytes)) return read_umpan_balik(file);
    Result<ReadReport> report = reading_->take();
    if (!report && is_paket(file.bytes)) return void(row.why = paket);
    if (!report) return void(row.why = report.error().message);
    row.whose = report->skp.pegawai.nama;
    if (report->newer) return void(row.why = lebih_baru);
    if (const std::optional<Error> objection = objection_to(report->skp))
        return void(row.why = objection->message);
    row.id = report->skp.id.value;
    remember_draft(row.id);
    read_.back() = std::move(report->skp);
}

/// The answer to a request; a request is answered by itself.
void ManyFiles::read_umpan_balik(const NamedBytes& file) {
    FileOfBatch& row = batch_->files.back();
    Result<BerkasUmpanBalik> berkas = kinerja::read_umpan_balik(file.bytes);
    if (!berkas) return void(row.why = berkas.error().message);
    row.whose = berkas->permintaan.nama;
    if (berkas->jawaban.empty()) return void(row.why = permintaan);
    row.id = berkas->permintaan.skp.value;
    remember_draft(row.id);
    umpan_balik_.back() = std::move(berkas->jawaban);
}

void ManyFiles::remember_draft(const std::string& id) {
    if (std::ranges::find(ids_, id) == ids_.end()) ids_.push_back(id);
}

// Looks or takes, as the batch is; `end` is how it is afterwards.
void ManyFiles::each_draft(std::size_t from, BatchStage end) {
    if (from == ids_.size()) {
        batch_->stage = end;
        if (end == BatchStage::taken) drafts_.refresh();
        return changed_();
    }
    const std::string& id = ids_[from];
    const Next next = if_still_here([this, from, end] { each_draft(from + 1, end); });
    if (end == BatchStage::taken) return take_draft(id, next);
    load(id, [this, id, next](std::optional<Work> work) {
        if (!work) return next();
        judge(id, *std::move(work), next);
    });
}

ManyFiles::Next ManyFiles::if_still_here(Next next) const {
    return [this, generation = generation_, next = std::move(next)] {
        if (generation == generation_ && batch_) next();
    };
}

/// None, and said, when there is a draft that can not be received into.
void ManyFiles::load(const std::string& id, std::function<void(std::optional<Work>)> then) {
    const DraftHead* head = drafts_.find(id);
    if (head == nullptr) return then(Work{});
    if (head->deleted_at > 0) {
        refuse_draft(id, std::string(terhapus));
        return then(std::nullopt);
    }
    ops::load(
        host_, {id, {}},
        [this, id, then = std::move(then), generation = generation_](const ops::Loaded& kept) {
            if (generation != generation_) return;
            const Result<ReadReport> report =
                kept.ok() ? read_skp(kept.bytes)
                          : Result<ReadReport>(Error{ErrorCode::not_found, {}, {}});
            if (!report || report->newer) {
                refuse_draft(id, std::string(tak_terbaca));
                return then(std::nullopt);
            }
            then(Work{report->skp, std::string(kept.bytes), std::string(kept.revision),
                      std::string(kept.epoch), false});
        });
}

void ManyFiles::refuse_draft(const std::string& id, const std::string& why) {
    for (FileOfBatch& file : batch_->files) {
        if (file.id != id) continue;
        file.fate = FileFate::refused;
        file.why = why;
    }
}

void ManyFiles::judge(const std::string& id, Work work, const Next& next) {
    for (std::size_t at = 0; at < read_.size(); ++at)
        if (read_[at] && batch_->files[at].id == id) judge_file(at, work);
    for (std::size_t at = 0; at < read_.size(); ++at)  // its draft may be among them
        if (!umpan_balik_[at].empty() && batch_->files[at].id == id) take_umpan_balik(at, work);
    if (batch_->stage != BatchStage::taking || !work.changed) return next();
    store(id, work, next);
}

void ManyFiles::judge_file(std::size_t at, Work& work) {
    FileOfBatch& row = batch_->files[at];
    row.why.clear();
    row.cautions = {};
    row.who = {};
    row.has_draft = work.skp.has_value();
    if (!work.skp) return begin_draft(at, work);
    if (of_backup_[at])
        compare_with(at, work);
    else
        receive_into(at, work);
}

void ManyFiles::begin_draft(std::size_t at, Work& work) {
    FileOfBatch& row = batch_->files[at];
    const Skp& file = *read_[at];
    row.cautions = on_record_.cautions(file);
    const bool own = of_backup_[at] && batch_->own;
    if (own) row.cautions.backup = false;
    row.entries = file.dialog->entries.size();
    row.fate = row.cautions.any() ? FileFate::to_look_at : FileFate::new_draft;
    if (row.cautions.any()) return;
    row.who = own ? on_record_.owner(file) : on_record_.told_by(file);
    work.skp = file;
    if (row.who.peran) work.skp->konsep.edit().peran = row.who.peran;
    work.changed = true;
}

// Whatever one's backup holds otherwise is chosen draft by draft: nothing tells which is wanted.
void ManyFiles::compare_with(std::size_t at, const Work& work) {
    FileOfBatch& row = batch_->files[at];
    const Skp& file = *read_[at];
    const bool same = write_skp(file) == work.bytes ||
                      (!is_backup(file) && without_what_stays_here(*work.skp) == file);
    row.fate = same ? FileFate::nothing_new : FileFate::to_look_at;
    row.is_other_state = !same;
}

bool ManyFiles::is_foreign(std::size_t at) {
    return of_backup_[at] && read_[at] && on_record_.is_foreign_backup(*read_[at]);
}

void ManyFiles::answer_owner(bool own) {
    if (!batch_ || !batch_->asks_owner) return;
    batch_->asks_owner = false;
    batch_->own = own;
    for (std::size_t at = 0; !own && at < read_.size(); ++at)
        if (is_foreign(at)) read_[at] = without_what_stays_here(*std::move(read_[at]));
    look_again();
}

void ManyFiles::receive_into(std::size_t at, Work& work) {
    FileOfBatch& row = batch_->files[at];
    const Skp& file = *read_[at];
    row.fate = FileFate::nothing_new;
    if (write_skp(file) == work.bytes) return;
    row.fate = FileFate::refused;
    if (file.dialog->entries.empty()) return void(row.why = tanpa_dialog);
    Skp skp = *work.skp;
    if (!skp.konsep->peran) {
        row.who = on_record_.told_by(file);
        skp.konsep.edit().peran = row.who.peran;
    }
    if (!skp.konsep->peran && !unrecorded_changes(skp).empty()) return void(row.why = siapa_anda);
    Result<Received> received = on_record_.received(skp, file);
    if (!received) return void(row.why = received.error().message);
    row.cautions = on_record_.cautions(skp, *received);
    row.entries = received->new_entries;
    row.differs = !received->conflicts.empty();
    row.fate = !received->changes_anything() ? FileFate::nothing_new
               : row.cautions.any()          ? FileFate::to_look_at
                                             : FileFate::adds_entries;
    if (row.fate != FileFate::adds_entries) return;
    work.skp = std::move(received->skp);
    work.changed = true;
}

void ManyFiles::take_umpan_balik(std::size_t at, Work& work) {
    FileOfBatch& row = batch_->files[at];
    row.why.clear();
    row.has_draft = work.skp.has_value();
    row.fate = FileFate::refused;
    if (!work.skp) return void(row.why = umpan_tanpa_draf);
    row.umpan_balik = count_new(*work.skp, umpan_balik_[at]);
    row.fate = FileFate::nothing_new;
    if (row.umpan_balik == 0) return;
    Result<Skp> next = kinerja::apply(*work.skp, TakeUmpanBalik{umpan_balik_[at]});
    row.fate = next ? FileFate::adds_entries : FileFate::refused;
    if (!next) return void(row.why = next.error().message);
    work.skp = std::move(next).value();
    work.changed = true;
}

// While this tab holds the draft no other can write it; who holds it already is not disturbed.
void ManyFiles::take_draft(const std::string& id, const Next& next) {
    const bool any = std::ranges::any_of(
        batch_->files, [&](const FileOfBatch& file) { return file.id == id && is_taken(file); });
    if (!any) return next();
    ops::lock(host_, id, [this, id, next](const ops::Locked& lock) {
        const Next done = [this, id, next] {
            ops::unlock(host_, id);
            next();
        };
        if (lock.elsewhere) {
            refuse_draft(id, std::string(tab_lain));
            return next();
        }
        load(id, [this, id, done](std::optional<Work> work) {
            if (!work) return done();
            judge(id, *std::move(work), done);
        });
    });
}

void ManyFiles::store(const std::string& id, const Work& work, const Next& next) {
    const DraftHead* head = drafts_.find(id);
    SkpSummary summary = summary_of(*work.skp);
    if (head != nullptr) summary.berkas = head->summary.berkas;
    summary.berkas.diterima = to_iso(today());
    const std::string bytes = write_skp(*work.skp), short_words = write_summary(summary);
    const auto stored = [this, id, next, skp = *work.skp](Status status) {
        if (batch_ && status != Status::ok) refuse_draft(id, why_not_stored(status));
        if (status == Status::ok) keep_arrived(host_, id, skp, say_);
        next();
    };
    if (head == nullptr)
        return ops::import_draft(host_, {id, bytes, short_words},
                                 [stored](const Done& reply) { stored(reply.status); });
    ops::commit(host_,
                {id,
                 work.revision,
                 work.epoch,
                 bytes,
                 short_words,
                 "handover",
                 {},
                 {},
                 names_of(berkas_of(*work.skp))},
                [stored](const ops::Committed& reply) { stored(reply.status); });
}

}  // namespace kinerja::ui
