// The file of a bukti dukung, where the bukti dukung is filled in.
#pragma once

#include <string_view>

#include "core/model/berkas_bukti.h"
#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// What may be done there, and what it is called when there are several.
struct BerkasLook {
    std::string_view judul{};
    bool readonly = false;
};

/// `tempat` is the place of the file: "catatan_kinerja/n1/berkas".
void berkas_bukti(Column& column, const Editing& editing, const Path& tempat,
                  const BerkasBukti& berkas, const BerkasLook& look = {});

}  // namespace kinerja::ui
