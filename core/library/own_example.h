// An example that the person kept from an SKP of their own. Part of no SKP: it stays on the device.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "core/library/entries.h"
#include "core/regulation/terms.h"

namespace kinerja {

/// `id` tells it from the others; `jabatan` is the one it was written for, and may be empty.
struct OwnExample {
    std::string id;
    std::string jabatan;
    std::string rhk;
    std::optional<Aspek> aspek;
    std::string iki;
    std::string target;

    bool operator==(const OwnExample&) const = default;
};

inline constexpr std::size_t max_own_examples = 500;

/// Its texts live as long as `example`.
inline LibraryEntry entry_of(const OwnExample& example) {
    return {example.jabatan, example.rhk, example.aspek, example.iki, example.target};
}

}  // namespace kinerja
