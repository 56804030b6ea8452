#include "core/edit/berkas.h"

#include "core/edit/change.h"
#include "core/edit/clean_texts.h"
#include "core/model/berkas_of.h"
#include "core/model/shape_walk.h"

namespace kinerja {
namespace {

Error no_such_place(const Path& tempat) {
    return {ErrorCode::not_found, tempat.value,
            "Catatan yang hendak diberi berkas ini sudah tidak ada."};
}

/// The file at this place, null when there can be none.
BerkasBukti* berkas_at(Skp& skp, const Path& tempat) {
    const auto place = open_member(skp, tempat.value);
    if (!place || place->member->kind != MemberKind::object) return nullptr;
    if (&place->member->shape() != &shape_of<BerkasBukti>()) return nullptr;
    return static_cast<BerkasBukti*>(place->member->object.open(place->owner, 0));
}

Refusal refuse_too_much(const Skp& skp, const Path& tempat) {
    const std::vector<const BerkasBukti*> all = berkas_of(skp);
    if (all.size() > most_berkas)
        return Error{ErrorCode::too_large, tempat.value, "SKP ini sudah memuat 500 berkas."};
    if (octets_of(all) > most_berkas_together)
        return Error{ErrorCode::too_large, tempat.value,
                     "Dengan berkas ini lampiran SKP melebihi 100 MB."};
    return done;
}

}  // namespace

Refusal change(Skp& skp, const LampirkanBerkas& command) {
    BerkasBukti* berkas = berkas_at(skp, command.tempat);
    if (berkas == nullptr) return no_such_place(command.tempat);
    if (!names_a_file(command.berkas))
        return Error{ErrorCode::bad_value, command.tempat.value,
                     "Berkas ini kosong atau lebih besar dari 5 MB."};
    *berkas = command.berkas;
    if (Refusal refusal = clean_texts(shape_of<BerkasBukti>(), berkas, command.tempat))
        return refusal;
    return refuse_too_much(skp, command.tempat);
}

Refusal change(Skp& skp, const LepasBerkas& command) {
    BerkasBukti* berkas = berkas_at(skp, command.tempat);
    if (berkas == nullptr) return no_such_place(command.tempat);
    *berkas = {};
    return done;
}

}  // namespace kinerja
