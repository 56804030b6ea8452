// One row for each official form; two kinds of post share one.
#include "core/regulation/form.h"

#include <algorithm>
#include <cstddef>

namespace kinerja {
namespace {

using enum Demand;

constexpr std::string_view kuantitatif = "PENDEKATAN HASIL KERJA KUANTITATIF";
constexpr std::string_view kualitatif = "PENDEKATAN HASIL KERJA KUALITATIF";
constexpr std::string_view for_leaders =
    "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI";

constexpr Kolom columns_of_leaders[] = {Kolom::nomor, Kolom::rhk, Kolom::iki, Kolom::target,
                                        Kolom::perspektif};
constexpr Kolom columns_of_others[] = {Kolom::nomor, Kolom::rhk_pimpinan, Kolom::rhk,
                                       Kolom::aspek, Kolom::iki,          Kolom::target};
constexpr Kolom columns_narrated[] = {Kolom::nomor, Kolom::rhk};

constexpr CatatanKaki on_ekspektasi[] = {CatatanKaki::ekspektasi_khusus};
constexpr CatatanKaki both[] = {CatatanKaki::rhk_pimpinan, CatatanKaki::ekspektasi_khusus};

// regulation.md 3.2. The superior may be somebody without NIP and pangkat, such as a minister.
constexpr SkpForm leaders_kuantitatif{
    .pendekatan = kuantitatif,
    .bagi = for_leaders,
    .kolom = columns_of_leaders,
    .narrated = false,
    .rhk_pimpinan = absent,
    .aspek = absent,
    .target = demanded,
    .perspektif = demanded,
    .satuan = demanded,
    .nip_penilai = offered,
    .unit_penilai = UnitPenilai::instansi,
    .catatan_kaki = on_ekspektasi,
};

// regulation.md 3.3: its columns were not seen; whether it has perspektif is not known.
constexpr SkpForm leaders_kualitatif{
    .pendekatan = kualitatif,
    .bagi = for_leaders,
    .kolom = columns_narrated,
    .narrated = true,
    .rhk_pimpinan = absent,
    .aspek = absent,
    .target = absent,
    .perspektif = offered,
    .satuan = offered,
    .nip_penilai = offered,
    .unit_penilai = UnitPenilai::instansi,
    .catatan_kaki = on_ekspektasi,
};

// regulation.md 3.4.
constexpr SkpForm others_kuantitatif{
    .pendekatan = kuantitatif,
    .bagi = "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL",
    .kolom = columns_of_others,
    .narrated = false,
    .rhk_pimpinan = demanded,
    .aspek = demanded,
    .target = demanded,
    .perspektif = absent,
    .satuan = demanded,
    .nip_penilai = demanded,
    .unit_penilai = UnitPenilai::unit_kerja,
    .catatan_kaki = both,
};

// regulation.md 3.5. It prints no RHK pimpinan, but the RHK are linked all the same (PL-04).
constexpr SkpForm others_kualitatif{
    .pendekatan = kualitatif,
    .bagi = "BAGI PEJABAT ADMINISTRASI / FUNGSIONAL",
    .kolom = columns_narrated,
    .narrated = true,
    .rhk_pimpinan = demanded,
    .aspek = absent,
    .target = absent,
    .perspektif = absent,
    .satuan = offered,
    .nip_penilai = demanded,
    .unit_penilai = UnitPenilai::unit_kerja,
    .catatan_kaki = on_ekspektasi,
};

// By jenis jabatan, then by pendekatan, in the order of their enumerators.
constexpr const SkpForm* cells[][2] = {
    {&leaders_kuantitatif, &leaders_kualitatif},  // JPT
    {&leaders_kuantitatif, &leaders_kualitatif},  // pimpinan unit kerja mandiri
    {&others_kuantitatif, &others_kualitatif},    // JA
    {&others_kuantitatif, &others_kualitatif},    // JF
};

}  // namespace

const SkpForm& form_of(JenisJabatan jenis_jabatan, Pendekatan pendekatan) {
    return *cells[static_cast<std::size_t>(jenis_jabatan)][static_cast<std::size_t>(pendekatan)];
}

bool has(const SkpForm& form, Kolom kolom) {
    return std::ranges::find(form.kolom, kolom) != form.kolom.end();
}

bool has(const SkpForm& form, CatatanKaki catatan) {
    return std::ranges::find(form.catatan_kaki, catatan) != form.catatan_kaki.end();
}

}  // namespace kinerja
