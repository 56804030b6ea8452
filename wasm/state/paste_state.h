// A table that was pasted and is looked at before it goes into the SKP.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "core/paste/plan.h"
#include "core/paste/ticks.h"

namespace kinerja::ui {

/// Stays until it was inserted or emptied by the person: nothing that is refused is lost. Read once
/// for each change, not for each picture; rows that a change leaves the same stay ticked or not.
struct PasteState {
    std::string text;
    PastePlan plan;
    bool all = false;  // every row of a long table is shown

    void read(std::string typed, const PasteUse& use) {
        all = false;
        text = std::move(typed);
        const std::vector<PastedRhk> before = std::move(plan.rhk);
        plan = text.empty() ? PastePlan{} : plan_paste(text, use);
        keep_ticks(before, plan.rhk);
    }
};

}  // namespace kinerja::ui
