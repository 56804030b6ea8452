// Writing the next entry of a card, below questions that may help.
#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/dialog/konsep.h"
#include "core/library/question_bank.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/pen.h"
#include "wasm/views/dialog/room_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/frame.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/paint.h"
#include "wasm/widgets/press.h"
#include "wasm/widgets/scroll.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view jenis_tulisan = "Jenis";
constexpr std::string_view tulis_dahulu = "Tulis sesuatu dahulu.";
constexpr std::string_view saran_pertanyaan = "Saran pertanyaan";
constexpr std::string_view saran_lain = "Saran lainnya";
constexpr std::string_view saran_tutup = "Tutup saran";
constexpr std::string_view saran_isi =
    "Saran SKP Luring, bukan aturan: bertanya dahulu, baru menyampaikan.";

}  // namespace wording

namespace {

constexpr std::size_t beside = 3, questions_shown = 8;
constexpr float chip = 32, chip_touch = 40, chip_apart = 4;
constexpr float narrow_below = 395, kind_width = 190, at_first = 260;
constexpr std::string_view words_field = "konsep/text";

/// Its place in a row is a little lower, so that it stands level with the button.
void kind(Column& c, const Editing& editing) {
    std::vector<Option> choices;
    for (const Term& term : terms<JenisEntri>())
        if (term.token != token_of(JenisEntri::keputusan) &&
            term.token != token_of(JenisEntri::usulan))
            choices.push_back({term.token, term.label});
    DialogKonsep konsep = *editing.skp().konsep;
    const auto chosen = choice_field(c, field_id("konsep/jenis"),
                                     {.label = wording::jenis_tulisan,
                                      .readonly = !editing.open.editable(),
                                      .label_hidden = true},
                                     choices, token_of(free_kind(konsep)));
    if (!chosen) return;
    konsep.jenis = parse_token<JenisEntri>(*chosen).value_or(konsep.jenis);
    editing.out.push(SetKonsep{std::move(konsep)});
}

void say(const Editing& editing, const AgendaCard& card, const std::string& words) {
    DialogEntry entry = entry_by(editing, free_kind(*editing.skp().konsep), card.path);
    entry.text = words;
    editing.out.ask(SayEntry{std::move(entry), true});
    if (!frame().coarse) editing.ui.go_to = Path{std::string(words_field)};
}

/// Ctrl+Enter says what was written.
bool said_by_key(const std::uint32_t id) {
    frame().takes_keys(id);
    if (frame().focus != id) return false;
    return std::ranges::any_of(frame().take_keys(), [](const KeyPress& press) {
        return press.key == Key::enter && (press.flags & flag_ctrl) != 0;
    });
}

void words(Column& c, const Editing& editing, const AgendaCard& card) {
    const std::uint32_t id = field_id(words_field);
    const std::string present = free_words(editing);
    const auto typed = text_field(c, id,
                                  {.label = wording::tulis,
                                   .kind = TextKind::prose,
                                   .rows = 2,
                                   .most_rows = 5,
                                   .readonly = !editing.open.editable()},
                                  present);
    if (typed) write_freely(editing, card.path, *typed);
    c.gap(space::small);
    const bool blank = is_blank(present);
    const ButtonLook look{.label = wording::catat,
                          .icon = icon::check,
                          .kind = ButtonKind::primary,
                          .enabled = editing.open.editable() && !blank,
                          .description = blank ? wording::tulis_dahulu : std::string_view()};
    Column left{c.x, c.y, std::min(kind_width, c.width / 2)};
    kind(left, editing);
    const float wide = button_width(look);
    const Rect right{c.x + c.width - wide, left.y - space::touch_height, wide, space::touch_height};
    const bool pressed = button(right, look);
    const bool keyed = said_by_key(id);
    if ((pressed || (keyed && look.enabled)) && !typed) say(editing, card, present);
    c.y = left.y;
}

void take(const Editing& editing, const AgendaCard& card, const DialogQuestion& question) {
    if (!editing.open.editable()) return;
    std::string all = free_words(editing);
    if (!is_blank(all)) all += "\n";
    all += question.pertanyaan;
    const bool gives = editing.ui.dialog.tahap == TahapDialog::umpan_balik;
    write_freely(editing, card.path, std::move(all),
                 gives ? JenisEntri::klarifikasi : JenisEntri::pertanyaan);
    editing.ui.dialog.questions = false;
    editing.ui.go_to = Path{std::string(words_field)};
}

void stage(Column& c, const Editing& editing) {
    DialogState& state = editing.ui.dialog;
    std::vector<Option> choices;
    for (const Term& term : terms<TahapDialog>()) choices.push_back({term.token, term.label});
    const auto chosen = choice_field(c, field_id("saran/tahap"), {.label = "Tahap"}, choices,
                                     token_of(state.tahap));
    if (chosen) state.tahap = parse_token<TahapDialog>(*chosen).value_or(state.tahap);
}

void more_questions(Column& c, const Editing& editing, const AgendaCard& card,
                    const std::vector<const DialogQuestion*>& all) {
    text(c, TextStyle::small, wording::saran_isi, color::secondary);
    c.gap(space::small);
    stage(c, editing);
    c.gap(space::small);
    const Container list(Role::list, wording::saran_pertanyaan, c);
    for (std::size_t at = 0; at < std::min(all.size(), questions_shown); ++at) {
        const Scope scope(std::to_string(at));
        const Container item(Role::listitem, all[at]->pertanyaan, c);
        if (link_button(c, all[at]->pertanyaan)) take(editing, card, *all[at]);
        text(c, TextStyle::small, all[at]->saran, color::secondary);
        c.gap(space::tiny);
    }
}

/// One line each, whole in its name; what is written has the room.
void chips(Column& c, const Editing& editing, const AgendaCard& card,
           const std::vector<const DialogQuestion*>& all) {
    for (std::size_t at = 0; at < std::min(all.size(), beside); ++at) {
        const Scope scope(std::to_string(at));
        const Rect place = c.take(frame().coarse ? chip_touch : chip);
        const Press state = press(id_of("saran"), place, Role::button, all[at]->pertanyaan);
        fill(place, state.hovered ? color::sunken : color::page, space::radius);
        paint_text(
            place.line(space::small, space::small, (place.h - spec_of(TextStyle::small).line) / 2,
                       spec_of(TextStyle::small).line),
            TextStyle::small, all[at]->pertanyaan, color::accent, 1);
        if (state.focused) focus_ring(place);
        if (state.clicked) take(editing, card, *all[at]);
        c.gap(chip_apart);
    }
}

/// Where it is narrow they are asked for: the words above have the room.
void questions(Column& c, const Editing& editing, const AgendaCard& card, bool narrow) {
    DialogState& state = editing.ui.dialog;
    const Container group(Role::group, wording::saran_pertanyaan, c);
    const auto all = questions_for(state.tahap, turn_of(*editing.skp().konsep), card.butir);
    if (state.questions)
        more_questions(c, editing, card, all);
    else if (!narrow)
        chips(c, editing, card, all);
    const std::string_view more = narrow ? wording::saran_pertanyaan : wording::saran_lain;
    if (link_button(c, state.questions ? wording::saran_tutup : more,
                    state.questions ? icon::chevron_down : icon::chevron_right)) {
        state.questions = !state.questions;
        frame().another_pass = true;
    }
}

}  // namespace

