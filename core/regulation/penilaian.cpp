// Tokens and labels, in the order of the enumerators in penilaian.h.
#include "core/regulation/penilaian.h"

namespace kinerja {
namespace {

constexpr Term rating_kinerja[] = {
    {"di_bawah", "Di bawah Ekspektasi"},
    {"sesuai", "Sesuai Ekspektasi"},
    {"di_atas", "Di atas Ekspektasi"},
};

constexpr Term predikat_kinerja[predikat_count] = {
    {"sangat_kurang", "Sangat Kurang"},     {"kurang", "Kurang"},
    {"butuh_perbaikan", "Butuh Perbaikan"}, {"baik", "Baik"},
    {"sangat_baik", "Sangat Baik"},
};

constexpr Term capaian_organisasi[] = {
    {"istimewa", "Istimewa"},
    {"baik", "Baik"},
    {"butuh_perbaikan", "Butuh Perbaikan"},
    {"kurang", "Kurang"},
    {"sangat_kurang", "Sangat Kurang"},
};

}  // namespace

template <>
std::span<const Term> terms<RatingKinerja>() {
    return rating_kinerja;
}

template <>
std::span<const Term> terms<PredikatKinerja>() {
    return predikat_kinerja;
}

template <>
std::span<const Term> terms<CapaianOrganisasi>() {
    return capaian_organisasi;
}

}  // namespace kinerja
