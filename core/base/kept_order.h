// Sorting again at the cost of what changed.
#pragma once

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <span>
#include <vector>

namespace kinerja {

/// Positions in a list, in the order of what stands there; what is equal stays as it stood.
using SortedPositions = std::vector<std::uint32_t>;

/// Those of `now`. `order` is that of `before`: what both begin and end with is not compared
/// again, what is between is merged in.
template <class Key, class Less>
SortedPositions sorted_again(std::span<const Key> before, const SortedPositions& order,
                             std::span<const Key> now, Less is_less) {
    const std::size_t shorter = std::min(before.size(), now.size());
    std::size_t head = 0, tail = 0;
    while (head < shorter && before[head] == now[head]) ++head;
    while (tail < shorter - head && before[before.size() - 1 - tail] == now[now.size() - 1 - tail])
        ++tail;
    SortedPositions sorted;
    sorted.reserve(now.size());
    for (const std::uint32_t at : order) {
        if (at < head)
            sorted.push_back(at);
        else if (at >= before.size() - tail)
            sorted.push_back(static_cast<std::uint32_t>(at + now.size() - before.size()));
    }
    const auto comes_before = [&](std::uint32_t a, std::uint32_t b) {
        if (is_less(now[a], now[b])) return true;
        return a < b && !is_less(now[b], now[a]);
    };
    const auto kept = static_cast<std::ptrdiff_t>(sorted.size());
    sorted.resize(now.size());
    std::iota(sorted.begin() + kept, sorted.end(), static_cast<std::uint32_t>(head));
    std::sort(sorted.begin() + kept, sorted.end(), comes_before);
    std::inplace_merge(sorted.begin(), sorted.begin() + kept, sorted.end(), comes_before);
    return sorted;
}

}  // namespace kinerja
