// Five curves, drawn as programs in use draw them.
#include "core/print/pola_curve.h"

#include <cstddef>
#include <span>
#include <utility>

#include "core/evaluation/kuadran.h"
#include "core/print/parts.h"
#include "core/regulation/pola_distribusi.h"

namespace kinerja {
namespace {

constexpr std::string_view title =
    "POLA DISTRIBUSI: KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA ORGANISASI ";
constexpr std::string_view upward = "Frekuensi Pegawai", along = "Predikat Kinerja Pegawai";

/// By PredikatKinerja.
void add_points(Curve& curve, std::span<const int, predikat_count> heights) {
    for (std::size_t i = 0; i < predikat_count; ++i)
        curve.points.push_back(
            {std::string(kuadran_label(static_cast<PredikatKinerja>(i))), heights[i]});
}

}  // namespace

Curve pola_curve(CapaianOrganisasi capaian) {
    Curve curve{std::string(title) + in_capitals(label_of(capaian)),
                std::string(upward),
                std::string(along),
                {}};
    add_points(curve, curve_heights(capaian));
    return curve;
}

Curve sebaran_curve(std::string name, const PredikatCounts& counts) {
    Curve curve{std::move(name), std::string(upward), std::string(along), {}};
    add_points(curve, counts);
    return curve;
}

}  // namespace kinerja
