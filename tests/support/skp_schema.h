// The published schemas of the file and of the small file of umpan balik, as the shapes of the
// model say it.
#pragma once

#include <string>

namespace kinerja {

/// The text of assets/schema/skp-1.schema.json.
std::string skp_schema();
/// The text of assets/schema/umpan-balik-1.schema.json.
std::string umpan_balik_schema();

}  // namespace kinerja
