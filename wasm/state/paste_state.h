// A table that was pasted and is looked at before it goes into the SKP.
#pragma once

#include <cstddef>
#include <string>

#include "core/edit/paste_rows.h"

namespace kinerja::ui {

/// Stays until it was inserted or emptied by the person: nothing that is refused is lost. Read once
/// for each change, not for each picture.
struct PasteState {
    std::string text;
    PastePlan plan;

    void read(std::string typed) {
        text = std::move(typed);
        plan = text.empty() ? PastePlan{} : plan_paste(text);
    }
    std::size_t iki_count() const {
        std::size_t count = 0;
        for (const PastedRhk& pasted : plan.rhk) count += pasted.rhk.iki.size();
        return count;
    }
};

}  // namespace kinerja::ui
