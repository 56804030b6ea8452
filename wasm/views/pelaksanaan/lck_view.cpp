// Laporan Capaian Kinerja with IIAA.
#include <string_view>

#include "wasm/state/sections.h"
#include "wasm/views/parts/records.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view lck_isi =
    "Laporan Capaian Kinerja pejabat struktural tiap triwulan, menurut Issues, Implication, "
    "Accountability, dan Action Plan.";
constexpr std::string_view belum_ada_lck = "Belum ada laporan capaian kinerja.";
constexpr std::string_view tambah_lck = "Tambah laporan";
constexpr std::string_view hapus_lck = "Hapus laporan";

}  // namespace wording

void lck_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::lck_isi, color::secondary);
    column.gap(space::normal);
    records(column, editing, path("lck"),
            {.empty = wording::belum_ada_lck,
             .add = wording::tambah_lck,
             .remove = wording::hapus_lck,
             .fresh = {}});
}

}  // namespace kinerja::ui
