// UTF-8 text: blanks, length, hidden characters, and what becomes of pasted rubbish.
#include "core/base/text.h"

#include <catch2/catch_test_macros.hpp>

#include "core/base/utf8.h"

using namespace kinerja;
using namespace std::string_literals;

namespace {

constexpr const char* nbsp = "\xC2\xA0";
constexpr const char* zero_width_space = "\xE2\x80\x8B";

std::string utf8(char32_t c) {
    std::string text;
    append_utf8(text, c);
    return text;
}

}  // namespace

TEST_CASE("trim takes every kind of blank from both ends and nothing from the middle") {
    CHECK(trim("") == "");
    CHECK(trim(" \t\r\n") == "");
    CHECK(trim("  dua kata  ") == "dua kata");
    CHECK(trim(nbsp + "a"s + zero_width_space + "b" + nbsp) == "a"s + zero_width_space + "b");
    CHECK(trim("\xEF\xBB\xBF"
               "BOM di depan") == "BOM di depan");
    CHECK(trim("\xFF rusak \xFF") == "\xFF rusak \xFF");
}

TEST_CASE("blank is what has nothing to see") {
    for (const std::string& text :
         {""s, " "s, "\n\t"s, std::string(nbsp), std::string(zero_width_space), utf8(0x3000),
          utf8(0xFEFF), utf8(0x202E), utf8(0xAD)})
        CHECK(is_blank(text));
    for (const std::string& text : {"."s, " a"s, utf8(0xE9), utf8(0x1F600), "\xFF"s})
        CHECK_FALSE(is_blank(text));
}

TEST_CASE("every code point is encoded and decoded to itself") {
    for (char32_t c = 0; c <= 0x10FFFF; c += c < 0x3000 ? 1 : 97) {
        if (c >= 0xD800 && c <= 0xDFFF) continue;
        const std::string text = utf8(c);
        const CodePoint point = decode_at(text, 0);
        if (!(point.value == c && point.size == text.size() && point.well_formed)) FAIL("" << +c);
    }
    CHECK(utf8(0x10FFFF).size() == 4);
}

TEST_CASE("UTF-8 is well formed, shortest form, no surrogates, no NUL") {
    CHECK(is_utf8(""));
    CHECK(is_utf8("Penata Tk.I \xE2\x80\x93 \xF0\x9F\x98\x80"));
    for (const std::string& text :
         {"\x80"s, "\xC0\xAF"s, "\xC1\xBF"s, "\xE0\x80\xAF"s, "\xE0\x9F\xBF"s, "\xED\xA0\x80"s,
          "\xED\xBF\xBF"s, "\xF0\x80\x80\x80"s, "\xF0\x8F\xBF\xBF"s, "\xF4\x90\x80\x80"s,
          "\xF5\x80\x80\x80"s, "\xFF"s, "\xFE"s, "\xC2"s, "\xE2\x82"s, "\xF0\x9F\x98"s, "a\0b"s,
          "\xE2(\xA1"s}) {
        CAPTURE(text);
        CHECK_FALSE(is_utf8(text));
    }
}

TEST_CASE("a text of 5,000 characters is kept as it is") {
    std::string prose;
    for (int i = 0; i < 5000; ++i) prose += utf8(0xE9);
    CHECK(clean_typed(prose) == prose);
    CHECK(trim(" " + prose + " ") == prose);
    CHECK_FALSE(has_hidden_characters(prose));
}

TEST_CASE("folding makes texts comparable: small letters, single blanks, nothing unseen") {
    CHECK(fold("  Renstra\n\n DINAS ") == "renstra dinas");
    CHECK(fold("a"s + nbsp + "B" + zero_width_space + "C") == "a bc");
    CHECK(fold("\xC3\x89\xC3\x97\xC3\xB7") == "\xC3\xA9\xC3\x97\xC3\xB7");  // É × ÷
    CHECK(fold(utf8(0x178)) == utf8(0xFF));
    CHECK(fold(utf8(0x130)) == "i");
    CHECK(fold("") == "");
}

