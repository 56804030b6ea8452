// The head of the room: the way back, who has the word, and the switch of Layar hadirin.
#include <algorithm>
#include <string>

#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/room_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view kembali_ke_skp = "Kembali ke SKP";
constexpr std::string_view peran_tombol = "F2 berganti peran";

}  // namespace wording

namespace {

constexpr float head_height = 60, notice_height = 40, short_notice = 28, low_below = 700;
constexpr float sides_most = 600, sides_share = 0.45f, sides_top = 10, link_top = 14;
constexpr float back_width = 180, title_left = 200, title_least = 120, title_apart = 30;

struct HeadShape {
    bool narrow = false, low = false;  // on a phone; where there is little height: one line

    float height() const { return narrow && !low ? 2 * head_height : head_height; }
};

void go_back(const Editing& editing, bool on_card) {
    if (on_card) {
        editing.ui.dialog.card_open = false;
    } else {
        editing.ui.show(Screen::editor);
        editing.ui.show(Section::dialog);
    }
    frame().another_pass = true;
}

void title(const Rect& place, bool painted) {
    if (painted) paint_line(place, TextStyle::heading, wording::ruang_dialog, color::text);
    frame()
        .semantics
        .add(id_of(wording::ruang_dialog), Role::heading, wording::ruang_dialog, place,
             frame().clip())
        .level = 1;
    frame().heading = frame().semantics.last().id;
}

/// Ends at `right`; returns where it begins. With words where they leave `least` to the left.
float hadirin_switch(float right, const Rect& place, const Editing& editing, float least) {
    if (!can_show_to_room(editing)) return right;
    const bool on = editing.ui.dialog.hadirin.speaks;
    const ButtonLook look{.label = on ? wording::matikan_hadirin : wording::layar_hadirin,
                          .kind = ButtonKind::quiet};
    const float words = button_width(look);
    const bool in_words = right - words >= least;
    const float width = in_words ? words : space::tool;
    const Rect its{right - width, place.y + sides_top, width, space::tool};
    if (in_words ? button(its, look) : icon_button(its, icon::eye, look.label))
        editing.out.ask(ShowToRoom{!on});
    return its.x - space::small;
}

void narrow_head(const Rect& place, const Editing& editing, const HeadShape& shape) {
    const bool on_card = editing.ui.dialog.card_open;
    const std::string_view label = on_card ? wording::agenda : wording::kembali_ke_skp;
    if (icon_button({place.x + space::small, place.y + sides_top, space::tool, space::tool},
                    icon::arrow_left, label))
        go_back(editing, on_card);
    const float left = place.x + space::tool + space::normal;
    const float right = hadirin_switch(place.right() - space::small, place, editing, place.right());
    title({left, place.y, right - left, head_height}, !shape.low);
    Column sides = shape.low ? Column{left, place.y + sides_top, right - left}
                             : Column{place.x + space::medium, place.y + head_height - space::hair,
                                      place.w - 2 * space::medium};
    peran_choice(sides, editing);
}

void wide_head(const Rect& place, const Editing& editing) {
    Column left{place.x + space::normal, place.y + link_top, back_width};
    if (link_button(left, wording::kembali_ke_skp, icon::arrow_left)) go_back(editing, false);
    const float width = std::min(sides_most, place.w * sides_share);
    Column sides{place.right() - width - space::normal, place.y + sides_top, width};
    const float title_begins = place.x + title_left;
    const float begin =
        hadirin_switch(sides.x - space::small, place, editing, title_begins + title_least);
    const float hint = text_width(TextStyle::small, wording::peran_tombol) + space::hair;
    const bool hinted = begin - hint - title_apart - title_begins > title_least;
    const float title_right = hinted ? begin - hint - space::medium : begin;
    title({title_begins, place.y, title_right - title_begins, place.h}, true);
    if (hinted)
        paint_line({title_right, place.y, hint, place.h}, TextStyle::small, wording::peran_tombol,
                   color::secondary);
    peran_choice(sides, editing);
}

/// Who speaks sees that the room looks on. Returns the height used.
float room_looks_on(const Rect& below, const Editing& editing, bool narrow) {
    if (!editing.ui.dialog.hadirin.speaks) return 0;
    const Rect place{below.x, below.bottom(), below.w, narrow ? short_notice : notice_height};
    std::string words(wording::hadirin_menyala);
    if (!narrow) words.append(". ").append(wording::hadirin_cara);
    fill(place, color::accent_soft);
    frame().semantics.add(id_of("hadirin"), Role::status, words, place, frame().clip());
    paint_line(place.inset(space::normal, 0), TextStyle::small_strong, words, color::accent);
    return place.h;
}

}  // namespace

bool can_show_to_room(const Editing& editing) {
    return editing.open.editable() && !editing.open.following;
}

// Whose turn it is can be seen across a room: the strip has the colour of the side.
float room_head(const Rect& place, const Editing& editing) {
    const HeadShape shape{place.w < room_is_wide_from, frame().height < low_below};
    const Rect strip{place.x, place.y, place.w, shape.height()};
    fill(strip, look_of(turn_of(*editing.skp().konsep)).soft);
    line_below(strip);
    if (shape.narrow)
        narrow_head(strip, editing, shape);
    else
        wide_head(strip, editing);
    return strip.h + room_looks_on(strip, editing, shape.narrow);
}

}  // namespace kinerja::ui
