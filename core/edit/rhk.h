// Changes of the list of RHK.
#pragma once

#include <cstddef>
#include <vector>

#include "core/base/box.h"
#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// A new, empty RHK at the end of its kind, with `iki` as its first, empty indicator.
struct AddRhk {
    static constexpr About about{.label = "penambahan RHK"};
    RhkId id;
    JenisRhk jenis = JenisRhk::utama;
    IkiId iki;
};
/// Copy the skema pertanggungjawaban of `from` to every RHK whose skema is still empty.
struct FillSkema {
    static constexpr About about{.label = "penyalinan skema pertanggungjawaban"};
    RhkId from;
};

Refusal change(Skp& skp, const AddRhk& command);
Refusal change(Skp& skp, const FillSkema& command);

Error no_such_rhk(const RhkId& id);

/// Behind the last RHK of this kind; the first utama goes to the front, the first tambahan to the
/// end.
std::size_t end_of_kind(const std::vector<Box<Rhk>>& rhk, JenisRhk jenis);

}  // namespace kinerja
