// Whether PKPS is planned with an SKP.
#pragma once

#include "core/model/skp.h"

namespace kinerja {

/// Its profil says so, or something is planned already.
inline bool plans_pkps(const Skp& skp) { return skp.profil == Profil::pkps || *skp.pkps != Pkps{}; }

}  // namespace kinerja
