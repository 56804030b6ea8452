// Changes of the list of RHK pimpinan, and of the links that point to them.
#include "core/edit/rhk_pimpinan.h"

#include <utility>

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/edit/rhk.h"
#include "core/model/field.h"

namespace kinerja {
namespace {

Error no_such_rhk_pimpinan(const RhkPimpinanId& id) {
    const Path where = path("rhk_pimpinan") / id.value;
    return {ErrorCode::not_found, where.value, "RHK pimpinan ini tidak ada dalam SKP."};
}

void link_instead(Skp& skp, const RhkPimpinanId& from, const RhkPimpinanId& to) {
    for (Box<Rhk>& rhk : skp.rhk)
        if (rhk->rhk_pimpinan == from) rhk.edit().rhk_pimpinan = to;
}

}  // namespace

Refusal change(Skp& skp, const AddRhkPimpinan& command) {
    RhkPimpinan rhk_pimpinan;
    rhk_pimpinan.id = command.id;
    const Path where = path(rhk_pimpinan);
    const bool taken = find_rhk_pimpinan(skp, command.id) != nullptr;
    if (Refusal refusal = refuse_id(where, command.id.value, taken)) return refusal;

    const auto linked = position_of(skp.rhk, command.for_rhk);
    if (!linked && !command.for_rhk.empty()) return no_such_rhk(command.for_rhk);

    skp.rhk_pimpinan.push_back(std::move(rhk_pimpinan));
    if (linked) skp.rhk[*linked].edit().rhk_pimpinan = command.id;
    return write_field(skp, where / "statement", clean_typed(command.statement));
}

Refusal change(Skp& skp, const RemoveRhkPimpinan& command) {
    const auto at = position_of(skp.rhk_pimpinan, command.id);
    if (!at) return no_such_rhk_pimpinan(command.id);
    erase_at(skp.rhk_pimpinan, *at);
    link_instead(skp, command.id, {});
    return done;
}

Refusal change(Skp& skp, const RelinkRhkPimpinan& command) {
    const auto from = position_of(skp.rhk_pimpinan, command.from);
    const auto to = position_of(skp.rhk_pimpinan, command.to);
    if (!from) return no_such_rhk_pimpinan(command.from);
    if (!to) return no_such_rhk_pimpinan(command.to);
    if (from == to) return done;
    RhkPimpinan& stays = skp.rhk_pimpinan[*to];
    if (stays.sasaran.empty()) stays.sasaran = skp.rhk_pimpinan[*from].sasaran;
    erase_at(skp.rhk_pimpinan, *from);
    link_instead(skp, command.from, command.to);
    return done;
}

Refusal change(Skp& skp, const RelinkAllRhkPimpinan& command) {
    for (const RelinkRhkPimpinan& link : command.links)
        if (Refusal refusal = change(skp, link)) return refusal;
    return done;
}

}  // namespace kinerja
