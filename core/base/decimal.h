// Exact decimals, read as Indonesians write them: dot between thousands, comma before decimals.
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace kinerja {

/// units / 10^scale, e.g. 61,95 is {6195, 2}. No double anywhere. scale 0 to 9.
struct Decimal {
    std::int64_t units = 0;
    int scale = 0;

    bool operator==(const Decimal&) const = default;
};

/// The whole text must be a number: "1.250.000,00", "61,95", "-3", "1250". A dot groups thousands
/// (only in groups of three); "1.5" is refused because nobody can tell what it means.
std::optional<Decimal> parse_decimal(std::string_view text);

/// By value: 2,50 is equal to 2,5.
std::strong_ordering compare(const Decimal& a, const Decimal& b);

/// Exact; empty when the result is too large.
std::optional<Decimal> sum(const Decimal& a, const Decimal& b);

/// value / by with `scale` decimals, half rounded away from zero; by 1 rounds. `by` above 0. Empty
/// when the result is too large.
std::optional<Decimal> divided(const Decimal& value, int by, int scale);

/// Without zeros at the end of the decimals: 33,50 is written 33,5.
Decimal shortest(Decimal value);

std::string to_indonesian(const Decimal& value);  // 1.250.000,00
std::string to_plain(const Decimal& value);       // 1250000.00, for files

}  // namespace kinerja
