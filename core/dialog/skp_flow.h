// The way of an SKP from draft to penetapan, and to its next version: one table of transitions
// (regulation.md 2.2, PL-11, PL-12, PL-15). Where the SKP stands is found by skp_walk.h.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/model/dialog.h"
#include "core/regulation/citation.h"

namespace kinerja {

/// What the table must know of the SKP and cannot find out itself.
struct SkpFacts {
    bool complete = false;  // no rule that blocks has a finding (core/rules/check.h)
    bool agreed = false;    // the speaker's side has agreed already; the other is awaited
    bool adjusted = false;  // since both did not agree, Ekspektasi were (SkpWalk::adjusted)
};

/// Why a side that agreed to the SKP does not agree again.
inline constexpr std::string_view already_agreed =
    "Pihak Anda sudah menyatakan sepakat; tinggal menunggu pihak lain.";

/// What must hold for a step; `why_not` is one sentence for the person who can not take it.
struct SkpGuard {
    bool (*met)(const DialogEntry&, const SkpFacts&) = nullptr;  // null: nothing is asked
    std::string_view why_not;
};

/// One row: `sepakati` is taken when both sides did it (skp_walk.h). In `from`, someone in the role
/// `peran` may do `tindakan`, and then the SKP stands in `to`. `of_skp` is asked when the step is
/// taken, `of_step` also of a step read from a file; `of_taker` again only when it is taken: what
/// earlier programs did not ask for.
struct SkpTransition {
    StatusSkp from{};
    TindakanSkp tindakan{};
    PeranDialog peran{};
    StatusSkp to{};
    SkpGuard of_skp, of_step;
    Citation basis;
    SkpGuard of_taker{};
};

std::span<const SkpTransition> skp_transitions();

/// The stages of the way that people see, in their order.
std::span<const StatusSkp> skp_stages();

/// Which of them an SKP in this state stands at: who does not agree goes on talking, and a revision
/// begins where a draft does.
std::size_t stage_of(StatusSkp status);

/// Null when someone in this role can not do this there.
const SkpTransition* find_transition(StatusSkp from, TindakanSkp tindakan, PeranDialog peran);

/// A signature: name, place and date belong to it, and the seal of what was signed.
bool is_signature(TindakanSkp tindakan);

/// A step that holds for one content alone, whose seal it bears: a signature, or agreeing.
bool names_content(TindakanSkp tindakan);

/// Whether the step of this entry fits in `from`, as far as the entry itself tells, and whether
/// Ekspektasi were `adjusted`.
bool fits(StatusSkp from, const DialogEntry& entry, bool adjusted = false);

/// The state after somebody changed what is signed: what both agreed to holds no more.
StatusSkp after_change(StatusSkp status);

/// What penetapan without agreement asks for when no Ekspektasi were adjusted: the reason, said as
/// such (LangkahSkp::tanpa_penyesuaian).
bool asks_for_reason(StatusSkp from, TindakanSkp tindakan, bool adjusted);

/// Why the step of this entry can not be the next one, as one sentence; empty when it can.
std::string_view why_not(StatusSkp from, const DialogEntry& entry, const SkpFacts& facts);

/// A row that applies; `why_not` is empty when the step can be taken.
struct PossibleSkpStep {
    const SkpTransition* row = nullptr;
    std::string_view why_not;
};

/// The rows that apply to this role where the SKP stands, in the order of the table, each with
/// `entered` as name, place, date, reason and note so far.
std::vector<PossibleSkpStep> possible_steps(StatusSkp from, DialogEntry entered,
                                            const SkpFacts& facts);

}  // namespace kinerja
