// The catalogue of PKPS as bytes: round trip, other files by name, hostile input, limits.
#include "core/codec/pkps_catalog_json.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/own_examples_json.h"
#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

const std::vector<CatalogEntry> three = {
    {"k1", BagianPkps::praktik, PeranGtk::pengawas, 0, "Literasi \"murid\"\nbinaan", ""},
    {"k2", BagianPkps::perilaku, {}, 6, "Mengajak berbagai pihak", "Rapat setiap bulan"},
    {"k3", BagianPkps::kompetensi, {}, 0, "Analisis data Élan", ""},
};

std::string replaced(std::string bytes, std::string_view what, std::string_view with) {
    const std::size_t at = bytes.find(what);
    REQUIRE(at != bytes.npos);
    return bytes.replace(at, what.size(), with);
}

Error refusal_of(std::string_view bytes) {
    const Result<std::vector<CatalogEntry>> read = read_pkps_catalog(bytes);
    REQUIRE_FALSE(read);
    CHECK_FALSE(read.error().message.empty());
    return read.error();
}

}  // namespace

TEST_CASE("the PKPS catalogue comes back as it was written, and equal ones give equal bytes") {
    const std::string bytes = write_pkps_catalog(three);
    const Result<std::vector<CatalogEntry>> read = read_pkps_catalog(bytes);
    REQUIRE(read);
    CHECK(*read == three);
    CHECK(write_pkps_catalog(*read) == bytes);
    const auto none = read_pkps_catalog(write_pkps_catalog({}));
    REQUIRE(none);
    CHECK(none->empty());
}

TEST_CASE("other files are refused by name") {
    CHECK(refusal_of(write_skp(valid_skp())).message.find("SKP") != std::string::npos);
    CHECK(refusal_of(write_own_examples({})).message.find("contoh IKI") != std::string::npos);
    CHECK(refusal_of("{\"format\": \"lain\"}").code == ErrorCode::not_skp);
    CHECK(
        refusal_of(replaced(write_pkps_catalog(three), "\"version\": 1", "\"version\": 2")).code ==
        ErrorCode::newer_schema);
}

TEST_CASE("a PKPS catalogue that is not understood whole is refused") {
    const std::string good = write_pkps_catalog(three);
    for (std::size_t length = 0; length + 2 < good.size(); length += 7)
        CHECK(refusal_of(good.substr(0, length)).code == ErrorCode::not_json);
    for (const char* bytes : {"{}", "[]", "null", "7", "{\"format\": 7}"})
        CHECK(refusal_of(bytes).code == ErrorCode::not_skp);
    const std::pair<const char*, const char*> broken[] = {
        {"\"k1\"", "\"K 1\""},
        {"\"k1\"", "\"k2\""},
        {"\"praktik\"", "\"praktek\""},
        {"\"praktik\"", "\"kompetensi\""},  // which has no peran
        {"\"pengawas\"", "\"camat\""},
        {"\"pengawas\"", "null"},
        {"\"kolaboratif\"", "\"\""},
        {"\"kolaboratif\"", "\"ramah\""},
        {"\"Mengajak berbagai pihak\"", "\" \""},
        {"\"Rapat setiap bulan\"", "[]"},
        {"\"entri\"", "\"isi\""},
        {"\"indikator\"", "\"indikatorr\""},
        {"\"version\": 1", "\"version\": \"1\""},
    };
    for (const auto& [what, with] : broken) {
        CAPTURE(what, with);
        CHECK(refusal_of(replaced(good, what, with)).code == ErrorCode::not_skp);
    }
}

TEST_CASE("texts of a PKPS catalogue are data, and made safe to keep") {
    const std::string bytes =
        replaced(write_pkps_catalog(three), "Rapat setiap bulan", "<b>=1+1</b>\\u0007../x");
    const auto read = read_pkps_catalog(bytes);
    REQUIRE(read);
    CHECK((*read)[1].perwujudan == "<b>=1+1</b>../x");
}

TEST_CASE("the limits of a PKPS catalogue hold") {
    std::vector<CatalogEntry> many(max_catalog_entries, three[0]);
    for (std::size_t i = 0; i < many.size(); ++i) many[i].id = "k" + std::to_string(i);
    CHECK(read_pkps_catalog(write_pkps_catalog(many)));
    many.push_back(three[0]);
    many.back().id = "lebih";
    CHECK(refusal_of(write_pkps_catalog(many)).code == ErrorCode::too_large);
    std::vector<CatalogEntry> longest = {three[1]};
    longest[0].perwujudan.assign(max_catalog_text, 'a');
    CHECK(read_pkps_catalog(write_pkps_catalog(longest)));
    longest[0].perwujudan += 'a';
    CHECK(refusal_of(write_pkps_catalog(longest)).code == ErrorCode::too_large);
}
