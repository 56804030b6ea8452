// Opening, changing and letting go of a draft. Saving and other tabs: session_storage.cpp.
#include "wasm/app/session.h"

#include "core/codec/skp_json.h"
#include "core/edit/apply.h"
#include "core/model/sealed.h"
#include "core/workflow/skp_walk.h"

namespace kinerja::ui {

void Session::open(const std::string& id, const Date& today, std::function<void(bool)> then) {
    open_ = true;
    ++generation_;
    id_ = id;
    today_ = today;
    history_.reset();
    looked_at_.reset();
    revisions_known_ = false;
    newer_bytes_.clear();
    read_only_ = ReadOnly::no;
    autosave_ = {};
    saved_at_ = 0;
    const std::uint32_t generation = generation_;
    host_.ask(Op::lock, {id_}, [this, generation, then](const Reply& reply) {
        if (generation != generation_) return;
        if (reply.ok() && reply.at(0) == "held") read_only_ = ReadOnly::other_tab;
        load(then);
    });
}

void Session::create(Skp skp, const std::string& reason, const Date& today, double now) {
    open_ = true;
    ++generation_;
    id_ = skp.id.value;
    today_ = today;
    revision_ = epoch_ = "0";
    looked_at_.reset();
    revisions_known_ = false;
    newer_bytes_.clear();
    read_only_ = ReadOnly::no;
    autosave_ = {};
    saved_at_ = 0;
    history_.emplace(std::move(skp));
    compute();
    host_.ask(Op::lock, {id_}, nullptr);
    autosave_.changed(now);
    commit(reason, now);
}

void Session::load(std::function<void(bool)> then) {
    const std::uint32_t generation = generation_;
    host_.ask(Op::load, {id_, ""}, [this, generation, then](const Reply& reply) {
        if (generation != generation_) return;
        take(reply, then);
    });
}

void Session::take(const Reply& reply, std::function<void(bool)> then) {
    const Result<ReadReport> report = reply.ok()
                                          ? read_skp(reply.at(3))
                                          : Result<ReadReport>(Error{ErrorCode::not_found, {}, {}});
    if (!report) {
        open_ = false;
        ++generation_;
        host_.ask(Op::unlock, {id_}, nullptr);
        events_.say(
            "Draf ini tidak dapat dibaca. Catatannya tidak diubah; coba muat ulang halaman.", true);
        if (then) then(false);
        return;
    }
    revision_ = reply.at(1);
    epoch_ = reply.at(2);
    if (report->newer) {
        read_only_ = ReadOnly::newer_version;
        newer_bytes_ = reply.at(3);
    }
    history_.emplace(report->skp);
    compute();
    if (!reply.at(4).empty())
        events_.say("Versi terakhir draf ini rusak; yang dibuka adalah versi utuh sebelumnya.",
                    true);
    if (then) then(true);
    events_.changed();
}

void Session::close(double now) {
    if (!open_) return;
    if (loaded() && autosave_.dirty() && read_only_ == ReadOnly::no) flush(now);
    forget();
}

bool Session::apply(const Command& command, double now) {
    if (!loaded() || read_only() != ReadOnly::no) return false;
    Result<Skp> next = kinerja::apply(history_->present(), command);
    if (!next) {
        events_.say(next.error().message, true);
        return false;
    }
    if (*next == history_->present()) return true;
    remember(std::move(next).value(), command);
    changed(now);
    return true;
}

void Session::remember(Skp next, const Command& command) {
    switch (about_of(command).undo) {
        case Undoing::resets:
            history_.emplace(std::move(next));
            break;
        case Undoing::amends:
            history_->amend(std::move(next));
            break;
        case Undoing::step:
        case Undoing::offered:
            history_->commit(std::move(next), label_of(command), merge_key_of(command));
    }
}

void Session::undo(double now) {
    if (!loaded() || read_only() != ReadOnly::no || !history_->can_undo()) return;
    step([this] { history_->undo(); }, [this] { history_->redo(); }, now);
}

void Session::redo(double now) {
    if (!loaded() || read_only() != ReadOnly::no || !history_->can_redo()) return;
    step([this] { history_->redo(); }, [this] { history_->undo(); }, now);
}

// The record of the dialogue is no part of any step: it stays. What was signed stays too.
void Session::step(const std::function<void()>& there, const std::function<void()>& back,
                   double now) {
    const Skp before = history_->present();
    there();
    if (is_locked(status_of(*before.dialog)) && !same_sealed_part(before, history_->present())) {
        back();
        history_->amend(before);
        events_.say("SKP sudah ditandatangani atau ditetapkan; langkah ini tidak dapat diurungkan.",
                    true);
        return;
    }
    if (!history_->present().dialog.same_as(before.dialog)) {
        Skp now_present = history_->present();
        now_present.dialog = before.dialog;
        history_->amend(std::move(now_present));
    }
    changed(now);
}

void Session::pause(double now) {
    if (!loaded()) return;
    history_->break_merge();
    if (autosave_.dirty() && !autosave_.in_flight()) commit("auto", now);
}

void Session::changed(double now) {
    compute();
    autosave_.changed(now);
    events_.changed();
}

void Session::compute() { derived_.compute(shown(), today_); }

std::string Session::bytes() const {
    if (!newer_bytes_.empty() && !looked_at_) return newer_bytes_;
    return write_skp(shown());
}

}  // namespace kinerja::ui
