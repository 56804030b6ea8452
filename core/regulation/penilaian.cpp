// Tokens and labels, in the order of the enumerators in penilaian.h.
#include "core/regulation/penilaian.h"

namespace kinerja {
namespace {

constexpr Term rating_kinerja[] = {
    {"di_bawah_ekspektasi", "Di bawah Ekspektasi"},
    {"sesuai_ekspektasi", "Sesuai Ekspektasi"},
    {"di_atas_ekspektasi", "Di atas Ekspektasi"},
};

constexpr Term predikat_kinerja[] = {
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

constexpr Term jenjang_fungsional[] = {
    {"pemula", "Pemula"},         {"terampil", "Terampil"},         {"mahir", "Mahir"},
    {"penyelia", "Penyelia"},     {"ahli_pertama", "Ahli Pertama"}, {"ahli_muda", "Ahli Muda"},
    {"ahli_madya", "Ahli Madya"}, {"ahli_utama", "Ahli Utama"},
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
template <>
std::span<const Term> terms<JenjangFungsional>() {
    return jenjang_fungsional;
}

}  // namespace kinerja
