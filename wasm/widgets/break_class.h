// How a character behaves at the end of a line: a small part of Unicode's line breaking classes
// (UAX #14), enough for Latin prose with what people paste into it.
#pragma once

#include <cstdint>

namespace kinerja::ui {

enum class BreakClass : std::uint8_t {
    letter,  // and every symbol without a rule of its own
    digit,
    open,         // ( [ {
    wide_open,    // East Asian brackets
    close,        // }
    close_paren,  // ) ]
    quote,
    exclamation,  // ! ?
    infix,        // . , : ;
    slash,
    hyphen,       // the ASCII one
    break_after,  // other hyphens, en dash, thin blanks
    dash,         // em dash: breaks on both sides
    ellipsis,
    prefix,     // $ + €
    postfix,    // % °
    ideograph,  // and emoji: breaks on both sides
    nonstarter,
    regional,  // halves of flags
    glue,      // NBSP
    word_joiner,
    zero_space,
    mark,  // belongs to the character before it
    zero_joiner,
};

BreakClass break_class(char32_t character);

}  // namespace kinerja::ui
