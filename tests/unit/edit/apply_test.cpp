// apply: what each command does, and what it refuses.
#include "core/edit/apply.h"

#include <catch2/catch_test_macros.hpp>

#include "core/model/field.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Skp after(const Skp& skp, const Command& command) {
    const Result<Skp> next = apply(skp, command);
    REQUIRE(next);
    return *next;
}

ErrorCode refusal_of(const Command& command) {
    const Skp skp = valid_skp();
    const Result<Skp> next = apply(skp, command);
    REQUIRE_FALSE(next);
    CHECK_FALSE(next.error().message.empty());
    CHECK_FALSE(next.error().where.empty());
    CHECK(skp == valid_skp());
    return next.error().code;
}

std::string order_of_rhk(const Skp& skp) {
    std::string order;
    for (const Box<Rhk>& rhk : skp.rhk) order += rhk->id.value + " ";
    return order;
}

std::string order_of_iki(const Rhk& rhk) {
    std::string order;
    for (const Iki& iki : rhk.iki) order += iki.id.value + " ";
    return order;
}

}  // namespace

TEST_CASE("SetField puts a cleaned text in place and leaves the rest alone") {
    const Skp skp =
        after(valid_skp(), SetField{{"rhk/r1/statement"}, "Tersedianya\r\nantarmuka\x07"});
    CHECK(skp.rhk[0]->statement == "Tersedianya\nantarmuka");
    CHECK(after(skp, SetField{{"rhk/r1/statement"}, valid_skp().rhk[0]->statement}) == valid_skp());
    CHECK(refusal_of(SetField{{"rhk/r9/statement"}, "x"}) == ErrorCode::not_found);
    CHECK(refusal_of(SetField{{"pendekatan"}, "campuran"}) == ErrorCode::bad_value);
    CHECK(refusal_of(SetField{{"pegawai/nama"}, std::string(max_text_length + 1, 'a')}) ==
          ErrorCode::too_large);
}

TEST_CASE("AddRhk goes to the end of its kind with one empty indicator") {
    const Skp utama = after(valid_skp(), AddRhk{{"n1"}, JenisRhk::utama, {"i1"}});
    CHECK(order_of_rhk(utama) == "r1 r2 n1 r3 ");
    CHECK(utama.rhk[2]->jenis == JenisRhk::utama);
    REQUIRE(utama.rhk[2]->iki.size() == 1);
    CHECK(utama.rhk[2]->iki[0].id.value == "i1");
    CHECK(utama.rhk[2]->iki[0].statement.empty());
    CHECK(order_of_rhk(after(utama, AddRhk{{"n2"}, JenisRhk::tambahan, {"i1"}})) ==
          "r1 r2 n1 r3 n2 ");

    Skp only_tambahan = valid_skp();
    only_tambahan.rhk.erase(only_tambahan.rhk.begin(), only_tambahan.rhk.begin() + 2);
    CHECK(order_of_rhk(after(only_tambahan, AddRhk{{"n1"}, JenisRhk::utama, {"i1"}})) == "n1 r3 ");
    CHECK(order_of_rhk(after(Skp{}, AddRhk{{"n1"}, JenisRhk::tambahan, {"i1"}})) == "n1 ");

    CHECK(refusal_of(AddRhk{{"r1"}, JenisRhk::utama, {"i1"}}) == ErrorCode::already_exists);
    CHECK(refusal_of(AddRhk{{""}, JenisRhk::utama, {"i1"}}) == ErrorCode::bad_value);
    CHECK(refusal_of(AddRhk{{"a/b"}, JenisRhk::utama, {"i1"}}) == ErrorCode::bad_value);
    CHECK(refusal_of(AddRhk{{"n1"}, JenisRhk::utama, {"I1"}}) == ErrorCode::bad_value);
    CHECK(refusal_of(AddRhk{{std::string(41, 'a')}, JenisRhk::utama, {"i1"}}) ==
          ErrorCode::bad_value);
}

