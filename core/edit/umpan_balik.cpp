#include "core/edit/umpan_balik.h"

#include <algorithm>
#include <string>

#include "core/base/text.h"
#include "core/dialog/item_seal.h"
#include "core/edit/change.h"
#include "core/edit/item.h"

namespace kinerja {
namespace {

const Path all = path("umpan_balik");

Error refused(const UmpanBalikId& id, ErrorCode code, std::string_view words) {
    return {code, (all / id.value).value, std::string(words)};
}

/// The one here stays.
bool stands(const Skp& skp, const UmpanBalik& one) {
    const auto at = position_of(skp.umpan_balik, one.id);
    if (!at) return false;
    const UmpanBalik& here = *skp.umpan_balik[*at];
    return !here.segel.empty() && !is_broken(here);
}

}  // namespace

Refusal change(Skp& skp, const SegelUmpanBalik& command) {
    const auto refuse = [&](ErrorCode code, std::string_view words) {
        return refused(command.id, code, words);
    };
    const auto at = position_of(skp.umpan_balik, command.id);
    if (!at) return refuse(ErrorCode::not_found, "Umpan balik ini tidak ada dalam SKP.");
    if (skp.konsep->peran == PeranDialog::pegawai)
        return refuse(ErrorCode::bad_value,
                      "Umpan balik disegel oleh pemberinya, bukan oleh pegawai yang dinilai.");
    const UmpanBalik& one = *skp.umpan_balik[*at];
    if (!one.segel.empty())
        return refuse(ErrorCode::already_exists, "Umpan balik ini sudah disegel.");
    if (is_blank(one.pemberi) || is_blank(one.perilaku))
        return refuse(ErrorCode::bad_value,
                      "Isi dahulu nama pemberi dan perilaku atau hasil yang terlihat.");
    const std::string seal = seal_of(one);
    skp.umpan_balik[*at].edit().segel = seal;
    return done;
}

Refusal change(Skp& skp, const TakeUmpanBalik& command) {
    for (const UmpanBalik& one : command.umpan_balik) {
        if (Refusal refusal = refuse_id(all / one.id.value, one.id.value, false)) return refusal;
        if (one.segel.empty() || is_broken(one))
            return refused(one.id, ErrorCode::bad_value,
                           "Umpan balik ini berubah sejak disegel oleh pemberinya.");
        if (stands(skp, one)) continue;
        if (const auto at = position_of(skp.umpan_balik, one.id))
            skp.umpan_balik[*at] = Box<UmpanBalik>(one);
        else
            skp.umpan_balik.push_back(Box<UmpanBalik>(one));
    }
    return refuse_overfull(skp, all);
}

std::size_t count_new(const Skp& skp, const std::vector<UmpanBalik>& umpan_balik) {
    return static_cast<std::size_t>(std::ranges::count_if(
        umpan_balik, [&](const UmpanBalik& one) { return !stands(skp, one); }));
}

}  // namespace kinerja
