// What is on screen of the meetings.
#pragma once

#include <optional>
#include <string>

#include "core/regulation/dialog_terms.h"

namespace kinerja::ui {

/// What a tindak lanjut is being made into.
enum class FromFollowUp { nothing, rencana_aksi, revision };

struct PertemuanState {
    bool choosing = false;             // which kind of meeting is to be added
    std::optional<TahapDialog> tahap;  // chosen; its period is asked next
    std::string follow_up;  // Path of the tindak lanjut that is being made into something else
    FromFollowUp makes = FromFollowUp::nothing;
};

}  // namespace kinerja::ui
