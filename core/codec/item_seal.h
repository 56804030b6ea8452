// The seal of one item that is handed over and never changed after: an umpan balik, an evaluation.
// It tells that nobody changed it since, not who made it: a file has no secrets.
#pragma once

#include <string>

#include "core/model/skp.h"

namespace kinerja {

/// SHA-256 over everything that the item says but its seal and its version; its first 40
/// characters, as long as a code in a file may be.
std::string seal_of(const UmpanBalik& item);
std::string seal_of(const Evaluasi& item);

/// Sealed, and changed since.
template <class T>
bool is_broken(const T& item) {
    return !item.segel.empty() && item.segel != seal_of(item);
}

}  // namespace kinerja
