// What is downloaded writes and reads like the C library, for what this program asks of it.
#include "wasm/platform/small_libc.h"

#include <array>
#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdarg>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <random>
#include <string>

using namespace kinerja::ui::platform;

namespace {

/// What was written, and the length that it would have had.
struct Written {
    std::string text;
    int length = 0;

    bool operator==(const Written&) const = default;
};

using Format = int (*)(char*, std::size_t, const char*, std::va_list);

Written write(Format format, std::size_t size, const char* pattern, std::va_list arguments) {
    std::array<char, 200> buffer;
    buffer.fill('~');
    const int length = format(buffer.data(), size, pattern, arguments);
    return {{buffer.data(), buffer.size()}, length};
}

/// True when both write the same, with room enough, with too little, and with none.
bool agree(const char* pattern, ...) {
    bool same = true;
    for (std::size_t size : {200, 8, 1, 0}) {
        std::va_list arguments;
        va_start(arguments, pattern);
        std::va_list again;
        va_copy(again, arguments);
        same = same && write(small_format, size, pattern, arguments) ==
                           write(std::vsnprintf, size, pattern, again);
        va_end(again);
        va_end(arguments);
    }
    return same;
}

/// The same end, infinite alike, and as near as a sum of roundings lets it be.
bool reads_alike(const std::string& text) {
    char* end = nullptr;
    char* small_end = nullptr;
    const double expected = std::strtod(text.c_str(), &end);
    const double found = small_number(text.c_str(), &small_end);
    if (end != small_end || std::isfinite(expected) != std::isfinite(found)) return false;
    if (!std::isfinite(expected)) return std::signbit(expected) == std::signbit(found);
    return std::abs(expected - found) <= std::abs(expected) * 1e-14 + 1e-320;
}

int scan(const char* text, const char* pattern, ...) {
    std::va_list arguments;
    va_start(arguments, pattern);
    const int found = small_scan(text, pattern, arguments);
    va_end(arguments);
    return found;
}

std::string digits(std::mt19937& random, int count) {
    std::string text;
    for (int i = 0; i < count; ++i) text += static_cast<char>('0' + random() % 10);
    return text;
}

}  // namespace

TEST_CASE("every pattern of Dear ImGui and of the JSON library is written as by the C library") {
    CHECK(agree("nothing but text, 100%%"));
    CHECK(agree("%s/%08X", "window", 0xBEEFu));
    CHECK(agree("%s/%s_%08X", "window", "child", 0xDEADBEEFu));
    CHECK(agree("##Menu_%02d|##Popup_%08x|##Tooltip_%02d", 3, 0x1Au, 12));
    CHECK(agree("%*s%.*s", 7, "padded", 4, "cut off here"));
    CHECK(agree("<U+%.4X>", 0x1Fu));
    CHECK(agree("%.2hhX", 0xA));
    CHECK(agree("[%-6s] [%6s] [%-5d] [%5d] [%05d]", "ab", "ab", 42, 42, -42));
    CHECK(agree("%c%c%c %p", 'a', 'b', 'c', reinterpret_cast<const void*>(0x12ab)));
    CHECK(agree("%i %u %zu %ld %lld %llu %.0d|", -1, 4000000000u, sizeof(int), -5L, INT64_MIN,
                UINT64_MAX, 0));
}

TEST_CASE("whole numbers of all sizes are written as by the C library") {
    std::mt19937 random(1);
    for (int i = 0; i < 2000; ++i) {
        const auto value = static_cast<std::int32_t>(random() >> random() % 32);
        CHECK(
            agree("%d|%u|%x|%08X|%.3d|%6d|%-6d|", value, value, value, value, value, value, value));
    }
}

TEST_CASE("a number is infinite exactly where the C library finds it so") {
    for (const char* text : {"0",
                             "-0",
                             "0.0",
                             "1",
                             "-1.5",
                             "1e308",
                             "1e309",
                             "-1e309",
                             "1.7976931348623157e308",
                             "1.7976931348623158e308",
                             "1.7976931348623159e308",
                             "17976931348623157e292",
                             "179769313486231580793728971405303415079e270",
                             "1e400",
                             "0.00001e313",
                             "0.00001e314",
                             "1e-400",
                             "5e-324",
                             "0e999999999999",
                             "1e999999999999",
                             "1e-999999999999",
                             "0.1",
                             "1e5",
                             "1E+5",
                             "1E-5",
                             "1.25x",
                             "1.",
                             "12e",
                             "12e+",
                             "x",
                             "",
                             "-",
                             "123456789012345678901234567890"})
        CHECK(reads_alike(text));
}

TEST_CASE("numbers by chance are read as the C library reads them, to 14 digits") {
    std::mt19937 random(2);
    for (int i = 0; i < 20000; ++i) {
        const std::string whole = digits(random, 1 + static_cast<int>(random() % 30));
        const std::string part = digits(random, 1 + static_cast<int>(random() % 30));
        const int exponent = static_cast<int>(random() % 700) - 350;
        const std::string text = whole + "." + part + "e" + std::to_string(exponent);
        if (!reads_alike(text)) FAIL_CHECK(text);
    }
}

TEST_CASE("numbers beside the greatest one fall on the side where the C library puts them") {
    std::mt19937 random(3);
    for (int i = 0; i < 20000; ++i) {
        const std::string known = "17976931348623158079372897140530341507";
        const std::string text = known.substr(0, 10 + random() % 25) + digits(random, 5) + "e";
        const std::string number = text + std::to_string(310 - static_cast<int>(text.size()));
        if (!reads_alike(number)) FAIL_CHECK(number);
    }
}

TEST_CASE("the version of the graphics library is read out of its text") {
    int major = 0;
    int minor = 0;
    CHECK(scan("#version 300 es", "#version %d", &major) == 1);
    CHECK(major == 300);
    CHECK(scan("3.2 Mesa", "%d.%d", &major, &minor) == 2);
    CHECK(major == 3);
    CHECK(minor == 2);
    CHECK(scan("OpenGL", "%d.%d", &major, &minor) == 0);
}
