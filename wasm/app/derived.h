// Derived: what follows from a document and is shown with it. Computed once per change, never per
// frame.
#pragma once

#include "core/model/skp.h"
#include "core/model/summary.h"
#include "core/rules/check.h"
#include "wasm/views/finding_index.h"

namespace kinerja::ui {

struct Derived {
    Findings findings;
    FindingIndex index;  // into findings
    Completeness completeness;

    void compute(const Skp& skp, const Date& today) {
        findings = check(skp, CheckContext{today});
        index = FindingIndex(findings);
        completeness = completeness_of(skp, findings);
    }
};

/// What the list of drafts shows of this document.
SkpSummary summary_of(const Skp& skp, const Completeness& completeness);

}  // namespace kinerja::ui
