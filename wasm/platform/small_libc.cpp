// One pass over each pattern, with integers only; a number of JSON by its digits and its exponent.
#include "wasm/platform/small_libc.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <string_view>

namespace kinerja::ui::platform {

namespace {

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// --- Writing ------------------------------------------------------------------------------------

struct Output {
    char* text;
    std::size_t size;
    std::size_t length = 0;

    void put(char c) {
        if (length + 1 < size) text[length] = c;
        ++length;
    }
    void put(std::string_view part) {
        for (char c : part) put(c);
    }
    void fill(char c, int count) {
        for (; count > 0; --count) put(c);
    }
    void close() const {
        if (size > 0) text[length < size ? length : size - 1] = '\0';
    }
};

/// What stands between % and the letter.
struct Spec {
    bool left = false;
    bool zeros = false;
    int width = 0;
    int precision = -1;
    int longs = 0;  // 1 for l, z, j and t, 2 for ll
};

/// The reading position within a pattern, and what it asks for.
struct Source {
    const char* at;
    std::va_list arguments;

    int number() {
        if (*at == '*') {
            ++at;
            return va_arg(arguments, int);
        }
        int value = 0;
        while (is_digit(*at)) value = value * 10 + (*at++ - '0');
        return value;
    }

    Spec spec() {
        Spec spec;
        for (; *at == '-' || *at == '0'; ++at) (*at == '-' ? spec.left : spec.zeros) = true;
        spec.width = number();
        if (*at == '.') {
            ++at;
            spec.precision = number();
        }
        while (*at == 'h') ++at;
        for (; *at == 'l'; ++at) ++spec.longs;
        for (; *at == 'z' || *at == 'j' || *at == 't'; ++at) spec.longs = *at == 'j' ? 2 : 1;
        return spec;
    }

    std::int64_t whole(const Spec& spec) {
        if (spec.longs > 1) return va_arg(arguments, long long);
        return spec.longs == 1 ? va_arg(arguments, long) : va_arg(arguments, int);
    }

    std::uint64_t natural(const Spec& spec) {
        if (spec.longs > 1) return va_arg(arguments, unsigned long long);
        return spec.longs == 1 ? va_arg(arguments, unsigned long) : va_arg(arguments, unsigned);
    }
};

void write_padded(Output& output, const Spec& spec, std::string_view text) {
    const int padding = spec.width - static_cast<int>(text.size());
    if (!spec.left) output.fill(' ', padding);
    output.put(text);
    if (spec.left) output.fill(' ', padding);
}

void write_integer(Output& output, const Spec& spec, std::uint64_t value, std::string_view sign,
                   unsigned base, const char* digits) {
    char buffer[20];
    char* const end = buffer + sizeof buffer;
    char* begin = end;
    for (; value > 0; value /= base) *--begin = digits[value % base];
    const int count = static_cast<int>(end - begin);
    const int wanted = spec.precision >= 0        ? spec.precision
                       : spec.zeros && !spec.left ? spec.width - static_cast<int>(sign.size())
                                                  : 1;
    const int zeros = wanted > count ? wanted - count : 0;
    const int padding = spec.width - static_cast<int>(sign.size()) - zeros - count;
    if (!spec.left) output.fill(' ', padding);
    output.put(sign);
    output.fill('0', zeros);
    output.put({begin, static_cast<std::size_t>(count)});
    if (spec.left) output.fill(' ', padding);
}

void write_signed(Output& output, const Spec& spec, std::int64_t value) {
    const auto size = static_cast<std::uint64_t>(value);
    write_integer(output, spec, value < 0 ? 0 - size : size, value < 0 ? "-" : "", 10,
                  "0123456789");
}

std::string_view text_of(const char* text, int precision) {
    std::size_t length = 0;
    while ((precision < 0 || length < static_cast<std::size_t>(precision)) && text[length])
        ++length;
    return {text, length};
}

void write_conversion(Output& output, Source& source, const Spec& spec) {
    static constexpr const char* lower = "0123456789abcdef";
    switch (*source.at) {
        case 'd':
        case 'i':
            return write_signed(output, spec, source.whole(spec));
        case 'u':
            return write_integer(output, spec, source.natural(spec), "", 10, lower);
        case 'x':
            return write_integer(output, spec, source.natural(spec), "", 16, lower);
        case 'X':
            return write_integer(output, spec, source.natural(spec), "", 16, "0123456789ABCDEF");
        case 'p':
            return write_integer(
                output, spec,
                reinterpret_cast<std::uintptr_t>(va_arg(source.arguments, const void*)), "0x", 16,
                lower);
        case 'c': {
            const char c = static_cast<char>(va_arg(source.arguments, int));
            return write_padded(output, spec, {&c, 1});
        }
        case 's':
            return write_padded(output, spec,
                                text_of(va_arg(source.arguments, const char*), spec.precision));
        case '%':
            return output.put('%');
        default:
            std::abort();
    }
}

// --- Reading ------------------------------------------------------------------------------------

/// The digits of 2^1024 - 2^970, half way from the greatest double to the next power of two: from
/// here on a number is infinite. More than 40 digits nobody writes that near to it.
constexpr std::string_view first_infinite = "1797693134862315807937289714053034150799";
constexpr std::int64_t first_infinite_exponent = 309;

constexpr double powers[] = {1e1, 1e2, 1e4, 1e8, 1e16, 1e32, 1e64, 1e128, 1e256};

/// 10 to the power of 0 to 511, with a rounding for each power in the table.
double scaled(double value, std::int64_t power) {
    const bool up = power >= 0;
    std::int64_t left = up ? power : -power;
    for (double factor : powers) {
        if (left % 2) value = up ? value * factor : value / factor;
        left /= 2;
    }
    return left > 0 && !up ? 0.0 : value;
}

/// A decimal number, 0.DIGITS times ten to a power; digits beyond those of first_infinite are left
/// out.
struct Decimal {
    std::array<char, first_infinite.size()> digits;
    std::size_t count = 0;
    std::int64_t exponent = 0;

