// The seal of one item that is handed over and never changed after: an umpan balik, an evaluation,
// the decision on an objection.
// It tells that nobody changed it since, not who made it: a file has no secrets.
#pragma once

#include <string>

#include "core/model/evaluasi.h"
#include "core/model/umpan_balik.h"

namespace kinerja {

/// SHA-256 over everything that the item says but its seal and its version, the first 40
/// characters.
std::string seal_of(const UmpanBalik& item);
std::string seal_of(const Evaluasi& item);
/// Of the keputusan alone, and which objection to which evaluation it decides: what the others
/// write of the same objection goes on changing.
std::string seal_of(const Keberatan& item);

/// Sealed, and changed since.
template <class T>
bool is_broken(const T& item) {
    return !item.segel.empty() && item.segel != seal_of(item);
}

}  // namespace kinerja
