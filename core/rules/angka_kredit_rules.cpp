// The record of angka kredit of a jabatan fungsional: what keeps a figure from being reckoned.
#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/pelaksanaan/angka_kredit_rows.h"
#include "core/regulation/basis.h"
#include "core/rules/catalog.h"

namespace kinerja {
namespace {

Path place_of(const KonversiAngkaKredit& one) {
    return path("angka_kredit") / "konversi" / one.id.value;
}

/// Who holds no jabatan fungsional has no such section.
template <class Visit>
void each_row(const Skp& skp, Visit visit) {
    if (skp.jenis_jabatan != JenisJabatan::jf) return;
    for (const KonversiAngkaKredit& one : skp.angka_kredit->konversi) visit(one);
}

void months_are_months(const Skp& skp, const CheckContext&, FindingSink& found) {
    each_row(skp, [&](const KonversiAngkaKredit& one) {
        if (!is_blank(one.bulan_awal) && !bulan_in(one.bulan_awal))
            found.at(place_of(one) / "bulan_awal");
        if (!is_blank(one.bulan_akhir) && !bulan_in(one.bulan_akhir))
            found.at(place_of(one) / "bulan_akhir");
    });
}

void months_are_in_order(const Skp& skp, const CheckContext&, FindingSink& found) {
    each_row(skp, [&](const KonversiAngkaKredit& one) {
        const auto awal = bulan_in(one.bulan_awal), akhir = bulan_in(one.bulan_akhir);
        if (awal && akhir && *akhir < *awal) found.at(place_of(one) / "bulan_akhir");
    });
}

void years_have_a_table(const Skp& skp, const CheckContext&, FindingSink& found) {
    each_row(skp, [&](const KonversiAngkaKredit& one) {
        if (is_blank(one.tahun)) return;
        const std::optional<int> tahun = tahun_in(one.tahun);
        if (!tahun || *tahun < basis::angka_kredit_since.year) found.at(place_of(one) / "tahun");
    });
}

void no_month_counts_twice(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (skp.jenis_jabatan != JenisJabatan::jf) return;
    for (const KonversiAngkaKredit* one : counted_twice(*skp.angka_kredit))
        found.at(place_of(*one) / "bulan_awal");
}

void figures_are_numbers(const Skp& skp, const CheckContext&, FindingSink& found) {
    if (skp.jenis_jabatan != JenisJabatan::jf) return;
    const AngkaKredit& record = *skp.angka_kredit;
    const auto look = [&](const std::string& typed, std::string_view name) {
        if (!is_blank(typed) && !parse_decimal(trim(typed))) found.at(path("angka_kredit") / name);
    };
    look(record.integrasi, "integrasi");
    look(record.dasar, "dasar");
    look(record.lama, "lama");
    look(record.penyesuaian, "penyesuaian");
    look(record.pendidikan, "pendidikan");
}

void rows_have_a_predikat(const Skp& skp, const CheckContext&, FindingSink& found) {
    each_row(skp, [&](const KonversiAngkaKredit& one) {
        if (!is_blank(one.tahun) && !one.predikat) found.at(place_of(one) / "predikat");
    });
}

void jenjang_is_known(const Skp& skp, const CheckContext&, FindingSink& found) {
    bool lacking = false;
    each_row(skp, [&](const KonversiAngkaKredit& one) {
        lacking = lacking || (!is_blank(one.tahun) && !one.jenjang);
    });
    if (lacking && !skp.angka_kredit->jenjang) found.at(path("angka_kredit") / "jenjang");
}

using enum Severity;

constexpr Rule rules[] = {
    {"AK-01", advises, basis::suggestion, "Bulan pada baris konversi ini bukan 1 sampai 12.",
     "Tulis nomor bulannya, misalnya 1 untuk bulan pertama tahun itu.", months_are_months},
    {"AK-02", advises, basis::suggestion,
     "Bulan terakhir pada baris konversi ini mendahului bulan pertamanya.",
     "Periksa kedua bulan; masa yang melewati tahun ditulis dalam dua baris.", months_are_in_order},
    {"AK-03", advises, basis::angka_kredit,
     "Tahun pada baris konversi ini tidak terbaca, atau mendahului 2023.",
     "Tulis tahun empat angka; yang diperoleh sebelum 2023 masuk sebagai nilai integrasi atau AK "
     "JF "
     "lama.",
     years_have_a_table},
    {"AK-04", advises, basis::angka_kredit_practice,
     "Masa pada baris konversi ini sudah dihitung pada baris lain.",
     "Hapus salah satunya; konversi setahun menggantikan konversi periodik tahun itu.",
     no_month_counts_twice},
    {"AK-05", advises, basis::suggestion, "Angka kredit ini tidak dapat dibaca.",
     "Tulis angkanya saja dengan koma untuk pecahan, misalnya \"12,5\".", figures_are_numbers},
    {"AK-06a", advises, basis::angka_kredit, "Predikat pada baris konversi ini belum dipilih.",
     "Pilih predikat pada dokumen evaluasi masa itu.", rows_have_a_predikat},
    {"AK-06b", advises, basis::angka_kredit, "Jenjang jabatan fungsional belum dipilih.",
     "Pilih jenjangnya; jenjang menentukan koefisien per tahun.", jenjang_is_known},
};

}  // namespace

std::span<const Rule> angka_kredit_rules() { return rules; }

}  // namespace kinerja
