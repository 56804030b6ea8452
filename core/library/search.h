// Looking for an example while a person types.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "core/library/entries.h"
#include "core/library/own_example.h"

namespace kinerja {

/// `own_jabatan`: the example is for the jabatan that was asked for. `own` is the person's own
/// example that `entry` shows; null when it is one of the library.
struct LibraryHit {
    LibraryEntry entry;
    bool own_jabatan = false;
    const OwnExample* own = nullptr;
};

/// Examples in which every typed word begins a word of RHK, IKI or jabatan; case and order make no
/// difference. Those for `jabatan` come first ("Guru Ahli Muda" is a Guru), then those whose RHK or
/// IKI begins with what was typed, then the order of the file; among equals the person's own
/// (`own`) come before those of the library. Nothing typed: all of them. At most `limit`. Meant for
/// every keystroke.
std::vector<LibraryHit> search(std::string_view typed, std::string_view jabatan, std::size_t limit,
                               std::span<const OwnExample> own = {});

}  // namespace kinerja
