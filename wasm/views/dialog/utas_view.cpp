// The thread of one card: what was said, in order, and what can be answered.
#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/nobody.h"
#include "core/dialog/talk.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/room_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/filled.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view utas_kosong =
    "Belum ada yang tercatat pada butir ini. Mulailah dengan pertanyaan, atau usulkan perubahan.";
constexpr std::string_view isi_dicatat = "Isi SKP dicatat: {} isian.";
constexpr std::string_view tampilkan_lama = "Tampilkan {} entri yang lebih lama";

}  // namespace wording

namespace {

constexpr std::size_t entries_shown = 40;
constexpr std::size_t many_changes = 40;  // a whole SKP that was put on record

/// "Mengoreksi Usulan dari Pegawai Contoh Dua": what the entry has to do with an earlier one.
void answered_view(Column& c, const Skp& skp, const DialogEntry& entry) {
    if (entry.putusan) return;  // the headline says so
    const DialogEntry* answered = find_entry(*skp.dialog, entry.answers);
    if (answered == nullptr) return;
    text(c, TextStyle::small, answering_words(entry, *answered), color::secondary);
}

/// What of this card was corrected later.
std::set<std::string_view> corrected_in(const DialogKinerja& dialog, const AgendaCard& card) {
    std::set<std::string_view> corrected;
    for (const std::size_t at : card.entries) {
        const DialogEntry& entry = *dialog.entries[at];
        if (entry.answers.empty() || entry.putusan) continue;
        const DialogEntry* answered = find_entry(dialog, entry.answers);
        if (answered != nullptr && corrects(entry, *answered)) corrected.insert(answered->id.value);
    }
    return corrected;
}

/// What it changed of this card alone: each change stands in the thread of the card that it is
/// about.
void recorded_changes(Column& c, const Skp& skp, const AgendaCard& card, const DialogEntry& entry) {
    if (entry.changes.empty()) return;
    DialogEntry here = entry;
    std::erase_if(here.changes,
                  [&](const PlaceChange& one) { return card_of_place(one.place) != card.path; });
    const bool whole = entry.parents.empty() && entry.changes.size() > many_changes;
    if (whole && card.path.value.empty())
        return text(c, TextStyle::small,
                    filled(wording::isi_dicatat, {std::to_string(entry.changes.size())}),
                    color::secondary);
    if (std::ranges::any_of(here.changes, is_read))
        return changes_view(c, skp, here.changes, card.path);
    for (const std::string& line : lines_of_changes(skp, here))
        text(c, TextStyle::small, line, color::secondary);
}

constexpr float words_left = 14, stripe = 3;

void one_entry(Column& column, const Editing& editing, const AgendaCard& card, std::size_t position,
               bool corrected, std::string (*moment)(double)) {
    const DialogEntry& entry = *editing.skp().dialog->entries[position];
    const Scope scope(entry.id.value);
    const ImU32 ink = is_nobody(entry.author) ? color::warning : look_of(entry.author.peran).ink;
    const float top = column.y;
    Column c = column.inset(words_left, 0);
    const std::string title = headline_of(entry, find_entry(*editing.skp().dialog, entry.answers));
    const Container item(Role::listitem, title, c);
    text(c, TextStyle::small_strong, title, ink);
    text(c, TextStyle::small, signature_of(entry, moment), color::secondary);
    const DialogIndex& index = *editing.open.dialog;
    author_marks(c, *editing.skp().dialog, index.speakers(editing.skp()),
                 index.established(editing.skp()), position);
    answered_view(c, editing.skp(), entry);
    if (!is_blank(entry.text)) text(c, TextStyle::body, entry.text);
    if (corrected) text(c, TextStyle::small, wording::dikoreksi, color::warning);
    if (!entry.proposal.empty()) changes_view(c, editing.skp(), entry.proposal, card.path);
    recorded_changes(c, editing.skp(), card, entry);
    const std::string unadjusted = unadjusted_words(entry);
    if (!unadjusted.empty()) text(c, TextStyle::body, unadjusted);
    if (entry.langkah && !entry.langkah->tempat.empty())
        text(c, TextStyle::small, entry.langkah->tempat + ", " + entry.langkah->tanggal,
             color::secondary);
    answer_view(c, editing, card, entry, corrected);
    fill({column.x, top + stripe, stripe, c.y - top - 2 * stripe}, ink, space::hair);
    column.y = c.y;
}

}  // namespace

void utas_view(Column& c, const Editing& editing, const AgendaCard& card,
               std::string (*moment)(double)) {
    c.gap(space::small);
    if (card.entries.empty())
        return text(c, TextStyle::body, wording::utas_kosong, color::secondary);
    const auto& entries = editing.skp().dialog->entries;
    const std::string older = "utas/" + card.path.value;
    const bool all = editing.ui.is_open({older}, false);
    const std::size_t hidden =
        all || card.entries.size() <= entries_shown ? 0 : card.entries.size() - entries_shown;
    if (hidden > 0 && link_button(c, filled(wording::tampilkan_lama, {std::to_string(hidden)}))) {
        editing.ui.set_open({older}, true);
        frame().another_pass = true;
    }
    const std::set<std::string_view> corrected = corrected_in(*editing.skp().dialog, card);
    const Container list(Role::list, wording::utas, c);
    for (std::size_t i = hidden; i < card.entries.size(); ++i) {
        const DialogEntry& entry = *entries[card.entries[i]];
        one_entry(c, editing, card, card.entries[i], corrected.contains(entry.id.value), moment);
        c.gap(space::medium);
    }
}

}  // namespace kinerja::ui
