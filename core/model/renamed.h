// Addresses that changed their name.
//
// The key of a member in a file is its address in the record of a dialogue as well, and stands
// there in sealed entries for good. So a key is never simply renamed: a row here says what it was
// called, and files and entries of then are read under the name of today, while seals go on being
// computed under the first. Rows are only ever added, the oldest first.
#pragma once

#include <span>
#include <string>
#include <string_view>

namespace kinerja {

/// Both are patterns with `*` in place of ids and as many segments: "rhk/*/hasil" became
/// "rhk/*/statement". A pattern may name an object or a list; what lies below moves with it.
struct Renamed {
    std::string_view from;
    std::string_view to;
};

std::span<const Renamed> renamed_addresses();

/// What a Path or a register of any time is called today.
std::string address_today(std::string_view recorded);

/// What a register of today was called at first: the address that seals cover.
std::string address_in_seals(std::string_view today);

}  // namespace kinerja
