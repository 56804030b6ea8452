// Opening, changing and letting go of a draft. Saving and other tabs: session_storage.cpp.
#include "wasm/app/session.h"

#include "core/codec/skp_json.h"
#include "core/dialog/konsep.h"
#include "core/edit/apply.h"
#include "core/model/sealed.h"
#include "core/workflow/skp_walk.h"

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
    document_.history.emplace(report->skp);
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
    remember(std::move(next).value(), command);
    changed();
    return true;
}

bool Session::take_late(const Command& command) {
    if (!yielded()) return apply(command);
    Result<Skp> next = kinerja::apply(document_.history->present(), command);
    if (!next || *next == document_.history->present()) return false;
    remember(std::move(next).value(), command);
    document_.read_only = ReadOnly::conflict;
    changed();
    commit("auto");
    return true;
}

void Session::remember(Skp next, const Command& command) {
    switch (about_of(command).undo) {
        case Undoing::resets:
            document_.history.emplace(std::move(next));
            break;
        case Undoing::amends:
            document_.history->amend(std::move(next));
            break;
        case Undoing::step:
        case Undoing::offered:
            document_.history->commit(std::move(next), label_of(command), merge_key_of(command));
    }
}

void Session::undo() {
    if (!loaded() || read_only() != ReadOnly::no || !document_.history->can_undo()) return;
    step([this] { document_.history->undo(); }, [this] { document_.history->redo(); });
}

void Session::redo() {
    if (!loaded() || read_only() != ReadOnly::no || !document_.history->can_redo()) return;
    step([this] { document_.history->redo(); }, [this] { document_.history->undo(); });
}

namespace {

// What was being written then by the side that has not the turn now waits for its turn.
DialogKonsep spoken_by(DialogKonsep then, const DialogKonsep& now) {
    give_turn(then, turn_of(now));
    then.peran = now.peran;
    then.giliran = now.giliran;
    return then;
}

}  // namespace

// The record of the dialogue and who speaks here are no part of any step: they stay. What was
// signed stays too.
void Session::step(const std::function<void()>& there, const std::function<void()>& back) {
    const Skp before = document_.history->present();
    there();
    if (is_locked(status_of(*before.dialog)) &&
        !same_sealed_part(before, document_.history->present())) {
        back();
        document_.history->amend(before);
        events_.say("SKP sudah ditandatangani atau ditetapkan; langkah ini tidak dapat diurungkan.",
                    true);
        return;
    }
    const Skp& there_now = document_.history->present();
    if (!there_now.dialog.same_as(before.dialog) ||
        there_now.konsep->peran != before.konsep->peran ||
        there_now.konsep->giliran != before.konsep->giliran) {
        Skp now_present = there_now;
        now_present.dialog = before.dialog;
        now_present.konsep = spoken_by(*there_now.konsep, *before.konsep);
        take_decisions(now_present);
        document_.history->amend(std::move(now_present));
    }
    changed();
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