TEST_CASE("RemoveItem takes one RHK away, down to none") {
    CHECK(order_of_rhk(after(valid_skp(), RemoveItem{{"rhk/r2"}})) == "r1 r3 ");
    Skp skp = valid_skp();
    for (const char* id : {"r1", "r2", "r3"}) skp = after(skp, RemoveItem{path("rhk") / id});
    CHECK(skp.rhk.empty());
    CHECK(refusal_of(RemoveItem{{"rhk/r9"}}) == ErrorCode::not_found);
    CHECK(refusal_of(RemoveItem{{"rhk/"}}) == ErrorCode::not_found);
}

TEST_CASE("MoveItem moves a RHK among its own kind and stops at the ends") {
    const Skp skp = valid_skp();
    CHECK(order_of_rhk(after(skp, MoveItem{{"rhk/r1"}, 1})) == "r2 r1 r3 ");
    CHECK(order_of_rhk(after(skp, MoveItem{{"rhk/r2"}, -1})) == "r2 r1 r3 ");
    for (const MoveItem& nowhere :
         {MoveItem{{"rhk/r1"}, -1}, MoveItem{{"rhk/r2"}, 1}, MoveItem{{"rhk/r3"}, -1},
          MoveItem{{"rhk/r3"}, 1}, MoveItem{{"rhk/r1"}, 0}})
        CHECK(after(skp, nowhere) == skp);

    Skp mixed = skp;
    std::swap(mixed.rhk[1], mixed.rhk[2]);
    CHECK(order_of_rhk(after(mixed, MoveItem{{"rhk/r1"}, 1})) == "r2 r3 r1 ");
    CHECK(refusal_of(MoveItem{{"rhk/r9"}, 1}) == ErrorCode::not_found);
}

TEST_CASE("indicators are added, removed and moved inside their RHK") {
    const Skp skp = valid_skp();
    CHECK(order_of_iki(*after(skp, AddItem{{"rhk/r1/iki"}, "n1"}).rhk[0]) == "i1 i2 i3 n1 ");
    CHECK(order_of_iki(*after(skp, AddItem{{"rhk/r3/iki"}, "i2"}).rhk[2]) == "i1 i2 ");
    CHECK(order_of_iki(*after(skp, RemoveItem{{"rhk/r1/iki/i2"}}).rhk[0]) == "i1 i3 ");
    CHECK(after(skp, RemoveItem{{"rhk/r3/iki/i1"}}).rhk[2]->iki.empty());
    CHECK(order_of_iki(*after(skp, MoveItem{{"rhk/r1/iki/i1"}, 1}).rhk[0]) == "i2 i1 i3 ");
    CHECK(order_of_iki(*after(skp, MoveItem{{"rhk/r1/iki/i3"}, -1}).rhk[0]) == "i1 i3 i2 ");
    for (const MoveItem& nowhere : {MoveItem{{"rhk/r1/iki/i1"}, -1}, MoveItem{{"rhk/r1/iki/i3"}, 1},
                                    MoveItem{{"rhk/r1/iki/i2"}, 0}})
        CHECK(after(skp, nowhere).rhk[0].same_as(skp.rhk[0]));

    CHECK(refusal_of(AddItem{{"rhk/r9/iki"}, "n1"}) == ErrorCode::not_found);
    CHECK(refusal_of(AddItem{{"rhk/r1/iki"}, "i1"}) == ErrorCode::already_exists);
    CHECK(refusal_of(AddItem{{"rhk/r1/iki"}, "i 1"}) == ErrorCode::bad_value);
    CHECK(refusal_of(RemoveItem{{"rhk/r9/iki/i1"}}) == ErrorCode::not_found);
    CHECK(refusal_of(RemoveItem{{"rhk/r1/iki/i9"}}) == ErrorCode::not_found);
    CHECK(refusal_of(MoveItem{{"rhk/r9/iki/i1"}, 1}) == ErrorCode::not_found);
    CHECK(refusal_of(MoveItem{{"rhk/r1/iki/i9"}, 1}) == ErrorCode::not_found);
}

