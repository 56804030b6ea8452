// What a person asks for about the files of a bukti dukung.
#pragma once

#include <variant>

#include "core/model/berkas_bukti.h"
#include "core/model/path.h"

namespace kinerja::ui {

struct PilihBerkas {  // one is chosen on the device, for this place
    Path tempat;
};
struct LihatBerkas {
    BerkasBukti berkas;
};
struct SimpanBerkas {
    BerkasBukti berkas;
};

using BerkasIntent = std::variant<PilihBerkas, LihatBerkas, SimpanBerkas>;

}  // namespace kinerja::ui
