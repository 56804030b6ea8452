// Registers: an SKP taken apart into single values, each under an address of its own. What two
// people changed apart is compared and put together register by register.
//
// The address of a text is its path in the file: "rhk/r1/iki/i1/statement". Of a list,
// "rhk/r1" says that the item is there ("+") and "rhk/#" in which order the items stand, ids with
// blanks between. A value that is no text has "?" behind its name and is JSON. Empty texts have no
// register. core/codec/flat_skp.h takes an SKP apart and puts it together.
//
// Addresses stand in sealed entries for good: they never change but by core/model/renamed.h.
#pragma once

#include <functional>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/dialog.h"

namespace kinerja {

using Registers = std::map<std::string, std::string, std::less<>>;

inline constexpr std::string_view is_there = "+";

/// The register that holds the order of a list.
bool is_order(std::string_view place);

/// The ids that such a register names, in its order; views into `order`.
std::vector<std::string_view> ids_in_order(std::string_view order);

/// Items of a list changed places, and none came or went.
bool moves_items(const PlaceChange& change);

/// The items that are `there`, in their order: those that `order` names, each once, and behind them
/// those that nobody placed. Views as they were given.
std::vector<std::string_view> settled_ids(std::string_view order, std::set<std::string_view> there);

/// From `before` to `after`, by address.
std::vector<PlaceChange> difference(const Registers& before, const Registers& after);

/// Behind `out`, its length before it: texts one after the other that can not be taken for others.
void append_counted(std::string& out, std::string_view text);

/// SHA-256 of the sealed registers (core/model/sealed.h) under their first names
/// (core/model/renamed.h), 64 characters. The same content gives the same seal, whoever computes it
/// and whenever.
std::string content_seal(const Registers& registers);

}  // namespace kinerja
