// The guard before anything is built: each limit, each broken encoding, and where reading stopped.
#include "core/codec/guarded_json.h"

#include <catch2/catch_test_macros.hpp>
#include <cmath>
#include <cstdlib>
#include <optional>
#include <random>
#include <string>

#include "core/codec/json_reading.h"

using namespace kinerja;

namespace {

std::string repeated(std::string_view text, std::size_t count) {
    std::string all;
    all.reserve(text.size() * count);
    for (std::size_t i = 0; i < count; ++i) all += text;
    return all;
}

std::string quoted(std::size_t size) { return '"' + std::string(size, 'a') + '"'; }

std::optional<ErrorCode> refusal_of(std::string_view bytes) {
    const Result<JsonValue> json = parse_json(bytes);
    if (json) return std::nullopt;
    CHECK_FALSE(json.error().message.empty());
    CHECK_FALSE(json.error().where.empty());
    return json.error().code;
}

Error error_of(std::string_view bytes) {
    const Result<JsonValue> json = parse_json(bytes);
    REQUIRE_FALSE(json);
    return json.error();
}

}  // namespace

TEST_CASE("a text that is too long is noticed where it is, not at the end of the file") {
    const std::string begun = "[1,\n\"" + std::string(19 * 1024 * 1024, 'a');
    const Error error = error_of(begun + "\xff");
    CHECK(error.code == ErrorCode::too_large);
    CHECK(error.where == "baris 2, kolom " + std::to_string(json_limit::text_bytes + 2));
}

TEST_CASE("JSON comes back as it was, numbers letter for letter") {
    const std::string text =
        R"({"a":[1,-0.50,1E+2,true,false,null],"b":{"c":"baris\nsatu \"kutip\" é"}})";
    const Result<JsonValue> json = parse_json(text);
    REQUIRE(json);
    CHECK(compact_text(*json) == text);
    CHECK(node_count(*json) == 10);
}

