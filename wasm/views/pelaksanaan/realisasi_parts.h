// Parts of the page of realisasi. Private to its views.
#pragma once

#include <string_view>
#include <vector>

#include "wasm/state/realisasi_index.h"
#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// How far it is, in words; only what is due is coloured.
void realisasi_progress(Column& column, std::string_view words, const RealisasiHasil& hasil);

/// A bar for each period, as high as its share of the target.
void realisasi_chart(Column& column, const RealisasiIki& of,
                     const std::vector<PeriodeEvaluasi>& periodes);

/// The notes that the figure came from, those that do not count too, and each step.
void realisasi_origin(Column& column, const Editing& editing, const RealisasiIndex& index,
                      const Iki& iki, const RealisasiHasil& hasil);

}  // namespace kinerja::ui
