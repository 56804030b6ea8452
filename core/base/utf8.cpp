// Decoding by the table of well-formed sequences of the Unicode standard (table 3-7).
#include "core/base/utf8.h"

#include <array>

namespace kinerja {
namespace {

/// What may follow one lead byte: how many bytes, and the range of the first of them. Narrower
/// ranges keep out overlong forms, surrogates and anything above U+10FFFF.
struct Lead {
    unsigned first = 0;
    unsigned last = 0;
    std::size_t following = 0;
    unsigned low = 0x80;
    unsigned high = 0xBF;
};

constexpr std::array<Lead, 8> leads{{
    {0xC2, 0xDF, 1},
    {0xE0, 0xE0, 2, 0xA0, 0xBF},
    {0xE1, 0xEC, 2},
    {0xED, 0xED, 2, 0x80, 0x9F},
    {0xEE, 0xEF, 2},
    {0xF0, 0xF0, 3, 0x90, 0xBF},
    {0xF1, 0xF3, 3},
    {0xF4, 0xF4, 3, 0x80, 0x8F},
}};

constexpr char32_t replacement = 0xFFFD;

unsigned byte_at(std::string_view text, std::size_t position) {
    return static_cast<unsigned char>(text[position]);
}

const Lead* lead_of(unsigned byte) {
    for (const Lead& lead : leads)
        if (byte >= lead.first && byte <= lead.last) return &lead;
    return nullptr;
}

char32_t bits_of_lead(unsigned byte, std::size_t following) { return byte & (0x3Fu >> following); }

}  // namespace

CodePoint decode_long_at(std::string_view text, std::size_t position) {
    const unsigned first = byte_at(text, position);
    const Lead* lead = lead_of(first);
    if (!lead) return {replacement, 1, false};

    char32_t value = bits_of_lead(first, lead->following);
    unsigned low = lead->low;
    unsigned high = lead->high;
    for (std::size_t size = 1; size <= lead->following; ++size) {
        if (position + size >= text.size()) return {replacement, size, false};
        const unsigned byte = byte_at(text, position + size);
        if (byte < low || byte > high) return {replacement, size, false};
        value = (value << 6) | (byte & 0x3Fu);
        low = 0x80;
        high = 0xBF;
    }
    return {value, lead->following + 1, true};
}

void append_utf8(std::string& text, char32_t code_point) {
    const auto put = [&text](char32_t byte) { text.push_back(static_cast<char>(byte)); };
    const auto put_following = [&](int shift) { put(0x80 | ((code_point >> shift) & 0x3F)); };
    if (code_point < 0x80) {
        put(code_point);
    } else if (code_point < 0x800) {
        put(0xC0 | (code_point >> 6));
        put_following(0);
    } else if (code_point < 0x10000) {
        put(0xE0 | (code_point >> 12));
        put_following(6);
        put_following(0);
    } else {
        put(0xF0 | (code_point >> 18));
        put_following(12);
        put_following(6);
        put_following(0);
    }
}

}  // namespace kinerja
