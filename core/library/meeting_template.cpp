// The parts follow what each stage of the year is for (regulation.md 1.1); the minutes are advice.
#include "core/library/meeting_template.h"

#include <cstddef>

namespace kinerja {
namespace {

constexpr MeetingPart ekspektasi_awal[] = {
    {"Arah dan sasaran unit: apa yang diharapkan pimpinan tahun ini", 10},
    {"RHK, indikator, dan target: usulan, tanggapan, kesepakatan", 25},
    {"Ekspektasi khusus atas perilaku kerja", 10},
    {"Dukungan sumber daya, skema pertanggungjawaban, konsekuensi", 10},
    {"Ringkasan kesepakatan dan tindak lanjut", 5},
};
constexpr MeetingPart triwulan[] = {
    {"Tindak lanjut terdahulu: apa yang sudah dan belum selesai", 5},
    {"Kemajuan setiap RHK terhadap target triwulan", 15},
    {"Hambatan, dan dukungan yang diperlukan", 10},
    {"Rencana aksi periode berikut dan tindak lanjut", 10},
};
constexpr MeetingPart pembinaan[] = {
    {"Tujuan pertemuan, dan hal yang sudah berjalan baik", 5},
    {"Pengamatan dengan contoh, dari kedua pihak", 10},
    {"Sebab, dan pilihan perbaikan", 10},
    {"Kesepakatan dan tindak lanjut", 5},
};
constexpr MeetingPart akhir_tahun[] = {
    {"Tindak lanjut terdahulu yang masih terbuka", 5},
    {"Hasil kerja setiap RHK beserta buktinya", 20},
    {"Perilaku kerja sepanjang tahun", 10},
    {"Pelajaran, pengembangan kompetensi, dan bahan SKP tahun depan", 15},
    {"Ringkasan dan tindak lanjut", 10},
};

constexpr MeetingTemplate templates[] = {
    {TahapDialog::perencanaan, "Ekspektasi awal",
     "Menyepakati RHK, target, dan dukungan sebelum SKP ditetapkan.", ekspektasi_awal},
    {TahapDialog::pemantauan, "Triwulan",
     "Melihat kemajuan dan hambatan, lalu merencanakan periode berikut.", triwulan},
    {TahapDialog::umpan_balik, "Pembinaan",
     "Memberi umpan balik atas hasil dan perilaku, dan menyepakati perbaikan.", pembinaan},
    {TahapDialog::evaluasi, "Akhir tahun",
     "Membahas hasil dan perilaku setahun, dan bahan untuk tahun berikut.", akhir_tahun},
};

static_assert([] {
    std::size_t at = 0;
    for (const MeetingTemplate& one : templates)
        if (static_cast<std::size_t>(one.tahap) != at++) return false;
    return true;
}());

}  // namespace

int MeetingTemplate::menit() const {
    int sum = 0;
    for (const MeetingPart& part : bagian) sum += part.menit;
    return sum;
}

std::span<const MeetingTemplate> meeting_templates() { return templates; }

const MeetingTemplate& meeting_template(TahapDialog tahap) {
    return templates[static_cast<std::size_t>(tahap)];
}

}  // namespace kinerja
