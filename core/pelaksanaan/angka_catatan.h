// The number of a catatan kinerja: what is computed from it, warned of and printed is the same one.
#pragma once

#include <optional>

#include "core/base/decimal.h"
#include "core/base/text.h"
#include "core/model/catatan_kinerja.h"

namespace kinerja {

/// The number alone: its satuan has a member of its own. None: it counts for nothing.
inline std::optional<Decimal> angka_of(const CatatanKinerja& catatan) {
    return parse_decimal(trim(catatan.realisasi));
}

}  // namespace kinerja
