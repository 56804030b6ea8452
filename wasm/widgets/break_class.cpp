// The table of break classes: ASCII one by one, the rest as ranges; what is in none of them is a
// letter.
#include "wasm/widgets/break_class.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <string_view>

namespace kinerja::ui {
namespace {

using enum BreakClass;

constexpr std::array<BreakClass, 128> ascii_classes = [] {
    std::array<BreakClass, 128> classes{};
    const auto set = [&](std::string_view characters, BreakClass value) {
        for (const char character : characters)
            classes[static_cast<unsigned char>(character)] = value;
    };
    set("0123456789", digit);
    set("([{", open);
    set(")]", close_paren);
    set("}", close);
    set("\"'", quote);
    set("!?", exclamation);
    set(".,:;", infix);
    set("/", slash);
    set("-", hyphen);
    set("|", break_after);
    set("$+\\", prefix);
    set("%", postfix);
    return classes;
}();

struct Range {
    char32_t first, last;
    BreakClass value;
};

constexpr Range ranges[] = {
    {0xA0, 0xA0, glue},
    {0xA1, 0xA1, open},
    {0xA2, 0xA2, postfix},
    {0xA3, 0xA5, prefix},
    {0xAB, 0xAB, quote},
    {0xAD, 0xAD, break_after},
    {0xB0, 0xB0, postfix},
    {0xB1, 0xB1, prefix},
    {0xBB, 0xBB, quote},
    {0xBF, 0xBF, open},
    {0x300, 0x36F, mark},
    {0x483, 0x489, mark},
    {0x591, 0x5BD, mark},
    {0x610, 0x61A, mark},
    {0x64B, 0x65F, mark},
    {0x670, 0x670, mark},
    {0x6D6, 0x6DC, mark},
    {0xE31, 0xE31, mark},
    {0xE34, 0xE3A, mark},
    {0xE47, 0xE4E, mark},
    {0x1AB0, 0x1AFF, mark},
    {0x1B00, 0x1B04, mark},
    {0x1B34, 0x1B44, mark},
    {0x1DC0, 0x1DFF, mark},
    {0x2000, 0x2006, break_after},
    {0x2007, 0x2007, glue},
    {0x2008, 0x200A, break_after},
    {0x200B, 0x200B, zero_space},
    {0x200C, 0x200C, mark},
    {0x200D, 0x200D, zero_joiner},
    {0x200E, 0x200F, mark},
    {0x2010, 0x2010, break_after},
    {0x2011, 0x2011, glue},
    {0x2012, 0x2013, break_after},
    {0x2014, 0x2014, dash},
    {0x2018, 0x2019, quote},
    {0x201A, 0x201A, open},
    {0x201B, 0x201D, quote},
    {0x201E, 0x201E, open},
    {0x201F, 0x201F, quote},
    {0x2024, 0x2026, ellipsis},
    {0x2027, 0x2027, break_after},
    {0x202A, 0x202E, mark},
    {0x202F, 0x202F, glue},
    {0x2030, 0x2037, postfix},
    {0x2039, 0x203A, quote},
    {0x203C, 0x203D, nonstarter},
    {0x2044, 0x2044, infix},
    {0x2047, 0x2049, nonstarter},
    {0x2060, 0x2060, word_joiner},
    {0x2066, 0x206F, mark},
    {0x20A0, 0x20CF, prefix},
    {0x20D0, 0x20FF, mark},
    {0x2103, 0x2103, postfix},
    {0x2109, 0x2109, postfix},
    {0x2116, 0x2116, prefix},
    {0x2212, 0x2213, prefix},
    {0x231A, 0x231B, ideograph},
    {0x23F0, 0x23F3, ideograph},
    {0x2600, 0x2603, ideograph},
    {0x2614, 0x2615, ideograph},
    {0x2618, 0x2618, ideograph},
    {0x261A, 0x261F, ideograph},
    {0x2639, 0x263B, ideograph},
    {0x2668, 0x2668, ideograph},
    {0x267F, 0x267F, ideograph},
    {0x26BD, 0x26C8, ideograph},
    {0x26CD, 0x26CD, ideograph},
    {0x26CF, 0x26D1, ideograph},
    {0x26D3, 0x26D4, ideograph},
    {0x26D8, 0x26D9, ideograph},
    {0x26DC, 0x26DC, ideograph},
    {0x26DF, 0x26E1, ideograph},
    {0x26EA, 0x26EA, ideograph},
    {0x26F1, 0x26F5, ideograph},
    {0x26F7, 0x26FA, ideograph},
    {0x26FD, 0x2704, ideograph},
    {0x2708, 0x270D, ideograph},
    {0x275B, 0x2760, quote},
    {0x2762, 0x2763, exclamation},
    {0x2764, 0x2764, ideograph},
    {0x2E80, 0x2FFF, ideograph},
    {0x3000, 0x3000, break_after},
    {0x3001, 0x3002, close},
    {0x3003, 0x3004, ideograph},
    {0x3005, 0x3005, nonstarter},
    {0x3006, 0x3007, ideograph},
    {0x3008, 0x3008, wide_open},
    {0x3009, 0x3009, close},
    {0x300A, 0x300A, wide_open},
    {0x300B, 0x300B, close},
    {0x300C, 0x300C, wide_open},
    {0x300D, 0x300D, close},
    {0x300E, 0x300E, wide_open},
    {0x300F, 0x300F, close},
    {0x3010, 0x3010, wide_open},
    {0x3011, 0x3011, close},
    {0x3012, 0x3013, ideograph},
    {0x3014, 0x3014, wide_open},
    {0x3015, 0x3015, close},
    {0x3016, 0x3016, wide_open},
    {0x3017, 0x3017, close},
    {0x301C, 0x301C, nonstarter},
    {0x301D, 0x301D, wide_open},
    {0x301E, 0x301F, close},
    {0x3020, 0x3029, ideograph},
    {0x302A, 0x302F, mark},
    {0x3030, 0x303A, ideograph},
    {0x303B, 0x303C, nonstarter},
    {0x303D, 0x3098, ideograph},
    {0x3099, 0x309A, mark},
    {0x309B, 0x309E, nonstarter},
    {0x309F, 0x30FA, ideograph},
    {0x30FB, 0x30FB, nonstarter},
    {0x30FC, 0x30FC, ideograph},
    {0x30FD, 0x30FE, nonstarter},
    {0x30FF, 0xA4CF, ideograph},
    {0xA9B3, 0xA9C0, mark},
    {0xAC00, 0xD7A3, ideograph},
    {0xF900, 0xFAFF, ideograph},
    {0xFE00, 0xFE0F, mark},
    {0xFE20, 0xFE2F, mark},
    {0xFEFF, 0xFEFF, word_joiner},
    {0xFF01, 0xFF01, exclamation},
    {0xFF02, 0xFF03, ideograph},
    {0xFF04, 0xFF04, prefix},
    {0xFF05, 0xFF05, postfix},
    {0xFF06, 0xFF07, ideograph},
    {0xFF08, 0xFF08, wide_open},
    {0xFF09, 0xFF09, close},
    {0xFF0A, 0xFF0B, ideograph},
    {0xFF0C, 0xFF0C, close},
    {0xFF0D, 0xFF0D, ideograph},
    {0xFF0E, 0xFF0E, close},
    {0xFF0F, 0xFF19, ideograph},
    {0xFF1A, 0xFF1B, nonstarter},
    {0xFF1C, 0xFF1E, ideograph},
    {0xFF1F, 0xFF1F, exclamation},
    {0xFF20, 0xFF3A, ideograph},
    {0xFF3B, 0xFF3B, wide_open},
    {0xFF3C, 0xFF3C, ideograph},
    {0xFF3D, 0xFF3D, close},
    {0xFF3E, 0xFF5A, ideograph},
    {0xFF5B, 0xFF5B, wide_open},
    {0xFF5C, 0xFF5C, ideograph},
    {0xFF5D, 0xFF5D, close},
    {0xFF5E, 0xFF5E, ideograph},
    {0xFF61, 0xFF61, close},
    {0xFF62, 0xFF62, wide_open},
    {0xFF63, 0xFF64, close},
    {0xFF65, 0xFF65, nonstarter},
    {0xFF66, 0xFF9D, ideograph},
    {0xFFFC, 0xFFFC, ideograph},
    {0x1F000, 0x1F1E5, ideograph},
    {0x1F1E6, 0x1F1FF, regional},
    {0x1F200, 0x1F3FA, ideograph},
    {0x1F3FB, 0x1F3FF, mark},
    {0x1F400, 0x1FAFF, ideograph},
    {0x20000, 0x3FFFD, ideograph},
    {0xE0000, 0xE0FFF, mark},
};

static_assert(std::is_sorted(std::begin(ranges), std::end(ranges),
                             [](const Range& a, const Range& b) { return a.last < b.first; }));

}  // namespace

BreakClass break_class(char32_t character) {
    if (character < ascii_classes.size()) return ascii_classes[character];
    const Range* range =
        std::lower_bound(std::begin(ranges), std::end(ranges), character,
                         [](const Range& at, char32_t wanted) { return at.last < wanted; });
    return range != std::end(ranges) && range->first <= character ? range->value : letter;
}

}  // namespace kinerja::ui
