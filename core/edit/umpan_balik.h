// Umpan balik: sealed by its giver, and taken from the file in which it came back.
#pragma once

#include <vector>

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// From here on it is as its giver said it. Refused where the Pegawai writes, who is not the giver,
/// and while it does not say who gave it and what was seen. The step back that follows at once is
/// the giver's own.
struct SegelUmpanBalik {
    static constexpr About about{.label = "segel umpan balik"};
    UmpanBalikId id;
};
/// What others gave by file: each sealed, and whole. Of two with one id the one here stays, unless
/// its seal does not hold (core/handover/beside.h says the same of whole files).
struct TakeUmpanBalik {
    static constexpr About about{.label = "umpan balik dari berkas"};
    std::vector<UmpanBalik> umpan_balik;
};

Refusal change(Skp& skp, const SegelUmpanBalik& command);
Refusal change(Skp& skp, const TakeUmpanBalik& command);

/// How many of these TakeUmpanBalik would add or put in place of a broken one.
std::size_t count_new(const Skp& skp, const std::vector<UmpanBalik>& umpan_balik);

}  // namespace kinerja
