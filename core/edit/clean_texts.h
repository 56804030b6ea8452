// Texts that come in with whole items: typed elsewhere, they are cleaned here.
#pragma once

#include "core/edit/about.h"
#include "core/model/member.h"
#include "core/model/path.h"

namespace kinerja {

/// clean_typed() for every text of this object, by the rows of its shape, also in objects and lists
/// of it. Error too_large, at the item in which it stands, for a text above max_text_length.
Refusal clean_texts(const Shape& shape, void* object, const Path& where);

}  // namespace kinerja
