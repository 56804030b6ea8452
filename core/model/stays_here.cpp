#include "core/model/stays_here.h"

#include "core/model/member.h"

namespace kinerja {

void keep_what_stays_here(Skp& to, const Skp& from) {
    for (const Member& member : shape_of<Skp>().members)
        if (member.said.stays_here) member.take(&to, &from);
}

Skp without_what_stays_here(Skp skp) {
    keep_what_stays_here(skp, Skp{});
    return skp;
}

}  // namespace kinerja
