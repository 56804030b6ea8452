// Writing a line of a calculation.
#include "core/evaluation/step.h"

#include <cstddef>

namespace kinerja {

std::string to_text(const Step& step) {
    std::string result = to_indonesian(step.result);
    return step.numbers == result ? result : step.numbers + " = " + result;
}

std::string operand(const Decimal& value) {
    const std::string text = to_indonesian(value);
    return value.units < 0 ? "(" + text + ")" : text;
}

std::string addition(std::span<const Decimal> values) {
    constexpr std::size_t most = 12, shown = 3;
    const bool whole = values.size() <= most;
    std::string text;
    for (const Decimal& value : whole ? values : values.first(shown)) {
        if (!text.empty()) text += " + ";
        text += operand(value);
    }
    if (whole) return text;
    return text + " + ... + " + operand(values.back()) + " [" + std::to_string(values.size()) +
           " angka]";
}

}  // namespace kinerja
