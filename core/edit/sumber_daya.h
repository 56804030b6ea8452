// Changes of the list of dukungan sumber daya.
#pragma once

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

struct AddSumberDaya {
    static constexpr About about{.label = "penambahan dukungan sumber daya"};
    SumberDayaId id;
    JenisSumberDaya jenis = JenisSumberDaya::sdm;
};
struct RemoveSumberDaya {
    static constexpr About about{.label = "penghapusan dukungan sumber daya",
                                 .undo = Undoing::offered};
    SumberDayaId id;
};

Refusal change(Skp& skp, const AddSumberDaya& command);
Refusal change(Skp& skp, const RemoveSumberDaya& command);

}  // namespace kinerja
