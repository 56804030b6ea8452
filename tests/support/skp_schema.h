// The published schema of the file, as the shapes of the model say it.
#pragma once

#include <string>

namespace kinerja {

/// The text of assets/schema/skp-1.schema.json.
std::string skp_schema();

}  // namespace kinerja