    Decimal() { digits.fill('0'); }

    /// One digit more, before or after the point.
    void add(char digit, bool whole) {
        if (count == 0 && digit == '0') {
            if (!whole) --exponent;
            return;
        }
        if (count < digits.size()) digits[count++] = digit;
        if (whole) ++exponent;
    }

    [[nodiscard]] bool is_infinite() const {
        if (exponent != first_infinite_exponent) return exponent > first_infinite_exponent;
        return std::string_view(digits.data(), digits.size()) >= first_infinite;
    }

    [[nodiscard]] double value() const {
        constexpr std::size_t used = 18;
        std::uint64_t whole = 0;
        for (std::size_t i = 0; i < used; ++i)
            whole = whole * 10 + static_cast<unsigned>(digits[i] - '0');
        const double result = scaled(static_cast<double>(whole), exponent - std::int64_t{used});
        return std::min(result, std::numeric_limits<double>::max());
    }
};

/// An exponent as written, held within what decides anything.
std::int64_t read_exponent(const char*& at) {
    const char* digits = at + 1;
    const bool minus = *digits == '-';
    if (*digits == '-' || *digits == '+') ++digits;
    if (!is_digit(*digits)) return 0;
    std::int64_t value = 0;
    for (; is_digit(*digits); ++digits)
        if (value < 1'000'000'000) value = value * 10 + (*digits - '0');
    at = digits;
    return minus ? -value : value;
}

}  // namespace

int small_format(char* out, std::size_t size, const char* pattern, std::va_list arguments) {
    Output output{out, size};
    Source source{pattern, {}};
    va_copy(source.arguments, arguments);
    for (; *source.at; ++source.at) {
        if (*source.at != '%') {
            output.put(*source.at);
            continue;
        }
        ++source.at;
        const Spec spec = source.spec();
        write_conversion(output, source, spec);
    }
    va_end(source.arguments);
    output.close();
    return static_cast<int>(output.length);
}

double small_number(const char* text, char** end) {
    const char* at = text;
    const bool minus = *at == '-';
    if (minus) ++at;
    Decimal decimal;
    const char* const first = at;
    for (; is_digit(*at); ++at) decimal.add(*at, true);
    const bool has_digits = at != first;
    if (has_digits && *at == '.')
        for (++at; is_digit(*at); ++at) decimal.add(*at, false);
    if (has_digits && (*at == 'e' || *at == 'E')) decimal.exponent += read_exponent(at);
    if (end) *end = const_cast<char*>(has_digits ? at : text);
    const double value = decimal.count == 0      ? 0.0
                         : decimal.is_infinite() ? HUGE_VAL
                                                 : decimal.value();
    return minus ? -value : value;
}

int small_scan(const char* text, const char* pattern, std::va_list arguments) {
    int found = 0;
    for (; *pattern; ++pattern) {
        if (*pattern != '%') {
            if (*text++ != *pattern) return found;
            continue;
        }
        if (*++pattern != 'd') std::abort();
        if (!is_digit(*text)) return found;
        int value = 0;
        while (is_digit(*text)) value = value * 10 + (*text++ - '0');
        *va_arg(arguments, int*) = value;
        ++found;
    }
    return found;
}

}  // namespace kinerja::ui::platform
