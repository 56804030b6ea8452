// The buttons name the other side.
#include "wasm/views/parts/hand_over.h"

#include "core/model/berkas_of.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view serah_terima = "Kirim dan terima";
constexpr std::string_view serah_terima_isi =
    "Satu berkas memuat SKP beserta seluruh dialog, catatan, dan evaluasinya. Kirim lewat cara apa "
    "pun yang biasa dipakai; yang ditulis kedua pihak tetap tersimpan ketika berkas diterima.";
constexpr std::string_view serah_terima_tanpa_berkas =
    "Isi berkas bukti dukung tidak ikut, hanya namanya. Untuk menyertakannya, pakai Simpan berkas.";
constexpr std::string_view kirim_ke_pimpinan = "Kirim ke pimpinan";
constexpr std::string_view kembalikan_ke_pegawai = "Kembalikan ke pegawai";
constexpr std::string_view bagikan = "Bagikan";

}  // namespace wording

void hand_over_head(Column& column, const Editing& editing) {
    text(column, TextStyle::heading, wording::serah_terima, color::text, 2);
    column.gap(space::small);
    text(column, TextStyle::body, wording::serah_terima_isi, color::secondary);
    if (!berkas_of(editing.skp()).empty()) {
        column.gap(space::tiny);
        text(column, TextStyle::small, wording::serah_terima_tanpa_berkas, color::secondary);
    }
    column.gap(space::normal);
}

void hand_over_buttons(Column& column, const Editing& editing) {
    const bool editable = editing.open.editable();
    const DialogKonsep& konsep = *editing.skp().konsep;
    const bool to_leader = pihak_of(turn_of(konsep)) == Pihak::pegawai;
    const bool asked = editable && !konsep.peran;
    if (asked) text(column, TextStyle::small, wording::jawab_siapa_anda, color::secondary);
    buttons(column,
            {{{.label = to_leader ? wording::kirim_ke_pimpinan : wording::kembalikan_ke_pegawai,
               .icon = icon::download,
               .kind = ButtonKind::primary,
               .enabled = editable},
              [&] { editing.out.ask(SendHandover{}); },
              !asked},
             {{.label = wording::terima_berkas, .icon = icon::upload, .enabled = editable},
              [&] { editing.out.ask(PickHandover{}); }},
             {{.label = wording::bagikan, .enabled = editable},
              [&] { editing.out.ask(SendHandover{true}); },
              !asked && editing.open.can_share}});
}

}  // namespace kinerja::ui
