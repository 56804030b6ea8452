// Files that tests read: fixtures of this repository, and corpora that lie beside it.
#pragma once

#include <filesystem>
#include <string>

namespace kinerja {

/// The folder of this repository.
std::filesystem::path repository();

/// Public test corpora are not part of the repository: KINERJA_CORPORA says where they are.
std::filesystem::path corpora();

std::string bytes_of(const std::filesystem::path& file);

}  // namespace kinerja
