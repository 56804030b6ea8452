// Derived: what follows from a document and is shown with it. Computed once per change, never per
// frame.
#pragma once

#include <string_view>
#include <utility>

#include "core/dialog/skp_walk.h"
#include "core/model/skp.h"
#include "core/model/summary.h"
#include "core/rules/advice.h"
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
    void compute(const Skp& skp, const Date& today, std::string_view typed) {
        explanations.forget();
        ToldFindings parts = told_of(
            skp, checker.check(skp, CheckContext{today, was_established(dialog.walk(skp))}), typed);
        const Findings before = std::exchange(findings, std::move(parts.told));
        considered = std::move(parts.considered);
        index.become(findings);
        completeness = checker.completeness();
    }
};

/// What the list of drafts shows of this document.
SkpSummary summary_of(const Skp& skp, const Completeness& completeness, const DialogIndex& dialog);
/// The same for one of which nothing is known yet.
SkpSummary summary_of(const Skp& skp);

}  // namespace kinerja::ui
