// Changes of the indicators inside one RHK.
#include "core/edit/iki.h"

#include <utility>

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/edit/rhk.h"
#include "core/model/field.h"
#include "core/model/iki_words.h"

namespace kinerja {

bool is_empty(const Iki& iki) { return is_blank(iki.statement) && is_blank(iki.target); }

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

int targets_apart(const Skp& skp) {
    int count = 0;
    for (const Box<Rhk>& rhk : skp.rhk)
        for (const Iki& iki : rhk->iki) count += !says_nothing(iki.target);
    return count;
}

Refusal change(Skp& skp, const JoinTargets&) {
    for (Box<Rhk>& rhk : skp.rhk) {
        for (std::size_t at = 0; at < rhk->iki.size(); ++at) {
            const Iki& apart = rhk->iki[at];
            if (says_nothing(apart.target)) continue;
            std::string sentence = joined_with_target(apart.statement, apart.target);
            if (sentence.size() > max_text_length)
                return Error{ErrorCode::too_large, path(*rhk, apart).value,
                             "Kalimat ini bersama targetnya terlalu panjang."};
            Iki& joined = rhk.edit().iki[at];
            joined.statement = std::move(sentence);
            joined.target.clear();
        }
    }
    return done;
}

}  // namespace kinerja
