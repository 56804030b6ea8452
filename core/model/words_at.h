// What stands at a place, as far as advice on it is concerned.
#pragma once

#include <string>

#include "core/model/path.h"
#include "core/model/skp.h"

namespace kinerja {

/// The value of the field. Within an IKI also its sentence, aspek and target, which are read
/// together; empty for a place that is no field.
std::string words_at(const Skp& skp, const Path& place);

}  // namespace kinerja
