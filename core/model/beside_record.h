// What is beside the record of a dialogue, as the members themselves say it (core/model/member.h):
// the year after the plan. It has no registers and no entries; each item counts its changes in its
// member "versi", and of two files the newer item is taken (core/handover/beside.h).
#pragma once

#include "core/model/skp.h"

namespace kinerja {

/// The SKP without it, and without what stays here: what the record of a dialogue is about.
Skp only_recorded(Skp skp);

/// What is beside the record of `from`, in place of that of `to`.
void keep_what_is_beside(Skp& to, const Skp& from);

/// The version of an item or object of this shape; null when it has none.
const int* version_of(const Shape& shape, const void* item);

/// After a change from `before` to `after`: what differs is one newer than both, and what is gone
/// is noted among the removed. The same object in both is not looked into. True when anything was
/// raised. Takes time linear in the lists.
///
/// A member "versi_penjelasan" counts the changes of "penjelasan" and "tanggal_penjelasan" in the
/// same way: a part that somebody else writes (core/handover/beside.h).
bool raise_versions(const Skp& before, Skp& after);

}  // namespace kinerja
