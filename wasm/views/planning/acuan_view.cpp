// What the Ekspektasi was drawn from.
#include "wasm/views/parts/form.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view acuan_isi =
    "Dokumen yang menjadi dasar penyusunan. Isi yang dipakai; yang tidak dipakai biarkan kosong.";
constexpr std::string_view acuan_contoh = "Contoh: Renstra Dinas 2025-2029";
constexpr std::string_view acuan_pppk = "Khusus PPPK.";

}  // namespace wording

void acuan_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::acuan_isi, color::secondary);
    column.gap(space::normal);
    notes_at(column, editing, path("acuan"));
    Card card(column);
    Column& c = card.column();
    const bool pppk = editing.skp().pegawai.status == StatusPegawai::pppk;
    for (std::size_t i = 0; i < terms<Acuan>().size(); ++i) {
        const auto acuan = static_cast<Acuan>(i);
        const bool only_pppk = acuan == Acuan::perjanjian_kerja;
        if (only_pppk && !pppk && editing.skp().acuan[i].empty()) continue;
        if (i > 0) c.gap(space::normal);
        field(c, editing, path_of_acuan(acuan),
              {.help = only_pppk ? wording::acuan_pppk : std::string_view(),
               .placeholder = i == 0 ? wording::acuan_contoh : std::string_view(),
               .rows = 1});
    }
}

}  // namespace kinerja::ui
