// The person's own examples as bytes: round trip, limits, and refusing what is not understood
// whole.
#include "core/codec/own_examples_json.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

namespace {

const std::vector<OwnExample> two = {
    {"e1", "Guru Ahli Muda", "Terbitnya buletin \"kelas\"", Aspek::waktu, "Ketepatan\nterbit",
     "4 kali"},
    {"e2", "", "", {}, "Jumlah arsip Élan", ""},
};

std::string replaced(std::string bytes, std::string_view what, std::string_view with) {
    const std::size_t at = bytes.find(what);
    REQUIRE(at != bytes.npos);
    return bytes.replace(at, what.size(), with);
}

ErrorCode refusal_of(std::string_view bytes) {
    const Result<std::vector<OwnExample>> read = read_own_examples(bytes);
    REQUIRE_FALSE(read);
    CHECK_FALSE(read.error().message.empty());
    return read.error().code;
}

}  // namespace

TEST_CASE("own examples come back as they were written, and equal ones give equal bytes") {
    const std::string bytes = write_own_examples(two);
    const Result<std::vector<OwnExample>> read = read_own_examples(bytes);
    REQUIRE(read);
    CHECK(*read == two);
    CHECK(write_own_examples(*read) == bytes);
    const Result<std::vector<OwnExample>> none = read_own_examples(write_own_examples({}));
    REQUIRE(none);
    CHECK(none->empty());
}

TEST_CASE("what is not understood whole is refused") {
    const std::string good = write_own_examples(two);
    CHECK(refusal_of("") == ErrorCode::not_json);
    CHECK(refusal_of(good.substr(0, good.size() / 2)) == ErrorCode::not_json);
    CHECK(refusal_of("{}") == ErrorCode::not_skp);
    CHECK(refusal_of("[]") == ErrorCode::not_skp);
    CHECK(refusal_of(replaced(good, "skp-luring-contoh", "skp-luring")) == ErrorCode::not_skp);
    CHECK(refusal_of(replaced(good, "\"version\": 1", "\"version\": 2")) ==
          ErrorCode::newer_schema);
    CHECK(refusal_of(replaced(good, "\"waktu\"", "\"ruang\"")) == ErrorCode::not_skp);
    CHECK(refusal_of(replaced(good, "\"waktu\"", "7")) == ErrorCode::not_skp);
    CHECK(refusal_of(replaced(good, "\"4 kali\"", "null")) == ErrorCode::not_skp);
    CHECK(refusal_of(replaced(good, "\"e1\"", "\"E 1\"")) == ErrorCode::not_skp);
    CHECK(refusal_of(replaced(good, "\"e1\"", "\"e2\"")) == ErrorCode::not_skp);
    CHECK(refusal_of(replaced(good, "\"jabatan\"", "\"jabatann\"")) == ErrorCode::not_skp);
}

TEST_CASE("the limits of own examples hold") {
    std::vector<OwnExample> many(max_own_examples, two[0]);
    for (std::size_t i = 0; i < many.size(); ++i) many[i].id = "e" + std::to_string(i);
    CHECK(read_own_examples(write_own_examples(many)));
    many.push_back(two[1]);
    many.back().id = "lebih";
    CHECK(refusal_of(write_own_examples(many)) == ErrorCode::too_large);
    std::vector<OwnExample> longest = {two[0]};
    longest[0].iki.assign(max_example_text, 'a');
    CHECK(read_own_examples(write_own_examples(longest)));
    longest[0].iki += 'a';
    CHECK(refusal_of(write_own_examples(longest)) == ErrorCode::too_large);
}
