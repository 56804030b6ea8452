// The files that an SKP names.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/model/skp.h"

namespace kinerja {

/// Each file once, as it is named first. Good as long as the SKP is.
std::vector<const BerkasBukti*> berkas_of(const Skp& skp);

/// Octets of these together.
std::int64_t octets_of(const std::vector<const BerkasBukti*>& all);

/// Their SHA-256, one after the other, 64 characters each.
std::string names_of(const std::vector<const BerkasBukti*>& all);

}  // namespace kinerja
