#include "core/paste/column.h"

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

}  // namespace kinerja
