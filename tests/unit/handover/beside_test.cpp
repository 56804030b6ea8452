// What is beside the record of a dialogue: in whatever order files are exchanged, both sides hold
// the same, the newer of two holds, what was removed does not come back, and what was sealed stays.
#include "core/handover/beside.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/flat_skp.h"
#include "core/codec/skp_json.h"
#include "core/dialog/item_seal.h"
#include "core/edit/apply.h"
#include "core/edit/item.h"
#include "core/edit/set_field.h"
#include "core/model/beside_record.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

const Path catatan = path("catatan_kinerja");

void act(Skp& skp, const Command& command) {
    Result<Skp> next = kinerja::apply(skp, command);
    REQUIRE(next);
    skp = *std::move(next);
}

Skp with_one_note() {
    Skp skp = valid_skp();
    act(skp, AddItem{catatan, "n1", {{"kegiatan", "Rapat"}}});
    return skp;
}

const CatatanKinerja& first(const Skp& skp) { return *skp.catatan_kinerja.at(0); }

/// Both send what they have, and hold the same afterwards.
void exchange(Skp& one, Skp& other) {
    const Skp sent = one;
    take_beside(one, other);
    take_beside(other, sent);
    CHECK(one.catatan_kinerja == other.catatan_kinerja);
    CHECK(one.umpan_balik == other.umpan_balik);
    CHECK(one.terhapus == other.terhapus);
    CHECK(take_beside(one, other).empty());
}

}  // namespace

TEST_CASE("the year has no registers and changes no seal") {
    const Skp skp = with_one_note();
    CHECK(registers_of(skp) == registers_of(valid_skp()));
    for (const auto& [place, value] : registers_of(planned_skp())) {
        CAPTURE(place);
        CHECK_FALSE(place.starts_with("catatan_kinerja"));
        CHECK_FALSE(place.starts_with("terhapus"));
    }
    const Skp folded = skp_of(registers_of(valid_skp()), skp);
    CHECK(folded.catatan_kinerja == skp.catatan_kinerja);
}

TEST_CASE("the newer of two holds, whoever sends first") {
    Skp one = with_one_note(), other = one;
    act(one, SetField{catatan / "n1" / "kegiatan", "Rapat bidang"});
    CHECK(first(one).versi == 2);
    act(other, AddItem{catatan, "n2", {{"kegiatan", "Menulis laporan"}}});
    exchange(one, other);
    REQUIRE(one.catatan_kinerja.size() == 2);
    CHECK(first(one).kegiatan == "Rapat bidang");
}

TEST_CASE("of two changes made apart the same one holds on both sides") {
    Skp one = with_one_note(), other = one;
    act(one, SetField{catatan / "n1" / "kegiatan", "Rapat A"});
    act(other, SetField{catatan / "n1" / "kegiatan", "Rapat B"});
    exchange(one, other);
    CHECK(first(one).kegiatan == first(other).kegiatan);
}

TEST_CASE("an older file changes nothing") {
    Skp here = with_one_note();
    const Skp old = here;
    act(here, SetField{catatan / "n1" / "kegiatan", "Rapat bidang"});
    CHECK(take_beside(here, old).empty());
    CHECK(first(here).kegiatan == "Rapat bidang");
}

TEST_CASE("what was removed does not come back out of an older file, and goes on the other side") {
    Skp here = with_one_note(), there = here;
    act(here, RemoveItem{catatan / "n1"});
    REQUIRE(here.terhapus.size() == 1);
    CHECK(take_beside(here, there).empty());
    CHECK(here.catatan_kinerja.empty());
    CHECK(take_beside(there, here).size() == 1);
    CHECK(there.catatan_kinerja.empty());
}

TEST_CASE("what was brought back after its removal was sent comes back on the other side") {
    const Skp before = with_one_note();
    Skp here = before, there = before;
    act(here, RemoveItem{catatan / "n1"});
    take_beside(there, here);
    Skp undone = before;
    undone.terhapus = here.terhapus;
    CHECK(raise_versions(here, undone));
    CHECK(undone.terhapus.empty());
    take_beside(there, undone);
    REQUIRE(there.catatan_kinerja.size() == 1);
    CHECK(first(there).kegiatan == "Rapat");
}

TEST_CASE("a step back counts as a change") {
    const Skp before = with_one_note();
    Skp after = before;
    act(after, SetField{catatan / "n1" / "kegiatan", "Rapat bidang"});
    Skp there = after, back = before;
    CHECK(raise_versions(after, back));
    CHECK(take_beside(there, back).size() == 1);
    CHECK(first(there).kegiatan == "Rapat");
    CHECK_FALSE(raise_versions(back, back));
}

TEST_CASE("what its giver sealed stays as it is, and a broken seal is told") {
    Skp here = valid_skp();
    UmpanBalik given = *planned_skp().umpan_balik.at(1);
    given.segel = seal_of(given);
    CHECK_FALSE(is_broken(given));
    here.umpan_balik = {given};
    Skp there = here;
    there.umpan_balik.at(0).edit().perilaku = "Diubah orang lain";
    there.umpan_balik.at(0).edit().versi = 9;
    CHECK(is_broken(*there.umpan_balik.at(0)));
    CHECK(take_beside(here, there).empty());
    CHECK(*here.umpan_balik.at(0) == given);
    CHECK(take_beside(there, here).size() == 1);
    CHECK(*there.umpan_balik.at(0) == given);
}

TEST_CASE("a seal is over every word but the version") {
    Evaluasi one = *planned_skp().evaluasi.at(1);
    const std::string seal = seal_of(one);
    one.versi = 7;
    CHECK(seal_of(one) == seal);
    one.rating_perilaku = RatingKinerja::di_bawah;
    CHECK(seal_of(one) != seal);
}

TEST_CASE("a seal holds after the item was in a file, however its dates were typed") {
    Skp skp = planned_skp();
    for (const char* typed : {"5 Januari 2027", "05-01-2027", "segera"}) {
        CAPTURE(typed);
        Evaluasi& one = skp.evaluasi.at(1).edit();
        one.diserahkan = typed;
        one.segel = seal_of(one);
        UmpanBalik& other = skp.umpan_balik.at(1).edit();
        other.tanggal = typed;
        other.segel = seal_of(other);
        const Result<ReadReport> read = read_skp(write_skp(skp));
        REQUIRE(read);
        CHECK(read->skp.evaluasi.at(1)->segel == one.segel);
        CHECK_FALSE(is_broken(*read->skp.evaluasi.at(1)));
        CHECK_FALSE(is_broken(*read->skp.umpan_balik.at(1)));
    }
}

TEST_CASE("what was received from others is taken as they count it") {
    Skp here = with_one_note(), there = here;
    act(there, SetField{catatan / "n1" / "kegiatan", "Rapat bidang"});
    Skp merged = here;
    take_beside(merged, there);
    act(here, TakeHandover{merged});
    CHECK(first(here) == first(there));
}

TEST_CASE("an object is taken as a whole, the newer one") {
    Skp here = valid_skp(), there = here;
    act(there, SetField{path("angka_kredit") / "karpeg", "A 1"});
    CHECK(take_beside(here, there).size() == 1);
    CHECK(here.angka_kredit->karpeg == "A 1");
    CHECK(take_beside(there, valid_skp()).empty());
}
