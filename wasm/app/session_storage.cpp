// Session: commits, other tabs, earlier revisions.
#include <memory>
#include <string>
#include <utility>

#include "core/base/date.h"
#include "core/codec/skp_json.h"
#include "core/edit/apply.h"
#include "core/handover/record.h"
#include "core/model/berkas_of.h"
#include "wasm/app/arrived_files.h"
#include "wasm/app/session.h"
#include "wasm/app/words.h"
#include "wasm/views/parts/filled.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view berkas_tak_kembali =
    "Yang disimpan menyebut berkas bukti dukung yang tidak ada lagi di perangkat ini: {}. "
    "Lampirkan lagi berkas aslinya.";

}  // namespace wording

bool Session::is_writer() const {
    return loaded() && document_.read_only == ReadOnly::no && !document_.following;
}

bool Session::owes_branch() const {
    return loaded() && document_.read_only == ReadOnly::conflict && unsaved();
}

void Session::begin_frame(double now) {
    now_ = now;
    if (autosave_wait() == 0) commit("auto");
}

double Session::autosave_wait() const {
    return is_writer() || owes_branch() ? document_.autosave.wait(now_) : -1;
}

void Session::save_now() {
    if (!loaded()) return;
    document_.history->break_merge();
    if (!is_writer()) return;
    if (!unsaved()) return events_.say(std::string(wording::sudah_tersimpan), false);
    document_.tells_saved = true;
    if (!document_.autosave.in_flight()) flush_as("manual");
}

void Session::forget() {
    if (open_) ops::unlock(host_, document_.id);
    open_ = false;
    ++generation_;
    document_ = {};
}

void Session::note_file(std::string BerkasSingkat::*which) {
    document_.berkas.*which = to_iso(today_);
    document_.autosave.changed(now_);
}

void Session::commit(const std::string& reason) {
    if ((!is_writer() && !owes_branch()) || document_.autosave.in_flight()) return;
    flush_as(reason);
}

void Session::flush() {
    if ((is_writer() || owes_branch()) && document_.autosave.dirty()) flush_as("auto");
}

void Session::flush_as(const std::string& reason) {
    document_.autosave.sent();
    const Skp& skp = document_.history->present();
    const auto written = std::make_shared<const SkpInParts>(
        whole_unless_equal(document_.parts.write(skp), [&] { return write_skp(skp); }));
    SkpSummary summary =
        document_.looked_at
            ? summary_of(skp)  // what is derived is of the revision that is looked at
            : summary_of(skp, document_.derived.completeness, document_.derived.dialog);
    summary.berkas = document_.berkas;
    ops::commit(host_,
                {.id = document_.id,
                 .base = document_.revision,
                 .epoch = document_.epoch,
                 .bytes = written->fresh,
                 .summary = write_summary(summary),
                 .reason = reason,
                 .parts = written->parts,
                 .size = written->parts.empty() ? std::string() : std::to_string(written->size),
                 .attached = names_of(berkas_of(skp))},
                [this, generation = generation_, written](const ops::Committed& reply) {
                    if (generation == generation_)
                        on_commit(reply, *written);
                    else if (reply.ok())
                        events_.committed();
                });
    events_.changed();
}

// What is written in parts is read in parts: the first save after opening costs no more than
// others.
void Session::know_parts(std::string_view names) {
    document_.parts = {};
    document_.parts.hold_names(names);
    if (!names.empty() && is_writer()) document_.parts.write(document_.history->present());
}

void Session::on_commit(const ops::Committed& reply, const SkpInParts& written) {
    if (reply.on_disk() || reply.status == Status::conflict)
        document_.parts.hold(written);
    else
        document_.parts.let_go();
    document_.gone = reply.status == Status::not_found;
    if (!reply.lacking.empty()) say_lacking(called(document_.history->present(), reply.lacking));
    if (reply.on_disk()) {
        document_.revision = reply.revision;
        document_.saved_at = reply.saved_at;
        document_.autosave.committed();
        ++saves_;
        if (!unsaved() && std::exchange(document_.tells_saved, false))
            events_.say(std::string(wording::sudah_tersimpan), false);
        if (document_.revisions_known) ask_history();
        events_.committed();
    } else if (reply.status == Status::conflict) {
        document_.autosave.committed();
        document_.read_only = ReadOnly::conflict;
        document_.tells_saved = false;
        document_.yielded = true;
        commit("auto");  // what was typed while this one was on its way
        if (document_.reload_after && !unsaved()) return reload();
    } else {
        document_.reload_after = document_.tells_saved = false;
        const bool first = document_.autosave.state() != SaveState::failed;
        document_.autosave.failed(now_);
        if (first) events_.say(why_unsaved(reply.status), true);
    }
    events_.changed();
}

