// Predikat of the year, and of its periods.
#include <algorithm>
#include <optional>

#include "core/base/date.h"
#include "core/exchange/isi_berkas.h"
#include "core/exchange/kode_siasn.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "core/workflow/skp_dinilai.h"

namespace kinerja {
namespace {

constexpr std::string_view dokumen_kinerja =
    "Dokumen PDF tidak ikut. Nomor rujukannya (890, 891, atau 1179) berbeda-beda di antara "
    "aplikasi, jadi admin yang menentukan.";
constexpr std::string_view bulan_teks =
    "Ditulis sebagai teks tanpa nol di depan; contoh resmi menulis bilangan, aplikasi yang "
    "berjalan "
    "mengirim teks.";
constexpr std::string_view bukan_jf =
    "Kode koefisien hanya diketahui bagi jabatan fungsional; isi menurut petunjuk BKN.";
constexpr std::string_view jenjang_kosong = "Jenjang belum dipilih pada bagian Angka Kredit.";
constexpr std::string_view bukan_baik =
    "Kode koefisien hanya diketahui untuk predikat Baik; kode predikat lain tidak ditebak.";

constexpr std::string_view sebagian_tahun =
    "SKP ini tidak mencakup seluruh tahun. SIASN menyimpan satu predikat untuk satu tahun: kiriman "
    "berikutnya untuk tahun yang sama menggantikan yang sebelumnya.";
constexpr std::string_view masih_konsep =
    "Evaluasi tahunan masih konsep. Ekspor hanya mengambil evaluasi yang sudah diserahkan.";
constexpr std::string_view tanpa_tahunan = "Evaluasi tahunan belum ada yang diserahkan.";
constexpr std::string_view tahun_tak_jelas =
    "Tanggal periode SKP belum terbaca atau melewati dua tahun, jadi tahun evaluasinya tidak "
    "pasti.";
constexpr std::string_view tanpa_periodik = "Belum ada evaluasi periodik yang diserahkan.";
constexpr std::string_view tanpa_kode_periode =
    "SIASN hanya mengenal evaluasi bulanan dan triwulanan; periode SKP ini lain. Evaluasi tahunan "
    "diekspor tersendiri.";
constexpr std::string_view bukan_periode_siasn =
    "SIASN hanya mengenal evaluasi bulanan dan triwulanan";
constexpr std::string_view belum_diserahkan = "belum ada evaluasi yang diserahkan";
constexpr std::string_view tanggal_tak_terbaca = "tanggal periodenya belum terbaca atau terbalik";
constexpr std::string_view periode_hilang = "periodenya tidak ada lagi pada Jadwal dan Tenggat";

std::string with_predikat(const std::string& name, PredikatKinerja predikat) {
    return name + ": " + std::string(label_of(predikat));
}

std::optional<int> year_of(const Periode& periode) {
    const auto awal = parse_date(periode.awal).date, akhir = parse_date(periode.akhir).date;
    if (!awal || !akhir || awal->year != akhir->year) return std::nullopt;
    return awal->year;
}

bool is_whole_year(const Periode& periode) {
    const auto awal = parse_date(periode.awal).date, akhir = parse_date(periode.akhir).date;
    return awal && akhir && awal->month == 1 && akhir->month == 12;
}

void add_koefisien(ObjekSiasn& object, const Skp& skp, PredikatKinerja predikat) {
    const auto jenjang = skp.angka_kredit->jenjang;
    const bool jf = skp.jenis_jabatan == JenisJabatan::jf;
    if (!jf || !jenjang) return object.blank("koefisienId", jf ? jenjang_kosong : bukan_jf);
    object.add_or_blank("koefisienId", kode_koefisien(*jenjang, predikat), bukan_baik);
}

void add_months(ObjekSiasn& object, const Date& awal, const Date& akhir) {
    object.add("bulanMulaiPenilaian", std::to_string(awal.month));
    object.add("bulanSelesaiPenilaian", std::to_string(akhir.month));
    object.add("tahunMulaiPenilaian", awal.year);
    object.add("tahunSelesaiPenilaian", akhir.year);
    object.add("tahun", awal.year);
}

/// `now`: the period as the agency has it; what was evaluated may be what it was then.
void one_periode(const Skp& skp, const PeriodeEvaluasi& now, IsiBerkas& isi) {
    const Evaluasi* holds = evaluasi_berlaku(skp, JenisEvaluasi::periodik, now.id);
    const auto predikat = holds == nullptr ? std::nullopt : predikat_final(skp, *holds);
    if (!predikat) return isi.leave_out(now.nama, belum_diserahkan);
    const std::string_view kode = kode_periodik(jenis_periode_of(skp, *holds));
    if (kode.empty()) return isi.leave_out(nama_evaluasi(skp, *holds), bukan_periode_siasn);
    const PeriodeEvaluasi periode = periode_of(skp, *holds).value_or(now);
    const auto awal = parse_date(periode.awal).date, akhir = parse_date(periode.akhir).date;
    if (!awal || !akhir || *akhir < *awal) return isi.leave_out(periode.nama, tanggal_tak_terbaca);
    ObjekSiasn object = isi.object();
    object.blank("pnsDinilaiId", id_orang);
    add_koefisien(object, skp, *predikat);
    object.add("periodikId", kode);
    add_months(object, *awal, *akhir);
    add_ratings(object, skp, *holds);
    add_penilai(object, skp, *holds, "penilaiJabatanNama");
    isi.take(object, with_predikat(nama_evaluasi(skp, *holds), *predikat));
    isi.warn_of_objection(skp, *holds, "kuadranKinerjaNilai");
}

/// Of periods that the agency has no more: with the days that were kept, if any were.
void add_lost_periods(const Skp& skp, IsiBerkas& isi) {
    for (const Box<Evaluasi>& one : skp.evaluasi) {
        if (one->jenis != JenisEvaluasi::periodik || find_periode(skp, one->periode) ||
            keadaan_of(skp, *one) != KeadaanEvaluasi::berlaku)
            continue;
        if (const auto kept = periode_of(skp, *one))
            one_periode(skp, *kept, isi);
        else
            isi.leave_out(nama_evaluasi(skp, *one), periode_hilang);
    }
}

bool knows_periods(const Skp& skp) {
    return !kode_periodik(skp.jadwal->jenis).empty() ||
           std::ranges::any_of(skp.evaluasi, [&](const Box<Evaluasi>& one) {
               return one->jenis == JenisEvaluasi::periodik &&
                      !kode_periodik(jenis_periode_of(skp, *one)).empty();
           });
}

}  // namespace

std::string_view isi_skp22(const Skp& skp, IsiBerkas& isi) {
    const Evaluasi* holds = evaluasi_berlaku(skp, JenisEvaluasi::tahunan, {});
    const auto predikat = holds == nullptr ? std::nullopt : predikat_final(skp, *holds);
    if (!predikat) {
        const bool begun = std::ranges::any_of(skp.evaluasi_konsep, [](const Box<Evaluasi>& one) {
            return one->jenis == JenisEvaluasi::tahunan;
        });
        return begun ? masih_konsep : tanpa_tahunan;
    }
    const std::optional<int> tahun = year_of(as_judged(skp, *holds).periode);
    if (!tahun) return tahun_tak_jelas;
    ObjekSiasn object = isi.object();
    add_ratings(object, skp, *holds);
    object.add("tahun", *tahun);
    object.blank("pnsDinilaiOrang", id_orang);
    add_penilai(object, skp, *holds, "penilaiJabatan");
    isi.take(object, with_predikat(nama_evaluasi(skp, *holds), *predikat));
    isi.warn_of_objection(skp, *holds, "kuadranKinerjaNilai");
    if (!is_whole_year(skp.periode)) isi.unsure("tahun", sebagian_tahun);
    isi.unsure("path", dokumen_kinerja);
    return {};
}

std::string_view isi_kinerja_periodik(const Skp& skp, IsiBerkas& isi) {
    if (!knows_periods(skp)) return tanpa_kode_periode;
    for (const PeriodeEvaluasi& one : periode_evaluasi(*skp.jadwal, skp.periode))
        one_periode(skp, one, isi);
    add_lost_periods(skp, isi);
    if (isi.data.items.empty()) return tanpa_periodik;
    isi.unsure("bulanMulaiPenilaian, bulanSelesaiPenilaian", bulan_teks);
    isi.unsure("path", dokumen_kinerja);
    return {};
}

}  // namespace kinerja
