// Who was asked for umpan balik, and about what. Who answered follows from the umpan balik that
// came (UmpanBalik::permintaan).
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"

namespace kinerja {

using UmpanBalikDimintaId = Id<struct UmpanBalikDimintaTag>;

/// One request; its id is that of the file which asks (core/model/berkas_umpan_balik.h). Texts as
/// typed.
struct UmpanBalikDiminta {
    UmpanBalikDimintaId id;
    std::string tanggal;
    std::string kepada;
    std::string tentang;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const UmpanBalikDiminta&) const = default;
};

template <>
const Shape& shape_of<UmpanBalikDiminta>();

}  // namespace kinerja
