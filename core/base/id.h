// Strongly typed ids. The core never makes one up: a new id comes from the caller, so that a
// command replayed gives the same document.
#pragma once

#include <string>
#include <string_view>

namespace kinerja {

/// `value` is 1 to 40 characters of [a-z0-9-]; empty means "none".
template <class Tag>
struct Id {
    std::string value;

    bool empty() const { return value.empty(); }
    auto operator<=>(const Id&) const = default;
};

/// Fit to name something new: 1 to 40 characters of [a-z0-9-].
constexpr bool is_id(std::string_view value) {
    for (const char c : value)
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-')) return false;
    return !value.empty() && value.size() <= 40;
}

}  // namespace kinerja
