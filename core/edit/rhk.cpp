// Changes of the list of RHK.
#include "core/edit/rhk.h"

#include <string>

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/edit/item.h"

namespace kinerja {
namespace {

bool is_empty(const SkemaPertanggungjawaban& skema) {
    return is_blank(skema.jadwal) && is_blank(skema.bukti_kinerja);
}

}  // namespace

std::size_t end_of_kind(const std::vector<Box<Rhk>>& rhk, JenisRhk jenis) {
    for (std::size_t at = rhk.size(); at > 0; --at)
        if (rhk[at - 1]->jenis == jenis) return at;
    return jenis == JenisRhk::utama ? 0 : rhk.size();
}

Error no_such_rhk(const RhkId& id) {
    const Path where = path("rhk") / id.value;
    return {ErrorCode::not_found, where.value, "RHK ini tidak ada dalam SKP."};
}

Refusal change(Skp& skp, const AddRhk& command) {
    const AddItem rhk{
        path("rhk"), command.id.value, {{"jenis", std::string(token_of(command.jenis))}}};
    if (Refusal refusal = change(skp, rhk)) return refusal;
    return change(skp, AddItem{path(command.id) / "iki", command.iki.value});
}

Refusal change(Skp& skp, const FillSkema& command) {
    const auto at = position_of(skp.rhk, command.from);
    if (!at) return no_such_rhk(command.from);
    const SkemaPertanggungjawaban skema = skp.rhk[*at]->skema;
    if (is_empty(skema)) return done;
    for (Box<Rhk>& rhk : skp.rhk) {
        if (!is_empty(rhk->skema)) continue;
        SkemaPertanggungjawaban& filled = rhk.edit().skema;
        filled.jadwal = skema.jadwal;
        filled.bukti_kinerja = skema.bukti_kinerja;
    }
    return done;
}

}  // namespace kinerja
