// apply: sasaran, rencana aksi, people of the matrix, RHK pimpinan that take another's place.
#include <catch2/catch_test_macros.hpp>
#include <string>

#include "core/edit/apply.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Skp after(const Skp& skp, const Command& command) {
    const Result<Skp> next = apply(skp, command);
    REQUIRE(next);
    return *next;
}

ErrorCode refusal_of(const Command& command) {
    const Skp skp = planned_skp();
    const Result<Skp> next = apply(skp, command);
    REQUIRE_FALSE(next);
    CHECK_FALSE(next.error().message.empty());
    CHECK_FALSE(next.error().where.empty());
    CHECK(skp == planned_skp());
    return next.error().code;
}

std::string people_of(const Skp& skp) {
    std::string order;
    for (const Box<Anggota>& anggota : skp.matriks.anggota)
        order +=
            anggota->id.value + (anggota->ketua.empty() ? "" : "<" + anggota->ketua.value) + " ";
    return order;
}

}  // namespace

TEST_CASE("a sasaran goes to the end; who referred to it loses the link") {
    Skp skp = after(planned_skp(), AddItem{{"sasaran"}, "s3"});
    REQUIRE(skp.sasaran.size() == 3);
    CHECK(skp.sasaran[2].id.value == "s3");
    skp = after(planned_skp(), RemoveItem{{"sasaran/s1"}});
    CHECK(skp.rhk_pimpinan[1].sasaran.empty());
    CHECK(skp.rhk[1]->sasaran.value == "s2");
    CHECK(after(planned_skp(), RemoveItem{{"sasaran/s2"}}).rhk[1]->sasaran.empty());
    CHECK(refusal_of(AddItem{{"sasaran"}, "s1"}) == ErrorCode::already_exists);
    CHECK(refusal_of(AddItem{{"sasaran"}, "S 1"}) == ErrorCode::bad_value);
    CHECK(refusal_of(RemoveItem{{"sasaran/s9"}}) == ErrorCode::not_found);
}

TEST_CASE("a rencana aksi belongs to one RHK and one period") {
    const Skp skp =
        after(planned_skp(), AddItem{{"rhk/r2/rencana_aksi"}, "k3", {{"periode", "d1"}}});
    REQUIRE(skp.rhk[1]->rencana_aksi.size() == 3);
    CHECK(skp.rhk[1]->rencana_aksi[2].periode.value == "d1");
    CHECK(after(skp, RemoveItem{{"rhk/r2/rencana_aksi/k3"}}) == planned_skp());
    CHECK(refusal_of(AddItem{{"rhk/r9/rencana_aksi"}, "k3", {{"periode", "d1"}}}) ==
          ErrorCode::not_found);
    CHECK(refusal_of(AddItem{{"rhk/r2/rencana_aksi"}, "k2", {{"periode", "d1"}}}) ==
          ErrorCode::already_exists);
    CHECK(refusal_of(AddItem{{"rhk/r2/rencana_aksi"}, "k3", {{"periode", ""}}}) ==
          ErrorCode::bad_value);
    CHECK(refusal_of(RemoveItem{{"rhk/r2/rencana_aksi/k9"}}) == ErrorCode::not_found);
    CHECK(refusal_of(RemoveItem{{"rhk/r9/rencana_aksi/k1"}}) == ErrorCode::not_found);
}

TEST_CASE("people of the matrix come, go and move among those under the same lead") {
    Skp skp = after(planned_skp(), AddItem{{"matriks/anggota"}, "a3", {{"ketua", "a1"}}});
    skp = after(skp, AddItem{{"matriks/anggota"}, "a4"});
    CHECK(people_of(skp) == "a1 a2<a1 a3<a1 a4 ");
    CHECK(people_of(after(skp, MoveItem{{"matriks/anggota/a3"}, -1})) == "a1 a3<a1 a2<a1 a4 ");
    CHECK(people_of(after(skp, MoveItem{{"matriks/anggota/a4"}, -1})) == "a4 a2<a1 a3<a1 a1 ");
    CHECK(people_of(after(skp, MoveItem{{"matriks/anggota/a2"}, -1})) == people_of(skp));
    CHECK(people_of(after(skp, RemoveItem{{"matriks/anggota/a1"}})) == "a2 a3 a4 ");
    CHECK(refusal_of(AddItem{{"matriks/anggota"}, "a1"}) == ErrorCode::already_exists);
    CHECK(refusal_of(AddItem{{"matriks/anggota"}, "a3", {{"ketua", "a9"}}}) ==
          ErrorCode::not_found);
    CHECK(refusal_of(RemoveItem{{"matriks/anggota/a9"}}) == ErrorCode::not_found);
    CHECK(refusal_of(MoveItem{{"matriks/anggota/a9"}, 1}) == ErrorCode::not_found);
}

TEST_CASE("what was sementara gives way: links and sasaran pass on") {
    const Skp skp = after(planned_skp(), RelinkRhkPimpinan{{"p2"}, {"p1"}});
    REQUIRE(skp.rhk_pimpinan.size() == 1);
    CHECK(skp.rhk_pimpinan[0].id.value == "p1");
    CHECK(skp.rhk_pimpinan[0].sasaran.value == "s1");
    for (const Box<Rhk>& rhk : skp.rhk) CHECK(rhk->rhk_pimpinan.value == "p1");
    CHECK(find_rhk_pimpinan(skp, {"p1"})->iki ==
          "Persentase layanan publik yang tersedia daring penuh");  // "p1" had none of its own
    CHECK(after(planned_skp(), RelinkRhkPimpinan{{"p1"}, {"p1"}}) == planned_skp());
    CHECK(refusal_of(RelinkRhkPimpinan{{"p9"}, {"p1"}}) == ErrorCode::not_found);
    CHECK(refusal_of(RelinkRhkPimpinan{{"p1"}, {"p9"}}) == ErrorCode::not_found);
}
