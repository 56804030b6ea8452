#include "core/model/indicator_plan.h"

#include <algorithm>

#include "core/base/text.h"

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

}  // namespace kinerja
