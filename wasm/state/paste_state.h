// A table that was pasted and is looked at before it goes into the SKP.
#pragma once

#include <string>
#include <utility>

#include "core/paste/plan.h"

namespace kinerja::ui {

/// Stays until it was inserted or emptied by the person: nothing that is refused is lost. Read once
/// for each change, not for each picture; what was chosen for columns and rows stays, as far as
/// they are the same.
struct PasteState {
    std::string text;
    PastePlan plan;
    bool all = false;  // every row of a long table is shown

    void read(std::string typed, const PasteUse& use) {
        all = false;
        text = std::move(typed);
        const PastePlan before = std::move(plan);
        plan = text.empty() ? PastePlan{} : plan_paste(text, use);
        keep_choices(before, plan);
    }
};

}  // namespace kinerja::ui
