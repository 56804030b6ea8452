#include "core/regulation/profil.h"

namespace kinerja {
namespace {

constexpr Term profil[] = {
    {"umum", "Umum"},
    {"kemenkeu", "Kementerian Keuangan (PK, IKU, dan target triwulanan)"},
    {"pkps", "Guru, kepala sekolah, dan pengawas sekolah (PKPS)"},
};

}  // namespace

template <>
std::span<const Term> terms<Profil>() {
    return profil;
}

}  // namespace kinerja
