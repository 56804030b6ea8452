// An earlier version comes back; whose it is and what was said of it stay.
#include "core/edit/restore_skp.h"

#include <utility>

#include "core/edit/change.h"

namespace kinerja {

Refusal change(Skp& skp, const RestoreSkp& command) {
    SkpId id = std::move(skp.id);
    Box<DialogKinerja> dialog = std::move(skp.dialog);
    Box<DialogKonsep> konsep = std::move(skp.konsep);
    skp = *command.skp;
    skp.id = std::move(id);
    skp.dialog = std::move(dialog);
    skp.konsep = std::move(konsep);
    return done;
}

}  // namespace kinerja
