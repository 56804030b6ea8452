// Angka kredit of a jabatan fungsional.
#include <string_view>

#include "wasm/state/sections.h"
#include "wasm/views/parts/records.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view angka_kredit_isi = "Konversi predikat kinerja ke angka kredit.";
constexpr std::string_view belum_ada_angka_kredit = "Belum ada konversi.";
constexpr std::string_view tambah_angka_kredit = "Tambah konversi";
constexpr std::string_view hapus_angka_kredit = "Hapus konversi";

}  // namespace wording

void angka_kredit_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::angka_kredit_isi, color::secondary);
    column.gap(space::normal);
    record_fields(column, editing, path("angka_kredit"), shape_of<AngkaKredit>());
    records(column, editing, path("angka_kredit") / "konversi",
            {.empty = wording::belum_ada_angka_kredit,
             .add = wording::tambah_angka_kredit,
             .remove = wording::hapus_angka_kredit,
             .fresh = {}});
}

}  // namespace kinerja::ui