TEST_CASE("folding the Latin letters changes capitals only, and folding twice changes nothing") {
    const char32_t pairs[][2] = {{0xC0, 0xE0},   {0xDE, 0xFE},   {0x100, 0x101}, {0x136, 0x137},
                                 {0x139, 0x13A}, {0x147, 0x148}, {0x14A, 0x14B}, {0x176, 0x177},
                                 {0x179, 0x17A}, {0x17D, 0x17E}};
    for (const auto& [capital, small] : pairs) {
        CHECK(fold(utf8(capital)) == utf8(small));
        CHECK(fold(utf8(small)) == utf8(small));
    }
    for (const char32_t small : {0xDF, 0x131, 0x138, 0x149, 0x17F})
        CHECK(fold(utf8(small)) == utf8(small));
    for (char32_t c = 0x21; c < 0x180; ++c) CHECK(fold(fold(utf8(c))) == fold(utf8(c)));
}

TEST_CASE("hidden characters are found wherever they stand") {
    for (const char32_t hidden :
         {0x00, 0x07, 0x0D, 0x1B, 0x7F, 0x85, 0xAD, 0x61C, 0x180E, 0x200B, 0x200D, 0x200E, 0x202A,
          0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0xE0041}) {
        CAPTURE(+hidden);
        CHECK(has_hidden_characters("a" + utf8(hidden) + "b"));
        CHECK(has_hidden_characters(utf8(hidden)));
    }
    CHECK_FALSE(has_hidden_characters("baris satu\n\tbaris dua"));
    CHECK_FALSE(has_hidden_characters("99,5 %"s + nbsp + "\xE2\x80\x93 \xF0\x9F\x98\x80"));
    CHECK_FALSE(has_hidden_characters(""));
}

TEST_CASE("a pasted text keeps everything visible and loses what a form cannot hold") {
    CHECK(clean_typed("a\r\nb\rc\nd\te") == "a\nb\nc\nd\te");
    CHECK(clean_typed("\r\r\n\n") == "\n\n\n");
    CHECK(clean_typed("a\0b\x07"s + "c\x7F" + utf8(0x85) + "d") == "abcd");
    CHECK(clean_typed("\xE2\x80\x93 \xC3\xA9 \xF0\x9F\x98\x80") ==
          "\xE2\x80\x93 \xC3\xA9 \xF0\x9F\x98\x80");
    CHECK(clean_typed("a\xFFz") == "a\xEF\xBF\xBDz");
    CHECK(clean_typed("\xE2\x82") == "\xEF\xBF\xBD");
    CHECK(clean_typed("\xED\xA0\x80") == "\xEF\xBF\xBD\xEF\xBF\xBD\xEF\xBF\xBD");
    for (int byte = 0; byte < 256; ++byte)
        CHECK(is_utf8(clean_typed("a"s + static_cast<char>(byte) + "\xC3\xA9")));
}

TEST_CASE("a text is cut between two characters, and says that it went on") {
    const std::string dash = "\xE2\x80\x93", dashed = "a" + dash + "b";
    CHECK(beginning_of("laporan", 7) == "laporan");
    CHECK(beginning_of("laporan", 3) == "lap");
    CHECK(beginning_of(dashed, 3) == "a");
    CHECK(beginning_of(dashed, 4) == "a" + dash);
    CHECK(beginning_of(dash, 0).empty());
    CHECK(shortened("dua kata", 8) == "dua kata");
    CHECK(shortened("dua kata", 4) == "dua\xE2\x80\xA6");
    CHECK(shortened("a" + dash, 2) == "a\xE2\x80\xA6");
    CHECK(shortened("satu\ndua", 20) == "satu\xE2\x80\xA6");
    CHECK(shortened("", 4).empty());
}
