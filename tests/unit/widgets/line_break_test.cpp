// The line breaker against a browser's own lines, as recorded by
// tests/support/make_line_breaks.mjs.
#include "wasm/widgets/line_break.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <nlohmann/json.hpp>
#include <string>

#include "tests/support/files.h"

using namespace kinerja::ui;
using nlohmann::json;

namespace {

using Advances = std::map<char32_t, float>;
const std::string continuation_bytes = [] {
    std::string bytes;
    for (int byte = 0x80; byte < 0xC0; ++byte) bytes += static_cast<char>(byte);
    return bytes;
}();

using Starts = std::vector<std::vector<std::size_t>>;

float advance_of(const void* font, char32_t character) {
    const auto& advances = *static_cast<const Advances*>(font);
    const auto found = advances.find(character);
    return found == advances.end() ? 0.0f : found->second;
}

char32_t first_character(const std::string& text) {
    const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(text[at]); };
    const std::size_t size = text.size();
    char32_t value = size == 1 ? byte(0) : byte(0) & (0x7Fu >> size);
    for (std::size_t at = 1; at < size; ++at) value = (value << 6) | (byte(at) & 0x3Fu);
    return value;
}

/// [line, byte] of the first visible character of each line that has one.
Starts starts_of(const std::string& text, const std::vector<TextLine>& lines,
                 const Advances& advances) {
    Starts starts;
    for (std::size_t index = 0; index < lines.size(); ++index) {
        for (std::size_t at = lines[index].begin; at < lines[index].end;) {
            const std::size_t next = text.find_first_not_of(continuation_bytes, at + 1);
            const std::string character = text.substr(at, next - at);
            if (character != " " && character != "\t" &&
                advance_of(&advances, first_character(character)) > 0) {
                starts.push_back({index, at});
                break;
            }
            at = std::min(next, text.size());
        }
    }
    return starts;
}

json read_fixture(const char* name) {
    return json::parse(kinerja::bytes_of(kinerja::repository() / "tests/fixtures" / name));
}

void check_against(const char* name, BreakStyle style) {
    const json fixture = read_fixture(name);
    Advances advances;
    for (const auto& [character, advance] : fixture.at("advances").items())
        advances[first_character(character)] = advance.get<float>();

    std::vector<TextLine> lines;
    int cases = 0;
    for (const json& entry : fixture.at("texts")) {
        const auto text = entry.at("text").get<std::string>();
        for (const json& expected : entry.at("cases")) {
            const auto width = expected.at("width").get<float>();
            INFO("width " << width << ": " << text);
            lines.clear();
            break_lines(text, width, advance_of, &advances, lines, style);
            CHECK(starts_of(text, lines, advances) == expected.at("starts").get<Starts>());
            CHECK(lines.size() == expected.at("lines").get<std::size_t>());
            ++cases;
        }
    }
    CHECK(cases >= 200);
}

float one(const void*, char32_t) { return 1.0f; }

std::vector<std::string> broken(std::string_view text, float width) {
    std::vector<TextLine> lines;
    break_lines(text, width, one, nullptr, lines);
    std::vector<std::string> result;
    for (const TextLine& line : lines)
        result.emplace_back(text.substr(line.begin, line.end - line.begin));
    return result;
}

using Lines = std::vector<std::string>;

}  // namespace

TEST_CASE("lines end where Chromium ends them") {
    check_against("line_breaks.json", BreakStyle::chromium);
}

TEST_CASE("lines end where Firefox ends them") {
    check_against("line_breaks_firefox.json", BreakStyle::firefox);
}

TEST_CASE("line feeds and empty texts") {
    CHECK(broken("", 10) == Lines{""});
    CHECK(broken("a\n", 10) == Lines{"a", ""});
    CHECK(broken("\n\na", 10) == Lines{"", "", "a"});
}

TEST_CASE("blanks hang and do not count") {
    CHECK(broken("satu   dua", 4) == Lines{"satu", "dua"});
    std::vector<TextLine> lines;
    break_lines("satu   dua  ", 4, one, nullptr, lines);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].width == 4.0f);
    CHECK(lines[1].width == 3.0f);
    CHECK(lines[1].begin == 7);
}

TEST_CASE("reduplications break at the hyphen, numbers nowhere") {
    CHECK(broken("undang-undang", 8) == Lines{"undang-", "undang"});
    CHECK(broken("Rp 1.250.000,00", 12) == Lines{"Rp", "1.250.000,00"});
    CHECK(broken("suhu -5", 6) == Lines{"suhu", "-5"});
}

TEST_CASE("what is too long is broken between characters, never inside one") {
    CHECK(broken("abcdefg", 3) == Lines{"abc", "def", "g"});
    CHECK(broken("éé", 1) == Lines{"é", "é"});
    CHECK(broken("abc", 0) == Lines{"a", "b", "c"});
}

TEST_CASE("ill-formed UTF-8 is taken byte by byte") {
    CHECK(broken("\xC3\xE2\x82", 2) == Lines{"\xC3\xE2", "\x82"});
    CHECK(broken("\xF5\xC0\x80", 9).size() == 1);
}

TEST_CASE("lines are appended") {
    std::vector<TextLine> lines(1);
    break_lines("a b", 1, one, nullptr, lines);
    CHECK(lines.size() == 3);
}
