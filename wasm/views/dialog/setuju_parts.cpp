// What undid an agreement, in words.
#include <string>
#include <vector>

#include "core/dialog/describe.h"
#include "core/model/sealed.h"
#include "wasm/views/dialog/dialog_parts.h"

namespace kinerja::ui {
namespace {

constexpr std::size_t lines_shown = 3;

}  // namespace

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
    return words + "Diubah oleh " + speaker_of(change) + " sesudah disepakati.";
}

}  // namespace kinerja::ui
