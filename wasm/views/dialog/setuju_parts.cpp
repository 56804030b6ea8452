// What undid an agreement, in words.
#include <string>

#include "core/dialog/describe.h"
#include "core/dialog/nobody.h"
#include "wasm/views/dialog/dialog_parts.h"

namespace kinerja::ui {
namespace {

constexpr std::size_t changes_told = 3;

}  // namespace

std::string undone_words(const Skp& skp, const DialogEntry& change) {
    const std::string words = change_in_words(skp, change, {}, changes_told);
    if (is_nobody(change.author))
        return words + ". " + speaker_of(change) + ", sesudah disepakati.";
    return words + ". Diubah oleh " + speaker_of(change) + " sesudah disepakati.";
}

}  // namespace kinerja::ui
