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
/// Every target that stands beside its sentence goes into it (joined_with_target in
/// core/model/iki_words.h), as the kualitatif form has it.
struct JoinTargets {
    static constexpr About about{.label = "penggabungan target ke kalimat",
                                 .undo = Undoing::offered};
};

Refusal change(Skp& skp, const InsertIki& command);
Refusal change(Skp& skp, const JoinTargets& command);

/// How many targets stand beside their sentences.
int targets_apart(const Skp& skp);

}  // namespace kinerja
