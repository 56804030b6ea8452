// The curve that an evaluation shows for the pola distribusi (regulation.md 3.11, 4.5). Private to
// core/print.
#pragma once

#include "core/print/block.h"
#include "core/regulation/penilaian.h"

namespace kinerja {

Curve pola_curve(CapaianOrganisasi capaian);

}  // namespace kinerja
