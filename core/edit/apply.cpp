// A copy, one change, done.
#include "core/edit/apply.h"

#include <algorithm>
#include <utility>

#include "core/dialog/skp_flow.h"
#include "core/dialog/skp_walk.h"
#include "core/edit/dialog.h"
#include "core/edit/given.h"
#include "core/model/beside_record.h"
#include "core/model/sealed.h"

namespace kinerja {
namespace {

constexpr std::string_view locked =
    "SKP ini sudah ditandatangani atau ditetapkan, jadi isinya tidak dapat diubah. Untuk "
    "mengubahnya, kembalikan ke dialog atau mulai revisi pada bagian Dialog Kinerja.";

/// Without it nothing is locked, and a long record need not be walked.
bool has_signature(const DialogKinerja& dialog) {
    return std::ranges::any_of(dialog.entries, [](const Box<DialogEntry>& entry) {
        return entry->langkah && is_signature(entry->langkah->tindakan);
    });
}

bool changes_what_is_locked(const Skp& before, const Skp& after) {
    return has_signature(*before.dialog) && is_locked(status_of(*before.dialog)) &&
           !same_sealed_part(before, after);
}

}  // namespace

Result<Skp> apply(const Skp& skp, const Command& command) {
    Skp next = skp;
    Refusal refusal = std::visit([&next](const auto& one) { return change(next, one); }, command);
    if (refusal) return *std::move(refusal);
    if (about_of(command).when_locked == WhenLocked::checked && changes_what_is_locked(skp, next))
        return Error{ErrorCode::locked, {}, std::string(locked)};
    if (about_of(command).when_locked == WhenLocked::checked)
        if (const std::string_view why = what_is_given_stays(skp, next); !why.empty())
            return Error{ErrorCode::locked, {}, std::string(why)};
    if (next.lampiran != skp.lampiran) take_decisions(next);
    if (about_of(command).undo != Undoing::resets) raise_versions(skp, next);
    return next;
}

}  // namespace kinerja
