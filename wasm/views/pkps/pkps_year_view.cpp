// The stages of a year in Ruang GTK, and in which one today usually lies.
#include <string>

#include "core/base/date.h"
#include "core/regulation/gtk_year.h"
#include "wasm/views/pkps/pkps_parts.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view tahun_gtk = "Tahapan setahun di Ruang GTK";
constexpr std::string_view tahun_gtk_isi =
    "Kinerja dinilai sekali setahun, tanpa triwulan. Bulannya yang lazim; jadwal dinas Anda yang "
    "menentukan.";
constexpr std::string_view biasanya_sekarang = " (biasanya sekarang)";

}  // namespace wording

void pkps_year_view(Column& column, const Editing& editing) {
    column.gap(space::huge);
    text(column, TextStyle::heading, wording::tahun_gtk, color::text, 2);
    column.gap(space::tiny);
    text(column, TextStyle::body, wording::tahun_gtk_isi, color::secondary);
    column.gap(space::normal);
    const std::optional<Date> first = parse_date(editing.skp().periode.awal).date;
    Card card(column);
    Column& c = card.column();
    const Container list(Role::list, wording::tahun_gtk, c);
    for (std::size_t i = 0; i < tahap_gtk().size(); ++i) {
        const TahapGtk& one = tahap_gtk()[i];
        const bool now = first && tahap_gtk_on(editing.open.today, first->year) == i;
        std::string title =
            std::to_string(i + 1) + ". " + std::string(one.nama) + ", " + std::string(one.months);
        if (now) title += wording::biasanya_sekarang;
        if (i > 0) c.gap(space::small);
        text(c, now ? TextStyle::strong : TextStyle::body, title, color::text);
        text(c, TextStyle::small, one.isi, color::secondary);
    }
}

}  // namespace kinerja::ui
