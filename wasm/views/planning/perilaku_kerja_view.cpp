// The seven BerAKHLAK values with their panduan, and the ekspektasi khusus of the Pimpinan.
#include <string>

#include "core/regulation/perilaku.h"
#include "wasm/views/parts/form.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view perilaku_isi =
    "Ketujuh nilai BerAKHLAK selalu tercetak dengan panduannya. Ekspektasi khusus pimpinan boleh "
    "diisi untuk satu nilai atau lebih, dan boleh kosong.";
constexpr std::string_view ekspektasi_khusus = "Ekspektasi khusus pimpinan";

}  // namespace wording

void perilaku_kerja_view(Column& column, const Editing& editing) {
    text(column, TextStyle::body, wording::perilaku_isi, color::secondary);
    column.gap(space::normal);
    for (int i = 0; i < perilaku_count; ++i) {
        const Perilaku& perilaku = perilaku_berakhlak()[static_cast<std::size_t>(i)];
        const Scope scope(perilaku.token);
        if (i > 0) column.gap(space::medium);
        Card card(column);
        Column& c = card.column();
        const std::string title = std::to_string(i + 1) + ". " + std::string(perilaku.label);
        text(c, TextStyle::subheading, title, color::text, 2);
        c.gap(space::tiny);
        for (const std::string_view guide : perilaku.panduan)
            bullet(c, TextStyle::small, guide, color::secondary);
        c.gap(space::medium);
        const std::string label =
            std::string(wording::ekspektasi_khusus) + ": " + std::string(perilaku.label);
        field(c, editing, path_of_ekspektasi_khusus(i), {.rows = 1, .label = label});
    }
}

}  // namespace kinerja::ui
