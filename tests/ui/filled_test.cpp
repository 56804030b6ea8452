// Sentences with slots: filled in turn, and what a person typed is never taken for a slot.
#include "wasm/views/parts/filled.h"

#include <catch2/catch_test_macros.hpp>

#include "wasm/widgets/sentence.h"

using namespace kinerja::ui;

TEST_CASE("each slot of a sentence becomes its value, in turn") {
    CHECK(filled("Masih ada {} usulan.", {"3"}) == "Masih ada 3 usulan.");
    CHECK(filled("{} dari {}", {"1", "2"}) == "1 dari 2");
    CHECK(filled("Tanpa isian.", {}) == "Tanpa isian.");
    CHECK(filled("{}", {""}).empty());
}

TEST_CASE("what is read out together ends in one mark") {
    CHECK(as_sentence("Draf ini terhapus") == "Draf ini terhapus.");
    for (const char* ended : {"Milik Anda?", "Dr. A, M.Si.", "Awas!", "Memuat…", "Sebab:", ""})
        CHECK(as_sentence(ended) == ended);
}

TEST_CASE("a value that looks like a slot stays as it was typed") {
    CHECK(filled("\"{}\". {}", {"{}", "Coba lagi."}) == "\"{}\". Coba lagi.");
}
