// Many new rows in one change.
#include "core/edit/insert_rows.h"

#include <unordered_set>
#include <utility>

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/edit/clean_texts.h"
#include "core/edit/item.h"
#include "core/edit/limits.h"
#include "core/edit/rhk.h"

namespace kinerja {
namespace {

using Ids = std::unordered_set<std::string>;

Refusal admit(Rhk& rhk, Ids& taken, const Ids& rhk_pimpinan) {
    const Path where = path(rhk);
    if (Refusal refusal = refuse_id(where, rhk.id.value, !taken.insert(rhk.id.value).second))
        return refusal;
    if (!rhk.rhk_pimpinan.empty() && !rhk_pimpinan.contains(rhk.rhk_pimpinan.value))
        return Error{ErrorCode::not_found, (where / "rhk_pimpinan").value,
                     "RHK pimpinan ini tidak ada dalam SKP."};
    Ids iki_ids;
    for (const Iki& iki : rhk.iki) {
        const Path place = path(rhk, iki);
        if (Refusal refusal = refuse_id(place, iki.id.value, !iki_ids.insert(iki.id.value).second))
            return refusal;
    }
    return clean_texts(shape_of<Rhk>(), &rhk, where);
}

/// What the SKP has already gets what it has none of yet, and what goes on below it; a second with
/// this id is refused.
Refusal fill(RhkPimpinan& there, const RhkPimpinan& added) {
    const Path where = path(added);
    const auto into = [](std::string& text, const std::string& more) {
        if (is_blank(text) || more.starts_with(text + "\n"))
            if (!more.empty()) text = more;
        return more.empty() || text == more;
    };
    if (!into(there.statement, added.statement) || !into(there.iki, added.iki))
        return refuse_id(where, added.id.value, true);
    return clean_texts(shape_of<RhkPimpinan>(), &there, where);
}

}  // namespace

std::string InsertRows::label() const {
    if (rhk.empty()) return "penambahan " + std::to_string(rhk_pimpinan.size()) + " RHK pimpinan";
    return rhk.size() == 1 ? std::string(about.label)
                           : "penambahan " + std::to_string(rhk.size()) + " RHK";
}

Refusal change(Skp& skp, const InsertRows& command) {
    std::size_t rows = 0;
    for (const Rhk& rhk : command.rhk) rows += 1 + rhk.iki.size();
    if (rows > max_inserted_rows)
        return Error{ErrorCode::too_large, "rhk",
                     "Terlalu banyak baris sekaligus; sisipkan paling banyak 5.000 baris."};
    Ids rhk_ids;
    Ids rhk_pimpinan_ids;
    for (const Box<Rhk>& rhk : skp.rhk) rhk_ids.insert(rhk->id.value);
    for (const RhkPimpinan& one : skp.rhk_pimpinan) rhk_pimpinan_ids.insert(one.id.value);
    for (RhkPimpinan one : command.rhk_pimpinan) {
        if (const auto at = position_of(skp.rhk_pimpinan, one.id)) {
            if (Refusal refusal = fill(skp.rhk_pimpinan[*at], one)) return refusal;
            continue;
        }
        rhk_pimpinan_ids.insert(one.id.value);
        if (Refusal refusal = refuse_id(path(one), one.id.value, false)) return refusal;
        if (Refusal refusal = clean_texts(shape_of<RhkPimpinan>(), &one, path(one))) return refusal;
        skp.rhk_pimpinan.push_back(std::move(one));
    }
    std::vector<Box<Rhk>> utama;  // behind the last of their kind, all at once
    std::vector<Box<Rhk>> tambahan;
    for (Rhk rhk : command.rhk) {
        if (Refusal refusal = admit(rhk, rhk_ids, rhk_pimpinan_ids)) return refusal;
        (rhk.jenis == JenisRhk::utama ? utama : tambahan).emplace_back(std::move(rhk));
    }
    const std::size_t end = end_of_kind(skp.rhk, JenisRhk::utama);
    skp.rhk.insert(skp.rhk.begin() + static_cast<std::ptrdiff_t>(end), utama.begin(), utama.end());
    const std::size_t last = end_of_kind(skp.rhk, JenisRhk::tambahan);
    skp.rhk.insert(skp.rhk.begin() + static_cast<std::ptrdiff_t>(last), tambahan.begin(),
                   tambahan.end());
    return refuse_overfull(skp, path("rhk"));
}

}  // namespace kinerja
