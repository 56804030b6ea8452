// One line of a calculation, so that a screen or a paper can show how a figure came about.
#pragma once

#include <span>
#include <string>
#include <string_view>

#include "core/base/decimal.h"

namespace kinerja {

/// "realisasi / target x 100", "95 / 100 x 100", 95,00. The lines of a calculation go on from the
/// result as it is shown, so that whoever checks them by hand finds the same.
struct Step {
    std::string_view formula;  // in words
    std::string numbers;       // the same with the numbers put in
    Decimal result;

    bool operator==(const Step&) const = default;
};

/// "95 / 100 x 100 = 95,00"; where nothing was reckoned, one number alone: "25,00".
std::string to_text(const Step& step);

/// The number as it stands within a calculation: below zero in brackets.
std::string operand(const Decimal& value);

/// "2 + 5 + (-1)"; more than twelve are shortened: "2 + 5 + 1 + ... + 4 [200 angka]".
std::string addition(std::span<const Decimal> values);

}  // namespace kinerja
