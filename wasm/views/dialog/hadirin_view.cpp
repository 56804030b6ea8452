// Layar hadirin: one card, large enough for the back row, wherever the tab that speaks is. It only
// reads; what is being written there is never shown, only that someone writes.
#include <algorithm>
#include <span>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/skp_flow.h"
#include "wasm/views/dialog/card.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/scroll.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view isian_lain = "dan {} isian lain pada butir ini";
constexpr std::string_view menunggu_pembicara =
    "Menunggu layar pembicara. Di tab pertama, buka ruang dialog lalu tekan Layar hadirin.";
constexpr std::string_view sekarang_tertulis = "Isi SKP sekarang";
constexpr std::string_view yang_diusulkan = "Diusulkan";
constexpr std::string_view sebelumnya = "Sebelum";
constexpr std::string_view sesudahnya = "Sesudah";
constexpr std::string_view langkah_skp = "Langkah SKP";
constexpr std::string_view baru_saja = "Baru saja";

}  // namespace wording

namespace {

constexpr float large_from = 1100, side_by_side_from = 700;
constexpr std::size_t changes_shown = 3;

struct Scale {
    TextStyle title, value, note;
    float margin;
};

Scale scale_of(float width) {
    if (width >= large_from)
        return {TextStyle::room, TextStyle::room_large, TextStyle::room_small, space::huge};
    return {TextStyle::title, TextStyle::title, TextStyle::body, space::normal};
}

void step_strip(Column& c, StatusSkp status, const Scale& scale) {
    const Container list(Role::list, wording::langkah_skp, c);
    const float height = spec_of(scale.note).line + space::small;
    const std::span<const StatusSkp> stages = skp_stages();
    const std::size_t reached = stage_of(status);
    float x = c.x;
    for (std::size_t at = 0; at < stages.size(); ++at) {
        const bool here = at == reached;
        const std::string_view words = label_of(here ? status : stages[at]);
        const float wide = text_width(scale.note, words) + 2 * space::normal;
        if (x > c.x && x + wide > c.x + c.width) {
            x = c.x;
            c.y += height + space::tiny;
        }
        const Rect place{x, c.y, wide, height};
        if (here) fill(place, color::accent, space::radius);
        paint_line(place.inset(space::normal, 0), scale.note, words,
                   here           ? color::on_accent
                   : at < reached ? color::success
                                  : color::secondary);
        frame().semantics.add(id_of(words), Role::listitem, words, place, frame().clip());
        if (here) frame().semantics.mark_last(state_current);
        x += wide + space::small;
    }
    c.y += height;
}

/// What the room is to look at: what is proposed, else what was changed last.
struct Shown {
    const DialogEntry* entry = nullptr;
    const std::vector<PlaceChange>* changes = nullptr;
    std::string_view left, right;
};

Shown shown_of(const Skp& skp, const AgendaCard& card) {
    if (!card.open.empty())
        if (const DialogEntry* entry = find_entry(*skp.dialog, card.open.back()))
            return {entry, &entry->proposal, wording::sekarang_tertulis, wording::yang_diusulkan};
    for (auto at = card.entries.rbegin(); at != card.entries.rend(); ++at) {
        const DialogEntry& entry = *skp.dialog->entries[*at];
        const bool touches = std::ranges::any_of(entry.changes, [&](const PlaceChange& one) {
            return is_read(one) && card_of_place(one.place) == card.path;
        });
        if (touches && !entry.parents.empty())
            return {&entry, &entry.changes, wording::sebelumnya, wording::sesudahnya};
    }
    return {};
}

void panel(Column& c, std::string_view label, const std::string& value, const Scale& scale,
           ImU32 ink) {
    text(c, scale.note, label, color::secondary);
    text(c, scale.value, value, ink);
}

void change_panels(Column& c, const Skp& skp, const PlaceChange& change, const Shown& shown,
                   const Scale& scale, bool fresh) {
    const Scope scope(change.place);
    const std::string label = label_of_place(change.place);
    Region group(c, label, space::large, fresh ? Tone::warning : Tone::neutral);
    Column& in = group.column();
    text(in, scale.note, label, color::secondary, 3);
    const std::string before = side_in_words(skp, change.place, change.before, "-");
    const std::string after = side_in_words(skp, change.place, change.after, "-");
    const ImU32 ink = look_of(shown.entry->author.peran).ink;
    if (in.width < side_by_side_from) {
        panel(in, shown.left, before, scale, color::text);
        panel(in, shown.right, after, scale, ink);
        return;
    }
    Column left = in.part(0, 2, space::large), right = in.part(1, 2, space::large);
    panel(left, shown.left, before, scale, color::text);
    panel(right, shown.right, after, scale, ink);
    in.y = std::max(left.y, right.y);
}

void changes(Column& c, const Skp& skp, const AgendaCard& card, const Shown& shown,
             const Scale& scale, bool fresh) {
    std::size_t told = 0;
    for (const PlaceChange& one : *shown.changes) {
        if (!is_read(one)) continue;
        if (shown.changes == &shown.entry->changes && card_of_place(one.place) != card.path)
            continue;
        if (++told > changes_shown) continue;
        change_panels(c, skp, one, shown, scale, fresh);
        c.gap(space::normal);
    }
    if (told > changes_shown)
        text(c, scale.note, filled(wording::isian_lain, {std::to_string(told - changes_shown)}),
             color::secondary);
}

void standing(Column& c, const AgendaCard& card, const Scale& scale) {
    std::string words(label_of(card.state));
    for (const std::string& marker : markers_of(card)) words += " · " + marker;
    text(c, scale.note, words, color::secondary);
}

void last_words(Column& c, const Skp& skp, const AgendaCard& card, const Scale& scale, bool fresh) {
    if (card.entries.empty()) return;
    const DialogEntry& entry = *skp.dialog->entries[card.entries.back()];
    if (is_blank(entry.text)) return;
    const PeranLook look = look_of(entry.author.peran);
    std::string who = entry.author.nama + " (" + std::string(label_of(entry.author.peran)) + ")";
    if (fresh) who = std::string(wording::baru_saja) + " · " + who;
    c.gap(space::normal);
    text(c, scale.note, who, look.ink);
    text(c, scale.title, entry.text);
}

/// Who has the word, in the colour of the role, over the whole width.
void voice(const Rect& place, const Editing& editing, const Scale& scale) {
    const HadirinState& state = editing.ui.dialog.hadirin;
    std::string words =
        speaker(editing.skp(), state.peran) + " (" + std::string(label_of(state.peran)) + ")";
    if (state.writes) words += " sedang menulis";
    fill(place, look_of(state.peran).ink);
    frame().semantics.add(id_of("suara"), Role::status, words, place, frame().clip());
    const Rect line = place.inset(scale.margin, 0);
    const bool fits = text_width(scale.title, words) <= line.w;
    paint_line(line, fits ? scale.title : scale.note, words, color::on_accent);
}

void head(Column& c, const Editing& editing, const Scale& scale) {
    text(c, TextStyle::small_strong, wording::layar_hadirin, color::secondary, 1);
    step_strip(c, editing.open.dialog->walk(editing.skp()).status, scale);
    c.gap(space::large);
    if (!editing.ui.dialog.hadirin.heard) {
        banner(c, Tone::info, wording::layar_hadirin, wording::menunggu_pembicara);
        c.gap(space::normal);
    }
}

}  // namespace

