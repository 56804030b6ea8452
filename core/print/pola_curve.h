// The curve that an evaluation shows for the pola distribusi (regulation.md 3.11, 4.5). Private to
// core/print.
#pragma once

#include <string>

#include "core/evaluation/distribusi.h"
#include "core/print/block.h"
#include "core/regulation/penilaian.h"

namespace kinerja {

Curve pola_curve(CapaianOrganisasi capaian);
/// People as they are counted, on the same axes.
Curve sebaran_curve(std::string name, const PredikatCounts& counts);

}  // namespace kinerja
