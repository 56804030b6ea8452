// Bimbingan and konseling; private, with papers of their own.
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/model/pemantauan.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/records.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view pembinaan_pribadi = "Hanya pada perangkat ini";
constexpr std::string_view pembinaan_isi =
    "Bimbingan kinerja dan konseling kinerja (Permenpan RB 6/2022). Catatan pembinaan tidak "
    "ikut dalam berkas yang dikirim atau diserahkan. Berikutnya: tindak lanjutnya dilaporkan "
    "kepada yang ditulis di bawah; evaluasi hanya dapat menyebut bahwa ada pembinaan, tanpa "
    "isinya.";
constexpr std::string_view dilaporkan_bantu =
    "Pedoman: Pejabat Penilai melapor kepada atasannya; pejabat konseling kepada atasan "
    "langsungnya; "
    "konselor independen kepada PyB atau pimpinan unit kepegawaian. Aturan instansi Anda "
    "menentukan.";
constexpr std::string_view belum_ada_pembinaan = "Belum ada catatan pembinaan.";
constexpr std::string_view tambah_pembinaan = "Tambah pembinaan";
constexpr std::string_view hapus_pembinaan = "Hapus pembinaan";
constexpr std::string_view cetak_pembinaan = "Cetak pembinaan {} saja";
constexpr std::string_view cetak_bimbingan = "Lembar umpan balik bimbingan (B.1.8)";
constexpr std::string_view cetak_kompetensi = "Lembar evaluasi kompetensi (B.1.9)";
constexpr std::string_view lembar_isi =
    "Lembar B.1.8 diisi pegawai dan disampaikan kepada atasan dari Pimpinan, tidak melalui "
    "Pimpinan. Tidak ada isi catatan di atas yang tercetak padanya.";

}  // namespace wording

namespace {

void print(UiState& ui, std::string paper) {
    ui.paper = std::move(paper);
    ui.show(Screen::cetak);
}

}  // namespace

void pembinaan_view(Column& column, const Editing& editing) {
    banner(column, Tone::info, wording::pembinaan_pribadi, wording::pembinaan_isi);
    column.gap(space::small);
    text(column, TextStyle::small, wording::dilaporkan_bantu, color::secondary);
    column.gap(space::normal);
    records(column, editing, path("pembinaan"),
            {.empty = wording::belum_ada_pembinaan,
             .add = wording::tambah_pembinaan,
             .remove = wording::hapus_pembinaan,
             .fresh = {{"tanggal", to_short(editing.open.today)}}},
            [&](Column& c, const RecordAt& at) {
                if (link_button(c, filled(wording::cetak_pembinaan, {std::to_string(at.number)}),
                                icon::printer))
                    print(editing.ui,
                          "pembinaan/" + static_cast<const Pembinaan*>(at.item)->id.value);
            });
    if (editing.skp().pembinaan.empty()) return;
    column.gap(space::normal);
    text(column, TextStyle::small, wording::lembar_isi, color::secondary);
    column.gap(space::small);
    buttons(column, {{{.label = wording::cetak_bimbingan, .icon = icon::printer},
                      [&] { print(editing.ui, "bimbingan"); }},
                     {{.label = wording::cetak_kompetensi, .icon = icon::printer},
                      [&] { print(editing.ui, "kompetensi"); }}});
}

}  // namespace kinerja::ui
