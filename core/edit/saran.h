// Advice that is left as it is, and taken up again.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/edit/about.h"
#include "core/edit/set_field.h"
#include "core/model/skp.h"

namespace kinerja {

/// Of each its id, rule and place; the words that stand there now are noted with them. What held no
/// longer goes. `written`: how what was meant is written, put there first ("0,95 %").
struct LeaveSaran {
    static constexpr About about{.label = "saran yang dipertimbangkan"};
    std::vector<SaranDipertimbangkan> saran;
    std::optional<SetField> written = {};
};
/// The advice of this rule at these places is to be seen again.
struct RecallSaran {
    static constexpr About about{.label = "saran yang ditampilkan lagi"};
    std::string aturan;
    std::vector<Path> tempat;
};

Refusal change(Skp& skp, const LeaveSaran& command);
Refusal change(Skp& skp, const RecallSaran& command);

}  // namespace kinerja
