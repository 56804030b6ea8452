// Private notes that prepare one card of the dialogue, or one meeting. They stay on this device,
// and look as if they did.
#include <string>

#include "core/base/date.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/ids.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view persiapan = "Persiapan pribadi";
constexpr std::string_view hanya_anda = "Hanya untuk Anda: tidak ikut dalam berkas yang dikirim.";
constexpr std::string_view hapus_persiapan = "Hapus catatan persiapan";

}  // namespace wording

namespace {

/// The ground of what is not shared.
class PrivateBox {
  public:
    explicit PrivateBox(Column& outer)
        : container_(Role::region, wording::persiapan, outer), outer_(outer), top_(outer.y) {
        inner_ = {outer.x + space::medium, outer.y + space::medium,
                  outer.width - 2 * space::medium};
    }
    ~PrivateBox() {
        outer_.y = inner_.y + space::medium;
        backdrop_.finish({outer_.x, top_, outer_.width, outer_.y - top_}, color::sunken,
                         color::line, space::card_radius);
    }
    PrivateBox(const PrivateBox&) = delete;
    PrivateBox& operator=(const PrivateBox&) = delete;
    Column& column() { return inner_; }

  private:
    Container container_;
    Column& outer_;
    Column inner_;
    float top_;
    Backdrop backdrop_;
};

void head(Column& c) {
    const float top = c.y;
    Column words{c.x + space::row_icon, top, c.width - space::row_icon};
    text(words, TextStyle::strong, wording::persiapan, color::text);
    text(words, TextStyle::small, wording::hanya_anda, color::secondary);
    paint_icon({c.x, top, space::icon, space::icon}, icon::lock, color::secondary);
    c.y = words.y;
    c.gap(space::small);
}

void one_note(Column& c, const Editing& editing, const CatatanPribadi& note, int number) {
    const Scope scope(note.id.value);
    const Path at = path("catatan_pribadi") / note.id.value;
    const std::string label = "Catatan persiapan " + std::to_string(number);
    field(c, editing, at / "text", {.rows = 2, .label = label});
    c.gap(space::tiny);
    if (!editing.open.editable()) return;
    if (link_button(c, std::string(wording::hapus_persiapan) + " " + std::to_string(number),
                    icon::trash_2))
        editing.out.push(RemoveItem{at});
    c.gap(space::small);
}

}  // namespace

void persiapan_view(Column& column, const Editing& editing, const Path& tentang) {
    const Scope scope("persiapan");
    PrivateBox box(column);
    Column& c = box.column();
    head(c);
    int number = 0;
    for (const CatatanPribadi& note : editing.skp().catatan_pribadi)
        if (note.tentang == tentang) one_note(c, editing, note, ++number);
    const auto add = [&] {
        const Path all = path("catatan_pribadi");
        const std::string id = new_item_id(editing.ui);
        editing.out.push(AddItem{
            all, id, {{"tanggal", to_short(editing.open.today)}, {"tentang", tentang.value}}});
        editing.ui.go_to = all / id / "text";
    };
    if (editing.open.editable())
        buttons(c, {{{.label = wording::tambah_persiapan, .icon = icon::plus}, add}});
}

}  // namespace kinerja::ui
