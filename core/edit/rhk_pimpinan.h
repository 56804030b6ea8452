// Changes of the list of RHK pimpinan, and of the links that point to them.
#pragma once

#include <string>
#include <vector>

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// A new RHK of the leader; when `for_rhk` is not empty that RHK is linked to it at once.
struct AddRhkPimpinan {
    static constexpr About about{.label = "penambahan RHK pimpinan"};
    RhkPimpinanId id;
    std::string statement;
    RhkId for_rhk;
};
/// Every RHK that referred to `from` refers to `to`, and `from` is gone: a note that was sementara
/// gives way to what the leader established. What `from` alone knew (sasaran, IKI) passes to `to`.
struct RelinkRhkPimpinan {
    static constexpr About about{.label = "penggantian RHK pimpinan sementara"};
    RhkPimpinanId from;
    RhkPimpinanId to;
};
/// Several of these at once, in this order, as one step.
struct RelinkAllRhkPimpinan {
    static constexpr About about{.label = "penggantian RHK pimpinan sementara",
                                 .undo = Undoing::offered};
    std::vector<RelinkRhkPimpinan> links;
};

Refusal change(Skp& skp, const AddRhkPimpinan& command);
Refusal change(Skp& skp, const RelinkRhkPimpinan& command);
Refusal change(Skp& skp, const RelinkAllRhkPimpinan& command);

}  // namespace kinerja
