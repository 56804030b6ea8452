// Five curves, drawn as programs in use draw them.
#include "core/print/pola_curve.h"

#include <cstddef>

#include "core/evaluation/kuadran.h"
#include "core/print/parts.h"

namespace kinerja {
namespace {

// For drawing only: what is asked of a distribution stands in core/regulation/pola_distribusi.h. By
// CapaianOrganisasi, then by PredikatKinerja.
constexpr int heights[][predikat_count] = {
    {0, 1, 3, 7, 13}, {2, 3, 6, 11, 2}, {3, 4, 10, 4, 3}, {2, 11, 6, 3, 2}, {13, 7, 3, 1, 0},
};

constexpr std::string_view title =
    "POLA DISTRIBUSI: KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI ";

}  // namespace

Curve pola_curve(CapaianOrganisasi capaian) {
    Curve curve{std::string(title) + in_capitals(label_of(capaian)),
                "Frekuensi Pegawai",
                "Predikat Kinerja Pegawai",
                {}};
    for (std::size_t i = 0; i < predikat_count; ++i)
        curve.points.push_back({std::string(kuadran_label(static_cast<PredikatKinerja>(i))),
                                heights[static_cast<std::size_t>(capaian)][i]});
    return curve;
}

}  // namespace kinerja
