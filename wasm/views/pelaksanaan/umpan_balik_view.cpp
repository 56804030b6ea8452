// Umpan Balik Berkelanjutan.
#include <string_view>

#include "core/base/date.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/records.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view umpan_balik_isi =
    "Umpan balik atas kinerja, kapan saja, dari pimpinan, rekan setingkat, bawahan, atau pihak "
    "lain yang terkait.";
constexpr std::string_view belum_ada_umpan_balik = "Belum ada umpan balik.";
constexpr std::string_view tambah_umpan_balik = "Tambah umpan balik";
constexpr std::string_view hapus_umpan_balik = "Hapus umpan balik";

}  // namespace wording

void umpan_balik_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::umpan_balik_isi, color::secondary);
    column.gap(space::normal);
    records(column, editing, path("umpan_balik"),
            {.empty = wording::belum_ada_umpan_balik,
             .add = wording::tambah_umpan_balik,
             .remove = wording::hapus_umpan_balik,
             .fresh = {{"tanggal", to_short(editing.open.today)}}});
}

}  // namespace kinerja::ui
