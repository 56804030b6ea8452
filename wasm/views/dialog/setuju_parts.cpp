// What both sides agreed to, said to the one that speaks, and what undid it.
#include <optional>
#include <string>
#include <vector>

#include "core/dialog/describe.h"
#include "core/model/sealed.h"
#include "wasm/views/dialog/dialog_parts.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view gugur = "Berubah sesudah disepakati; perlu disepakati lagi";

}  // namespace wording

namespace {

constexpr std::size_t lines_shown = 3;

std::string of_both(bool own, bool theirs, Pihak pihak, std::string_view what) {
    if (own && theirs) return "Keduanya " + std::string(what);
    if (own) return "Anda " + std::string(what);
    return std::string(label_of(other(pihak))) + " " + std::string(what);
}

}  // namespace

std::string agreement_words(const AgendaCard& card, Pihak own) {
    const auto mine = static_cast<std::size_t>(own), theirs = 1 - mine;
    if (card.is_refused())
        return of_both(card.refused[mine].has_value(), card.refused[theirs].has_value(), own,
                       "tidak setuju");
    const std::optional<Pihak> alone = card.alone();
    if (!alone && !card.is_agreed()) return std::string(card.fell ? wording::gugur : "");
    const std::string words =
        of_both(card.agreed[mine].has_value(), card.agreed[theirs].has_value(), own, "setuju");
    if (!alone) return words;
    return words + ", menunggu " +
           (*alone == own ? std::string(label_of(other(own))) : std::string("Anda"));
}

std::string undone_words(const Skp& skp, const DialogEntry& change) {
    DialogEntry signed_part = change;
    signed_part.card = {};  // each place by its whole name
    std::erase_if(signed_part.changes,
                  [](const PlaceChange& one) { return !is_sealed(one.place); });
    const std::vector<std::string> lines = lines_of_changes(skp, signed_part);
    std::string words;
    for (std::size_t i = 0; i < lines.size() && i < lines_shown; ++i) words += lines[i] + ". ";
    if (lines.size() > lines_shown)
        words += "Juga " + std::to_string(lines.size() - lines_shown) + " perubahan lain. ";
    words += "Diubah " + std::string(label_of(change.author.peran)) + " " + change.author.nama;
    return words + " sesudah disepakati.";
}

void decide(const Editing& editing, const Path& card, Putusan putusan,
            const DialogEntryId& answers) {
    DialogEntry entry = entry_by(editing, JenisEntri::keputusan, card);
    entry.answers = answers;
    entry.putusan = putusan;
    entry.text = editing.skp().konsep->text;
    editing.out.ask(SayEntry{std::move(entry), true});
}

}  // namespace kinerja::ui
