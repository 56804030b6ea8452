// Sasaran of the Perjanjian Kinerja that the unit has signed: the top of the cascade.
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"

namespace kinerja {

using SasaranId = Id<struct SasaranTag>;

/// `indikator`: its IKU, one a line.
struct Sasaran {
    SasaranId id;
    std::string statement;
    std::string indikator;
    Extras extras;

    bool operator==(const Sasaran&) const = default;
};

template <>
const Shape& shape_of<Sasaran>();

}  // namespace kinerja
