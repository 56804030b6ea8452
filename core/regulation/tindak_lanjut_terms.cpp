// Tokens and labels, in the order of the enumerators in tindak_lanjut_terms.h.
#include "core/regulation/tindak_lanjut_terms.h"

namespace kinerja {
namespace {

constexpr Term jenis_penghargaan_sanksi[] = {
    {"rencana_suksesi", "Penghargaan: prioritas kelompok rencana suksesi"},
    {"pengembangan_kompetensi", "Penghargaan: prioritas pengembangan kompetensi"},
    {"penghargaan_lain", "Penghargaan lain"},
    {"sanksi", "Sanksi"},
};

}  // namespace

template <>
std::span<const Term> terms<JenisPenghargaanSanksi>() {
    return jenis_penghargaan_sanksi;
}

}  // namespace kinerja
