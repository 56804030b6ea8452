// What belongs to the content that is signed, as the members themselves say it
// (core/model/member.h): everything that stands on the SKP and its Lampiran. Meetings, deadlines,
// matrix, PKPS, manuals, rencana aksi and what became of agreed resources go on changing.
#pragma once

#include <string_view>

#include "core/model/skp.h"

namespace kinerja {

/// `address` is a Path, a pattern or a register (core/dialog/registers.h). What a newer version
/// wrote is sealed where its owner is.
bool is_sealed(std::string_view address);

/// Nothing that is sealed differs between the two. What is the same object in both is not looked
/// into.
bool same_sealed_part(const Skp& one, const Skp& other);

}  // namespace kinerja