void Session::say_lacking(const std::string& files) {
    if (!files.empty()) events_.say(filled(wording::berkas_tak_kembali, {files}), true);
}

std::string Session::why_unsaved(Status status) {
    switch (status) {
        case Status::newer:
            return "Perubahan di sini tidak dapat disimpan: draf di perangkat ini dibuat oleh "
                   "versi yang lebih baru. Simpan berkas, lalu muat ulang.";
        case Status::quota:
            return "Ruang penyimpanan peramban penuh. Simpan berkas sekarang; tulisan Anda masih "
                   "ada di layar.";
        case Status::not_found:
            return "Draf ini sudah dihapus permanen di tab lain. Tulisan Anda masih ada di layar; "
                   "simpan sebagai draf baru atau sebagai berkas.";
        default:
            return "Draf gagal disimpan. Tulisan Anda masih ada di layar; program mencoba lagi.";
    }
}

void Session::lock_lost() {
    if (!is_writer()) return;
    if (unsaved()) {
        flush();  // the other tab has a newer epoch: this becomes a branch, and we are told so
        return;
    }
    document_.read_only = ReadOnly::other_tab;
    document_.yielded = true;
    events_.changed();
}

void Session::remote_commit(const std::string& revision) {
    if (!loaded() || document_.read_only != ReadOnly::other_tab || revision == document_.revision)
        return;
    load(nullptr);
}

void Session::take_over() {
    ops::take_over(host_, document_.id, [this, generation = generation_](const Done& reply) {
        if (generation != generation_) return;
        if (!reply.ok()) {
            events_.say("Draf belum dapat diambil alih. Coba lagi sebentar.", true);
            return;
        }
        document_.read_only = ReadOnly::no;
        document_.following = false;
        load(nullptr);
    });
}

void Session::follow() {
    if (!loaded() || document_.read_only != ReadOnly::other_tab) return;
    document_.read_only = ReadOnly::no;
    document_.following = true;
    document_.history.emplace(as_recorded(document_.history->present()));
    compute();
    events_.changed();
}

void Session::reload() {
    if (unsaved()) {
        flush();
        document_.reload_after = true;
        return;
    }
    document_.reload_after = false;
    document_.following = false;
    document_.read_only = ReadOnly::other_tab;
    document_.autosave = {};
    load(nullptr);
}

void Session::ask_history() {
    ops::history(host_, document_.id, [this, generation = generation_](const ops::Past& past) {
        if (generation != generation_) return;
        document_.revisions = past.revisions;
        document_.revisions_known = true;
        events_.changed();
    });
}

void Session::look_at(const std::string& revision) {
    ops::load(host_, {document_.id, revision},
              [this, generation = generation_](const ops::Loaded& reply) {
                  if (generation != generation_) return;
                  const Result<ReadReport> report =
                      reply.ok() ? read_skp(reply.bytes)
                                 : Result<ReadReport>(Error{ErrorCode::not_found, {}, {}});
                  if (!report) {
                      events_.say("Versi ini tidak dapat dibaca.", true);
                      return;
                  }
                  document_.looked_at = report->skp;
                  document_.looked_at_words.clear();
                  for (const Revision& known : document_.revisions)
                      if (known.revision == reply.revision)
                          document_.looked_at_time = known.saved_at;
                  if (!reply.recovered_from.empty())
                      events_.say("Versi itu rusak; yang ditampilkan adalah versi utuh sebelumnya.",
                                  true);
                  compute();
                  events_.changed();
              });
}

void Session::look_at(Skp skp, std::string words) {
    document_.looked_at = std::move(skp);
    document_.looked_at_words = std::move(words);
    document_.looked_at_time = 0;
    compute();
    events_.changed();
}

void Session::leave_revision() {
    document_.looked_at.reset();
    compute();
    events_.changed();
}

bool Session::restore() {
    if (!document_.looked_at) return false;
    const Skp old = *document_.looked_at;
    leave_revision();
    if (!apply(RestoreSkp{old})) return false;
    commit("restore");
    return true;
}

}  // namespace kinerja::ui
