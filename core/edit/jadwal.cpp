// Changes of the evaluation periods as a whole. Single dates are fields (SetField).
#include <algorithm>
#include <utility>

#include "core/edit/change.h"

namespace kinerja {

Refusal change(Skp& skp, const SetPeriode& command) {
    JadwalKinerja& jadwal = skp.jadwal.edit();
    const std::vector<PeriodeEvaluasi> before = std::move(jadwal.periode);
    jadwal.jenis = command.jenis;
    jadwal.periode.clear();
    if (!command.pola) return done;
    jadwal.periode = default_periode(command.jenis, skp.periode, *command.pola);
    for (PeriodeEvaluasi& one : jadwal.periode) {
        const auto same = std::ranges::find_if(before, [&](const PeriodeEvaluasi& old) {
            return old.id == one.id || old.nama == one.nama;
        });
        if (same == before.end()) continue;
        one.id = same->id;
        one.extras = same->extras;
    }
    return done;
}

}  // namespace kinerja
