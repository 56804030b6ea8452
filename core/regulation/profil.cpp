// One row for each profile.
#include "core/regulation/profil.h"

namespace kinerja {
namespace {

constexpr Term profiles[] = {
    {"umum", "Umum"},
    {"kemenkeu", "Kementerian Keuangan (PK, IKU, dan target triwulanan)"},
    {"pkps", "Guru, kepala sekolah, dan pengawas sekolah (PKPS)"},
};

constexpr PlanWords skp{"IKI", "Indikator Kinerja Individu", "Sasaran Kinerja Pegawai"};
constexpr PlanWords perjanjian_kinerja{"IKU", "Indikator Kinerja Utama", "Perjanjian Kinerja"};

constexpr ProfilParameters rows[] = {
    {Profil::umum,
     "Format Permenpan RB 6/2022. Bagian lain tetap dapat dibuka bila diperlukan.",
     Presence::available,
     Presence::available,
     Presence::available,
     Presence::available,
     JenisPeriode::triwulanan,
     {skp, skp, skp, skp}},
    {Profil::kemenkeu,
     "Setiap indikator diminta memiliki target per triwulan dan manual indikator. Pimpinan unit "
     "menyusun Perjanjian Kinerja dengan IKU, pegawai lain SKP dengan IKI.",
     Presence::demanded,
     Presence::demanded,
     Presence::shown,
     Presence::available,
     JenisPeriode::triwulanan,
     {perjanjian_kinerja, perjanjian_kinerja, skp, skp}},
    {Profil::pkps,
     "Rencana pengelolaan kinerja di Ruang GTK disusun di samping SKP: praktik kinerja, perilaku "
     "kerja, dan pengembangan kompetensi.",
     Presence::available,
     Presence::available,
     Presence::available,
     Presence::demanded,
     JenisPeriode::tahunan,
     {skp, skp, skp, skp}},
};

}  // namespace

template <>
std::span<const Term> terms<Profil>() {
    return profiles;
}

const ProfilParameters& parameters_of(Profil profil) {
    return rows[static_cast<std::size_t>(profil)];
}

const PlanWords& plan_words(Profil profil, JenisJabatan jenis_jabatan) {
    return parameters_of(profil).words[static_cast<std::size_t>(jenis_jabatan)];
}

}  // namespace kinerja
