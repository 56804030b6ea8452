// Matching and moving addresses; the table itself stands in renamed_table.cpp.
#include "core/model/renamed.h"

#include <ranges>

#include "core/model/shape_walk.h"

namespace kinerja {
namespace {

/// Empty when the address does not lie at or below `from`.
std::string moved(std::string_view address, std::string_view from, std::string_view to) {
    std::string result;
    while (!from.empty()) {
        if (address.empty()) return {};
        const std::string_view expected = next_segment(from), wanted = next_segment(to);
        std::string_view segment = next_segment(address);
        const bool typed = segment.ends_with('?') && expected != "*";
        if (typed) segment.remove_suffix(1);
        if (expected != "*" && segment != expected) return {};
        if (!result.empty()) result += '/';
        result += expected == "*" ? segment : wanted;
        if (typed) result += '?';
    }
    if (!address.empty()) result.append(1, '/').append(address);
    return result;
}

}  // namespace

std::string address_today(std::string_view recorded) {
    std::string address(recorded);
    for (const Renamed& row : renamed_addresses())
        if (std::string now = moved(address, row.from, row.to); !now.empty()) address = now;
    return address;
}

std::string address_in_seals(std::string_view today) {
    std::string address(today);
    for (const Renamed& row : std::views::reverse(renamed_addresses()))
        if (std::string then = moved(address, row.to, row.from); !then.empty()) address = then;
    return address;
}

}  // namespace kinerja
