// Bimbingan and konseling; private.
#include <string_view>

#include "core/base/date.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/records.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view pembinaan_isi =
    "Hanya pada perangkat ini: catatan pembinaan tidak ikut dalam berkas yang dikirim atau "
    "diserahkan.";
constexpr std::string_view belum_ada_pembinaan = "Belum ada catatan pembinaan.";
constexpr std::string_view tambah_pembinaan = "Tambah pembinaan";
constexpr std::string_view hapus_pembinaan = "Hapus pembinaan";

}  // namespace wording

void pembinaan_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::pembinaan_isi, color::secondary);
    column.gap(space::normal);
    records(column, editing, path("pembinaan"),
            {.empty = wording::belum_ada_pembinaan,
             .add = wording::tambah_pembinaan,
             .remove = wording::hapus_pembinaan,
             .fresh = {{"tanggal", to_short(editing.open.today)}}});
}

}  // namespace kinerja::ui
