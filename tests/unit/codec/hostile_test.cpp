// Files that no writer of ours made: a public corpus of JSON, and seeded mutations of an export.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <random>
#include <string>
#include <string_view>

#include "core/codec/skp_json.h"
#include "tests/support/files.h"
#include "tests/support/mutate.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

/// Well-formed JSON that guarded_json.h refuses: names twice, NUL, a number of 80 digits.
bool is_refused_on_purpose(std::string_view name) {
    return name == "y_object_duplicated_key.json" ||
           name == "y_object_duplicated_key_and_value.json" ||
           name == "y_object_escaped_null_in_key.json" || name == "y_string_null_escape.json" ||
           name == "y_number_double_close_to_zero.json";
}

/// Either refused with a sentence (then false), or read so that it can be written and read again.
bool bear(const std::string& bytes) {
    const Result<ReadReport> report = read_skp(bytes);
    if (!report) {
        CHECK_FALSE(report.error().message.empty());
        CHECK_FALSE(report.error().where.empty());
        return false;
    }
    for (const ReadProblem& problem : report->problems) CHECK_FALSE(problem.message.empty());
    const std::string written = write_skp(report->skp);
    const Result<ReadReport> again = read_skp(written);
    REQUIRE(again);
    CHECK(again->problems.empty());
    CHECK(again->skp == report->skp);
    CHECK(write_skp(again->skp) == written);
    return true;
}

/// A number that tools/torture asks for; without one, `usual`.
unsigned asked(const char* variable, unsigned usual) {
    const char* words = std::getenv(variable);
    return words != nullptr ? static_cast<unsigned>(std::strtoul(words, nullptr, 10)) : usual;
}

}  // namespace

TEST_CASE("every file of JSONTestSuite is refused as no SKP, with a reason") {
    const std::filesystem::path folder = corpora() / "JSONTestSuite";
    if (!std::filesystem::is_directory(folder))
        SKIP("JSONTestSuite is not here; set KINERJA_CORPORA to the folder that holds it");
    int files = 0;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
        const std::string name = entry.path().filename().string();
        if (entry.path().extension() != ".json") continue;
        CAPTURE(name);
        ++files;
        const Result<ReadReport> report = read_skp(bytes_of(entry.path()));
        REQUIRE_FALSE(report);
        CHECK_FALSE(report.error().message.empty());
        CHECK_FALSE(report.error().where.empty());
        if (name.starts_with("y_"))
            CHECK((report.error().code == ErrorCode::not_skp || is_refused_on_purpose(name)));
        if (name.starts_with("n_")) CHECK(report.error().code != ErrorCode::not_skp);
    }
    CHECK(files == 318);
}

TEST_CASE("a thousand mutations of an export are refused or read, never more") {
    const std::string exports[] = {write_skp(valid_skp()), write_skp(kualitatif_skp()),
                                   write_skp(planned_skp()), write_skp(jpt_skp())};
    std::mt19937 random(asked("KINERJA_SEED", 20270131));
    const unsigned mutations = asked("KINERJA_MUTATIONS", 1000);
    unsigned read = 0;
    for (unsigned i = 0; i < mutations; ++i) {
        CAPTURE(i);
        std::string bytes = exports[i % 4];
        for (unsigned k = 0; k <= i % 4; ++k) mutate(bytes, random);
        read += bear(bytes) ? 1 : 0;
    }
    CHECK(read > mutations / 20);  // the mutations reach behind the parser
}

TEST_CASE("every beginning of an export is refused") {
    const std::string bytes = write_skp(valid_skp());
    for (std::size_t size = 0; size + 2 < bytes.size(); size += 37)
        REQUIRE_FALSE(read_skp(bytes.substr(0, size)));
}
