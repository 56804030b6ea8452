// Changes of the list of RHK pimpinan, and of the links that point to them.
#include "core/edit/rhk_pimpinan.h"

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/edit/item.h"
#include "core/edit/set_field.h"

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
    const AddItem added{path("rhk_pimpinan"), command.id.value, {{"statement", command.statement}}};
    if (Refusal refusal = change(skp, added)) return refusal;
    if (command.for_rhk.empty()) return done;
    return change(skp, SetField{path(command.for_rhk) / "rhk_pimpinan", command.id.value});
}

Refusal change(Skp& skp, const RelinkRhkPimpinan& command) {
    const auto from = position_of(skp.rhk_pimpinan, command.from);
    const auto to = position_of(skp.rhk_pimpinan, command.to);
    if (!from) return no_such_rhk_pimpinan(command.from);
    if (!to) return no_such_rhk_pimpinan(command.to);
    if (from == to) return done;
    RhkPimpinan& stays = skp.rhk_pimpinan[*to];
    if (stays.sasaran.empty()) stays.sasaran = skp.rhk_pimpinan[*from].sasaran;
    if (is_blank(stays.iki)) stays.iki = skp.rhk_pimpinan[*from].iki;
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
