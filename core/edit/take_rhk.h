// Taking the RHK of the leader out of a package: what would change is looked at before anything
// does.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/edit/about.h"
#include "core/edit/rhk_pimpinan.h"
#include "core/model/paket_rhk.h"
#include "core/model/skp.h"

namespace kinerja {

/// What taking one RHK of the package does to the SKP: a new row; an earlier row with other words
/// now; a row that says the same already.
enum class TakeKind { baru, berubah, sama };

struct TakeRow {
    TakeKind kind = TakeKind::baru;
    RhkPimpinan rhk;     // as it will be
    RhkPimpinan before;  // as it is; for berubah and sama
};

/// One row for each RHK of the package, in its order. Ids of new rows are `id_stem` with a number,
/// so `id_stem` is a new id of the caller, at most 30 characters.
std::vector<TakeRow> plan_take(const PaketRhk& paket, const Skp& skp, std::string_view id_stem);

/// Where the package does not fit this SKP (another unit, another period, one's own SKP), as plain
/// Indonesian sentences. They warn and never stand in the way.
std::vector<std::string> warnings_for(const PaketRhk& paket, const Skp& skp);

/// For each note that is still sementara the established RHK pimpinan whose words are nearest to
/// its own; `to` is empty when none shares a quarter of its words with it.
std::vector<RelinkRhkPimpinan> plan_relink(const Skp& skp);

/// RHK that the leader established, from the leader's own file. A row that came from the same RHK
/// before (same `asal`), or that has no `asal` and the same words, is brought up to date; the
/// others are added with their ids. Nothing is removed, and no link changes.
struct TakeRhkPimpinan {
    static constexpr About about{.label = "pengambilan RHK pimpinan dari berkas"};
    std::vector<RhkPimpinan> rhk_pimpinan;
};

Refusal change(Skp& skp, const TakeRhkPimpinan& command);

}  // namespace kinerja
