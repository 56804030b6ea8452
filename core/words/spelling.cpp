// Capitals and small letters, one character at a time.
#include "core/words/spelling.h"

#include <algorithm>

namespace kinerja {
namespace {

constexpr bool is_small(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool is_capital(char c) { return c >= 'A' && c <= 'Z'; }
constexpr char small(char c) { return is_capital(c) ? static_cast<char>(c - 'A' + 'a') : c; }
constexpr char capital(char c) { return is_small(c) ? static_cast<char>(c - 'a' + 'A') : c; }

}  // namespace

bool is_upper_case(std::string_view text) {
    return std::none_of(text.begin(), text.end(), is_small) &&
           std::count_if(text.begin(), text.end(), is_capital) > 1;
}

std::string upper_case(std::string_view text) {
    std::string upper(text);
    std::transform(upper.begin(), upper.end(), upper.begin(), capital);
    return upper;
}

std::string with_capital(std::string_view text) {
    std::string changed(text);
    if (!changed.empty()) changed.front() = capital(changed.front());
    return changed;
}

std::string without_capital(std::string_view text) {
    std::string changed(text);
    if (changed.size() > 1 && is_small(changed[1])) changed.front() = small(changed.front());
    return changed;
}

}  // namespace kinerja
