// What of the year came with a file, in words: before it is taken, and after.
#pragma once

#include <string>
#include <vector>

#include "core/handover/beside.h"

namespace kinerja::ui {

/// One sentence without its point for each evaluation and each step on its way ("Evaluasi Triwulan
/// II, diserahkan 5 Juli 2027"), one for all items of each other kind ("12 catatan kinerja"), in
/// the order of the SKP. `skp` is what it became.
std::vector<std::string> words_of_beside(const Skp& skp, const std::vector<BesideChange>& changes);

/// The same in one sentence that is read in passing: the first few; empty for nothing.
std::string told_of_beside(const Skp& skp, const std::vector<BesideChange>& changes);

}  // namespace kinerja::ui
