// Session: commits, other tabs, earlier revisions.
#include <string>

#include "core/codec/skp_json.h"
#include "core/edit/apply.h"
#include "wasm/app/session.h"

namespace kinerja::ui {

bool Session::is_writer() const { return loaded() && read_only_ == ReadOnly::no && !following_; }

void Session::autosave(double now) {
    if (autosave_wait(now) == 0) commit("auto", now);
}

double Session::autosave_wait(double now) const { return is_writer() ? autosave_.wait(now) : -1; }

void Session::save_now(double now) {
    if (!loaded()) return;
    history_->break_merge();
    if (is_writer() && !autosave_.in_flight()) flush_as("manual", now);
}

void Session::forget() {
    if (open_) host_.ask(Op::unlock, {id_}, nullptr);
    open_ = false;
    ++generation_;
    history_.reset();
    looked_at_.reset();
    derived_ = {};
    following_ = false;
    autosave_ = {};
}

void Session::commit(const std::string& reason, double now) {
    if (!is_writer() || autosave_.in_flight()) return;
    flush_as(reason, now);
}

void Session::flush(double now) {
    if (is_writer() && autosave_.dirty()) flush_as("auto", now);
}

void Session::flush_as(const std::string& reason, double now) {
    now_ = now;
    autosave_.sent();
    const Skp& skp = history_->present();
    const std::string bytes = write_skp(skp);
    const std::string summary = write_summary(
        looked_at_ ? summary_of(skp)  // what is derived is of the revision that is looked at
                   : summary_of(skp, derived_.completeness, derived_.dialog.walk(skp)));
    const std::uint32_t generation = generation_;
    host_.ask(Op::commit, {id_, revision_, epoch_, bytes, summary, reason},
              [this, generation](const Reply& reply) {
                  if (generation == generation_)
                      on_commit(reply);
                  else if (reply.ok())
                      events_.committed();
              });
    events_.changed();
}

void Session::on_commit(const Reply& reply) {
    if (reply.ok() && number_of(reply.at(0)) > 0 && number_of(reply.at(1)) > 0) {
        revision_ = reply.at(0);
        saved_at_ = number_of(reply.at(1));

        autosave_.committed();
        ++saves_;

        if (revisions_known_) ask_history();
        events_.committed();
    } else if (reply.status == Status::conflict) {
        autosave_.committed();
        read_only_ = ReadOnly::conflict;
    } else {
        const bool first = autosave_.state() != SaveState::failed;
        autosave_.failed(now_);
        if (first)
            events_.say(
                reply.status == Status::quota
                    ? "Ruang penyimpanan peramban penuh. Simpan berkas sekarang; tulisan Anda "
                      "masih ada di layar."
                    : "Draf gagal disimpan. Tulisan Anda masih ada di layar; program mencoba lagi.",
                true);
    }
    events_.changed();
}

void Session::lock_lost(double now) {
    if (!is_writer()) return;
    if (unsaved()) {
        flush(now);  // the other tab has a newer epoch: this becomes a branch, and we are told so
        return;
    }
    read_only_ = ReadOnly::other_tab;
    events_.changed();
}

void Session::remote_commit(const std::string& revision) {
    if (!loaded() || read_only_ != ReadOnly::other_tab || revision == revision_) return;
    load(nullptr);
}

void Session::take_over() {
    const std::uint32_t generation = generation_;
    host_.ask(Op::take_over, {id_}, [this, generation](const Reply& reply) {
        if (generation != generation_) return;
        if (!reply.ok()) {
            events_.say("Draf belum dapat diambil alih. Coba lagi sebentar.", true);
            return;
        }
        read_only_ = ReadOnly::no;
        following_ = false;
        load(nullptr);
    });
}

void Session::follow() {
    if (!loaded() || read_only_ != ReadOnly::other_tab) return;
    read_only_ = ReadOnly::no;
    following_ = true;
    events_.changed();
}

void Session::reload() {
    following_ = false;
    read_only_ = ReadOnly::other_tab;
    autosave_ = {};
    load(nullptr);
}

void Session::ask_history() {
    const std::uint32_t generation = generation_;
    host_.ask(Op::history, {id_}, [this, generation](const Reply& reply) {
        if (generation != generation_) return;
        revisions_.clear();
        for (std::size_t i = 0; i + 3 < reply.strings.size(); i += 4)
            revisions_.push_back({std::string(reply.at(i)), number_of(reply.at(i + 1)),
                                  std::string(reply.at(i + 2))});
        revisions_known_ = true;
        events_.changed();
    });
}

void Session::look_at(const std::string& revision) {
    const std::uint32_t generation = generation_;
    host_.ask(Op::load, {id_, revision}, [this, generation, revision](const Reply& reply) {
        if (generation != generation_) return;
        const Result<ReadReport> report =
            reply.ok() ? read_skp(reply.at(3))
                       : Result<ReadReport>(Error{ErrorCode::not_found, {}, {}});
        if (!report) {
            events_.say("Versi ini tidak dapat dibaca.", true);
            return;
        }
        looked_at_ = report->skp;
        looked_at_words_.clear();
        for (const Revision& known : revisions_)
            if (known.revision == revision) looked_at_time_ = known.saved_at;
        compute();
        events_.changed();
    });
}

void Session::look_at(Skp skp, std::string words) {
    looked_at_ = std::move(skp);
    looked_at_words_ = std::move(words);
    looked_at_time_ = 0;
    compute();
    events_.changed();
}

void Session::leave_revision() {
    looked_at_.reset();
    compute();
    events_.changed();
}

bool Session::restore(double now) {
    if (!looked_at_) return false;
    const Skp old = *looked_at_;
    leave_revision();
    if (!apply(RestoreSkp{old}, now)) return false;
    commit("restore", now);
    return true;
}

}  // namespace kinerja::ui