void hadirin_view(const Rect& place, const ScreenData& data, UiState& ui, Outbox& out) {
    const Editing editing{*data.open, ui, out};
    const Skp& skp = editing.skp();
    const Scale scale = scale_of(place.w);
    const HadirinState& state = ui.dialog.hadirin;
    const float band = spec_of(scale.title).line + space::large;
    const AgendaCard* card = nullptr;
    for (const AgendaCard& one : editing.open.dialog->agenda(skp))
        if (card == nullptr || one.path.value == state.card) card = &one;
    const bool fresh = state.fresh_until > 0 && state.fresh == card->path.value;
    {
        const Rect page{place.x, place.y, place.w, place.h - band};
        const Container landmark(Role::main, wording::isi, page);
        ScrollRegion region(page, ui.main_scroll, "hadirin");
        region.layout(scale.margin, page.w);
        Column& c = region.column();
        c.gap(space::normal);
        head(c, editing, scale);
        text(c, scale.title, title_of(skp, *card), color::text, 2);
        standing(c, *card, scale);
        c.gap(space::large);
        const Shown shown = shown_of(skp, *card);
        if (shown.entry != nullptr) changes(c, skp, *card, shown, scale, fresh);
        last_words(c, skp, *card, scale, fresh);
        c.gap(space::large);
        if (link_button(c, wording::tutup_hadirin, icon::x)) out.ask(WatchAsRoom{false});
        c.gap(space::normal);
    }
    voice({place.x, place.bottom() - band, place.w, band}, editing, scale);
}

}  // namespace kinerja::ui
