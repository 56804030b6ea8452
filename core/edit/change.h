// What the changes share. Private to this folder.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "core/base/box.h"
#include "core/edit/about.h"
#include "core/model/path.h"

namespace kinerja {

inline constexpr std::nullopt_t done = std::nullopt;

/// A new id must be well formed and not yet taken among its neighbours.
Refusal refuse_id(const Path& where, std::string_view id, bool taken);

template <class T>
const T& unboxed(const T& value) {
    return value;
}
template <class T>
const T& unboxed(const Box<T>& box) {
    return *box;
}

/// Where the item with this id stands; empty when there is none.
template <class List, class ItemId>
std::optional<std::size_t> position_of(const List& list, const ItemId& id) {
    for (std::size_t at = 0; at < list.size(); ++at)
        if (unboxed(list[at]).id == id) return at;
    return std::nullopt;
}

template <class List>
void insert_at(List& list, std::size_t at, typename List::value_type item) {
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(at), std::move(item));
}

template <class List>
void erase_at(List& list, std::size_t at) {
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace kinerja