TEST_CASE("a RHK pimpinan is added with its link, and takes its links away with it") {
    const Skp added = after(valid_skp(), AddRhkPimpinan{{"p3"}, "Meningkatnya literasi\r", {"r3"}});
    REQUIRE(added.rhk_pimpinan.size() == 3);
    CHECK(added.rhk_pimpinan[2].statement == "Meningkatnya literasi\n");
    CHECK(added.rhk_pimpinan[2].sementara);
    CHECK(added.rhk[2]->rhk_pimpinan.value == "p3");
    CHECK(added.rhk[0].same_as(added.rhk[0]));
    CHECK(after(valid_skp(), AddRhkPimpinan{{"p3"}, "", {}}).rhk == valid_skp().rhk);

    const Skp removed = after(valid_skp(), RemoveItem{{"rhk_pimpinan/p2"}});
    CHECK(removed.rhk_pimpinan.size() == 1);
    CHECK(removed.rhk[0]->rhk_pimpinan.value == "p1");
    CHECK(removed.rhk[1]->rhk_pimpinan.empty());
    CHECK(removed.rhk[2]->rhk_pimpinan.empty());

    CHECK(refusal_of(AddRhkPimpinan{{"p1"}, "x", {}}) == ErrorCode::already_exists);
    CHECK(refusal_of(AddRhkPimpinan{{"?"}, "x", {}}) == ErrorCode::bad_value);
    CHECK(refusal_of(AddRhkPimpinan{{"p3"}, "x", {"r9"}}) == ErrorCode::not_found);
    CHECK(refusal_of(AddRhkPimpinan{{"p3"}, std::string(max_text_length + 1, 'a'), {"r1"}}) ==
          ErrorCode::too_large);
    CHECK(refusal_of(RemoveItem{{"rhk_pimpinan/p9"}}) == ErrorCode::not_found);
}

TEST_CASE("dukungan sumber daya is added and removed") {
    const Skp added =
        after(valid_skp(), AddItem{{"lampiran/sumber_daya"}, "d3", {{"jenis", "anggaran"}}});
    REQUIRE(added.lampiran.sumber_daya.size() == 3);
    CHECK(added.lampiran.sumber_daya[2].jenis == JenisSumberDaya::anggaran);
    CHECK(added.lampiran.sumber_daya[2].status == StatusDukungan::belum_dibahas);
    CHECK(after(added, RemoveItem{{"lampiran/sumber_daya/d3"}}) == valid_skp());
    CHECK(refusal_of(AddItem{{"lampiran/sumber_daya"}, "d1", {{"jenis", "sdm"}}}) ==
          ErrorCode::already_exists);
    CHECK(refusal_of(AddItem{{"lampiran/sumber_daya"}, "", {{"jenis", "sdm"}}}) ==
          ErrorCode::bad_value);
    CHECK(refusal_of(RemoveItem{{"lampiran/sumber_daya/d9"}}) == ErrorCode::not_found);
}

TEST_CASE("FillSkema fills what is empty and overwrites nothing") {
    Skp skp = valid_skp();
    skp.rhk[1].edit().skema = {};
    skp.rhk[2].edit().skema = {" ", "", {}};
    const Skp filled = after(skp, FillSkema{{"r1"}});
    for (const Box<Rhk>& rhk : filled.rhk) CHECK(rhk->skema == skp.rhk[0]->skema);

    skp.rhk[2].edit().skema = {"", "Berita acara", {}};
    const Skp half = after(skp, FillSkema{{"r1"}});
    CHECK(half.rhk[2].same_as(skp.rhk[2]));
    CHECK(after(skp, FillSkema{{"r2"}}) == skp);
    CHECK(refusal_of(FillSkema{{"r9"}}) == ErrorCode::not_found);
}

TEST_CASE("RestoreSkp brings back everything but the id") {
    Skp expected = jpt_skp();
    expected.id = valid_skp().id;
    CHECK(after(valid_skp(), RestoreSkp{jpt_skp()}) == expected);
}

TEST_CASE("RHK that a command does not touch stay the same objects") {
    const Skp before = valid_skp();
    const Skp next = after(before, SetField{{"rhk/r2/statement"}, "Terselenggaranya layanan"});
    CHECK(next.rhk[0].same_as(before.rhk[0]));
    CHECK_FALSE(next.rhk[1].same_as(before.rhk[1]));
    CHECK(next.rhk[2].same_as(before.rhk[2]));
}
