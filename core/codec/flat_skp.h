// An SKP taken apart into registers and put together again, by way of its file format: whatever
// stands in the file has a register, also what a newer version wrote.
#pragma once

#include "core/dialog/registers.h"
#include "core/model/skp.h"

namespace kinerja {

/// Everything but the id, the dialogue, what is being written for it, what stays here and what is
/// beside the record.
Registers registers_of(const Skp& skp);

/// The SKP with these registers, with the id, the dialogue, what stays here, what is beside the
/// record and the envelope of `frame`, and with those of its unknown members that are empty, which
/// no register tells. Registers that fit nowhere are kept as unknown members.
Skp skp_of(const Registers& registers, const Skp& frame);

}  // namespace kinerja
