#include "core/codec/json_token.h"

#include <charconv>
#include <optional>

#include "core/base/text.h"
#include "core/base/utf8.h"

namespace kinerja {
namespace {

constexpr std::string_view escape_signs = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";

/// The four digits of \uXXXX.
std::optional<char32_t> code_unit_at(std::string_view bytes, std::size_t at) {
    char32_t unit = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        if (at + i >= bytes.size()) return std::nullopt;
        const char c = bytes[at + i];
        const int digit = is_digit(c)            ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0) return std::nullopt;
        unit = unit * 16 + static_cast<char32_t>(digit);
    }
    return unit;
}

/// Behind "\u": one unit, or two that are one character.
bool take_code_point(std::string_view bytes, JsonToken& token) {
    constexpr char32_t high = 0xD800, low = 0xDC00, none = 0xE000;
    std::optional<char32_t> point = code_unit_at(bytes, token.end);
    if (!point) return false;
    token.end += 4;
    if (*point >= low && *point < none) return false;
    if (*point >= high && *point < low) {
        if (bytes.substr(token.end, 2) != "\\u") return false;
        const std::optional<char32_t> second = code_unit_at(bytes, token.end + 2);
        if (!second || *second < low || *second >= none) return false;
        token.end += 6;
        point = 0x10000 + ((*point - high) << 10) + (*second - low);
    }
    append_utf8(token.text, *point);
    return true;
}

bool take_escape(std::string_view bytes, JsonToken& token) {
    if (++token.end == bytes.size()) return false;
    const char c = bytes[token.end];
    if (c == 'u') return ++token.end, take_code_point(bytes, token);
    const std::size_t which = escape_signs.find(c);
    if (which == escape_signs.npos) return false;
    token.text += meant[which];
    ++token.end;
    return true;
}

/// False: there is not a single one.
bool skip_digits(std::string_view bytes, std::size_t& at) {
    const std::size_t begin = at;
    while (at < bytes.size() && is_digit(bytes[at])) ++at;
    return at > begin;
}

bool skip_number(std::string_view bytes, std::size_t& at) {
    const auto is_next = [&](std::string_view any) {
        return at < bytes.size() && any.find(bytes[at]) != any.npos;
    };
    if (is_next("-")) ++at;
    if (is_next("0"))
        ++at;
    else if (!skip_digits(bytes, at))
        return false;
    if (is_next(".") && !skip_digits(bytes, ++at)) return false;
    if (!is_next("eE")) return true;
    ++at;
    if (is_next("+-")) ++at;
    return skip_digits(bytes, at);
}

}  // namespace

JsonToken json_text_at(std::string_view bytes, std::size_t at) {
    constexpr unsigned char first_visible = 0x20;
    JsonToken token{at + 1, {}, false};
    while (token.end < bytes.size()) {
        const std::size_t begin = token.end;
        while (token.end < bytes.size() && bytes[token.end] != '"' && bytes[token.end] != '\\' &&
               static_cast<unsigned char>(bytes[token.end]) >= first_visible)
            ++token.end;
        token.text += bytes.substr(begin, token.end - begin);
        if (token.end == bytes.size()) break;
        if (bytes[token.end] == '"') {
            ++token.end;
            token.well_formed = true;
            break;
        }
        if (bytes[token.end] != '\\' || !take_escape(bytes, token)) break;
    }
    return token;
}

JsonToken json_number_at(std::string_view bytes, std::size_t at) {
    JsonToken token{at, {}, false};
    token.well_formed = skip_number(bytes, token.end);
    token.text = bytes.substr(at, token.end - at);
    return token;
}

bool is_countable(std::string_view number) {
    constexpr std::string_view largest = "179769313486231580793728971405303";  // times 10^276
    constexpr int most = 308, far = 100'000;
    const std::size_t e = number.find_first_of("eE");
    std::string_view power = e == number.npos ? "0" : number.substr(e + 1);
    if (power.starts_with('+')) power.remove_prefix(1);
    int exponent = 0;
    if (std::from_chars(power.data(), power.data() + power.size(), exponent).ec != std::errc())
        exponent = power.starts_with('-') ? -far : far;
    std::string digits;
    for (bool behind = false; const char c : number.substr(0, e)) {
        if (c == '.') behind = true;
        if (!is_digit(c)) continue;
        if (!behind) ++exponent;
        if (digits.empty() && c == '0')
            --exponent;
        else
            digits += c;
    }
    return digits.empty() || exponent <= most || (exponent == most + 1 && digits < largest);
}

}  // namespace kinerja
