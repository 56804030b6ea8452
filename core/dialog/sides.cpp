// The first word decides.
#include "core/dialog/sides.h"

#include "core/base/text.h"

namespace kinerja {

Sides::Sides(const Skp& skp) {
    const std::string own = digits_in(skp.pegawai.nip);
    if (!own.empty()) sides_.emplace(own, Pihak::pegawai);
}

bool Sides::keeps_to_one(const DialogAuthor& author) {
    const std::string nip = digits_in(author.nip);
    if (nip.empty()) return true;
    const Pihak pihak = pihak_of(author.peran);
    return sides_.emplace(nip, pihak).first->second == pihak;
}

}  // namespace kinerja
