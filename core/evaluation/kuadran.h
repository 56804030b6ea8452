// The quadrant: from rating hasil kerja and rating perilaku kerja to the predikat (regulation.md
// 4.4, the same in eight sources). Templates with other cells are in circulation.
#pragma once

#include <string>
#include <string_view>

#include "core/regulation/penilaian.h"

namespace kinerja {

PredikatKinerja predikat_of(RatingKinerja hasil_kerja, RatingKinerja perilaku_kerja);

/// As quadrant and curve print it: "Kurang/Misconduct", else the label of the predikat.
std::string_view kuadran_label(PredikatKinerja predikat);

/// "Hasil kerja di atas ekspektasi, perilaku kerja sesuai ekspektasi: Baik".
std::string describe_kuadran(RatingKinerja hasil_kerja, RatingKinerja perilaku_kerja);

}  // namespace kinerja
