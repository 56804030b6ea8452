// The RHK and the IKI that a finding's path speaks of.
#pragma once

#include "core/model/path.h"
#include "core/model/skp.h"

namespace kinerja {

/// Null where the path has none, or where the row is gone. Points into the SKP.
struct Item {
    const Rhk* rhk = nullptr;
    const Iki* iki = nullptr;
};

/// Takes time linear in the SKP.
Item item_at(const Skp& skp, const Path& path);

}  // namespace kinerja
