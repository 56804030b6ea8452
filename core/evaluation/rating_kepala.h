// The rating hasil kerja of who heads an organisation (EV-08): what the organisation reached
// becomes it. How five steps become three was found nowhere; this is how it is usually read.
#pragma once

#include "core/regulation/penilaian.h"

namespace kinerja {

/// A proposal, to be changed by whoever rates.
RatingKinerja rating_kepala(CapaianOrganisasi capaian);

}  // namespace kinerja
