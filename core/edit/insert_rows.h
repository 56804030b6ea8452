// Many new rows in one change.
#pragma once

#include <string>
#include <vector>

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// New RHK with their IKI in one step (a pasted table, an example), each at the end of its kind, in
/// this order; and the RHK pimpinan that they refer to and the SKP lacks. One that it has, by its
/// id, gets the sentence and the IKI that it has none of yet. At most max_inserted_rows.
struct InsertRows {
    static constexpr About about{.label = "penambahan RHK"};
    std::vector<Rhk> rhk;
    std::vector<RhkPimpinan> rhk_pimpinan;

    std::string label() const;
};

Refusal change(Skp& skp, const InsertRows& command);

}  // namespace kinerja
