// A copy, one change, done.
#include "core/edit/apply.h"

#include <utility>

#include "core/edit/given.h"
#include "core/model/beside_record.h"
#include "core/model/sealed.h"
#include "core/workflow/skp_walk.h"

namespace kinerja {
namespace {

constexpr std::string_view locked =
    "SKP ini sudah ditandatangani atau ditetapkan, jadi isinya tidak dapat diubah. Untuk "
    "mengubahnya, kembalikan ke dialog atau mulai revisi pada bagian Dialog Kinerja.";

bool changes_what_is_locked(const Skp& before, const Skp& after) {
    return is_locked(status_of(*before.dialog)) && !same_sealed_part(before, after);
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
    if (about_of(command).undo != Undoing::resets) raise_versions(skp, next);
    return next;
}

}  // namespace kinerja
