// Opening, changing and letting go of a draft. Saving and other tabs: session_storage.cpp.
#include "wasm/app/session.h"

#include "core/codec/skp_json.h"
#include "core/edit/apply.h"
#include "core/edit/dialog.h"
#include "core/edit/steps.h"

namespace kinerja::ui {

void Session::begin(std::string id, const Date& today) {
    open_ = true;
    ++generation_;
    today_ = today;
    document_ = {};
    document_.id = std::move(id);
}

void Session::open(const std::string& id, const Date& today, std::function<void(bool)> then) {
    begin(id, today);
    ops::lock(host_, id, [this, generation = generation_, then](const ops::Locked& lock) {
        if (generation != generation_) return;
        if (lock.elsewhere) document_.read_only = ReadOnly::other_tab;
        if (lock.status == Status::newer) document_.read_only = ReadOnly::newer_version;
        load(then);
    });
}

void Session::create(Skp skp, const std::string& reason, const Date& today) {
    begin(skp.id.value, today);
    document_.history.emplace(std::move(skp));
    compute();
    ops::lock(host_, document_.id, nullptr);
    document_.autosave.changed(now_);
    commit(reason);
}

void Session::load(std::function<void(bool)> then) {
    ops::load(host_, {document_.id, {}},
              [this, generation = generation_, then](const ops::Loaded& loaded) {
                  if (generation == generation_) take(loaded, then);
              });
}

void Session::take(const ops::Loaded& loaded, std::function<void(bool)> then) {
    const Result<ReadReport> report = loaded.ok()
                                          ? read_skp(loaded.bytes)
                                          : Result<ReadReport>(Error{ErrorCode::not_found, {}, {}});
    if (!report) {
        open_ = false;
        ++generation_;
        ops::unlock(host_, document_.id);
        events_.say(
            "Draf ini tidak dapat dibaca. Catatannya tidak diubah; coba muat ulang halaman.", true);
        if (then) then(false);
        return;
    }
    document_.yielded = false;
    document_.revision = loaded.revision;
    document_.epoch = loaded.epoch;
    if (report->newer) document_.read_only = ReadOnly::newer_version;
    if (document_.read_only == ReadOnly::newer_version) document_.newer_bytes = loaded.bytes;
    Skp skp = report->skp;
    take_decisions(skp);  // a draft of an earlier program, or written to by another
    document_.history.emplace(std::move(skp));
    know_parts(loaded.names);
    compute();
    if (!loaded.recovered_from.empty())
        events_.say("Versi terakhir draf ini rusak; yang dibuka adalah versi utuh sebelumnya.",
                    true);
    if (then) then(true);
    events_.changed();
}

void Session::close() {
    if (!open_) return;
    flush();
    forget();
}

bool Session::apply(const Command& command) {
    if (!loaded() || read_only() != ReadOnly::no) return false;
    Result<Skp> next = kinerja::apply(document_.history->present(), command);
    if (!next) {
        events_.say(next.error().message, true);
        return false;
    }
    if (*next == document_.history->present()) return true;
    remember(*document_.history, std::move(next).value(), command);
    changed();
    return true;
}

bool Session::take_late(const Command& command) {
    if (!yielded()) return apply(command);
    Result<Skp> next = kinerja::apply(document_.history->present(), command);
    if (!next || *next == document_.history->present()) return false;
    remember(*document_.history, std::move(next).value(), command);
    document_.read_only = ReadOnly::conflict;
    changed();
    commit("auto");
    return true;
}

void Session::undo() {
    if (!loaded() || read_only() != ReadOnly::no || !document_.history->can_undo()) return;
    stepped(step_back(*document_.history));
}

void Session::redo() {
    if (!loaded() || read_only() != ReadOnly::no || !document_.history->can_redo()) return;
    stepped(step_forward(*document_.history));
}

void Session::stepped(bool allowed) {
    if (allowed) return changed();
    events_.say("SKP sudah ditandatangani atau ditetapkan; langkah ini tidak dapat diurungkan.",
                true);
}

void Session::pause() {
    if (!loaded()) return;
    const bool typed = !document_.history->merge_key().empty();
    document_.history->break_merge();
    if (typed) compute();  // what was typed is told what can be advised on it
    if (document_.autosave.dirty() && !document_.autosave.in_flight()) commit("auto");
}

void Session::changed() {
    compute();
    document_.autosave.changed(now_);
    events_.changed();
}

void Session::compute() {
    const bool present = !document_.looked_at;
    document_.derived.compute(shown(), today_, present ? document_.history->merge_key() : "");
}

std::string Session::bytes() const {
    if (!document_.newer_bytes.empty() && !document_.looked_at) return document_.newer_bytes;
    return write_skp(shown());
}

}  // namespace kinerja::ui
