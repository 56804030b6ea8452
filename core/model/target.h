// What a target says: the number and the satuan inside the typed text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/decimal.h"

namespace kinerja {

/// "99,5 %" -> 99,5 and "%"; "paling banyak Rp 42.500.000,00" -> 42500000,00 and "Rp"; "Rp12,5
/// juta" -> 12500000 and "Rp"; "1-2 hari" -> 1, up to 2, and "hari"; "paling lambat 30 Juni 2027"
/// -> 30 and "Juni 2027", a deadline.
struct TargetReading {
    Decimal angka;                  // of a range: where it begins
    std::optional<Decimal> hingga;  // where a range ends
    std::string satuan;             // may be empty: a number without a unit
    bool tenggat = false;           // the number is a day or a span: "tanggal 5", "H-7", "TW 1"

    bool operator==(const TargetReading&) const = default;
};

/// The first number in the text, in full ("10 juta", "85 - 100", "Rp 5.000,-"), with the currency
/// sign before it and the words behind it as satuan; a number said again in words, "5 (lima)", is
/// not satuan. Digits inside a word ("SP2D") do not count. Empty when there is no number, or when
/// the first number can be read in two ways ("1.5").
std::optional<TargetReading> parse_target(std::string_view text);

/// The text has a number that can be read in two ways, for instance "1.5 juta".
bool has_ambiguous_number(std::string_view text);

/// The text with another first number (or range) in place of its own; the text itself when it has
/// none.
std::string with_angka(std::string_view text, const Decimal& angka);

}  // namespace kinerja
