// Numbers that a sheet may have kept in place of a percentage (decision 0044).
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace kinerja {

/// "0,95", "≥ 0,95", "0,85 - 0,95", "0.95 %": both ways to read it, without the sign behind.
struct SheetPercent {
    std::string of_hundred;    // "≥ 95"
    std::string as_written;    // "≥ 0,95"
    std::string sign;          // "%" or "persen", as written; empty without
    bool led = false;          // words or signs stand before it: "minimal", "≥"
    bool part_of_one = false;  // begins below one, so that it is hardly anything else
    bool above_whole = false;  // ends above one, as 105 % does
};

/// Empty when the text says more, or no number that a sheet keeps so: up to one, or up to two with
/// decimals.
std::optional<SheetPercent> read_sheet_percent(std::string_view text);

}  // namespace kinerja
