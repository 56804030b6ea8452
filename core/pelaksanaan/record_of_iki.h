// What is kept once for each IKI and period. Two RHK may have IKI of one id, so the record is
// called by its RHK as well: its id is made of all three, the same on every device (0047).
#pragma once

#include <string>
#include <vector>

#include "core/base/box.h"
#include "core/model/skp.h"

namespace kinerja {

/// Which IKI of which RHK, and when.
struct OfIki {
    const RhkId& rhk;
    const IkiId& iki;
    const PeriodeEvaluasiId& periode;
};

/// `kind` tells records of one place apart: "z" of a realisasi, "k" of a laporan.
std::string code_of_record(char kind, const OfIki& of);

/// Made like that, of whatever it is.
bool is_code_of_record(const std::string& id);

/// The first RHK that has this IKI: a record without an id of this making belongs to it.
bool is_first_with(const Skp& skp, const OfIki& of);

/// Null when there is none.
template <class Record>
const Record* find_record(const std::vector<Box<Record>>& list, char kind, const Skp& skp,
                          const OfIki& of) {
    const std::string code = code_of_record(kind, of);
    const Record* other = nullptr;
    for (const Box<Record>& one : list) {
        if (one->iki != of.iki || one->periode != of.periode) continue;
        if (one->id.value == code) return &*one;
        if (other == nullptr && !is_code_of_record(one->id.value) && is_first_with(skp, of))
            other = &*one;
    }
    return other;
}

}  // namespace kinerja
