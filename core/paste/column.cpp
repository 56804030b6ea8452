#include "core/paste/column.h"

#include "core/base/text.h"

namespace kinerja {

std::string_view label_of(PasteColumn column) {
    constexpr std::string_view labels[paste_column_count] = {"Tidak dipakai",
                                                             "RHK pimpinan",
                                                             "RHK",
                                                             "Aspek",
                                                             "IKI",
                                                             "Target",
                                                             "Satuan",
                                                             "Perspektif",
                                                             "Penugasan dari",
                                                             "IKI dari RHK pimpinan",
                                                             "Jenis (utama atau tambahan)",
                                                             "Target triwulan I",
                                                             "Target triwulan II",
                                                             "Target triwulan III",
                                                             "Target triwulan IV",
                                                             "Polarisasi",
                                                             "Konsolidasi",
                                                             "Tujuan",
                                                             "Definisi",
                                                             "Formula",
                                                             "Tingkat kendali",
                                                             "Sumber data",
                                                             "Periode pelaporan",
                                                             "Penanggung jawab"};
    return labels[static_cast<std::size_t>(column)];
}

std::vector<Holding> all_holdings() {
    std::vector<Holding> all;
    for (std::size_t i = 0; i < paste_column_count; ++i)
        all.push_back({static_cast<PasteColumn>(i), {}});
    for (std::size_t i = 0; i < paste_column_count; ++i)
        for (std::size_t aspek = 0; aspek < terms<Aspek>().size(); ++aspek)
            if (goes_by_aspek(all[i].column))
                all.push_back({all[i].column, static_cast<Aspek>(aspek)});
    return all;
}

std::string label_of(const Holding& holds) {
    std::string label(label_of(holds.column));
    if (holds.aspek) label += " " + fold(label_of(*holds.aspek));
    return label;
}

}  // namespace kinerja
