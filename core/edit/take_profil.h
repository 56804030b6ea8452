// The profil of an SKP, and what follows it.
#pragma once

#include "core/model/skp.h"

namespace kinerja {

/// Makes the SKP one of this profil: how often is evaluated follows it (GTK: once a year), where
/// nobody chose it otherwise.
void take_profil(Skp& skp, Profil profil);

}  // namespace kinerja
