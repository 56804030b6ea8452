// The pen: where one writes and what for. There is one, and what it has written is in the draft
// (DialogKonsep), so that neither leaving a card nor closing the page loses it. Who begins
// elsewhere takes the words along; what can not come along is put aside and comes back.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/dialog.h"
#include "core/model/path.h"
#include "wasm/views/parts/form.h"

namespace kinerja::ui {

enum class Pen {
    free,     // in the box at the bottom
    reply,    // below an entry: answers or corrects it
    reject,   // below a proposal: the reason
    counter,  // below a proposal: another in its place
    propose,  // on a card: other words for its fields
    item,     // on a card: something new
    refuse    // on a card: why one does not agree to it
};

/// Something new and its words, and no other value for what is there.
bool proposes_item(const std::vector<PlaceChange>& proposal);

/// What is being written on this card, but for what lies at the bottom.
Pen pen_on(const Editing& editing, const Path& card);
/// The same below this entry.
Pen pen_at(const Editing& editing, const Path& card, const DialogEntryId& entry);

/// What is being written, as it is when one begins to write there.
DialogKonsep konsep_for(const Editing& editing, Pen pen, const Path& card,
                        const DialogEntryId& answers = {});
/// Begins to write there; `field` gets the focus.
void take_pen(const Editing& editing, DialogKonsep konsep, std::string field);
/// What was being written here is no longer a proposal or an answer; its words stay at the bottom.
void lay_down_pen(const Editing& editing);

/// What stands in the box at the bottom, and what was typed there.
std::string free_words(const Editing& editing);
void write_freely(const Editing& editing, const Path& card, std::string words,
                  std::optional<JenisEntri> jenis = {});
/// The words of the pen in a field of their own, kept at each letter.
void pen_field(Column& column, const Editing& editing, std::string_view field,
               std::string_view label, std::string_view help = {});

/// Leads to what was begun elsewhere and not said yet.
void unsaid_elsewhere(Column& column, const Editing& editing, const Path& card);

}  // namespace kinerja::ui
