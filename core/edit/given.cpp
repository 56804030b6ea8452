#include "core/edit/given.h"

#include <algorithm>

#include "core/dialog/item_seal.h"

namespace kinerja {
namespace {

template <class List>
auto same_id(List& list, const typename List::value_type& one) {
    return std::ranges::find_if(list, [&](const auto& other) { return other->id == one->id; });
}

template <class T>
bool holds(const Box<T>& one) {
    return !one->segel.empty() && !is_broken(*one);
}

template <class T>
bool changes(const std::vector<Box<T>>& before, const std::vector<Box<T>>& after) {
    if (before == after) return false;
    return std::ranges::any_of(before, [&](const Box<T>& one) {
        const auto there = same_id(after, one);
        return (there == after.end() || *there != one) && holds(one);
    });
}

template <class T>
void keep(std::vector<Box<T>>& to, const std::vector<Box<T>>& from) {
    for (const Box<T>& one : from) {
        if (!holds(one)) continue;
        const auto there = same_id(to, one);
        if (there == to.end())
            to.push_back(one);
        else
            *there = one;
    }
}

}  // namespace

bool changes_what_is_given(const Skp& before, const Skp& after) {
    return changes(before.umpan_balik, after.umpan_balik);
}

void keep_what_is_given(Skp& to, const Skp& from) { keep(to.umpan_balik, from.umpan_balik); }

}  // namespace kinerja
