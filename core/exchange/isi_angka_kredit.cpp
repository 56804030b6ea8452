// Angka kredit: one object for each conversion that rests on an evaluation.
#include <optional>

#include "core/base/date.h"
#include "core/exchange/isi_berkas.h"
#include "core/pelaksanaan/angka_kredit_rows.h"
#include "core/workflow/evaluasi_berlaku.h"

namespace kinerja {
namespace {

constexpr std::string_view dokumen_pak =
    "Dokumen PDF tidak ikut. Rujukan yang dikenal: 879 (Dok PAK) dan 880 (SK PAK).";
constexpr std::string_view kredit_masa =
    "Diisi angka kredit konversi masa itu saja, bukan kumulatif, dengan titik desimal.";
constexpr std::string_view kredit_unsur =
    "Diisi 0: konversi predikat tidak mengenal unsur utama dan penunjang.";
constexpr std::string_view riwayat_jabatan = "Pengenal riwayat jabatan pada SIASN.";
constexpr std::string_view surat = "Nomor dan tanggal surat penetapan ada pada unit kepegawaian.";

constexpr std::string_view bukan_pejabat_fungsional =
    "Angka kredit hanya bagi pejabat fungsional. Jabatan pada SKP ini bukan jabatan fungsional.";
constexpr std::string_view bukan_pns =
    "Konversi predikat menjadi angka kredit berlaku bagi PNS (Peraturan BKN 3/2023).";
constexpr std::string_view tanpa_konversi =
    "Belum ada konversi yang dapat diekspor. Tambahkan pada bagian Angka Kredit sesudah "
    "evaluasinya "
    "diserahkan.";
constexpr std::string_view dua_kali =
    "Ada bulan yang dihitung pada dua baris. Konversi setahun menggantikan konversi periodik tahun "
    "itu; kirim salah satunya saja.";
constexpr std::string_view tanpa_dasar =
    "tidak ada evaluasi yang diserahkan dengan predikat itu untuk masa itu";
constexpr std::string_view belum_dihitung = "belum dapat dihitung";

/// Months of one year.
struct Masa {
    int tahun = 0, awal = 0, akhir = 0;

    bool operator==(const Masa&) const = default;
};

std::optional<Masa> masa_of(std::string_view first, std::string_view last) {
    const auto awal = parse_date(first).date, akhir = parse_date(last).date;
    if (!awal || !akhir || awal->year != akhir->year) return std::nullopt;
    return Masa{awal->year, awal->month, akhir->month};
}

/// Null when it does not hold, or says another predikat.
const Evaluasi* that_says(const Skp& skp, PredikatKinerja predikat, JenisEvaluasi jenis,
                          const PeriodeEvaluasiId& periode) {
    const Evaluasi* holds = evaluasi_berlaku(skp, jenis, periode);
    return holds != nullptr && predikat_final(skp, *holds) == predikat ? holds : nullptr;
}

/// The evaluation that the predikat of these months comes from: of the year, or of just them
/// (regulation.md 6.3). Null when none was handed over.
const Evaluasi* basis_of(const Skp& skp, const Masa& masa, PredikatKinerja predikat) {
    const auto whole = masa_of(skp.periode.awal, skp.periode.akhir);
    const bool within = whole && whole->tahun == masa.tahun && whole->awal <= masa.awal &&
                        masa.akhir <= whole->akhir;
    const Evaluasi* found = within ? that_says(skp, predikat, JenisEvaluasi::tahunan, {}) : nullptr;
    for (const PeriodeEvaluasi& one : periode_evaluasi(*skp.jadwal, skp.periode))
        if (found == nullptr && masa_of(one.awal, one.akhir) == masa)
            found = that_says(skp, predikat, JenisEvaluasi::periodik, one.id);
    return found;
}

void add_konversi(ObjekSiasn& object, const Masa& masa, const Konversi& konversi) {
    const std::string tahun = std::to_string(masa.tahun);
    object.blank("pnsId", id_orang);
    object.blank("rwJabatanId", riwayat_jabatan);
    object.blank("nomorSk", surat);
    object.blank("tanggalSk", surat);
    object.add("bulanMulaiPenailan", std::to_string(masa.awal));  // spelt as the service does
    object.add("bulanSelesaiPenailan", std::to_string(masa.akhir));
    object.add("tahunMulaiPenailan", tahun);
    object.add("tahunSelesaiPenailan", tahun);
    object.add("isAngkaKreditPertama", "0");
    object.add("isIntegrasi", "0");
    object.add("isKonversi", "1");
    object.add("kreditUtamaBaru", "0");
    object.add("kreditPenunjangBaru", "0");
    object.add("kreditBaruTotal", to_plain(konversi.angka_kredit.result));
}

std::string name_of(const KonversiAngkaKredit& row) {
    return "Konversi " + row.tahun + ", bulan " + row.bulan_awal + " sampai " + row.bulan_akhir;
}

void one_konversi(const Skp& skp, const BarisKonversi& row, IsiBerkas& isi) {
    const KonversiAngkaKredit& typed = *row.typed;
    if (!row.konversi) return isi.leave_out(name_of(typed), belum_dihitung);
    const Masa masa{*tahun_in(typed.tahun), *bulan_in(typed.bulan_awal),
                    *bulan_in(typed.bulan_akhir)};
    const Evaluasi* basis = basis_of(skp, masa, *typed.predikat);
    if (basis == nullptr) return isi.leave_out(name_of(typed), tanpa_dasar);
    ObjekSiasn object = isi.object();
    add_konversi(object, masa, *row.konversi);
    isi.take(object, name_of(typed) + ": " + to_text(row.konversi->angka_kredit));
    isi.warn_of_objection(skp, *basis, "kreditBaruTotal");
}

}  // namespace

std::string_view isi_angka_kredit(const Skp& skp, IsiBerkas& isi) {
    if (skp.jenis_jabatan != JenisJabatan::jf) return bukan_pejabat_fungsional;
    if (skp.pegawai.status != StatusPegawai::pns) return bukan_pns;
    for (const BarisKonversi& row : reckon(skp).rows) one_konversi(skp, row, isi);
    if (isi.data.items.empty()) return tanpa_konversi;
    isi.unsure("kreditBaruTotal", kredit_masa);
    if (!counted_twice(*skp.angka_kredit).empty())
        isi.unsure("bulanMulaiPenailan, bulanSelesaiPenailan", dua_kali);
    isi.unsure("kreditUtamaBaru, kreditPenunjangBaru", kredit_unsur);
    isi.unsure("path", dokumen_pak);
    return {};
}

}  // namespace kinerja
