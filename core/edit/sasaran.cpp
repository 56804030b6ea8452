// Changes of the list of sasaran, and of the links that point to them.
#include "core/edit/sasaran.h"

#include <utility>

#include "core/edit/change.h"

namespace kinerja {

Refusal change(Skp& skp, const AddSasaran& command) {
    Sasaran sasaran;
    sasaran.id = command.id;
    const bool taken = find_sasaran(skp, command.id) != nullptr;
    if (Refusal refusal = refuse_id(path(command.id), command.id.value, taken)) return refusal;
    skp.sasaran.push_back(std::move(sasaran));
    return done;
}

Refusal change(Skp& skp, const RemoveSasaran& command) {
    const auto at = position_of(skp.sasaran, command.id);
    if (!at)
        return Error{ErrorCode::not_found, path(command.id).value,
                     "Sasaran ini tidak ada dalam SKP."};
    erase_at(skp.sasaran, *at);
    for (RhkPimpinan& item : skp.rhk_pimpinan)
        if (item.sasaran == command.id) item.sasaran = {};
    for (Box<Rhk>& rhk : skp.rhk)
        if (rhk->sasaran == command.id) rhk.edit().sasaran = {};
    return done;
}

}  // namespace kinerja
