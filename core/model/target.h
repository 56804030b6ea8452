// What a target says: the number and the satuan inside the typed text.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/base/decimal.h"

namespace kinerja {

/// "99,5 %" -> 99,5 and "%"; "paling banyak Rp 42.500.000,00" -> 42500000,00 and "Rp";
/// "10 juta rupiah" -> 10 and "juta rupiah"; "Rp 10 juta" -> 10 and "Rp juta"; "paling lambat
/// 30 Juni 2027" -> 30 and "Juni 2027".
struct TargetReading {
    Decimal angka;
    std::string satuan;  // may be empty: a number without a unit
};

/// The first number in the text, with the currency sign before it and the words behind it as
/// satuan. Digits inside a word ("SP2D") do not count. Empty when there is no number, or when the
/// first number can be read in two ways ("1.5").
std::optional<TargetReading> parse_target(std::string_view text);

/// The text has a number that can be read in two ways, for instance "1.5 juta".
bool has_ambiguous_number(std::string_view text);

/// The text with another first number in place of its own; the text itself when it has none.
std::string with_angka(std::string_view text, const Decimal& angka);

}  // namespace kinerja
