// SaranDipertimbangkan: advice that whoever writes an SKP has looked at and leaves as it is. It
// stays on the device of who wrote it: for anybody else the advice is as new as it was.
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/model/path.h"

namespace kinerja {

using SaranId = Id<struct SaranTag>;

/// Holds as long as the same words stand there (words_at in core/model/words_at.h).
struct SaranDipertimbangkan {
    SaranId id;
    std::string aturan;  // the rule that advises: "WR-01"
    Path tempat;         // where it does
    std::string isi;     // what stood there then
    Extras extras;

    bool operator==(const SaranDipertimbangkan&) const = default;
};

template <>
const Shape& shape_of<SaranDipertimbangkan>();

}  // namespace kinerja
