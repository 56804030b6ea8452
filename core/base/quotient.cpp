// Long division: one digit of the decimals after the other, so that only the result must fit.
#include "core/base/quotient.h"

#include <cstdint>
#include <limits>

namespace kinerja {
namespace {

std::uint64_t size_of(std::int64_t units) {
    const auto bits = static_cast<std::uint64_t>(units);
    return units < 0 ? ~bits + 1 : bits;
}

/// number * 10 + digit, unless that is too large.
bool append(std::uint64_t& number, std::uint64_t digit) {
    return !__builtin_mul_overflow(number, std::uint64_t{10}, &number) &&
           !__builtin_add_overflow(number, digit, &number);
}

bool append_zeros(std::uint64_t& number, int count) {
    for (int i = 0; i < count; ++i)
        if (!append(number, 0)) return false;
    return true;
}

}  // namespace

std::optional<Decimal> quotient(const Decimal& value, const Decimal& by, int scale) {
    if (by.units == 0) return std::nullopt;
    const Decimal top = shortest(value), bottom = shortest(by);
    std::uint64_t rest = size_of(top.units);
    std::uint64_t unit = size_of(bottom.units);
    if (!append_zeros(rest, bottom.scale - top.scale)) return std::nullopt;
    if (!append_zeros(unit, top.scale - bottom.scale)) return std::nullopt;

    std::uint64_t result = rest / unit;
    rest %= unit;
    for (int i = 0; i < scale; ++i) {
        if (!append(rest, 0) || !append(result, rest / unit)) return std::nullopt;
        rest %= unit;
    }
    if (rest >= unit - rest) ++result;
    if (result > std::numeric_limits<std::int64_t>::max()) return std::nullopt;
    const auto units = static_cast<std::int64_t>(result);
    return Decimal{(value.units < 0) != (by.units < 0) ? -units : units, scale};
}

std::optional<Decimal> in_percent(const Decimal& part, const Decimal& whole) {
    const std::optional<Decimal> ratio = quotient(part, whole, 4);
    return ratio ? std::optional(Decimal{ratio->units, 2}) : std::nullopt;
}

}  // namespace kinerja
