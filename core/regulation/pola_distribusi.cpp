// The five patterns.
#include "core/regulation/pola_distribusi.h"

#include <cstddef>

#include "core/regulation/basis.h"

namespace kinerja {
namespace {

using enum JenisBatas;

constexpr PredikatKinerja sangat_baik[] = {PredikatKinerja::sangat_baik};
constexpr PredikatKinerja only_baik[] = {PredikatKinerja::baik};
constexpr PredikatKinerja only_butuh_perbaikan[] = {PredikatKinerja::butuh_perbaikan};
constexpr PredikatKinerja only_kurang[] = {PredikatKinerja::kurang};
constexpr PredikatKinerja only_sangat_kurang[] = {PredikatKinerja::sangat_kurang};
constexpr PredikatKinerja butuh_perbaikan_or_kurang[] = {PredikatKinerja::butuh_perbaikan,
                                                         PredikatKinerja::kurang};

constexpr BatasPredikat istimewa[] = {
    {sangat_baik, terbanyak, 0, "Sebagian besar Sangat Baik (dibaca: kelompok terbanyak)"},
    {sangat_baik, paling_banyak, 70, "Sangat Baik paling banyak 70%"},
};
constexpr BatasPredikat baik[] = {
    {only_baik, terbanyak, 0, "Sebagian besar Baik (dibaca: kelompok terbanyak)"},
    {only_baik, paling_banyak, 70, "Baik paling banyak 70%"},
    {butuh_perbaikan_or_kurang, ada, 0, "Ada yang Butuh Perbaikan dan/atau Kurang"},
};
constexpr BatasPredikat butuh_perbaikan[] = {
    {only_butuh_perbaikan, paling_sedikit, 60, "Butuh Perbaikan paling sedikit 60%"},
    {sangat_baik, paling_banyak, 10, "Sangat Baik paling banyak 10%"},
};
constexpr BatasPredikat kurang[] = {
    {only_kurang, paling_sedikit, 60, "Kurang paling sedikit 60%"},
    {only_butuh_perbaikan, paling_sedikit, 10, "Butuh Perbaikan paling sedikit 10%"},
    {sangat_baik, paling_banyak, 10, "Sangat Baik paling banyak 10%"},
};
constexpr BatasPredikat sangat_kurang[] = {
    {only_sangat_kurang, paling_sedikit, 60, "Sangat Kurang paling sedikit 60%"},
    {butuh_perbaikan_or_kurang, paling_sedikit, 10,
     "Butuh Perbaikan dan/atau Kurang paling sedikit 10%"},
    {sangat_baik, paling_banyak, 0, "Tidak ada yang Sangat Baik"},
};

// In the order of CapaianOrganisasi.
constexpr Dated<PolaDistribusi> patterns[][1] = {
    {{basis::predikat_since, istimewa, basis::predikat}},
    {{basis::predikat_since, baik, basis::predikat}},
    {{basis::predikat_since, butuh_perbaikan, basis::predikat}},
    {{basis::predikat_since, kurang, basis::predikat}},
    {{basis::predikat_since, sangat_kurang, basis::predikat}},
};

// As programs in use draw it; by CapaianOrganisasi, then by PredikatKinerja.
constexpr int heights[][predikat_count] = {
    {0, 1, 3, 7, 13}, {2, 3, 6, 11, 2}, {3, 4, 10, 4, 3}, {2, 11, 6, 3, 2}, {13, 7, 3, 1, 0},
};

}  // namespace

std::span<const Dated<PolaDistribusi>> pola_distribusi(CapaianOrganisasi capaian) {
    return patterns[static_cast<std::size_t>(capaian)];
}

std::span<const int, predikat_count> curve_heights(CapaianOrganisasi capaian) {
    return heights[static_cast<std::size_t>(capaian)];
}

}  // namespace kinerja
