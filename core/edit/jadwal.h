// Changes of the list of evaluation periods. Single dates are fields (SetField).
#pragma once

#include <optional>

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// Evaluation periods of this kind, written out by a pattern; without one, back to the defaults. A
/// period with the id or the name of one that was there takes its place and id, so that rencana
/// aksi stay with it; those of other periods are kept.
struct SetPeriode {
    static constexpr About about{.label = "perubahan periode evaluasi", .undo = Undoing::offered};
    JenisPeriode jenis = JenisPeriode::triwulanan;
    std::optional<PolaPeriode> pola;
};
/// One more evaluation period, beginning the day after the period `behind` ends, or at the end when
/// `behind` is empty. Where the defaults held they are written out first: they and the new one are
/// the agency's own then.
struct AddPeriode {
    static constexpr About about{.label = "penambahan periode evaluasi"};
    PeriodeEvaluasiId id;
    PeriodeEvaluasiId behind;
};
/// Rencana aksi of this period are kept. The last one stays: no period at all would mean the
/// defaults.
struct RemovePeriode {
    static constexpr About about{.label = "penghapusan periode evaluasi", .undo = Undoing::offered};
    PeriodeEvaluasiId id;
};

Refusal change(Skp& skp, const SetPeriode& command);
Refusal change(Skp& skp, const AddPeriode& command);
Refusal change(Skp& skp, const RemovePeriode& command);

}  // namespace kinerja
