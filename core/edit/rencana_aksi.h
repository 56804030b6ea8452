// Changes of the rencana aksi of one RHK.
#pragma once

#include <vector>

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// Rencana aksi that are written already (a copy for the next period), at the end of the RHK's list
/// in this order, in one step. At most max_inserted_rows.
struct InsertRencanaAksi {
    static constexpr About about{.label = "penyalinan rencana aksi"};
    RhkId rhk;
    std::vector<RencanaAksi> rows;
};

Refusal change(Skp& skp, const InsertRencanaAksi& command);

}  // namespace kinerja
