// UTF-8 one code point at a time: what text.h is built on.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kinerja {

/// One step through a text. Ill-formed bytes give U+FFFD with `well_formed` false and `size` as far
/// as the sequence was plausible (at least 1), so that a walk always ends.
struct CodePoint {
    char32_t value = 0;
    std::size_t size = 0;
    bool well_formed = true;
};

/// decode_at() for anything beyond ASCII.
CodePoint decode_long_at(std::string_view text, std::size_t position);

/// The code point that begins at `position`, which lies inside the text. Inline: whole documents
/// are walked with it, and nearly all of them is ASCII.
inline CodePoint decode_at(std::string_view text, std::size_t position) {
    const auto byte = static_cast<unsigned char>(text[position]);
    return byte < 0x80 ? CodePoint{byte, 1, true} : decode_long_at(text, position);
}

/// Adds a code point that is not a surrogate and not above U+10FFFF.
void append_utf8(std::string& text, char32_t code_point);

}  // namespace kinerja
