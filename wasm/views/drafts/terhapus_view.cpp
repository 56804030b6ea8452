// Deleted drafts: kept for 30 days, restored or removed for good.
#include <string>

#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/state/ui_state.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/which_skp.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view pulihkan = "Pulihkan";
constexpr std::string_view terhapus_isi =
    "Draf yang dihapus disimpan 30 hari, lalu dihapus dari perangkat ini.";
constexpr std::string_view terhapus_kosong = "Tidak ada draf terhapus.";

}  // namespace wording

void terhapus_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    if (link_button(column, wording::beranda, icon::arrow_left)) ui.show(Screen::beranda);
    column.gap(space::small);
    text(column, TextStyle::title, wording::draf_terhapus, color::text, 1);
    column.gap(space::small);
    text(column, TextStyle::body, wording::terhapus_isi, color::secondary);
    column.gap(space::large);
    bool any = false;
    for (const DraftHead& head : data.drafts) {
        if (head.deleted_at <= 0) continue;
        any = true;
        const Scope scope(head.id);
        const std::string title = which_skp(head.summary);
        {
            Region group(column, title);
            Column& c = group.column();
            text(c, TextStyle::subheading, title, color::text, 2);
            text(c, TextStyle::small, "Dihapus " + data.moment(head.deleted_at), color::secondary);
            c.gap(space::medium);
            buttons(c, {{{.label = wording::pulihkan, .icon = icon::rotate_ccw},
                         [&] { out.ask(UntrashDraft{head.id}); }},
                        {{.label = wording::hapus_permanen, .kind = ButtonKind::danger},
                         [&] { ui.ask(Modal::delete_forever, head.id); }}});
        }
        column.gap(space::medium);
    }
    if (!any) text(column, TextStyle::body, wording::terhapus_kosong, color::secondary);
}

}  // namespace kinerja::ui
