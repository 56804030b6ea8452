// InsertRows: what it refuses, and where rows go.
#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/edit/limits.h"
#include "core/model/field.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Rhk row(const char* id, JenisRhk jenis = JenisRhk::utama) {
    Rhk rhk;
    rhk.id = {id};
    rhk.jenis = jenis;
    rhk.statement = "Tersedianya\r\ndata";
    rhk.iki.resize(1);
    rhk.iki[0].id = {"i1"};
    return rhk;
}

ErrorCode refusal_of(const InsertRows& command) {
    const Result<Skp> next = apply(valid_skp(), command);
    REQUIRE_FALSE(next);
    CHECK_FALSE(next.error().message.empty());
    return next.error().code;
}

RhkPimpinan of_pimpinan(const char* id) {
    RhkPimpinan item;
    item.id = {id};
    item.statement = "x";
    return item;
}

}  // namespace

TEST_CASE("InsertRows puts rows at the end of their kind, in order, cleaned") {
    const Result<Skp> next =
        apply(valid_skp(), InsertRows{{row("n1"), row("t1", JenisRhk::tambahan), row("n2")}, {}});
    REQUIRE(next);
    std::string order;
    for (const Box<Rhk>& rhk : next->rhk) order += rhk->id.value + " ";
    CHECK(order == "r1 r2 n1 n2 r3 t1 ");
    CHECK(next->rhk[2]->statement == "Tersedianya\ndata");
    const Result<Skp> empty =
        apply(Skp{}, InsertRows{{row("t1", JenisRhk::tambahan), row("n1")}, {}});
    REQUIRE(empty);
    CHECK(empty->rhk[0]->id.value == "n1");
    CHECK(*apply(valid_skp(), InsertRows{}) == valid_skp());
}

TEST_CASE(
    "InsertRows refuses ids that are taken or ill formed, texts and tables that are too long") {
    CHECK(refusal_of({{row("r1")}, {}}) == ErrorCode::already_exists);
    CHECK(refusal_of({{row("n1"), row("n1")}, {}}) == ErrorCode::already_exists);
    CHECK(refusal_of({{row("N 1")}, {}}) == ErrorCode::bad_value);
    CHECK(refusal_of({{}, {of_pimpinan("p1")}}) == ErrorCode::already_exists);
    Rhk rhk = row("n1");
    rhk.rhk_pimpinan = {"p9"};
    CHECK(refusal_of({{rhk}, {}}) == ErrorCode::not_found);
    CHECK(apply(valid_skp(), InsertRows{{rhk}, {of_pimpinan("p9")}}));
    rhk = row("n1");
    rhk.iki.push_back(rhk.iki[0]);
    CHECK(refusal_of({{rhk}, {}}) == ErrorCode::already_exists);
    rhk = row("n1");
    rhk.iki[0].target = std::string(max_text_length + 1, 'a');
    CHECK(refusal_of({{rhk}, {}}) == ErrorCode::too_large);
    CHECK(refusal_of({std::vector<Rhk>(max_inserted_rows, row("n1")), {}}) == ErrorCode::too_large);
}

TEST_CASE("InsertRows gives a RHK pimpinan of the SKP what it has none of yet, and no more") {
    RhkPimpinan known;
    known.id = valid_skp().rhk_pimpinan.front().id;
    known.iki = "Indeks layanan";
    const Result<Skp> next = apply(valid_skp(), InsertRows{{}, {known}});
    REQUIRE(next);
    CHECK(next->rhk_pimpinan.size() == valid_skp().rhk_pimpinan.size());
    CHECK(next->rhk_pimpinan.front().iki == "Indeks layanan");
    CHECK(next->rhk_pimpinan.front().statement == valid_skp().rhk_pimpinan.front().statement);
    CHECK(apply(*next, InsertRows{{}, {known}}));
    known.iki = "Indeks lain";
    CHECK_FALSE(apply(*next, InsertRows{{}, {known}}));
}
