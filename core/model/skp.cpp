// Looking up the parts of an SKP by id.
#include "core/model/skp.h"

namespace kinerja {

const Rhk* find_rhk(const Skp& skp, const RhkId& id) {
    for (const Box<Rhk>& rhk : skp.rhk)
        if (rhk->id == id) return &*rhk;
    return nullptr;
}

const RhkPimpinan* find_rhk_pimpinan(const Skp& skp, const RhkPimpinanId& id) {
    for (const RhkPimpinan& rhk_pimpinan : skp.rhk_pimpinan)
        if (rhk_pimpinan.id == id) return &rhk_pimpinan;
    return nullptr;
}

}  // namespace kinerja
