// What undid an agreement, in words.
#include <string>
#include <string_view>

#include "core/dialog/describe.h"
#include "core/dialog/nobody.h"
#include "wasm/views/dialog/dialog_parts.h"
#include "wasm/views/parts/filled.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view karena_langkah = "Karena {} oleh {}.";

}  // namespace wording

namespace {

constexpr std::size_t changes_told = 3;

}  // namespace

std::string undone_words(const Skp& skp, const DialogEntry& change) {
    const std::string words = cause_in_words(skp, change, changes_told);
    if (undoes_by_step(change)) return filled(wording::karena_langkah, {words, speaker_of(change)});
    if (is_nobody(change.author))
        return words + ". " + speaker_of(change) + ", sesudah disepakati.";
    return words + ". Diubah oleh " + speaker_of(change) + " sesudah disepakati.";
}

}  // namespace kinerja::ui
