// BarisTerhapus: an item that is beside the record (core/model/beside_record.h) and was removed, so
// that it does not come back out of an older file.
#pragma once

#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"

namespace kinerja {

using BarisTerhapusId = Id<struct BarisTerhapusTag>;

/// `id` is that of the item; `versi` is higher than any that it had when it was removed.
struct BarisTerhapus {
    BarisTerhapusId id;
    int versi = 1;
    Extras extras;

    bool operator==(const BarisTerhapus&) const = default;
};

template <>
const Shape& shape_of<BarisTerhapus>();

}  // namespace kinerja
