// Changes of the indicators inside one RHK.
#pragma once

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// Neither sentence nor target: there is nothing to lose.
bool is_empty(const Iki& iki);
/// An indicator that is written already, in one step. The empty indicator with its id is filled,
/// and keeps what was chosen there and is not in `iki`; when there is none with this id, it goes to
/// the end of this RHK.
struct InsertIki {
    static constexpr About about{.label = "penambahan IKI dari contoh"};
    RhkId rhk;
    Iki iki;
};

Refusal change(Skp& skp, const InsertIki& command);

}  // namespace kinerja
