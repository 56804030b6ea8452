// Small questions about UTF-8 text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace kinerja {

/// Without blanks, line breaks, NBSP and zero-width characters at both ends.
std::string_view trim(std::string_view text);

/// Nothing to see: only blanks, line breaks, NBSP or zero-width characters.
bool is_blank(std::string_view text);

/// Blank, or what people put where nothing is to stand: dashes, dots, underscores.
bool says_nothing(std::string_view text);

/// Well-formed UTF-8 without overlong forms and surrogates (and without NUL).
bool is_utf8(std::string_view text);

constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// The digits of a text alone, whatever else stands in it.
std::string digits_in(std::string_view text);

/// Its beginning, at most so many octets; no character is cut in two.
std::string_view beginning_of(std::string_view text, std::size_t octets);

/// Its first line, at most so many octets of it; "…" behind them where there was more.
std::string shortened(std::string_view text, std::size_t octets);

/// Lower case for ASCII and Latin-1/Latin Extended-A, blanks folded to one: for search and
/// comparison.
std::string fold(std::string_view text);

/// Control characters (but line break and tab), bidi marks and zero-width characters inside: text
/// that looks different from what it is.
bool has_hidden_characters(std::string_view text);

/// A typed or pasted text made safe to keep: CRLF and CR become LF, control characters other than
/// LF and tab go, ill-formed UTF-8 becomes U+FFFD. Never touches anything visible.
std::string clean_typed(std::string_view text);

}  // namespace kinerja
