// Evaluasi kinerja: the draft of the Pejabat Penilai, and what was handed over.
#include <string_view>

#include "wasm/state/sections.h"
#include "wasm/views/parts/records.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view evaluasi_isi =
    "Evaluasi periodik dan tahunan oleh Pejabat Penilai Kinerja.";
constexpr std::string_view belum_ada_evaluasi = "Belum ada evaluasi.";
constexpr std::string_view tambah_evaluasi = "Tambah evaluasi";
constexpr std::string_view hapus_evaluasi = "Hapus evaluasi";

}  // namespace wording

void evaluasi_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::evaluasi_isi, color::secondary);
    column.gap(space::normal);
    records(column, editing, path("evaluasi_konsep"),
            {.empty = wording::belum_ada_evaluasi,
             .add = wording::tambah_evaluasi,
             .remove = wording::hapus_evaluasi,
             .fresh = {}});
}

}  // namespace kinerja::ui
