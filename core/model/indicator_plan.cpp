#include "core/model/indicator_plan.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/model/describe_members.h"

namespace kinerja {

bool is_empty(const TargetTriwulan& triwulan) {
    const bool typed = std::ranges::any_of(
        triwulan.target, [](const std::string& target) { return !is_blank(target); });
    return !typed && !triwulan.polarisasi && !triwulan.konsolidasi;
}

bool is_empty(const ManualIndikator& manual) {
    const bool typed = std::ranges::any_of(
        std::array{&manual.tujuan, &manual.definisi, &manual.formula, &manual.satuan,
                   &manual.sumber_data, &manual.penanggung_jawab},
        [](const std::string* text) { return !is_blank(*text); });
    return !typed && !manual.tingkat_kendali && !manual.periode_pelaporan;
}

template <>
const Shape& shape_of<TargetTriwulan>() {
    using namespace describe;
    static constexpr auto quarter = [](std::string_view name, std::string_view label,
                                       std::size_t index) {
        return text<&TargetTriwulan::target>(
            name, Sealed::yes, {.label = label, .about = "Target pada akhir triwulan ini."}, index);
    };
    static constexpr Member members[] = {
        quarter("tw1", "Target Triwulan I", 0),
        quarter("tw2", "Target Triwulan II", 1),
        quarter("tw3", "Target Triwulan III", 2),
        quarter("tw4", "Target Triwulan IV", 3),
        choice<&TargetTriwulan::polarisasi>("polarisasi", Sealed::yes,
                                            {.label = "Polarisasi",
                                             .about = "Apakah capaian yang tinggi, rendah, atau "
                                                      "tetap yang baik."}),
        choice<&TargetTriwulan::konsolidasi>("konsolidasi", Sealed::yes,
                                             {.label = "Konsolidasi",
                                              .about = "Bagaimana target setahun mengikuti target "
                                                       "triwulanan."}),
    };
    static constexpr Shape shape = shape_with<TargetTriwulan>(
        "triwulan", "Target triwulanan", members, "Target empat triwulan dan cara membacanya.");
    return shape;
}

template <>
const Shape& shape_of<ManualIndikator>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&ManualIndikator::tujuan>(
            "tujuan", Sealed::no,
            {.label = "Tujuan", .kind = FieldKind::prose, .about = "Tujuan indikator."}),
        text<&ManualIndikator::definisi>(
            "definisi", Sealed::no,
            {.label = "Definisi", .kind = FieldKind::prose, .about = "Definisi indikator."}),
        text<&ManualIndikator::formula>(
            "formula", Sealed::no,
            {.label = "Formula", .kind = FieldKind::prose, .about = "Cara menghitung."}),
        text<&ManualIndikator::satuan>(
            "satuan", Sealed::no, {.label = "Satuan Pengukuran", .about = "Satuan pengukuran."}),
        choice<&ManualIndikator::tingkat_kendali>("tingkat_kendali", Sealed::no,
                                                  {.label = "Kualitas dan Tingkat Kendali",
                                                   .about = "Seberapa jauh hasilnya berada dalam "
                                                            "kendali."}),
        text<&ManualIndikator::sumber_data>(
            "sumber_data", Sealed::no,
            {.label = "Sumber Data", .kind = FieldKind::prose, .about = "Dari mana datanya."}),
        choice<&ManualIndikator::periode_pelaporan>(
            "periode_pelaporan", Sealed::no,
            {.label = "Periode Pelaporan", .about = "Seberapa sering dilaporkan."}),
        text<&ManualIndikator::penanggung_jawab>(
            "penanggung_jawab", Sealed::no,
            {.label = "Penanggung Jawab", .about = "Siapa yang bertanggung jawab."}),
    };
    static constexpr Shape shape =
        shape_with<ManualIndikator>("manual", "Manual indikator", members,
                                    "Penjelasan indikator menurut manual indikator kinerja.");
    return shape;
}

}  // namespace kinerja
