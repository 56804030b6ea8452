// A file of the other side, before anything is changed by it.
#include <algorithm>
#include <string>
#include <vector>

#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/dialog/nobody.h"
#include "core/handover/cover_note.h"
#include "core/model/sealed.h"
#include "wasm/views/dialog/beside_words.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/parts/cascade.h"
#include "wasm/views/parts/cautions.h"
#include "wasm/views/parts/filled.h"
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
constexpr std::string_view entri_baru = "Yang baru dari pengirim";
constexpr std::string_view tahun_baru = "Baru atau berubah pada pelaksanaan dan penilaian";
constexpr std::string_view karena_anda = "Karena perubahan yang Anda buat di sini:";
constexpr std::string_view tulisan_tanpa_penulis = "Tulisan tanpa penulis";
constexpr std::string_view karena_perubahan = "Karena perubahan oleh {}:";
constexpr std::string_view dua_tulisan = "{} bagian ditulis oleh kedua pihak";

}  // namespace wording

namespace {

constexpr std::size_t entries_shown = 30;

std::string who(const DialogAuthor& author) {
    return is_blank(author.nama) ? std::string(label_of(author.peran)) : author.nama;
}

bool is_new(const Skp& present, const Received& received, const DialogEntry& entry) {
    return entry.id != received.own && find_entry(*present.dialog, entry.id) == nullptr;
}

void covering_note(Column& column, const Skp& present, const ReceivedFile& file) {
    const DialogEntry* note = cover_note(*file.file.dialog);
    if (note == nullptr || !is_new(present, file.received, *note)) return;
    const std::string title = std::string(wording::pengantar) + " dari " + who(note->author);
    {
        Region region(column, title, space::medium);
        text(region.column(), TextStyle::small_strong, title, look_of(note->author.peran).ink);
        text(region.column(), TextStyle::body, note->text);
    }
    column.gap(space::normal);
}

void what_falls(Column& column, const ReceivedFile& file) {
    const Received& received = file.received;
    const DialogEntry* by = find_entry(*received.skp.dialog, received.undone.by);
    if (file.cautions.undone.empty() || by == nullptr) return;
    std::string why = filled(wording::karena_perubahan, {who(by->author)});
    if (by->id == received.own) why = wording::karena_anda;
    if (undoes_by_step(*by)) why = undone_words(received.skp, *by);
    banner(column, Tone::warning, falls_in_words(file.cautions), why);
    std::vector<PlaceChange> sealed;
    for (const PlaceChange& one : by->changes)
        if (is_sealed(one.place)) sealed.push_back(one);
    changes_view(column, received.skp, sealed);
    column.gap(space::normal);
}

void the_year(Column& column, const Received& received) {
    if (received.beside.empty()) return;
    text(column, TextStyle::strong, wording::tahun_baru);
    column.gap(space::tiny);
    for (const std::string& one : words_of_beside(received.skp, received.beside))
        bullet(column, TextStyle::body, one, color::text);
    column.gap(space::normal);
}

void new_entries(Column& column, const Skp& present, const Received& received,
                 std::string (*moment)(double)) {
    text(column, TextStyle::heading,
         std::string(wording::entri_baru) + " (" + std::to_string(received.new_entries) + ")",
         color::text, 2);
    column.gap(space::small);
    std::size_t shown = 0;
    const Skp& skp = received.skp;
    const std::vector<AgendaCard> cards = agenda(skp);
    const Ancestry ancestry(*skp.dialog);
    const Speakers speakers(*skp.dialog, ancestry);
    const Established established(*skp.dialog, ancestry);
    const Container list(Role::list, wording::entri_baru, column);
    for (std::size_t at = 0; at < skp.dialog->entries.size(); ++at) {
        const Box<DialogEntry>& entry = skp.dialog->entries[at];
        if (!is_new(present, received, *entry)) continue;
        if (++shown > entries_shown) break;
        if (shown > 1) column.gap(space::small);
        const Scope scope(entry->id.value);
        const bool nobodys = is_nobody(entry->author);
        Card card(column, space::medium, nobodys ? Tone::warning : Tone::neutral);
        Column& c = card.column();
        const DialogEntry* answered = find_entry(*skp.dialog, entry->answers);
        const std::string headline = headline_of(*entry, answered);
        const Container item(Role::listitem, headline, c);
        text(c, TextStyle::small_strong, headline,
             nobodys ? color::warning : look_of(entry->author.peran).ink);
        text(c, TextStyle::small, signature_of(*entry, moment), color::secondary);
        author_marks(c, *skp.dialog, speakers, established, at);
        const auto card_of_entry = std::ranges::find(cards, entry->card, &AgendaCard::path);
        if (card_of_entry != cards.end() &&
            (!entry->card.value.empty() || changed_cards(*entry).empty()))
            text(c, TextStyle::small, title_of(skp, *card_of_entry), color::secondary);
        c.gap(space::tiny);
        if (!entry->text.empty()) text(c, TextStyle::body, entry->text);
        changes_view(c, skp, entry->proposal, entry->card);
        if (entry->changes.size() <= entries_shown)
            changes_view(c, skp, entry->changes, entry->card);
    }
    if (received.new_entries > entries_shown)
        text(column, TextStyle::small,
             "dan " + std::to_string(received.new_entries - entries_shown) + " entri lain",
             color::secondary);
}

/// "Tulisan Pegawai Contoh"; with the role where both are called alike.
struct Sides {
    std::string first, second;
};
Sides sides_of(const Received& received, const DialogConflict& conflict) {
    const auto author = [&](const DialogEntryId& id) {
        const DialogEntry* entry = find_entry(*received.skp.dialog, id);
        return entry ? entry->author : DialogAuthor{};
    };
    const DialogAuthor one = author(conflict.first), other = author(conflict.second);
    const auto called = [](const DialogAuthor& writer) {
        return is_nobody(writer) ? std::string(wording::tulisan_tanpa_penulis)
                                 : "Tulisan " + who(writer);
    };
    Sides sides{called(one), called(other)};
    if (sides.first != sides.second) return sides;
    const bool roles = one.peran != other.peran;
    sides.first += roles ? " (" + std::string(label_of(one.peran)) + ")" : " (1)";
    sides.second += roles ? " (" + std::string(label_of(other.peran)) + ")" : " (2)";
    return sides;
}

void both_wrote(Column& column, const Received& received) {
    if (received.conflicts.empty()) return;
    column.gap(space::normal);
    banner(column, Tone::warning,
           filled(wording::dua_tulisan, {std::to_string(received.conflicts.size())}),
           wording::dua_tulisan_isi);
    for (const DialogConflict& one : received.conflicts) {
        const Scope scope(one.id.value);
        column.gap(space::small);
        text(column, TextStyle::small_strong, name_of_place(received.skp, one.place),
             color::secondary);
        const auto side = [&](const std::optional<std::string>& value) {
            return side_in_words(received.skp, one.place, value, wording::sudah_dihapus);
        };
        const Sides sides = sides_of(received, one);
        differing_sentences(column, sides.first, side(one.first_value), sides.second,
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
    if (!file.received.changes_anything()) {
        if (file.cautions.older)
            banner(column, Tone::info, wording::lebih_lama, wording::terima_sama);
        else
            banner(column, Tone::good, wording::terima_sama, {});
        column.gap(space::normal);
        warning_banners(column, file.cautions);
        if (button(column, {.label = wording::kembali})) out.ask(LeaveReceived{});
        return;
    }
    const bool asked = ask_peran(column, {*data.open, ui, out}, "terima");
    covering_note(column, *data.open->skp, file);
    warning_banners(column, file.cautions);
    what_falls(column, file);
    the_year(column, file.received);
    buttons(column, {{{.label = wording::terima_sekarang,
                       .icon = icon::check,
                       .kind = ButtonKind::primary,
                       .enabled = data.open->editable()},
                      [&] { out.ask(TakeReceived{}); },
                      !asked},
                     {{.label = wording::batal}, [&] { out.ask(LeaveReceived{}); }}});
    both_wrote(column, file.received);
    if (file.received.new_entries == 0) return;
    column.gap(space::large);
    new_entries(column, *data.open->skp, file.received, data.moment);
}

}  // namespace kinerja::ui
