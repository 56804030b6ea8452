// Words that were written in a place of their own (core/dialog/konsep.h) and are said now. Private
// to this folder.
#pragma once

#include "core/dialog/konsep.h"
#include "core/model/skp.h"

namespace kinerja {

inline void said_at(Skp& skp, const Path& place) {
    if (reason_for(*skp.konsep, place) != nullptr) write_reason(skp.konsep.edit(), place, {});
}

}  // namespace kinerja
