// Copying a manual from one indicator to another.
#pragma once

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// Copy the manual of another indicator into the parts of this one's that are still empty.
struct CopyManual {
    static constexpr About about{.label = "penyalinan manual indikator"};
    RhkId rhk;
    IkiId iki;
    RhkId from_rhk;
    IkiId from_iki;
};

Refusal change(Skp& skp, const CopyManual& command);

}  // namespace kinerja
