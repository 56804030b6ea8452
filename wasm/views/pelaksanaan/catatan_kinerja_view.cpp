// Catatan kinerja: what was done, day by day.
#include <string_view>

#include "core/base/date.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/records.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view catatan_kinerja_isi =
    "Kegiatan hari demi hari, bahan untuk realisasi dan e-Kinerja.";
constexpr std::string_view belum_ada_catatan_kinerja =
    "Belum ada catatan. Catat kegiatan hari ini: satu baris untuk satu kegiatan.";
constexpr std::string_view tambah_catatan_kinerja = "Tambah catatan";
constexpr std::string_view hapus_catatan_kinerja = "Hapus catatan";

}  // namespace wording

void catatan_kinerja_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::catatan_kinerja_isi, color::secondary);
    column.gap(space::normal);
    records(column, editing, path("catatan_kinerja"),
            {.empty = wording::belum_ada_catatan_kinerja,
             .add = wording::tambah_catatan_kinerja,
             .remove = wording::hapus_catatan_kinerja,
             .fresh = {{"tanggal", to_short(editing.open.today)}}});
}

}  // namespace kinerja::ui
