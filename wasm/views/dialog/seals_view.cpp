// The record as a whole: whether it is as it was sealed, in one line; each seal on demand.
#include <string>

#include "core/dialog/describe.h"
#include "wasm/views/dialog/room_parts.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view catatan_rusak =
    "Catatan ini tidak utuh: ada entri yang tidak cocok dengan segelnya.";
constexpr std::string_view rincian_segel = "Rincian segel";

}  // namespace wording

namespace {

constexpr std::size_t seal_shown = 12;
constexpr float line_height = 20;

/// Far more lines than can be seen: only those that are near are drawn.
void seal_lines(Column& c, const DialogKinerja& dialog) {
    const Container list(Role::list, wording::rincian_segel, c);
    for (const Box<DialogEntry>& entry : dialog.entries) {
        const Rect place = c.take(line_height);
        if (!frame().near_view(place)) continue;
        const std::string words = entry->id.value.substr(0, seal_shown) + " · " +
                                  headline_of(*entry, find_entry(dialog, entry->answers)) + " · " +
                                  entry->author.nama;
        frame().semantics.add(id_of(entry->id.value), Role::listitem, words, place, frame().clip());
        paint_line(place, TextStyle::small, words, color::secondary);
    }
}

}  // namespace

void seals_view(Column& c, const Editing& editing) {
    const DialogKinerja& dialog = *editing.skp().dialog;
    if (dialog.entries.empty()) return;
    if (!editing.open.dialog->intact(editing.skp()))
        return text(c, TextStyle::small_strong, wording::catatan_rusak, color::danger);
    text(c, TextStyle::small, "Catatan utuh, " + std::to_string(dialog.entries.size()) + " entri",
         color::secondary);
    const Path part{"segel"};
    const bool open = editing.ui.is_open(part, false);
    if (link_button(c, wording::rincian_segel, open ? icon::chevron_down : icon::chevron_right)) {
        editing.ui.set_open(part, !open);
        frame().another_pass = true;
    }
    if (open) seal_lines(c, dialog);
}

}  // namespace kinerja::ui
