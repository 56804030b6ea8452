#include "wasm/views/parts/size_words.h"

#include <algorithm>

namespace kinerja::ui {
namespace {

constexpr std::int64_t kilo = 1'024, mega = kilo * kilo;

}  // namespace

std::string size_words(std::int64_t octets) {
    if (octets < mega)
        return std::to_string(std::max<std::int64_t>(1, (octets + kilo - 1) / kilo)) + " KB";
    const std::int64_t tenths = (octets * 10 + mega / 2) / mega;
    std::string words = std::to_string(tenths / 10);
    if (tenths % 10 != 0) words += "," + std::to_string(tenths % 10);
    return words + " MB";
}

}  // namespace kinerja::ui
