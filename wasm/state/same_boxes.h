// Whether two lists of boxes hold the same objects: nothing of them can have changed then.
#pragma once

#include <algorithm>
#include <vector>

#include "core/base/box.h"

namespace kinerja::ui {

template <class T>
bool same_boxes(const std::vector<Box<T>>& one, const std::vector<Box<T>>& other) {
    return std::ranges::equal(one, other,
                              [](const Box<T>& a, const Box<T>& b) { return a.same_as(b); });
}

}  // namespace kinerja::ui
