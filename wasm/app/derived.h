// Derived: what follows from a document and is shown with it. Computed once per change, never per
// frame.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/skp.h"
#include "core/model/summary.h"
#include "core/rules/checker.h"
#include "wasm/state/dialog_index.h"
#include "wasm/state/explanations.h"
#include "wasm/state/finding_index.h"

namespace kinerja::ui {

struct Derived {
    Findings findings;
    Findings considered;        // advice that was left as it is
    FindingIndex index;         // into findings
    Explanations explanations;  // of findings, and of considered
    Completeness completeness;
    Checker checker;  // remembers what was found before
    DialogIndex dialog;

    /// `typed`: the place of the text that is being typed, or empty.
    void compute(const Skp& skp, const Date& today, std::string_view typed);

  private:
    std::string typed_;
    std::vector<SaranDipertimbangkan> standing_;
};

/// What the list of drafts shows of this document.
SkpSummary summary_of(const Skp& skp, const Completeness& completeness, const DialogIndex& dialog);
/// The same for one of which nothing is known yet.
SkpSummary summary_of(const Skp& skp);

}  // namespace kinerja::ui
