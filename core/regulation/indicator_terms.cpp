// Tokens and labels, in the order of the enumerators in indicator_terms.h.
#include "core/regulation/indicator_terms.h"

namespace kinerja {
namespace {

constexpr Term bentuk_hasil[] = {
    {"outcome", "Outcome"},
    {"outcome_antara", "Outcome antara"},
    {"output", "Output"},
    {"layanan", "Layanan"},
};

constexpr Term polarisasi[] = {
    {"maximize", "Maximize: makin tinggi makin baik"},
    {"minimize", "Minimize: makin rendah makin baik"},
    {"stabilize", "Stabilize: makin dekat dengan target makin baik"},
};

constexpr Term konsolidasi[] = {
    {"sum", "Penjumlahan (sum)"},
    {"last_value", "Nilai terakhir (take last known value)"},
    {"average", "Rata-rata (average)"},
};

constexpr Term tingkat_kendali[] = {
    {"outcome", "Outcome"},
    {"outcome_antara", "Outcome Antara"},
    {"output_kendali_rendah", "Output Kendali Rendah"},
    {"output_kendali_sedang", "Output Kendali Sedang"},
};

constexpr Term periode_pelaporan[] = {
    {"bulanan", "Bulanan"},
    {"triwulan", "Triwulan"},
    {"semesteran", "Semesteran"},
    {"tahunan", "Tahunan"},
};

constexpr Term jenis_periode[] = {
    {"bulanan", "Bulanan"},
    {"triwulanan", "Triwulanan"},
    {"semesteran", "Semesteran"},
    {"tahunan", "Tahunan"},
};

}  // namespace

template <>
std::span<const Term> terms<BentukHasil>() {
    return bentuk_hasil;
}

template <>
std::span<const Term> terms<Polarisasi>() {
    return polarisasi;
}

template <>
std::span<const Term> terms<Konsolidasi>() {
    return konsolidasi;
}

template <>
std::span<const Term> terms<TingkatKendali>() {
    return tingkat_kendali;
}

template <>
std::span<const Term> terms<PeriodePelaporan>() {
    return periode_pelaporan;
}

template <>
std::span<const Term> terms<JenisPeriode>() {
    return jenis_periode;
}

}  // namespace kinerja
