// Changes of the list of RHK.
#include "core/edit/rhk.h"

#include <utility>

#include "core/base/text.h"
#include "core/edit/change.h"

namespace kinerja {
namespace {

/// The nearest RHK of the same kind in this direction; `at` itself at the end.
std::size_t neighbour_of(const std::vector<Box<Rhk>>& rhk, std::size_t at, int step) {
    const auto same_kind = [&](std::size_t other) { return rhk[other]->jenis == rhk[at]->jenis; };
    if (step < 0)
        for (std::size_t other = at; other > 0; --other)
            if (same_kind(other - 1)) return other - 1;
    if (step > 0)
        for (std::size_t other = at + 1; other < rhk.size(); ++other)
            if (same_kind(other)) return other;
    return at;
}

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
    Rhk rhk;
    rhk.id = command.id;
    rhk.jenis = command.jenis;
    Iki& iki = rhk.iki.emplace_back();
    iki.id = command.iki;
    const bool taken = find_rhk(skp, rhk.id) != nullptr;
    if (Refusal refusal = refuse_id(path(rhk), rhk.id.value, taken)) return refusal;
    if (Refusal refusal = refuse_id(path(rhk, iki), iki.id.value, false)) return refusal;
    insert_at(skp.rhk, end_of_kind(skp.rhk, rhk.jenis), std::move(rhk));
    return done;
}

Refusal change(Skp& skp, const RemoveRhk& command) {
    const auto at = position_of(skp.rhk, command.id);
    if (!at) return no_such_rhk(command.id);
    erase_at(skp.rhk, *at);
    return done;
}

Refusal change(Skp& skp, const MoveRhk& command) {
    const auto at = position_of(skp.rhk, command.id);
    if (!at) return no_such_rhk(command.id);
    std::swap(skp.rhk[*at], skp.rhk[neighbour_of(skp.rhk, *at, command.step)]);
    return done;
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
