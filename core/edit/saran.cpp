// Advice that is left as it is, and taken up again.
#include "core/edit/saran.h"

#include <algorithm>

#include "core/edit/change.h"
#include "core/edit/item.h"
#include "core/model/words_at.h"

namespace kinerja {

Refusal change(Skp& skp, const LeaveSaran& command) {
    if (command.written)
        if (Refusal refusal = change(skp, *command.written)) return refusal;
    std::vector<SaranDipertimbangkan>& list = skp.dipertimbangkan;
    std::erase_if(list, [&](const SaranDipertimbangkan& one) {
        return one.isi != words_at(skp, one.tempat);
    });
    for (SaranDipertimbangkan one : command.saran) {
        const Path where = path("dipertimbangkan") / one.id.value;
        if (Refusal refusal = refuse_id(where, one.id.value, position_of(list, one.id).has_value()))
            return refusal;
        one.isi = words_at(skp, one.tempat);
        list.push_back(std::move(one));
    }
    return refuse_overfull(skp, path("dipertimbangkan"));
}

Refusal change(Skp& skp, const RecallSaran& command) {
    std::erase_if(skp.dipertimbangkan, [&](const SaranDipertimbangkan& one) {
        return one.aturan == command.aturan &&
               std::ranges::find(command.tempat, one.tempat) != command.tempat.end();
    });
    return done;
}

}  // namespace kinerja
