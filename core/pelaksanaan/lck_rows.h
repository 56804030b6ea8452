// Laporan Capaian Kinerja (regulation.md 7A): each IKI with a target in a quarter, what it reached
// by then, and its report.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/evaluation/capaian.h"
#include "core/evaluation/konsolidasi.h"
#include "core/model/skp.h"

namespace kinerja {

/// The quarter, 0 to 3, at whose end this period ends; empty for a period that ends within one.
std::optional<std::size_t> triwulan_of(const PeriodeEvaluasi& periode);

/// Figures without a unit. `steps` are empty where target or realisasi is none, or the polarisasi
/// was not chosen.
struct CapaianLck {
    std::optional<Decimal> target, realisasi;
    std::optional<CapaianReading> capaian;
};

/// One IKI in one quarter; all pointers into the SKP. `lck` null: its report was not begun.
struct BarisLck {
    const Rhk* rhk = nullptr;
    const Iki* iki = nullptr;
    const Realisasi* realisasi = nullptr;
    const Lck* lck = nullptr;
    CapaianLck triwulan;
    QuarterConsolidation konsolidasi;     // from the first quarter to this one
    std::optional<CapaianLck> kumulatif;  // of it; empty in the first quarter with a target
};

/// The id of the report about this IKI in this period.
LckId id_of_lck(const RhkId& rhk, const IkiId& iki, const PeriodeEvaluasiId& periode);

/// Which IKI it reports about; null: none that is there.
struct PlaceOfLck {
    const Rhk* rhk = nullptr;
    const Iki* iki = nullptr;
};
PlaceOfLck place_of_lck(const Skp& skp, const Lck& lck);

struct TriwulanLck {
    PeriodeEvaluasi periode;
    std::vector<BarisLck> rows;
};

/// The quarters in their order, each with those IKI that have a target in it; one without any is
/// left out.
std::vector<TriwulanLck> lck_rows(const Skp& skp);

/// Reports that hang on no row of it: without period or IKI, or whose target is gone.
std::vector<const Lck*> loose_lck(const Skp& skp, const std::vector<TriwulanLck>& rows);

}  // namespace kinerja
