// The four stages.
#include "core/regulation/gtk_year.h"

namespace kinerja {
namespace {

constexpr TahapGtk stages[] = {
    {"Pra-Perencanaan", 1, 0, "sebelum Januari",
     "Unit organisasi, data pegawai, dan Tim Kinerja disiapkan dinas."},
    {"Perencanaan", 1, 1, "Januari", "Rencana disusun, diajukan, diperiksa, dan disetujui."},
    {"Pelaksanaan", 2, 11, "Februari sampai November",
     "Rencana dilaksanakan; bukti dukung tidak diunggah."},
    {"Penilaian", 12, 12, "akhir tahun", "Pejabat Penilai Kinerja menilai satu kali setahun."},
};

}  // namespace

std::span<const TahapGtk> tahap_gtk() { return stages; }

std::size_t tahap_gtk_on(const Date& day, int year) {
    if (day.year < year) return 0;
    if (day.year > year) return std::size(stages) - 1;
    for (std::size_t i = 1; i < std::size(stages); ++i)
        if (day.month >= stages[i].first_month && day.month <= stages[i].last_month) return i;
    return 0;
}

}  // namespace kinerja
