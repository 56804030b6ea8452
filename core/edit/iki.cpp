// Changes of the indicators inside one RHK.
#include "core/edit/iki.h"

#include <utility>

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/edit/rhk.h"
#include "core/model/field.h"

namespace kinerja {
namespace {

/// Where an indicator stands: which RHK, and which of its indicators.
struct IkiPosition {
    std::size_t rhk = 0;
    std::size_t iki = 0;
};

Result<IkiPosition> find_iki(const Skp& skp, const RhkId& rhk_id, const IkiId& iki_id) {
    const auto rhk = position_of(skp.rhk, rhk_id);
    if (!rhk) return no_such_rhk(rhk_id);
    const auto iki = position_of(skp.rhk[*rhk]->iki, iki_id);
    if (iki) return IkiPosition{*rhk, *iki};
    const Path where = path(*skp.rhk[*rhk]) / "iki" / iki_id.value;
    return Error{ErrorCode::not_found, where.value, "IKI ini tidak ada dalam RHK tersebut."};
}

/// One place up or down; `at` itself at the end of the list.
std::size_t neighbour_of(std::size_t at, int step, std::size_t count) {
    if (step < 0 && at > 0) return at - 1;
    if (step > 0 && at + 1 < count) return at + 1;
    return at;
}

}  // namespace

bool is_empty(const Iki& iki) { return is_blank(iki.statement) && is_blank(iki.target); }

Refusal change(Skp& skp, const AddIki& command) {
    const auto at = position_of(skp.rhk, command.rhk);
    if (!at) return no_such_rhk(command.rhk);
    const Rhk& rhk = *skp.rhk[*at];
    Iki iki;
    iki.id = command.id;
    const bool taken = position_of(rhk.iki, iki.id).has_value();
    if (Refusal refusal = refuse_id(path(rhk, iki), iki.id.value, taken)) return refusal;
    skp.rhk[*at].edit().iki.push_back(std::move(iki));
    return done;
}

Refusal change(Skp& skp, const InsertIki& command) {
    const auto at = position_of(skp.rhk, command.rhk);
    if (!at) return no_such_rhk(command.rhk);
    const Rhk& rhk = *skp.rhk[*at];
    Iki iki = command.iki;
    for (std::string* text : {&iki.statement, &iki.target}) {
        if (text->size() > max_text_length)
            return Error{ErrorCode::too_large, path(rhk, iki).value,
                         "Teks contoh ini terlalu panjang."};
        *text = clean_typed(*text);
    }
    const auto place = position_of(rhk.iki, iki.id);
    const bool taken = place && !is_empty(rhk.iki[*place]);
    if (Refusal refusal = refuse_id(path(rhk, iki), iki.id.value, taken)) return refusal;
    std::vector<Iki>& all = skp.rhk[*at].edit().iki;
    if (!place) {
        all.push_back(std::move(iki));
        return done;
    }
    Iki& empty = all[*place];
    if (!iki.aspek) iki.aspek = empty.aspek;
    if (!iki.perspektif) iki.perspektif = empty.perspektif;
    iki.extras = std::move(empty.extras);
    empty = std::move(iki);
    return done;
}

Refusal change(Skp& skp, const RemoveIki& command) {
    const Result<IkiPosition> at = find_iki(skp, command.rhk, command.id);
    if (!at) return at.error();
    erase_at(skp.rhk[at->rhk].edit().iki, at->iki);
    return done;
}

Refusal change(Skp& skp, const MoveIki& command) {
    const Result<IkiPosition> at = find_iki(skp, command.rhk, command.id);
    if (!at) return at.error();
    const std::size_t other = neighbour_of(at->iki, command.step, skp.rhk[at->rhk]->iki.size());
    if (other == at->iki) return done;
    std::vector<Iki>& iki = skp.rhk[at->rhk].edit().iki;
    std::swap(iki[at->iki], iki[other]);
    return done;
}

}  // namespace kinerja
