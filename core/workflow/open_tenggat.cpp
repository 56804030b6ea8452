// Which deadlines are behind an SKP because of where it stands.
#include "core/workflow/open_tenggat.h"

namespace kinerja {

std::vector<Tenggat> open_tenggat(const Skp& skp, const SkpWalk& walk) {
    std::vector<Tenggat> list = tenggat(skp);
    if (was_established(walk))
        std::erase_if(list, [](const Tenggat& one) { return one.id == "penetapan"; });
    return list;
}

}  // namespace kinerja
