#include "tests/support/files.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace kinerja {

std::filesystem::path repository() { return KINERJA_REPOSITORY; }

std::filesystem::path corpora() {
    if (const char* folder = std::getenv("KINERJA_CORPORA")) return folder;
    return repository() / ".." / "shared" / "corpora";
}

std::string bytes_of(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

}  // namespace kinerja
