// Entries of the dialogue as rows: when, who, what.
#include "core/base/text.h"
#include "core/dialog/describe.h"
#include "core/print/berita_acara.h"
#include "core/print/moment.h"
#include "core/print/parts.h"

namespace kinerja {
namespace {

void add_line(Cell& cell, std::string words, bool bold = false) {
    cell.pieces.push_back(Paragraph{std::move(words), bold});
}

void add_list(Cell& cell, std::string_view title, std::vector<std::string> items) {
    if (items.empty()) return;
    add_line(cell, std::string(title));
    cell.pieces.push_back(List{std::move(items)});
}

std::string heading_of(const Skp& skp, const DialogEntry& entry, int minutes_east) {
    std::string words(label_of(entry));
    if (entry.putusan) words.append(": ").append(label_of(*entry.putusan));
    const DialogEntry* answered = find_entry(*skp.dialog, entry.answers);
    if (answered)
        words.append(corrects(entry, *answered) ? " (mengoreksi " : " (menjawab ")
            .append(label_of(answered->jenis))
            .append(", ")
            .append(moment_in_words(answered->time, minutes_east))
            .append(")");
    return words;
}

// An answer to a question of the program has an id that is no entry's: both values say more.
Cell said_in(const Skp& skp, const DialogEntry& entry, int minutes_east) {
    Cell said;
    const std::vector<std::string> changes = lines_of_changes(skp, entry);
    const bool says = !is_blank(entry.text) || !entry.proposal.empty() || entry.putusan ||
                      entry.langkah || changes.empty() || entry.jenis != JenisEntri::catatan;
    if (says) add_line(said, heading_of(skp, entry, minutes_east), true);
    if (!is_blank(entry.text)) add_line(said, entry.text);
    std::vector<std::string> proposed;
    for (const PlaceChange& change : entry.proposal)
        proposed.push_back(label_of_place(change.place) + ": " + before_and_after(skp, change));
    add_list(said, "Perubahan yang diusulkan:", std::move(proposed));
    add_list(said, "Perubahan SKP yang dicatat:", changes);
    return said;
}

}  // namespace

std::string speaker_of(const DialogAuthor& author) {
    const std::string role(label_of(author.peran));
    return is_blank(author.nama) ? role : author.nama + " (" + role + ")";
}

std::string before_and_after(const Skp& skp, const PlaceChange& change) {
    const auto words = [&](const std::optional<std::string>& value) {
        return value_in_words(skp, change.place, *value);
    };
    const bool from = change.before && !is_blank(*change.before);
    const bool to = change.after && !is_blank(*change.after);
    if (from && to) return words(change.before) + " menjadi " + words(change.after);
    if (to) return "menjadi " + words(change.after);
    return from ? words(change.before) + " dihapus" : "dikosongkan";
}

Table thread_of(const Skp& skp, const AgendaCard& card, int minutes_east) {
    Table table{{20, 24, 56}, {titles({"WAKTU", "OLEH", "ISI"})}, {}, true};
    Row title = band(title_of(skp, card), 3);
    if (!card.path.value.empty())
        title.cells[0].pieces.push_back(Paragraph{"Status: " + std::string(label_of(card.state))});
    table.groups.push_back({title});
    for (const std::size_t at : card.entries) {
        const DialogEntry& entry = *skp.dialog->entries[at];
        const Row row{{cell(moment_in_words(entry.time, minutes_east)),
                       cell(speaker_of(entry.author)), said_in(skp, entry, minutes_east)},
                      false};
        if (table.groups[0].size() == 1)
            table.groups[0].push_back(row);  // the title never stands alone
        else
            table.groups.push_back({row});
    }
    return table;
}

}  // namespace kinerja
