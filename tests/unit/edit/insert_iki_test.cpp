// InsertIki: a written indicator at the end, or in the place of an empty one.
#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/model/field.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Iki written(const char* id) {
    Iki iki;
    iki.id = {id};
    iki.statement = "Jumlah\r\nmodul";
    iki.target = "16 modul";
    return iki;
}

}  // namespace

TEST_CASE("InsertIki adds at the end, cleaned") {
    const Result<Skp> next = apply(valid_skp(), InsertIki{{"r1"}, written("baru")});
    REQUIRE(next);
    REQUIRE(next->rhk[0]->iki.size() == valid_skp().rhk[0]->iki.size() + 1);
    CHECK(next->rhk[0]->iki.back().statement == "Jumlah\nmodul");
    CHECK(next->rhk[1] == valid_skp().rhk[1]);
}

TEST_CASE("InsertIki fills the empty indicator with its id and keeps what was chosen there") {
    Skp skp = valid_skp();
    Iki& empty = skp.rhk[0].edit().iki[0];
    empty.statement = " ";
    empty.target.clear();
    empty.aspek = Aspek::biaya;
    const Result<Skp> next = apply(skp, InsertIki{{"r1"}, written("i1")});
    REQUIRE(next);
    CHECK(next->rhk[0]->iki.size() == skp.rhk[0]->iki.size());
    CHECK(next->rhk[0]->iki[0].target == "16 modul");
    CHECK(next->rhk[0]->iki[0].aspek == Aspek::biaya);
}

TEST_CASE("InsertIki never writes over words, and refuses what cannot be") {
    const auto refusal = [](const InsertIki& command) {
        const Result<Skp> next = apply(valid_skp(), command);
        REQUIRE_FALSE(next);
        return next.error().code;
    };
    CHECK(refusal({{"r1"}, written("i1")}) == ErrorCode::already_exists);
    CHECK(refusal({{"r99"}, written("baru")}) == ErrorCode::not_found);
    CHECK(refusal({{"r1"}, written("Tidak Boleh")}) == ErrorCode::bad_value);
    Iki endless = written("baru");
    endless.target.assign(max_text_length + 1, 'a');
    CHECK(refusal({{"r1"}, endless}) == ErrorCode::too_large);
}
