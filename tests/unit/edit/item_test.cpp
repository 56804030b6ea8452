// Adding, removing, moving and doubling the items of lists: what holds for every list that the
// model describes, and what its row asks for.
#include "core/edit/item.h"

#include <catch2/catch_test_macros.hpp>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include "core/codec/skp_json.h"
#include "core/edit/apply.h"
#include "core/model/field.h"
#include "core/model/shape_walk.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

/// Every list of planned_skp() that has an item: its row, its Path, its first item.
struct Found {
    const Member* row;
    Path list;
    Path item;
};

void lists_below(const Shape& shape, const void* object, const Path& where,
                 std::vector<Found>& found) {
    for (const Member& member : shape.members) {
        const Path at = where.value.empty() ? Path{std::string(member.name)} : where / member.name;
        if (member.kind == MemberKind::object) {
            const void* part = member.object.get(object, member.index);
            if (part != nullptr) lists_below(member.shape(), part, at, found);
        }
        if (member.kind != MemberKind::list) continue;
        for (std::size_t i = 0; i < member.list.size(object); ++i) {
            const void* item = member.list.get(object, i);
            const Path place = at / member.shape().id(item);
            if (i == 0) found.push_back({&member, at, place});
            lists_below(member.shape(), item, place, found);
        }
    }
}

std::vector<Found> all_lists() {
    static const Skp skp = planned_skp();
    std::vector<Found> found;
    lists_below(shape_of<Skp>(), &skp, {}, found);
    return found;
}

Skp after(const Skp& skp, const Command& command) {
    Result<Skp> next = apply(skp, command);
    REQUIRE(next);
    return std::move(next).value();
}

Error refused(const Skp& skp, const Command& command) {
    const Result<Skp> next = apply(skp, command);
    REQUIRE_FALSE(next);
    return next.error();
}

ErrorCode code_of(const Skp& skp, const Command& command) { return refused(skp, command).code; }

/// All that it says, but how often what is beside the record was changed (beside_test.cpp).
std::string words_of(Skp skp) {
    skp.terhapus.clear();
    return std::regex_replace(write_skp(skp), std::regex("\"versi\": [0-9]+"), "");
}

}  // namespace

TEST_CASE("what is added to a list and removed again leaves it as it was") {
    int plain = 0;
    for (const Found& one : all_lists()) {
        CAPTURE(one.list.value);
        const Skp skp = planned_skp();
        if (one.row->said.own_commands) {
            CHECK(code_of(skp, AddItem{one.list, "n1"}) == ErrorCode::bad_value);
            CHECK(code_of(skp, RemoveItem{one.item}) == ErrorCode::bad_value);
            CHECK(code_of(skp, MoveItem{one.item, 1}) == ErrorCode::bad_value);
            CHECK(code_of(skp, DuplicateItem{one.item, "n1"}) == ErrorCode::bad_value);
            continue;
        }
        ++plain;
        const Skp added = after(skp, AddItem{one.list, "n1"});
        CHECK(added != skp);
        CHECK(words_of(after(added, RemoveItem{one.list / "n1"})) == words_of(skp));
        CHECK(code_of(added, AddItem{one.list, "n1"}) == ErrorCode::already_exists);
        CHECK(code_of(skp, AddItem{one.list, "N 1"}) == ErrorCode::bad_value);
        CHECK(code_of(skp, AddItem{one.list, ""}) == ErrorCode::bad_value);

        const Skp doubled = after(skp, DuplicateItem{one.item, "n1"});
        CHECK(words_of(after(doubled, RemoveItem{one.list / "n1"})) == words_of(skp));
        CHECK(code_of(doubled, DuplicateItem{one.item, "n1"}) == ErrorCode::already_exists);
        const auto twice = list_item_at(doubled, (one.list / "n1").value);
        REQUIRE(twice);
        CHECK(twice->at == 1);
        CHECK_FALSE(apply(skp, RemoveItem{one.list / "n1"}));
        CHECK_FALSE(apply(skp, MoveItem{one.list / "n1", 1}));
        CHECK_FALSE(apply(skp, DuplicateItem{one.list / "n1", "n2"}));
    }
    CHECK(plain > 8);
}

TEST_CASE("the record of the dialogue and the steps of a plan are no plain lists") {
    std::set<std::string> own;
    for (const Found& one : all_lists())
        if (one.row->said.own_commands) own.insert(one.list.value);
    CHECK(own == std::set<std::string>{"dialog/entries", "dipertimbangkan", "jadwal/periode",
                                       "pkps/riwayat", "terhapus"});
}

