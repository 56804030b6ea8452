// Two sentences word by word.
#include "core/base/word_diff.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

namespace {

std::string one_side(const std::vector<DiffPart>& parts, DiffKind other) {
    std::string words;
    for (const DiffPart& part : parts)
        if (part.kind != other) words += (words.empty() ? "" : " ") + part.words;
    return words;
}

}  // namespace

TEST_CASE("the words that stay, go and come are told apart") {
    using enum DiffKind;
    CHECK(word_diff("Meningkatnya mutu layanan", "meningkatnya kualitas layanan daring") ==
          std::vector<DiffPart>{{same, "meningkatnya"},
                                {removed, "mutu"},
                                {added, "kualitas"},
                                {same, "layanan"},
                                {added, "daring"}});
    CHECK(word_diff("a  b\nc", "a b c") == std::vector<DiffPart>{{same, "a b c"}});
    CHECK(word_diff("", "a") == std::vector<DiffPart>{{added, "a"}});
    CHECK(word_diff("a", "") == std::vector<DiffPart>{{removed, "a"}});
    CHECK(word_diff("", "").empty());
}

TEST_CASE("either side can be put together again from the parts, however long") {
    std::string before, after;
    for (int i = 0; i < 2000; ++i) {
        const std::string n = std::to_string(i);
        before += (i == 0 ? "" : " ") + std::string(i % 3 == 0 ? "x" : "w") + n;
        after += (i == 0 ? "" : " ") + std::string(i % 5 == 0 ? "y" : "w") + n;
    }
    for (const auto& [a, b] : {std::pair{before, after},
                               std::pair{std::string("a b c d e"), std::string("c a b e d")}}) {
        const std::vector<DiffPart> parts = word_diff(a, b);
        CHECK(one_side(parts, DiffKind::added) == a);
        CHECK(one_side(parts, DiffKind::removed) == b);
    }
}

TEST_CASE("similarity counts shared words, whatever their order and case") {
    CHECK(word_similarity("Meningkatnya layanan", "layanan MENINGKATNYA") == 100);
    CHECK(word_similarity("a b c d", "a b x y") == 50);
    CHECK(word_similarity("a a", "a b") == 50);
    CHECK(word_similarity("a", "b") == 0);
    CHECK(word_similarity("", "") == 0);
}
