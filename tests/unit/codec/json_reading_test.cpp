// JSON in pieces is JSON at once, and what the library's own parser finds in it.
#include "core/codec/json_reading.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "core/codec/guarded_json.h"
#include "tests/support/files.h"
#include "tests/support/mutate.h"

using namespace kinerja;
using nlohmann::json;

namespace {

/// All that a reader tells, so that two can be compared.
std::string told_by(const Result<JsonValue>& result) {
    if (result) return compact_text(*result);
    const Error& error = result.error();
    return std::to_string(static_cast<int>(error.code)) + " " + error.where + " " + error.message;
}

template <class Step>
std::string told_in_pieces(std::string_view bytes, Step step) {
    JsonReading reading(bytes);
    double reached = 0;
    while (reading.read_on(step())) {
        if (reading.reached() < reached) return "goes back";
        reached = reading.reached();
    }
    return told_by(reading.take());
}

void check_pieces(const std::string& bytes, std::mt19937& random) {
    const std::string at_once = told_by(parse_json(bytes));
    for (const std::size_t size : {1, 7, 4'096})
        if (told_in_pieces(bytes, [&] { return size; }) != at_once) FAIL_CHECK(size);
    CHECK(told_in_pieces(bytes, [&] { return random() % 40 + 1; }) == at_once);
}

/// What is JSON, but not for this program: guarded_json.h says why.
bool is_refused_on_purpose(const Error& error) {
    return error.code == ErrorCode::too_large ||
           error.message.find("sudah dipakai") != std::string::npos ||
           error.message.find("NUL") != std::string::npos;
}

/// True: it is JSON.
bool check_library(const std::string& bytes) {
    const Result<JsonValue> ours = parse_json(bytes);
    const json theirs = json::parse(bytes, nullptr, false);
    if (ours)
        CHECK(json::parse(compact_text(*ours), nullptr, false) == theirs);
    else if (!is_refused_on_purpose(ours.error()))
        CHECK(theirs.is_discarded());
    return bool(ours);
}

std::vector<std::string> files_in(const std::filesystem::path& folder) {
    std::vector<std::string> all;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".json") all.push_back(bytes_of(entry.path()));
    std::sort(all.begin(), all.end());
    return all;
}

/// Whether reading it octet by octet takes no time.
bool is_short(const std::string& bytes) { return bytes.size() < 300'000; }

std::string list_of(std::string_view item, std::size_t count) {
    std::string all = "[";
    for (std::size_t i = 0; i < count; ++i) all.append(i > 0 ? "," : "").append(item);
    return all + "]";
}

}  // namespace

TEST_CASE("each token, well-formed or not, is read in pieces as at once and as the library does") {
    std::mt19937 random(1);
    const std::string_view tokens[] = {"0",
                                       "-0",
                                       "12",
                                       "-12.50",
                                       "1E+2",
                                       "1e-400",
                                       "1e400",
                                       "18446744073709551615",
                                       "-9223372036854775809",
                                       "9007199254740993",
                                       "01",
                                       "1.",
                                       "-",
                                       "+1",
                                       ".5",
                                       "1e",
                                       "1e+",
                                       "true",
                                       "false",
                                       "null",
                                       "tru",
                                       "nul",
                                       "falsee",
                                       "NaN",
                                       "Infinity",
                                       R"("")",
                                       R"("é😀")",
                                       R"("\"\\\/\b\f\n\r\t")",
                                       R"("\u00e9\uD83D\uDE00")",
                                       R"("\u12")",
                                       R"("\uD83D")",
                                       R"("\uDE00")",
                                       R"("\uD83D\u0041")",
                                       R"("\uD83D\n")",
                                       R"("\x")",
                                       R"("\)",
                                       R"("tanpa akhir)",
                                       "\"tab\there\"",
                                       "\"baris\nbaru\"",
                                       "'a'",
                                       "/*a*/1",
                                       "//a\n1",
                                       "\xEF\xBB\xBF",
                                       "\xEF\xBB\xBF"
                                       "1",
                                       "\xC2\xA0",
                                       "\xFF",
                                       "[",
                                       "]",
                                       "{",
                                       "}",
                                       ":",
                                       ","};
    for (const std::string_view token : tokens)
        for (const char* frame : {"@", "[@]", " [ 1 , @ ] ", "[@", "{\"a\":@}", "{@:1}", "@ @"}) {
            std::string bytes = frame;
            for (std::size_t at = 0; (at = bytes.find('@', at)) != bytes.npos; at += token.size())
                bytes.replace(at, 1, token);
            CAPTURE(bytes);
            check_pieces(bytes, random);
            check_library(bytes);
        }
}

TEST_CASE("an escape is refused at the sign that spoils it, and a file cut within one is cut") {
    const auto where = [](std::string_view bytes) { return parse_json(bytes).error().where; };
    CHECK(where(R"(["\u00g0"])") == "baris 1, kolom 7");
    CHECK(where(R"(["\uD83Dx"])") == "baris 1, kolom 9");
    for (const char* bytes : {R"(["\u00)", R"(["\uD83D\)", R"(["\)"})
        CHECK(parse_json(bytes).error().message.find("terputus") != std::string::npos);
}

TEST_CASE("our own files, changed and cut by chance, are read in pieces as at once") {
    std::vector<std::string> files = files_in(repository() / "tests" / "fixtures");
    for (const char* folder : {"reader", "registers", "notes"})
        for (std::string& bytes : files_in(repository() / "tests" / "fuzz" / "corpus" / folder))
            files.push_back(std::move(bytes));
    std::erase_if(files, [](const std::string& bytes) { return !is_short(bytes); });
    REQUIRE(files.size() > 15);
    std::mt19937 random(2);
    int read = 0, refused = 0;
    for (const std::string& file : files) {
        check_pieces(file, random);
        check_library(file);
        for (int i = 0; i < 6; ++i) {
            std::string bytes = file;
            mutate(bytes, random);
            if (i % 2 == 0) bytes.resize(random() % (bytes.size() + 1));
            CAPTURE(i, bytes.substr(0, 200));
            if (i < 2) check_pieces(bytes, random);
            ++(check_library(bytes) ? read : refused);
        }
    }
    CHECK(read > 5);
    CHECK(refused > 50);
}

TEST_CASE("what is hostile stops in pieces where it stops at once") {
    std::mt19937 random(3);
    const std::string deep(100'000, '['), digits(50'000, '9');
    const std::string text = '"' + std::string(json_limit::text_bytes + 1, 'a') + '"';
    for (const std::string& bytes :
         {deep, digits, "0." + digits, "-" + digits, list_of("0", json_limit::nodes),
          list_of("[]", 30'000) + "]",
          "{\"" + std::string(json_limit::name_bytes + 1, 'a') + "\":1}", std::string(100'000, ' '),
          std::string(20'000, '"'), std::string("{}\0", 3), std::string("\xFF\xFE{}"),
          std::string(R"({"a":1,"a":2})"), text})
        check_pieces(bytes, random);
}

TEST_CASE("JSONTestSuite is read in pieces as at once, and as the library reads it") {
    const std::filesystem::path folder = corpora() / "JSONTestSuite";
    if (!std::filesystem::is_directory(folder))
        SKIP("JSONTestSuite is not here; set KINERJA_CORPORA to the folder that holds it");
    std::mt19937 random(4);
    int read = 0;
    for (const std::string& bytes : files_in(folder)) {
        CAPTURE(bytes.substr(0, 200));
        if (is_short(bytes)) check_pieces(bytes, random);
        read += check_library(bytes) ? 1 : 0;
    }
    CHECK(read > 90);
}
