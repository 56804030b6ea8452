// Catatan pribadi: what the owner of an SKP notes for themself. It stays on the device of who wrote
// it: it is in no file for others, in no record and on no paper.
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/model/path.h"

namespace kinerja {

using CatatanPribadiId = Id<struct CatatanPribadiTag>;

/// One note; texts as typed.
struct CatatanPribadi {
    CatatanPribadiId id;
    std::string tanggal;
    std::string text;
    bool selesai = false;
    Path tentang;  // the card of the dialogue or the meeting that it prepares; empty: none
    Extras extras;

    bool operator==(const CatatanPribadi&) const = default;
};

template <>
const Shape& shape_of<CatatanPribadi>();

}  // namespace kinerja