TEST_CASE("depth ends at 32 levels, however many there are") {
    const auto nested = [](std::size_t depth) {
        return repeated("[", depth) + repeated("]", depth);
    };
    CHECK(refusal_of(nested(json_limit::depth)) == std::nullopt);
    CHECK(refusal_of(nested(json_limit::depth + 1)) == ErrorCode::too_large);
    CHECK(refusal_of(nested(100'000)) == ErrorCode::too_large);
    CHECK(refusal_of(repeated("[", 100'000)) == ErrorCode::too_large);
    CHECK(refusal_of(repeated("{\"a\":", 100'000)) == ErrorCode::too_large);
}

TEST_CASE("the number of values is limited") {
    const auto list = [](std::size_t nodes) { return "[0" + repeated(",0", nodes - 2) + "]"; };
    CHECK(refusal_of(list(json_limit::nodes)) == std::nullopt);
    CHECK(refusal_of(list(json_limit::nodes + 1)) == ErrorCode::too_large);
    CHECK(refusal_of(list(1'000'000)) == ErrorCode::too_large);
}

TEST_CASE("texts, names and files have a largest size") {
    CHECK(refusal_of(quoted(json_limit::text_bytes)) == std::nullopt);
    CHECK(refusal_of(quoted(json_limit::text_bytes + 1)) == ErrorCode::too_large);
    const std::string escapes = repeated("\\u0041", json_limit::text_bytes);
    CHECK(refusal_of('"' + escapes + '"') == std::nullopt);
    CHECK(refusal_of('"' + escapes + "\\n\"") == ErrorCode::too_large);
    CHECK(refusal_of("{" + quoted(json_limit::name_bytes) + ":1}") == std::nullopt);
    CHECK(refusal_of("{" + quoted(json_limit::name_bytes + 1) + ":1}") == ErrorCode::too_large);
    CHECK(error_of(quoted(50 * 1024 * 1024)).message == "Berkas lebih besar dari 20 MB.");
}

TEST_CASE("numbers are finite, short, and integers exact") {
    CHECK(refusal_of("9007199254740992") == std::nullopt);
    CHECK(refusal_of("-9007199254740992") == std::nullopt);
    for (const char* number : {"9007199254740993", "-9007199254740993", "18446744073709551615",
                               "198609262015051001", "123456789012345678901234567890", "1e400",
                               "-1e400", "1.00000000000000000000000000000001"})
        CHECK(refusal_of(number) == ErrorCode::too_large);
    CHECK(refusal_of(std::string(10'000, '9')) == ErrorCode::too_large);
    CHECK(refusal_of("0." + std::string(10'000, '9')) == ErrorCode::too_large);
    CHECK(refusal_of("1e-400") == std::nullopt);  // kept as written
    CHECK(refusal_of("NaN") == ErrorCode::not_json);
    CHECK(error_of("{\"nip\": 198609262015051001}").message.find("NIP") != std::string::npos);
}

TEST_CASE("a number is too large to be reckoned with exactly where the C library finds it so") {
    const auto agrees = [](const std::string& number) {
        const bool finite = std::isfinite(std::strtod(number.c_str(), nullptr));
        return (refusal_of(number) == std::nullopt) == finite;
    };
    for (const char* number :
         {"0.0", "1e308", "1e309", "-1e309", "1.7976931348623157e308", "1.7976931348623158e308",
          "1.7976931348623159e308", "17976931348623157e292", "0.00001e313", "0.00001e314",
          "0e999999999999", "1e999999999999", "1e-999999999999", "5e-324", "0.1", "1E+5"})
        CHECK(agrees(number));
    std::mt19937 random(3);
    for (int i = 0; i < 2'000; ++i) {
        std::string digits = std::string("17976931348623158079").substr(0, 10 + random() % 10);
        while (digits.size() < 25) digits += static_cast<char>('0' + random() % 10);
        if (const std::string number = digits + "e284"; !agrees(number)) FAIL_CHECK(number);
    }
}

TEST_CASE("what is no number, no word and no escape is refused, as it is where it stops") {
    for (const char* bytes :
         {"[01]", "[1.]", "[-]", "[+1]", "[.5]", "[1e]", "[1e+]", "[tru]", "[nulls]", "[\"\\u12\"]",
          "[\"\\", "[1.", "[tr", "{\"a\":}", "[1,]", "{,}", "]", "[\"a\tb\"]", "{\"a\":1 ]"})
        CHECK(refusal_of(bytes) == ErrorCode::not_json);
    for (const char* bytes : {"[0]", "[-0]", "[1.5e-3]", "[\"\\u00e9\\/\\b\"]", " null ", "\"a\""})
        CHECK(refusal_of(bytes) == std::nullopt);
}

TEST_CASE("read in pieces it is what it is when read at once, and one knows how far it is") {
    const std::string good = R"({"a":[1,-0.50,true,{"b":"kata \u00e9"}],"c":"panjang"})";
    for (const std::string& bytes : {good, good + "x", good.substr(0, 30), std::string("[1,,2]")}) {
        const Result<JsonValue> at_once = parse_json(bytes);
        for (const std::size_t step : {1, 3, 7, 1'000}) {
            JsonReading reading(bytes);
            double before = 0;
            while (reading.read_on(step)) {
                CHECK(reading.reached() >= before);
                before = reading.reached();
            }
            CHECK(before <= 1);
            const Result<JsonValue> in_pieces = reading.take();
            REQUIRE(bool(in_pieces) == bool(at_once));
            if (at_once)
                CHECK(compact_text(*in_pieces) == compact_text(*at_once));
            else
                CHECK(in_pieces.error().where == at_once.error().where);
        }
    }
    const std::string many = "[" + repeated("1,", 50'000) + "1]";
    JsonReading large(many);
    int pieces = 0;
    while (large.read_on(10'000)) ++pieces;
    CHECK(pieces >= 19);
}

TEST_CASE("a name stands once in an object") {
    CHECK(refusal_of(R"({"a":1,"a":2})") == ErrorCode::not_json);
    CHECK(refusal_of(R"({"a":1,"\u0061":2})") == ErrorCode::not_json);
    CHECK(refusal_of(R"({"a":1,"b":{"a":2}})") == std::nullopt);
    const Error error = error_of("{\n  \"a\": 1,\n  \"a\": 2\n}");
    CHECK(error.where.starts_with("baris 3"));
}

TEST_CASE("NUL is refused anywhere") {
    using namespace std::string_literals;
    CHECK(refusal_of("{}\0"s) == ErrorCode::not_json);
    CHECK(refusal_of("{}\0rubbish"s) == ErrorCode::not_json);
    CHECK(refusal_of("{\"a\":\"\0\"}"s) == ErrorCode::not_json);
    CHECK(refusal_of(R"(["\u0000"])") == ErrorCode::not_json);
    CHECK(refusal_of(R"({"\u0000":1})") == ErrorCode::not_json);
}

TEST_CASE("one UTF-8 mark may lead, nothing else that is not UTF-8") {
    CHECK(refusal_of("\xEF\xBB\xBF{}") == std::nullopt);
    CHECK(refusal_of("\xEF\xBB\xBF\xEF\xBB\xBF{}") == ErrorCode::not_json);
    CHECK(refusal_of("{} \xEF\xBB\xBF") == ErrorCode::not_json);
    CHECK(error_of(std::string_view("\xFF\xFE{\0}\0", 6)).message.find("UTF-16") !=
          std::string::npos);
    CHECK(error_of(std::string_view("\xFE\xFF\0{\0}", 6)).message.find("UTF-16") !=
          std::string::npos);
    for (const char* bytes : {"[\"\xC0\xAF\"]", "[\"\xED\xA0\x80\"]", "[\"\xF5\x80\x80\x80\"]",
                              "[\"\xE9\"]", "[\"\xC3\"]", "\xC3"})
        CHECK(refusal_of(bytes) == ErrorCode::not_json);
}

TEST_CASE("escaped surrogates come in pairs") {
    CHECK(refusal_of(R"(["\uD83D\uDE00"])") == std::nullopt);
    for (const char* bytes :
         {R"(["\uD83D"])", R"(["\uDE00"])", R"(["\uD83Dx"])", R"(["\uD83D\uD83D"])"})
        CHECK(refusal_of(bytes) == ErrorCode::not_json);
}

TEST_CASE("a refusal says where, and what was expected there") {
    const auto check = [](std::string_view bytes, std::string_view where, std::string_view part) {
        const Error error = error_of(bytes);
        CAPTURE(bytes, error.message);
        CHECK(error.where == where);
        CHECK(error.message.find(part) != std::string::npos);
    };
    check("", "awal berkas", "kosong");
    check(" \n\t", "awal berkas", "kosong");
    check("SKP", "baris 1, kolom 1", "bukan berkas SKP Luring");
    check("{\n  a: 1}", "baris 2, kolom 3", "nama isian");
    check("{\"é\" 1}", "baris 1, kolom 6", "titik dua");
    check("{\"a\": 1 \"b\": 2}", "baris 1, kolom 9", "koma");
    check("{\"a\": 1,}", "baris 1, kolom 9", "nama isian");
    check("[true false]", "baris 1, kolom 7", "koma");
    check("[\"a\"}", "baris 1, kolom 5", "koma");
    check("[benar]", "baris 1, kolom 2", "nilai");
    check("[\"a\\x\"]", "baris 1, kolom 5", "tanda kutip");
    check("[1 2]", "baris 1, kolom 4", "koma");
    check("[,]", "baris 1, kolom 2", "tanda ]");
    check("{} x", "baris 1, kolom 4", "sesudah akhir");
    check("{\"a\": [1, 2", "baris 1, kolom 12", "terputus");
    check("{\"a\": \"tanpa akhir", "baris 1, kolom 19", "terputus");
    check("[\"a\nb\"]", "baris 1, kolom 4", "tanda kutip");
}

TEST_CASE("a refusal never repeats the input") {
    for (const char* bytes : {"{\"<script>\": <b>}", "<script>", "{\"<b>\":1,\"<b>\":2}"}) {
        const Error error = error_of(bytes);
        CHECK(error.message.find('<') == std::string::npos);
        CHECK(error.where.find('<') == std::string::npos);
    }
}
