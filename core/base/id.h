// Strongly typed ids. The core never makes one up: a new id comes from the caller, so that a
// command replayed gives the same document.
#pragma once

#include <string>

namespace kinerja {

/// `value` is 1 to 40 characters of [a-z0-9-]; empty means "none".
template <class Tag>
struct Id {
    std::string value;

    bool empty() const { return value.empty(); }
    auto operator<=>(const Id&) const = default;
};

}  // namespace kinerja
