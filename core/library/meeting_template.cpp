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

constexpr PeriodeDialog the_year[] = {PeriodeDialog::setahun};
constexpr PeriodeDialog a_triwulan[] = {PeriodeDialog::triwulan_1, PeriodeDialog::triwulan_2,
                                        PeriodeDialog::triwulan_3, PeriodeDialog::triwulan_4};
constexpr PeriodeDialog any_period[] = {PeriodeDialog::triwulan_1, PeriodeDialog::triwulan_2,
                                        PeriodeDialog::triwulan_3, PeriodeDialog::triwulan_4,
                                        PeriodeDialog::setahun};

constexpr MeetingTemplate templates[] = {
    {TahapDialog::perencanaan, "Ekspektasi awal",
     "Menyepakati RHK, target, dan dukungan sebelum SKP ditetapkan.", ekspektasi_awal, the_year},
    {TahapDialog::pemantauan, "Triwulan",
     "Melihat kemajuan dan hambatan, lalu merencanakan periode berikut.", triwulan, a_triwulan},
    {TahapDialog::umpan_balik, "Pembinaan",
     "Memberi umpan balik atas hasil dan perilaku, dan menyepakati perbaikan.", pembinaan,
     any_period},
    {TahapDialog::evaluasi, "Akhir tahun",
     "Membahas hasil dan perilaku setahun, dan bahan untuk tahun berikut.", akhir_tahun, the_year},
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

std::string meeting_name(TahapDialog tahap, std::optional<PeriodeDialog> periode) {
    const bool by_triwulan = tahap == TahapDialog::pemantauan;
    if (!periode) return std::string(meeting_template(tahap).nama);
    std::string label(label_of(*periode));
    if (by_triwulan && *periode != PeriodeDialog::setahun) return label;
    label[0] = static_cast<char>(label[0] - 'A' + 'a');  // within a sentence
    const std::string_view kind = by_triwulan ? label_of(tahap) : meeting_template(tahap).nama;
    return std::string(kind) + ", " + label;
}

PeriodeDialog triwulan_with(const Date& day) {
    constexpr int months = 3, first = static_cast<int>(PeriodeDialog::triwulan_1);
    return static_cast<PeriodeDialog>(first + (day.month - 1) / months);
}

}  // namespace kinerja
