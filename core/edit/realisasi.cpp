// Realisasi of one IKI in one period.
#include "core/edit/realisasi.h"

#include "core/edit/change.h"
#include "core/edit/clean_texts.h"
#include "core/edit/item.h"

namespace kinerja {

// A burst of typing is one step; a choice is one of its own.
std::string PutRealisasi::merge_key() const {
    return nilai && !cara ? "realisasi/" + id.value + "/nilai" : std::string();
}

Refusal change(Skp& skp, const PutRealisasi& command) {
    const Path where = path("realisasi") / command.id.value;
    auto at = position_of(skp.realisasi, command.id);
    if (!at) {
        if (Refusal refusal = refuse_id(where, command.id.value, false)) return refusal;
        Realisasi fresh;
        fresh.id = command.id;
        fresh.iki = command.iki;
        fresh.periode = command.periode;
        at = skp.realisasi.size();
        skp.realisasi.emplace_back(std::move(fresh));
    }
    Realisasi& one = skp.realisasi[*at].edit();
    if (command.cara) one.cara = *command.cara;
    if (command.nilai) one.nilai = *command.nilai;
    if (Refusal refusal = clean_texts(shape_of<Realisasi>(), &one, where)) return refusal;
    return refuse_overfull(skp, path("realisasi"));
}

}  // namespace kinerja
