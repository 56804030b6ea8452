#include "core/handover/cover_note.h"

#include <ranges>

#include "core/base/text.h"

namespace kinerja {
namespace {

bool is_note(const DialogEntry& entry) {
    return entry.jenis == JenisEntri::catatan && entry.card.value.empty() && !entry.langkah &&
           entry.answers.value.empty() && !is_blank(entry.text);
}

}  // namespace

const DialogEntry* cover_note(const DialogKinerja& dialog) {
    if (dialog.entries.empty()) return nullptr;
    const Pihak sender = pihak_of(dialog.entries.back()->author.peran);
    for (const Box<DialogEntry>& entry : std::views::reverse(dialog.entries))
        if (is_note(*entry) && pihak_of(entry->author.peran) == sender) return &*entry;
    return nullptr;
}

}  // namespace kinerja
