// Pemantauan of the Pimpinan.
#include <string_view>

#include "core/base/date.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/records.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view pemantauan_isi =
    "Catatan Pimpinan tentang kemajuan tiap RHK dan tindakannya; bahan evaluasi kinerja.";
constexpr std::string_view belum_ada_pemantauan = "Belum ada catatan pemantauan.";
constexpr std::string_view tambah_pemantauan = "Tambah pemantauan";
constexpr std::string_view hapus_pemantauan = "Hapus pemantauan";

}  // namespace wording

void pemantauan_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::pemantauan_isi, color::secondary);
    column.gap(space::normal);
    records(column, editing, path("pemantauan"),
            {.empty = wording::belum_ada_pemantauan,
             .add = wording::tambah_pemantauan,
             .remove = wording::hapus_pemantauan,
             .fresh = {{"tanggal", to_short(editing.open.today)}}});
}

}  // namespace kinerja::ui
