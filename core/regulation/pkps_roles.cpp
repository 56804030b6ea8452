// Tokens and labels, in the order of the enumerators in pkps_roles.h.
#include "core/regulation/pkps_roles.h"

namespace kinerja {
namespace {

constexpr Term pelaku_pkps[] = {
    {"pegawai", "Pegawai yang merencanakan"},
    {"tim_kinerja", "Tim Kinerja"},
    {"pejabat_penilai", "Pejabat Penilai Kinerja"},
};

constexpr Term peran_gtk[] = {
    {"pengawas", "Pengawas sekolah"},
    {"kepala_sekolah", "Kepala sekolah"},
    {"guru", "Guru"},
};

constexpr Term bagian_pkps[] = {
    {"praktik", "Praktik Kinerja"},
    {"perilaku", "Perilaku Kerja"},
    {"kompetensi", "Pengembangan Kompetensi"},
};

// By enumerator of TindakanPkps.
constexpr std::string_view taken[] = {
    "Diajukan kepada Tim Kinerja",
    "Pemeriksaan dimulai",
    "Dikembalikan Tim Kinerja",
    "Diteruskan kepada Pejabat Penilai Kinerja",
    "Dikembalikan Pejabat Penilai Kinerja",
    "Disetujui Pejabat Penilai Kinerja",
    "Pelaksanaan dimulai",
};

}  // namespace

template <>
std::span<const Term> terms<PelakuPkps>() {
    return pelaku_pkps;
}

template <>
std::span<const Term> terms<PeranGtk>() {
    return peran_gtk;
}

template <>
std::span<const Term> terms<BagianPkps>() {
    return bagian_pkps;
}

std::string_view taken_label_of(TindakanPkps tindakan) {
    return taken[static_cast<std::size_t>(tindakan)];
}

}  // namespace kinerja
