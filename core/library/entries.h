// The library of examples: assets/library/iki.tsv, compiled in.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/regulation/terms.h"

namespace kinerja {

/// One IKI with the RHK it belongs to and the jabatan it suits, in the order of the file. All texts
/// live as long as the program.
struct LibraryEntry {
    std::string_view jabatan;
    std::string_view rhk;
    Aspek aspek = Aspek::kuantitas;
    std::string_view iki;
    std::string_view target;
};

std::span<const LibraryEntry> library_entries();

/// Each jabatan once, in the order of the file.
std::vector<std::string_view> library_jabatan();

}  // namespace kinerja
