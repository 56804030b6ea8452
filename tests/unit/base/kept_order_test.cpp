// Sorting again gives what sorting gives, whatever came, went or changed in between.
#include "core/base/kept_order.h"

#include <catch2/catch_test_macros.hpp>
#include <functional>
#include <random>
#include <string>

using namespace kinerja;

namespace {

using List = std::vector<std::string>;

SortedPositions sorted(const List& list) {
    SortedPositions all(list.size());
    std::iota(all.begin(), all.end(), 0U);
    std::ranges::stable_sort(all, [&](auto a, auto b) { return list[a] < list[b]; });
    return all;
}

SortedPositions again(const List& before, const List& now) {
    return sorted_again<std::string>(before, sorted(before), now, std::less());
}

}  // namespace

TEST_CASE("a list that is sorted again is sorted, equal ones as they stood") {
    CHECK(again({}, {}) == SortedPositions{});
    CHECK(again({}, {"b", "a", "b"}) == SortedPositions{1, 0, 2});
    CHECK(again({"b", "a"}, {}) == SortedPositions{});
    std::mt19937 random(12);
    List list;
    for (int round = 0; round < 2'000; ++round) {
        const List before = list;
        const std::size_t from = list.empty() ? 0 : random() % list.size();
        const std::size_t gone = std::min<std::size_t>(random() % 4, list.size() - from);
        list.erase(list.begin() + static_cast<std::ptrdiff_t>(from),
                   list.begin() + static_cast<std::ptrdiff_t>(from + gone));
        for (std::size_t more = random() % 4; more > 0; --more)
            list.insert(list.begin() + static_cast<std::ptrdiff_t>(from),
                        std::string(1, static_cast<char>('a' + random() % 6)));
        if (list.size() > 60) list.resize(random() % 60);
        REQUIRE(again(before, list) == sorted(list));
    }
}

TEST_CASE("what did not change is compared with nothing") {
    List list;
    for (int i = 0; i < 1'000; ++i) list.push_back(std::to_string(i * 7919 % 1000));
    int asked = 0;
    const auto less = [&](const std::string& a, const std::string& b) { return ++asked, a < b; };
    const SortedPositions order = sorted(list);
    CHECK(sorted_again<std::string>(list, order, list, less) == order);
    CHECK(asked == 0);
}
