// Changes of the list of dukungan sumber daya.
#include "core/edit/sumber_daya.h"

#include <utility>

#include "core/edit/change.h"

namespace kinerja {

Refusal change(Skp& skp, const AddSumberDaya& command) {
    DukunganSumberDaya sumber_daya;
    sumber_daya.id = command.id;
    sumber_daya.jenis = command.jenis;
    const bool taken = position_of(skp.lampiran.sumber_daya, command.id).has_value();
    if (Refusal refusal = refuse_id(path(sumber_daya), command.id.value, taken)) return refusal;
    skp.lampiran.sumber_daya.push_back(std::move(sumber_daya));
    return done;
}

Refusal change(Skp& skp, const RemoveSumberDaya& command) {
    const auto at = position_of(skp.lampiran.sumber_daya, command.id);
    if (!at) {
        const Path where = path("lampiran") / "sumber_daya" / command.id.value;
        return Error{ErrorCode::not_found, where.value,
                     "Dukungan sumber daya ini tidak ada dalam lampiran."};
    }
    erase_at(skp.lampiran.sumber_daya, *at);
    return done;
}

}  // namespace kinerja
