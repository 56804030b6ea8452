// What stands below a table of plans: place and date, signatures, notes, the next parts of the
// form.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <vector>

#include "core/base/tsv.h"

namespace kinerja {

/// Rows `first` to `last` belong to no plan; `what` says why, as part of a sentence.
struct Foot {
    std::size_t first = 0, last = 0;
    std::string what;
};

/// `is_data` tells whether a row has what only a row of the plan has (an aspek, a target). A row
/// that is not known to be of a signature is of the plan.
std::vector<Foot> feet_of(const std::vector<TsvRow>& rows,
                          const std::function<bool(const TsvRow&)>& is_data);

}  // namespace kinerja
