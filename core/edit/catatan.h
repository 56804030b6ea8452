// Many catatan kinerja in one change; single ones are added and removed as items (item.h).
#pragma once

#include <string>
#include <vector>

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// Notes that are written already (a pasted table, a copied row), at the end of the list in this
/// order, in one step. The activity of each becomes one line. At most max_inserted_rows.
struct InsertCatatan {
    static constexpr About about{.label = "penambahan catatan kinerja"};
    std::vector<CatatanKinerja> catatan;

    std::string label() const;
};

Refusal change(Skp& skp, const InsertCatatan& command);

/// As e-Kinerja takes an activity: what breaks the line becomes a blank.
std::string on_one_line(std::string_view text);

}  // namespace kinerja
