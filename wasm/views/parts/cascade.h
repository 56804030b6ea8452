// What the screens of the cascade share.
#pragma once

#include <string_view>
#include <vector>

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// What the link at this path can lead to, "not chosen" first; empty when the field is no link.
std::vector<Option> link_choices(const Skp& skp, const Path& path);

/// The field `sasaran` at this path and the distance to the next one; nothing while there is none
/// to choose and none is chosen.
void sasaran_choice(Column& column, const Editing& editing, const Path& path,
                    const SasaranId& chosen);

/// Two sentences that stand against each other, each with the words that only it has in colour and
/// in square brackets.
void differing_sentences(Column& column, std::string_view before_label, std::string_view before,
                         std::string_view after_label, std::string_view after);

/// The same of a sentence that another one took the place of: what went is struck through.
void changed_sentences(Column& column, std::string_view before_label, std::string_view before,
                       std::string_view after_label, std::string_view after);

/// A sentence, or the words for an empty one.
std::string_view or_unwritten(std::string_view statement);

}  // namespace kinerja::ui
