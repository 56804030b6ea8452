// The way of a PKPS plan to approval: one table of transitions, and where a plan stands in it
// (regulation.md 7B and 2.2).
//
// The plan keeps no state of its own: it follows from the steps in `riwayat`, oldest first. A step
// is taken by the command StepPkps, which asks why_not() first.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/model/pkps.h"
#include "core/regulation/citation.h"
#include "core/regulation/pkps_roles.h"

namespace kinerja {

/// What must hold for a step; `why_not` is one sentence for the person who can not take it.
struct PkpsGuard {
    bool (*met)(const Pkps&, const LangkahPkps&) = nullptr;  // null: nothing is asked
    std::string_view why_not;
};

/// One row: in `from`, `pelaku` may do `tindakan`, and then the plan stands in `to`. `of_plan` is
/// asked when the step is taken, in turn, `of_step` also of a step that was read from a file.
struct PkpsTransition {
    StatusPkps from{};
    TindakanPkps tindakan{};
    StatusPkps to{};
    PelakuPkps pelaku{};
    std::span<const PkpsGuard> of_plan;
    PkpsGuard of_step;
    Citation basis;
};

std::span<const PkpsTransition> pkps_transitions();

/// Null when this can not be done there.
const PkpsTransition* find_transition(StatusPkps from, TindakanPkps tindakan);

/// Who does this; the same in every row.
PelakuPkps pelaku_of(TindakanPkps tindakan);

/// Where the plan stands after all its steps. A step that does not fit moves nothing.
StatusPkps status_of(const Pkps& pkps);

/// The steps that do not fit where they stand; none in a plan that only this program wrote.
std::vector<const LangkahPkps*> misfits_of(const Pkps& pkps);

/// The plan lies with the one who makes it, and may be changed.
constexpr bool is_open(StatusPkps status) {
    return status == StatusPkps::draf || status == StatusPkps::revisi;
}

/// A prasyarat still stands in the way at Ruang GTK: nothing can be submitted there.
bool is_hindered(const Pkps& pkps);

/// Every kind of indicator is there: what the Tim Kinerja needs to begin.
bool is_complete(const Pkps& pkps);

/// Why this step can not be the next one, as one sentence; empty when it can.
std::string_view why_not(const Pkps& pkps, const LangkahPkps& langkah);

/// A row that applies where the plan stands. `why_not` is empty when the step can be taken.
struct PossibleStep {
    const PkpsTransition* row = nullptr;
    std::string_view why_not;
};

/// The rows that apply, in the order of the table, each with `entered` as its name, date, answers
/// and note so far.
std::vector<PossibleStep> possible_steps(const Pkps& pkps, LangkahPkps entered);

}  // namespace kinerja
