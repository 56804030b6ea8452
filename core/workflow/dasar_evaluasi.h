// What an evaluation rests on: what is known of its period, brought beside each part of the SKP.
// Nothing is computed out of earlier periods; of the year all of them are named.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/base/days.h"
#include "core/model/skp.h"

namespace kinerja {

/// Those of a period, or of the whole SKP. A period that is not on the schedule any more, or whose
/// two days can not be read, holds none: nothing of another period stands under it.
Days days_of(const Skp& skp, JenisEvaluasi jenis, const PeriodeEvaluasiId& periode);

/// A row for each RHK (umpan balik), each IKI (realisasi with its evidence) and each value of
/// perilaku kerja (umpan balik), in the order of the form. What its giver did not seal, or what was
/// changed after, is left out. Ids are numbered: "b1", "b2" ...
std::vector<BarisEvaluasi> dasar_evaluasi(const Skp& skp, JenisEvaluasi jenis,
                                          const PeriodeEvaluasiId& periode);

/// What such a row is called: "RHK utama 1, IKI 2", and of perilaku kerja the value itself:
/// "Akuntabel".
std::string nama_dasar(const Skp& skp, const Path& tentang);
/// Of perilaku kerja, where the words at its place are the leader's special Ekspektasi.
bool is_perilaku(const Path& tentang);

/// What the Pimpinan noted within this time; and how many sessions of pembinaan there were.
std::vector<const Pemantauan*> pemantauan_within(const Skp& skp, const Days& days);
/// What a ketua tim said of the work within this time; not what was changed after it was sealed.
std::vector<const UmpanBalik*> pendapat_ketua_tim(const Skp& skp, const Days& days);
std::size_t pembinaan_within(const Skp& skp, const Days& days);

}  // namespace kinerja
