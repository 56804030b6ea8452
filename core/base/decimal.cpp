// Reading and writing exact decimals.
#include "core/base/decimal.h"

#include <algorithm>
#include <limits>

#include "core/base/quotient.h"
#include "core/base/text.h"

namespace kinerja {
namespace {

constexpr int max_scale = 9;

bool all_digits(std::string_view text) {
    for (const char c : text)
        if (!is_digit(c)) return false;
    return !text.empty();
}

/// "1250", or groups of three after the first: "1.250.000". A group never follows a leading zero.
bool is_whole_part(std::string_view text) {
    const std::size_t dot = text.find('.');
    const std::string_view first = text.substr(0, dot);
    if (!all_digits(first)) return false;
    if (dot == std::string_view::npos) return true;
    if (first.size() > 3 || first[0] == '0') return false;
    for (std::size_t at = dot; at < text.size(); at += 4) {
        const std::string_view group = text.substr(at + 1, 3);
        if (text[at] != '.' || group.size() != 3 || !all_digits(group)) return false;
    }
    return true;
}

/// All digits of the text as one number, dots left out; empty when it is too large.
std::optional<std::int64_t> value_of_digits(std::string_view text, std::int64_t start) {
    constexpr std::int64_t largest = std::numeric_limits<std::int64_t>::max();
    std::int64_t value = start;
    for (const char c : text) {
        if (!is_digit(c)) continue;
        const int digit = c - '0';
        if (value > (largest - digit) / 10) return std::nullopt;
        value = value * 10 + digit;
    }
    return value;
}

struct Parts {
    bool negative = false;
    std::string whole;
    std::string fraction;
};

Parts parts_of(const Decimal& value) {
    Parts parts;
    parts.negative = value.units < 0;
    const auto bits = static_cast<std::uint64_t>(value.units);
    parts.whole = std::to_string(parts.negative ? ~bits + 1 : bits);
    const auto scale = static_cast<std::size_t>(value.scale);
    if (parts.whole.size() <= scale) parts.whole.insert(0, scale + 1 - parts.whole.size(), '0');
    parts.fraction = parts.whole.substr(parts.whole.size() - scale);
    parts.whole.resize(parts.whole.size() - scale);
    return parts;
}

std::string joined(const Parts& parts, char decimal_sign) {
    std::string text = parts.negative ? "-" : "";
    text += parts.whole;
    if (!parts.fraction.empty()) text.append(1, decimal_sign).append(parts.fraction);
    return text;
}

constexpr std::int64_t power_of_ten(int exponent) {
    std::int64_t power = 1;
    for (int i = 0; i < exponent; ++i) power *= 10;
    return power;
}

/// The same number with `scale` decimals, not fewer than it has.
std::optional<std::int64_t> with_scale(const Decimal& value, int scale) {
    std::int64_t units = 0;
    if (__builtin_mul_overflow(value.units, power_of_ten(scale - value.scale), &units))
        return std::nullopt;
    return units;
}

struct Split {
    std::int64_t whole = 0;
    std::int64_t fraction = 0;  // in units of 10^-9, with the sign of the number
};

Split split(const Decimal& value) {
    const std::int64_t power = power_of_ten(value.scale);
    return {value.units / power, value.units % power * power_of_ten(max_scale - value.scale)};
}

}  // namespace

std::optional<Decimal> parse_decimal(std::string_view text) {
    text = trim(text);
    const bool negative = text.starts_with('-');
    if (negative) text.remove_prefix(1);

    const std::size_t comma = text.find(',');
    const std::string_view whole = text.substr(0, comma);
    if (!is_whole_part(whole)) return std::nullopt;

    std::string_view fraction;
    if (comma != std::string_view::npos) {
        fraction = text.substr(comma + 1);
        if (!all_digits(fraction) || fraction.size() > max_scale) return std::nullopt;
    }
    const std::optional<std::int64_t> whole_units = value_of_digits(whole, 0);
    if (!whole_units) return std::nullopt;
    const std::optional<std::int64_t> units = value_of_digits(fraction, *whole_units);
    if (!units) return std::nullopt;
    return Decimal{negative ? -*units : *units, static_cast<int>(fraction.size())};
}

std::strong_ordering compare(const Decimal& a, const Decimal& b) {
    const Split left = split(a), right = split(b);
    if (left.whole != right.whole) return left.whole <=> right.whole;
    return left.fraction <=> right.fraction;
}

std::optional<Decimal> sum(const Decimal& a, const Decimal& b) {
    const int scale = std::max(a.scale, b.scale);
    const std::optional<std::int64_t> left = with_scale(a, scale), right = with_scale(b, scale);
    std::int64_t units = 0;
    if (!left || !right || __builtin_add_overflow(*left, *right, &units)) return std::nullopt;
    return Decimal{units, scale};
}

std::optional<Decimal> divided(const Decimal& value, int by, int scale) {
    return quotient(value, {by, 0}, scale);
}

Decimal shortest(Decimal value) {
    while (value.scale > 0 && value.units % 10 == 0) {
        value.units /= 10;
        --value.scale;
    }
    return value;
}

std::string to_indonesian(const Decimal& value) {
    Parts parts = parts_of(value);
    for (std::size_t at = parts.whole.size(); at > 3; at -= 3) parts.whole.insert(at - 3, 1, '.');
    return joined(parts, ',');
}

std::string to_plain(const Decimal& value) { return joined(parts_of(value), '.'); }

}  // namespace kinerja
