// The library of examples: assets/library/iki.tsv, compiled in.
#pragma once

#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "core/regulation/terms.h"

namespace kinerja {

/// One IKI with the RHK it belongs to and the jabatan it suits. The texts of library_entries() live
/// as long as the program.
struct LibraryEntry {
    std::string_view jabatan;
    std::string_view rhk;
    std::optional<Aspek> aspek;
    std::string_view iki;
    std::string_view target;
};

/// In the order of the file.
std::span<const LibraryEntry> library_entries();

/// Each jabatan once, in the order of the file.
std::vector<std::string_view> library_jabatan();

}  // namespace kinerja
