// The questions of text.h, answered code point by code point.
#include "core/base/text.h"

#include <algorithm>
#include <iterator>

#include "core/base/utf8.h"

namespace kinerja {
namespace {

bool in(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

bool is_space(char32_t c) {
    return in(c, 0x09, 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           in(c, 0x2000, 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F ||
           c == 0x3000;
}

bool is_zero_width(char32_t c) {
    return c == 0xAD || c == 0x034F || c == 0x180E || in(c, 0x200B, 0x200D) ||
           in(c, 0x2060, 0x2064) || c == 0xFEFF || in(c, 0xFFF9, 0xFFFB) || in(c, 0xE0000, 0xE007F);
}

bool is_bidi_mark(char32_t c) {
    return c == 0x061C || c == 0x200E || c == 0x200F || in(c, 0x202A, 0x202E) ||
           in(c, 0x2066, 0x2069);
}

/// Control characters other than line break and tab.
bool is_control(char32_t c) { return (c < 0x20 && c != '\n' && c != '\t') || in(c, 0x7F, 0x9F); }

bool is_visible(char32_t c) {
    if (in(c, 0x21, 0x7E)) return true;  // nearly always
    return !is_space(c) && !is_zero_width(c) && !is_bidi_mark(c) && !is_control(c);
}

/// A byte of UTF-8 that is not the first one of its character.
bool is_continuation(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

char32_t lower_ascii(char32_t c) { return in(c, 'A', 'Z') ? c + ('a' - 'A') : c; }

char32_t lower_latin_1(char32_t c) { return in(c, 0xC0, 0xDE) && c != 0xD7 ? c + 0x20 : c; }

/// Capitals and small letters alternate; in two stretches the capitals have odd numbers.
char32_t lower_latin_extended_a(char32_t c) {
    if (c == 0x130) return 'i';
    if (c == 0x178) return 0xFF;
    const bool capitals_are_odd = in(c, 0x139, 0x148) || in(c, 0x179, 0x17E);
    const bool alternates = capitals_are_odd || in(c, 0x100, 0x137) || in(c, 0x14A, 0x177);
    const bool is_capital = alternates && (c % 2 == 1) == capitals_are_odd;
    return is_capital ? c + 1 : c;
}

char32_t lower(char32_t c) {
    if (c < 0x80) return lower_ascii(c);
    if (c < 0x100) return lower_latin_1(c);
    return c < 0x180 ? lower_latin_extended_a(c) : c;
}

}  // namespace

std::string_view trim(std::string_view text) {
    std::size_t begin = text.size();
    std::size_t end = text.size();
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode_at(text, at);
        if (is_visible(point.value)) {
            if (begin == text.size()) begin = at;
            end = at + point.size;
        }
        at += point.size;
    }
    return text.substr(begin, end - begin);
}

namespace {

template <class Nothing>
bool each_point_is(std::string_view text, Nothing nothing) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode_at(text, at);
        if (!nothing(point.value)) return false;
        at += point.size;
    }
    return true;
}

}  // namespace

bool is_blank(std::string_view text) {
    return each_point_is(text, [](char32_t c) { return !is_visible(c); });
}

bool says_nothing(std::string_view text) {
    constexpr std::u32string_view fillers = U"-._\u2013\u2014\u2026";
    return each_point_is(
        text, [&](char32_t c) { return !is_visible(c) || fillers.find(c) != fillers.npos; });
}

bool is_utf8(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode_at(text, at);
        if (!point.well_formed || point.value == 0) return false;
        at += point.size;
    }
    return true;
}

std::string digits_in(std::string_view text) {
    std::string digits;
    std::ranges::copy_if(text, std::back_inserter(digits), is_digit);
    return digits;
}

std::string_view beginning_of(std::string_view text, std::size_t octets) {
    if (text.size() <= octets) return text;
    while (octets > 0 && is_continuation(text[octets])) --octets;
    return text.substr(0, octets);
}

std::string shortened(std::string_view text, std::size_t octets) {
    std::string_view kept = beginning_of(text.substr(0, text.find('\n')), octets);
    if (kept.size() == text.size()) return std::string(text);
    while (kept.ends_with(' ')) kept.remove_suffix(1);
    return std::string(kept) + "…";
}

std::string fold(std::string_view text) {
    std::string folded;
    folded.reserve(text.size());
    bool blank_before = false;
    for (std::size_t at = 0; at < text.size();) {
        if (text[at] == ' ') {  // these two nearly always
            blank_before = true;
            ++at;
            continue;
        }
        if (text[at] > ' ' && text[at] < '\x7F') {
            if (blank_before && !folded.empty()) folded.push_back(' ');
            blank_before = false;
            folded.push_back(static_cast<char>(lower_ascii(static_cast<char32_t>(text[at++]))));
            continue;
        }
        const CodePoint point = decode_at(text, at);
        at += point.size;
        if (is_visible(point.value)) {
            if (blank_before && !folded.empty()) folded.push_back(' ');
            blank_before = false;
            if (point.value < 0x80)
                folded.push_back(static_cast<char>(lower_ascii(point.value)));
            else
                append_utf8(folded, lower(point.value));
        } else if (is_space(point.value)) {
            blank_before = true;
        }
    }
    return folded;
}

bool has_hidden_characters(std::string_view text) {
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint point = decode_at(text, at);
        at += point.size;
        if (in(point.value, 0x20, 0x7E)) continue;
        if (is_control(point.value) || is_bidi_mark(point.value) || is_zero_width(point.value))
            return true;
    }
    return false;
}

std::string clean_typed(std::string_view text) {
    std::string clean;
    clean.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        // Most of any text: letters that stay as they are, many at once.
        const auto is_plain = [](char c) { return c >= ' ' && c <= '~'; };
        const std::string_view rest = text.substr(at);
        const auto plain = std::ranges::find_if_not(rest, is_plain) - rest.begin();
        clean.append(rest.substr(0, static_cast<std::size_t>(plain)));
        at += static_cast<std::size_t>(plain);
        if (at == text.size()) break;
        const CodePoint point = decode_at(text, at);
        at += point.size;
        if (point.value == '\r') {
            if (at == text.size() || text[at] != '\n') clean.push_back('\n');
        } else if (!is_control(point.value)) {
            append_utf8(clean, point.value);
        }
    }
    return clean;
}

}  // namespace kinerja
