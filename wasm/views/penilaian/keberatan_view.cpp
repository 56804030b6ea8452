// Keberatan, up to its decision.
#include <string_view>

#include "core/base/date.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/records.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view keberatan_isi =
    "Keberatan diajukan pegawai kepada atasan Pejabat Penilai Kinerja, disertai alasan.";
constexpr std::string_view belum_ada_keberatan = "Belum ada keberatan.";
constexpr std::string_view tambah_keberatan = "Ajukan keberatan";
constexpr std::string_view hapus_keberatan = "Hapus keberatan";

}  // namespace wording

void keberatan_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::keberatan_isi, color::secondary);
    column.gap(space::normal);
    records(column, editing, path("keberatan"),
            {.empty = wording::belum_ada_keberatan,
             .add = wording::tambah_keberatan,
             .remove = wording::hapus_keberatan,
             .fresh = {{"tanggal", to_short(editing.open.today)}}});
}

}  // namespace kinerja::ui
