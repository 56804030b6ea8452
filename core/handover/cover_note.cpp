#include "core/handover/cover_note.h"

#include "core/base/text.h"

namespace kinerja {

bool is_cover_note(const DialogEntry& entry) {
    return entry.jenis == JenisEntri::catatan && entry.card.value.empty() && !entry.langkah &&
           !entry.putusan && entry.answers.value.empty() && !is_blank(entry.text);
}

const DialogEntry* cover_note(const DialogKinerja& dialog) {
    if (dialog.entries.empty() || !is_cover_note(*dialog.entries.back())) return nullptr;
    return &*dialog.entries.back();
}

}  // namespace kinerja
