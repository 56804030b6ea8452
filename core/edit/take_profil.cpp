// What nobody chose follows the profil.
#include "core/edit/take_profil.h"

#include "core/regulation/profil.h"

namespace kinerja {

void take_profil(Skp& skp, Profil profil) {
    const JenisPeriode before = parameters_of(skp.profil).evaluasi;
    const JenisPeriode now = parameters_of(profil).evaluasi;
    skp.profil = profil;
    if (before == now || skp.jadwal->jenis != before || !skp.jadwal->periode.empty()) return;
    skp.jadwal.edit().jenis = now;
}

}  // namespace kinerja