void tulis_view(Column& c, const Editing& editing, const AgendaCard& card) {
    const Container group(Role::region, wording::tulis, c);
    if (ask_peran(c, editing, "tulis")) return;
    speaks_as(c, editing);
    c.gap(space::small);
    unsaid_elsewhere(c, editing, card.path);
    words(c, editing, card);
}

float write_box_height(const Editing& editing, float most) {
    const float wanted = editing.ui.dialog.write_height;
    return std::min(wanted > 0 ? wanted : at_first, most);
}

void write_box(const Rect& place, const Editing& editing, const AgendaCard& card, bool roomy) {
    ScrollState& scroll = editing.ui.side_scroll;
    fill(place, color::surface);
    fill({place.x, place.y, place.w, 1}, color::line);
    {
        ScrollRegion region(place, scroll, "tulis");
        region.layout(space::normal, space::page_width);
        Column& c = region.column();
        c.gap(space::small);
        const DialogKonsep& konsep = *editing.skp().konsep;
        const bool answers = konsep.card == card.path && !konsep.answers.empty();
        const bool elsewhere = answers || pen_on(editing, card.path) != Pen::free;
        if (roomy && !elsewhere && editing.open.editable())
            questions(c, editing, card, place.w < narrow_below);
        tulis_view(c, editing, card);
        c.gap(space::small);
    }
    if (std::abs(editing.ui.dialog.write_height - scroll.content) < 1) return;
    editing.ui.dialog.write_height = scroll.content;
    frame().another_pass = true;
}

}  // namespace kinerja::ui
