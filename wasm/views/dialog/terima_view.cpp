// A file of the other side, before anything is changed by it.
#include <algorithm>
#include <string>
#include <vector>

#include "core/dialog/describe.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/cascade.h"
#include "wasm/views/parts/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view terima_judul = "Berkas yang diterima";
constexpr std::string_view terima_sama =
    "Tidak ada yang baru dalam berkas ini: semua isinya sudah ada di sini. Tidak ada yang berubah.";
constexpr std::string_view jam_salah =
    "Beberapa entri bertanggal di masa depan; mungkin jam perangkat pengirim keliru. Urutan dialog "
    "tidak bergantung pada jam.";
constexpr std::string_view entri_baru = "Yang baru dari pengirim";

}  // namespace wording

namespace {

constexpr std::size_t entries_shown = 30;

void new_entries(Column& column, const Skp& present, const Received& received,
                 std::string (*moment)(double)) {
    text(column, TextStyle::heading,
         std::string(wording::entri_baru) + " (" + std::to_string(received.new_entries) + ")",
         color::text, 2);
    column.gap(space::small);
    std::size_t shown = 0;
    const Skp& skp = received.skp;
    const std::vector<AgendaCard> cards = agenda(skp);
    const Speakers speakers(*skp.dialog, Ancestry(*skp.dialog));
    const Container list(Role::list, wording::entri_baru, column);
    for (std::size_t at = 0; at < skp.dialog->entries.size(); ++at) {
        const Box<DialogEntry>& entry = skp.dialog->entries[at];
        if (entry->id == received.own || find_entry(*present.dialog, entry->id)) continue;
        if (++shown > entries_shown) break;
        if (shown > 1) column.gap(space::small);
        const Scope scope(entry->id.value);
        Card card(column, space::medium);
        Column& c = card.column();
        const DialogEntry* answered = find_entry(*skp.dialog, entry->answers);
        const std::string headline = headline_of(*entry, answered);
        const Container item(Role::listitem, headline, c);
        text(c, TextStyle::small_strong, headline, look_of(entry->author.peran).ink);
        text(c, TextStyle::small, signature_of(*entry, moment), color::secondary);
        author_marks(c, *skp.dialog, speakers, at);
        const auto card_of_entry = std::ranges::find(cards, entry->card, &AgendaCard::path);
        if (card_of_entry != cards.end())
            text(c, TextStyle::small, title_of(skp, *card_of_entry), color::secondary);
        c.gap(space::tiny);
        if (!entry->text.empty()) text(c, TextStyle::body, entry->text);
        changes_view(c, skp, entry->proposal);
        if (entry->changes.size() <= entries_shown) changes_view(c, skp, entry->changes);
    }
    if (received.new_entries > entries_shown)
        text(column, TextStyle::small,
             "dan " + std::to_string(received.new_entries - entries_shown) + " entri lain",
             color::secondary);
}

void both_wrote(Column& column, const Received& received) {
    if (received.conflicts.empty()) return;
    column.gap(space::normal);
    banner(column, Tone::warning,
           std::to_string(received.conflicts.size()) + " bagian ditulis oleh kedua pihak",
           wording::dua_tulisan_isi);
    for (const DialogConflict& one : received.conflicts) {
        const Scope scope(one.id.value);
        column.gap(space::small);
        text(column, TextStyle::small_strong, name_of_place(received.skp, one.place),
             color::secondary);
        const auto side = [&](const std::optional<std::string>& value) {
            return side_in_words(received.skp, one.place, value, wording::sudah_dihapus);
        };
        differing_sentences(column, "Tulisan pertama", side(one.first_value), "Tulisan kedua",
                            side(one.second_value));
    }
}

}  // namespace

void terima_view(Column& column, const ScreenData& data, UiState& ui, Outbox& out) {
    if (!ui.dialog.received) return;
    const ReceivedFile& file = *ui.dialog.received;
    if (link_button(column, label_of(Section::dialog), icon::arrow_left)) out.ask(LeaveReceived{});
    column.gap(space::small);
    text(column, TextStyle::title, wording::terima_judul, color::text, 1);
    column.gap(space::tiny);
    text(column, TextStyle::body, file.name, color::secondary);
    column.gap(space::normal);
    if (file.received.new_entries == 0) {
        banner(column, Tone::good, wording::terima_sama, {});
        column.gap(space::normal);
        if (button(column, {.label = wording::kembali})) out.ask(LeaveReceived{});
        return;
    }
    if (file.received.in_the_future > 0) {
        banner(column, Tone::warning, wording::jam_salah, {});
        column.gap(space::normal);
    }
    const bool asked = ask_peran(column, {*data.open, ui, out}, "terima");
    buttons(column, {{{.label = wording::terima_sekarang,
                       .icon = icon::check,
                       .kind = ButtonKind::primary,
                       .enabled = data.open->editable()},
                      [&] { out.ask(TakeReceived{}); },
                      !asked},
                     {{.label = wording::batal}, [&] { out.ask(LeaveReceived{}); }}});
    both_wrote(column, file.received);
    column.gap(space::large);
    new_entries(column, *data.open->skp, file.received, data.moment);
}

}  // namespace kinerja::ui
