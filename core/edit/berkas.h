// The file of a bukti dukung: put there, or let go of. Its octets are the host's.
#pragma once

#include "core/edit/about.h"
#include "core/model/berkas_bukti.h"
#include "core/model/path.h"
#include "core/model/skp.h"

namespace kinerja {

/// In place of the file that was at this place: "catatan_kinerja/n1/berkas".
struct LampirkanBerkas {
    static constexpr About about{.label = "lampiran berkas bukti dukung"};
    Path tempat;
    BerkasBukti berkas;
};

/// Other items, and earlier versions, may name the file still.
struct LepasBerkas {
    static constexpr About about{.label = "pelepasan berkas bukti dukung",
                                 .undo = Undoing::offered};
    Path tempat;
};

Refusal change(Skp& skp, const LampirkanBerkas& command);
Refusal change(Skp& skp, const LepasBerkas& command);

}  // namespace kinerja
