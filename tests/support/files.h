// Files that tests read: fixtures of this repository, and corpora that lie beside it.
#pragma once

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace kinerja {

inline std::filesystem::path repository() { return KINERJA_REPOSITORY; }

/// Public test corpora are not part of the repository: KINERJA_CORPORA says where they are.
inline std::filesystem::path corpora() {
    if (const char* folder = std::getenv("KINERJA_CORPORA")) return folder;
    return repository() / ".." / "shared" / "corpora";
}

inline std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

}  // namespace kinerja
