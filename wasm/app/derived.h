// Derived: what follows from a document and is shown with it. Computed once per change, never per
// frame.
#pragma once

#include "core/model/skp.h"
#include "core/model/summary.h"
#include "core/rules/checker.h"
#include "core/workflow/skp_walk.h"
#include "wasm/state/dialog_index.h"
#include "wasm/state/explanations.h"
#include "wasm/state/finding_index.h"

namespace kinerja::ui {

struct Derived {
    Findings findings;
    FindingIndex index;         // into findings
    Explanations explanations;  // of findings
    Completeness completeness;
    Checker checker;  // remembers what was found before
    DialogIndex dialog;

    void compute(const Skp& skp, const Date& today) {
        explanations.forget();
        findings = checker.check(skp, CheckContext{today, was_established(dialog.walk(skp))});
        index = FindingIndex(findings);
        completeness = checker.completeness();
    }
};

/// What the list of drafts shows of this document.
SkpSummary summary_of(const Skp& skp, const Completeness& completeness, const DialogIndex& dialog);
/// The same for one of which nothing is known yet.
SkpSummary summary_of(const Skp& skp);

}  // namespace kinerja::ui
