#include "tests/support/mutate.h"

#include <algorithm>
#include <iterator>
#include <string_view>

namespace kinerja {

void mutate(std::string& bytes, std::mt19937& random) {
    constexpr std::string_view pieces[] = {"{",     "}",    "[",  "]",  "\"",   ",",
                                           ":",     "0",    "-",  "\\", "null", "true",
                                           "1e999", "\xFF", "[]", "{}", "\"\""};
    const auto below = [&](std::size_t limit) {
        return random() % std::max<std::size_t>(limit, 1);
    };
    const std::size_t at = below(bytes.size());
    const std::size_t size = below(std::min<std::size_t>(bytes.size() - at, 200));
    switch (below(5)) {
        case 0:
            if (!bytes.empty()) bytes[at] = static_cast<char>(bytes[at] ^ (1 << below(8)));
            break;
        case 1:
            if (!bytes.empty()) bytes[at] = static_cast<char>(below(256));
            break;
        case 2:
            bytes.erase(at, size);
            break;
        case 3:
            bytes.insert(at, bytes.substr(at, size));
            break;
        default:
            bytes.replace(at, below(2), pieces[below(std::size(pieces))]);
    }
}

}  // namespace kinerja
