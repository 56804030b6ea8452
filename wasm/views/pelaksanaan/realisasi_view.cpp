// Realisasi of each IKI, period by period.
#include <string_view>

#include "wasm/state/sections.h"
#include "wasm/views/parts/records.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view realisasi_isi = "Yang dicapai tiap IKI pada tiap periode evaluasi.";
constexpr std::string_view belum_ada_realisasi = "Belum ada realisasi.";
constexpr std::string_view tambah_realisasi = "Tambah realisasi";
constexpr std::string_view hapus_realisasi = "Hapus realisasi";

}  // namespace wording

void realisasi_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::realisasi_isi, color::secondary);
    column.gap(space::normal);
    records(column, editing, path("realisasi"),
            {.empty = wording::belum_ada_realisasi,
             .add = wording::tambah_realisasi,
             .remove = wording::hapus_realisasi,
             .fresh = {}});
}

}  // namespace kinerja::ui
