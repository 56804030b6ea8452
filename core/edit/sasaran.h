// Changes of the list of sasaran, and of the links that point to them.
#pragma once

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// A new sasaran of the Perjanjian Kinerja.
struct AddSasaran {
    static constexpr About about{.label = "penambahan sasaran"};
    SasaranId id;
};
/// RHK and RHK pimpinan that referred to it lose the link.
struct RemoveSasaran {
    static constexpr About about{.label = "penghapusan sasaran", .undo = Undoing::offered};
    SasaranId id;
};

Refusal change(Skp& skp, const AddSasaran& command);
Refusal change(Skp& skp, const RemoveSasaran& command);

}  // namespace kinerja
