// Advice that is left as it is, and taken up again.
#pragma once

#include <string>
#include <vector>

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// Of each its id, rule and place; the words that stand there now are noted with them. What held no
/// longer goes.
struct LeaveSaran {
    static constexpr About about{.label = "saran yang dipertimbangkan"};
    std::vector<SaranDipertimbangkan> saran;
};
/// The advice of this rule at this place is to be seen again.
struct RecallSaran {
    static constexpr About about{.label = "saran yang ditampilkan lagi"};
    std::string aturan;
    Path tempat;
};

Refusal change(Skp& skp, const LeaveSaran& command);
Refusal change(Skp& skp, const RecallSaran& command);

}  // namespace kinerja
