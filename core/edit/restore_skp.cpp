// An earlier version comes back; whose it is stays, and of what was said nothing is lost.
#include "core/edit/restore_skp.h"

#include <utility>

#include "core/dialog/seal.h"
#include "core/dialog/skp_walk.h"
#include "core/edit/change.h"
#include "core/edit/dialog.h"
#include "core/edit/given.h"
#include "core/model/stays_here.h"

namespace kinerja {
namespace {

void bring_back_entries(Skp& restored, const Skp& present) {
    const Box<DialogKinerja> of_then = std::exchange(restored.dialog, present.dialog);
    for (const Box<DialogEntry>& entry : of_then->entries)
        if (find_entry(*present.dialog, entry->id) == nullptr)
            insert_entry(restored.dialog.edit(), entry);
}

/// What was signed or established here is not taken back by words of another time.
bool unlocks(const Skp& present, const Skp& restored) {
    if (restored.dialog.same_as(present.dialog)) return false;
    const StatusSkp status = status_of(*present.dialog);
    return is_locked(status) && status_of(*restored.dialog) != status;
}

}  // namespace

Refusal change(Skp& skp, const RestoreSkp& command) {
    Skp restored = *command.skp;
    restored.id = skp.id;
    bring_back_entries(restored, skp);
    if (unlocks(skp, restored))
        return Error{ErrorCode::locked,
                     {},
                     "SKP ini sudah ditandatangani atau ditetapkan, jadi isinya tidak dapat "
                     "diubah. Dialog pada versi itu akan menggugurkannya."};
    keep_what_stays_here(restored, skp);
    keep_what_is_given(restored, skp);
    take_decisions(restored);
    skp = std::move(restored);
    return done;
}

}  // namespace kinerja
