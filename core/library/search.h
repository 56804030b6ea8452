// Looking for an example while a person types.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/library/entries.h"

namespace kinerja {

/// `entry` is never null. `own_jabatan`: the example is for the jabatan that was asked for.
struct LibraryHit {
    const LibraryEntry* entry = nullptr;
    bool own_jabatan = false;

    bool operator==(const LibraryHit&) const = default;
};

/// Examples in which every typed word begins a word of RHK, IKI or jabatan; case and order make no
/// difference. Those for `jabatan` come first ("Guru Ahli Muda" is a Guru), then those whose RHK or
/// IKI begins with what was typed, then the order of the file. Nothing typed: all of them. At most
/// `limit`. Meant for every keystroke.
std::vector<LibraryHit> search(std::string_view typed, std::string_view jabatan, std::size_t limit);

/// Indicator and target in one sentence, for the kualitatif form.
std::string kualitatif_statement(const LibraryEntry& entry);

}  // namespace kinerja
