// Realisasi of each IKI in each evaluation period: typed, or out of the catatan kinerja of that
// period, with what it came from.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/evaluation/step.h"
#include "core/model/skp.h"

namespace kinerja {

/// The id of the realisasi of this IKI in this period, the same on every device: it is there once,
/// also when two files of one SKP become one (0047).
RealisasiId id_of_realisasi(const RhkId& rhk, const IkiId& iki, const PeriodeEvaluasiId& periode);

/// Null when there is none. One with an id of another making belongs to the first RHK that has its
/// IKI, for the id of an IKI alone is not always enough.
const Realisasi* find_realisasi(const Skp& skp, const RhkId& rhk, const IkiId& iki,
                                const PeriodeEvaluasiId& periode);

/// What the Manual Indikator or the target by quarter says of the months together.
CaraRealisasi proposed_cara(const Iki& iki);

/// A note that names an IKI, read. `angka`: empty when its realisasi is no number.
struct CatatanAngka {
    std::size_t at = 0;  // its position in Skp::catatan_kinerja
    Date tanggal;
    std::optional<Decimal> angka;
};

/// Those that name this IKI and have a day, in the order of the list.
std::vector<CatatanAngka> catatan_of(const Skp& skp, const RhkId& rhk, const IkiId& iki);

/// Of a period: the target of its triwulan where there is one, else that of the year.
struct TargetPeriode {
    std::string words;  // as typed; "" = none
    std::optional<Decimal> angka;
    bool of_quarter = false;
};
TargetPeriode target_of(const Iki& iki, const PeriodeEvaluasi& periode);

/// How far it is compared with the target, by the polarisasi of the IKI; more is better where none
/// was chosen.
enum class Reached { unknown, short_of, reached };

/// What was reached, whatever was aimed at.
struct NilaiRealisasi {
    CaraRealisasi cara = CaraRealisasi::diketik;
    std::string nilai;                  // as typed, or as computed; "" = nothing yet
    std::optional<Decimal> angka;       // of it, when it is a number
    std::vector<CatatanAngka> catatan;  // of the period, by day, whether they count or not
    std::optional<Step> step;           // from the notes to the figure; empty when typed
};

/// `notes`: catatan_of() that IKI. `realisasi` null: nothing was put there yet.
NilaiRealisasi nilai_realisasi(const PeriodeEvaluasi& periode, const Realisasi* realisasi,
                               const std::vector<CatatanAngka>& notes);

struct RealisasiHasil : NilaiRealisasi {
    TargetPeriode target;
    std::optional<Step> percent;
    Reached reached = Reached::unknown;
    bool due = false;  // the period is over
};

/// The same beside the target of the period.
RealisasiHasil realisasi_hasil(const Iki& iki, const PeriodeEvaluasi& periode,
                               const Realisasi* realisasi, const std::vector<CatatanAngka>& notes,
                               const Date& today);

}  // namespace kinerja
