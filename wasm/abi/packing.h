// The packed form of a list of byte strings (request.h), both ways.
#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kinerja::ui {

inline std::string pack(std::span<const std::string_view> strings) {
    std::string packed;
    const auto number = [&packed](std::size_t value) {
        const auto word = static_cast<std::uint32_t>(value);
        char bytes[4];
        std::memcpy(bytes, &word, 4);
        packed.append(bytes, 4);
    };
    number(strings.size());
    for (const std::string_view text : strings) {
        number(text.size());
        packed.append(text);
    }
    return packed;
}

/// A malformed list gives the strings that could be read.
inline std::vector<std::string> unpack(std::string_view packed) {
    std::vector<std::string> strings;
    const auto number = [&packed](std::uint32_t& value) {
        if (packed.size() < 4) return false;
        std::memcpy(&value, packed.data(), 4);
        packed.remove_prefix(4);
        return true;
    };
    std::uint32_t count = 0, size = 0;
    if (!number(count)) return strings;
    while (strings.size() < count && number(size) && size <= packed.size()) {
        strings.emplace_back(packed.substr(0, size));
        packed.remove_prefix(size);
    }
    return strings;
}

}  // namespace kinerja::ui