TEST_CASE("undo names what was added, removed, moved") {
    CHECK(label_of(AddItem{{"rhk/r1/iki"}, "n1"}) == "penambahan IKI");
    CHECK(label_of(RemoveItem{{"rhk/r1"}}) == "penghapusan RHK");
    CHECK(label_of(RemoveItem{{"rhk_pimpinan/p1"}}) == "penghapusan RHK pimpinan");
    CHECK(label_of(RemoveItem{{"sasaran/s1"}}) == "penghapusan sasaran");
    CHECK(label_of(RemoveItem{{"lampiran/sumber_daya/d1"}}) == "penghapusan dukungan sumber daya");
    CHECK(label_of(AddItem{{"rhk/r1/rencana_aksi"}, "n1"}) == "penambahan rencana aksi");
    CHECK(label_of(AddItem{{"matriks/anggota"}, "n1"}) == "penambahan pegawai pada matriks");
    CHECK(label_of(RemoveItem{{"matriks/anggota/a1"}}) == "penghapusan pegawai dari matriks");
    CHECK(label_of(MoveItem{{"matriks/anggota/a1"}, 1}) == "pemindahan pegawai pada matriks");
    CHECK(label_of(RemoveItem{{"pertemuan/p9"}}) == "penghapusan pertemuan");
    CHECK(label_of(RemoveItem{{"pertemuan/p9/tindak_lanjut/t9"}}) == "penghapusan tindak lanjut");
    CHECK_FALSE(label_of(RemoveItem{{"tidak/ada"}}).empty());
}

TEST_CASE("links to an item go with it, what outlives it stays") {
    Skp skp = after(planned_skp(), RemoveItem{{"sasaran/s1"}});
    for (const RhkPimpinan& one : skp.rhk_pimpinan) CHECK(one.sasaran.value != "s1");
    for (const Box<Rhk>& one : skp.rhk) CHECK(one->sasaran.value != "s1");
    // Every member that links somewhere, by the rows alone.
    for (const FieldSpec& spec : all_fields()) {
        if (spec.link.list.empty()) continue;
        CAPTURE(spec.pattern);
        const Path field = planned_path(spec.pattern);
        skp = planned_skp();
        const Path list{std::string(spec.link.list)};
        if (!spec.link.outlives) {
            skp = after(skp, AddItem{list, "n1"});
            skp = after(skp, SetField{field, "n1"});
            skp = after(skp, RemoveItem{list / "n1"});
            CHECK(read_field(skp, field)->empty());
        }
    }
    const Skp kept = after(planned_skp(), RemovePeriode{{"d1"}});
    CHECK(kept.rhk == planned_skp().rhk);
}

TEST_CASE("a list takes no more than its file can be read with") {
    Skp skp = planned_skp();
    while (skp.pertemuan.size() < 2'000) {
        Pertemuan one;
        one.id = {"m" + std::to_string(skp.pertemuan.size())};
        skp.pertemuan.push_back(one);
    }
    CHECK(read_skp(write_skp(skp)));
    CHECK(refused(skp, AddItem{{"pertemuan"}, "n1"}).message ==
          "SKP ini sudah memuat 2.000 pertemuan.");
    CHECK(code_of(skp, DuplicateItem{{"pertemuan/p9"}, "n1"}) == ErrorCode::too_large);
    skp = after(skp, RemoveItem{{"pertemuan/m3"}});
    CHECK(apply(skp, AddItem{{"pertemuan"}, "n1"}));
    // Of all RHK together.
    Rhk full;
    full.id = {"r9"};
    for (int i = 0; i < 8'000; ++i) {
        Iki one;
        one.id = {"i" + std::to_string(i)};
        full.iki.push_back(one);
    }
    skp.rhk.push_back(full);
    CHECK(code_of(skp, AddItem{{"rhk/r1/iki"}, "n1"}) == ErrorCode::too_large);
}

TEST_CASE("what is not touched stays the same object") {
    const Skp skp = planned_skp();
    const Skp next = after(skp, MoveItem{{"rhk/r1/iki/i1"}, 1});
    CHECK_FALSE(next.rhk[0].same_as(skp.rhk[0]));
    CHECK(next.rhk[1].same_as(skp.rhk[1]));
    CHECK(next.dialog.same_as(skp.dialog));
    CHECK(after(skp, MoveItem{{"rhk/r1/iki/i1"}, -1}).rhk[0].same_as(skp.rhk[0]));
    CHECK(after(skp, RemoveItem{{"sasaran/s2"}}).rhk[0].same_as(skp.rhk[0]));
}

TEST_CASE("a new RHK stands behind those of its kind") {
    const auto order = [](const Skp& skp) {
        std::string ids;
        for (const Box<Rhk>& one : skp.rhk) ids += one->id.value + " ";
        return ids;
    };
    const Skp skp = valid_skp();  // r1 and r2 utama, r3 tambahan
    CHECK(order(after(skp, AddItem{{"rhk"}, "n1"})) == "r1 r2 n1 r3 ");
    CHECK(order(after(skp, AddItem{{"rhk"}, "n1", {{"jenis", "tambahan"}}})) == "r1 r2 r3 n1 ");
}
