// How long a pegawai has to return the Dokumen Evaluasi after receiving it.
#pragma once

#include <span>

#include "core/regulation/parameter.h"

namespace kinerja {

/// Working days. Seen on the form of applications in use only, so it is called practice.
std::span<const Dated<int>> pengembalian_evaluasi_days();

}  // namespace kinerja
