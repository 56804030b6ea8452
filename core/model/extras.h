// Members of a file that this version does not know. They are carried along untouched, so that
// opening a file of a newer version and saving it loses nothing.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace kinerja {

/// Name and value as canonical JSON text, sorted by name. The model never looks inside.
using Extras = std::vector<std::pair<std::string, std::string>>;

}  // namespace kinerja
