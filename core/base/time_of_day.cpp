#include "core/base/time_of_day.h"

#include "core/base/text.h"

namespace kinerja {
namespace {

constexpr int minutes_of_a_day = 24 * 60;

/// One or two digits in front of `text`, which goes on behind them.
std::optional<int> number_in(std::string_view& text) {
    int number = 0;
    std::size_t digits = 0;
    for (; digits < text.size() && is_digit(text[digits]); ++digits)
        number = number * 10 + (text[digits] - '0');
    if (digits == 0 || digits > 2) return std::nullopt;
    text.remove_prefix(digits);
    return number;
}

/// "." or ":" and two digits below 60.
std::optional<int> sixtieths_in(std::string_view& text) {
    if (text.size() < 3 || (text[0] != '.' && text[0] != ':')) return std::nullopt;
    text.remove_prefix(1);
    const std::size_t before = text.size();
    const std::optional<int> number = number_in(text);
    return number && before - text.size() == 2 && *number < 60 ? number : std::nullopt;
}

}  // namespace

std::optional<int> minutes_in(std::string_view text) {
    text = trim(text);
    if (text.size() > 8) return std::nullopt;
    const std::optional<int> hours = number_in(text);
    const std::optional<int> minutes = hours ? sixtieths_in(text) : std::nullopt;
    if (!minutes || (!text.empty() && (!sixtieths_in(text) || !text.empty()))) return std::nullopt;
    const int all = *hours * 60 + *minutes;
    return all <= minutes_of_a_day ? std::optional(all) : std::nullopt;
}

}  // namespace kinerja
