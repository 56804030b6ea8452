// Tokens and labels, in the order of the enumerators in dialog_terms.h.
#include "core/regulation/dialog_terms.h"

namespace kinerja {
namespace {

constexpr Term peran_dialog[] = {
    {"pegawai", "Pegawai"},
    {"pimpinan", "Pimpinan"},
    {"pejabat_penilai", "Pejabat Penilai Kinerja"},
};

constexpr Term tahap_dialog[] = {
    {"perencanaan", "Perencanaan"},
    {"pemantauan", "Pemantauan"},
    {"umpan_balik", "Umpan balik"},
    {"evaluasi", "Evaluasi"},
};

constexpr Term butir_dialog[] = {
    {"rhk", "Rencana Hasil Kerja"},
    {"iki", "Indikator dan target"},
    {"ekspektasi_khusus", "Ekspektasi khusus"},
    {"sumber_daya", "Dukungan sumber daya"},
    {"skema", "Skema pertanggungjawaban"},
    {"konsekuensi", "Konsekuensi"},
};

}  // namespace

template <>
std::span<const Term> terms<PeranDialog>() {
    return peran_dialog;
}

template <>
std::span<const Term> terms<TahapDialog>() {
    return tahap_dialog;
}

template <>
std::span<const Term> terms<ButirDialog>() {
    return butir_dialog;
}

}  // namespace kinerja
