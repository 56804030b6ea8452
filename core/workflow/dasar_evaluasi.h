// What an evaluation rests on: what is known of its period, brought beside each part of the SKP.
// Nothing is computed out of earlier periods; of the year all of them are named.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/base/date.h"
#include "core/model/skp.h"

namespace kinerja {

/// Of a period, or of the whole SKP; either day may be unreadable.
struct Rentang {
    std::optional<Date> awal, akhir;

    /// What has no day that can be read lies in none that is closed at both ends.
    bool holds(std::string_view typed) const;
};
Rentang rentang_of(const Skp& skp, JenisEvaluasi jenis, const PeriodeEvaluasiId& periode);

/// A row for each RHK (umpan balik), each IKI (realisasi with its evidence) and each value of
/// perilaku kerja (umpan balik), in the order of the form. What was changed after its giver sealed
/// it is left out. Ids are numbered: "b1", "b2" ...
std::vector<BarisEvaluasi> dasar_evaluasi(const Skp& skp, JenisEvaluasi jenis,
                                          const PeriodeEvaluasiId& periode);

/// What the Pimpinan noted within this time; and how many sessions of pembinaan there were.
std::vector<const Pemantauan*> pemantauan_within(const Skp& skp, const Rentang& rentang);
/// What a ketua tim said of the work within this time; not what was changed after it was sealed.
std::vector<const UmpanBalik*> pendapat_ketua_tim(const Skp& skp, const Rentang& rentang);
std::size_t pembinaan_within(const Skp& skp, const Rentang& rentang);

}  // namespace kinerja
