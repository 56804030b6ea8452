// An earlier version comes back; whose it is and what was said of it stay.
#include "core/edit/restore_skp.h"

#include <utility>

#include "core/edit/change.h"
#include "core/model/stays_here.h"

namespace kinerja {

Refusal change(Skp& skp, const RestoreSkp& command) {
    Skp restored = *command.skp;
    restored.id = skp.id;
    restored.dialog = skp.dialog;
    keep_what_stays_here(restored, skp);
    skp = std::move(restored);
    return done;
}

}  // namespace kinerja
