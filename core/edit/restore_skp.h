// An earlier version in place of the whole document.
#pragma once

#include "core/base/box.h"
#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// Put an earlier version in place of the whole document. The id stays, and so does every entry of
/// the dialogue; entries of that version that are not here come back with it.
struct RestoreSkp {
    static constexpr About about{.label = "pemulihan versi sebelumnya"};
    Box<Skp> skp;
};

Refusal change(Skp& skp, const RestoreSkp& command);

}  // namespace kinerja
