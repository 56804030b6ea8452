// settle: one of two values that were written apart holds, on record and for both sides.
#include "core/handover/say.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "core/dialog/agenda.h"
#include "core/dialog/skp_walk.h"
#include "core/edit/apply.h"
#include "core/handover/record.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

struct Pair {
    Participant pegawai, pimpinan;
};

Pair started() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    const Skp shared = read_skp(pegawai.file())->skp;
    return {std::move(pegawai), pimpinan_of(shared)};
}

std::vector<DialogConflict> conflicts_of(const Skp& skp) {
    const Ancestry ancestry(*skp.dialog);
    return fold(*skp.dialog, ancestry).conflicts;
}

void settle_first(Participant& who, bool second) {
    DialogEntry entry;
    entry.author = who.author();
    entry.time = "2027-01-20T08:00:00Z";
    who.apply(settle(who.skp(), conflicts_of(who.skp())[0], second, std::move(entry)));
}

}  // namespace

TEST_CASE("the value that was chosen holds on both sides, and the question is closed", "[dialog]") {
    Pair two = started();
    two.pegawai.set("rhk/r1/iki/i1/target", "4 antarmuka");
    two.pimpinan.set("rhk/r1/iki/i1/target", "8 antarmuka");
    two.pegawai.receive(two.pimpinan.file());
    const bool second = GENERATE(false, true);
    const DialogConflict asked = conflicts_of(two.pegawai.skp())[0];
    two.pegawai.set("rhk/r2/statement", "Ditulis sementara itu");
    settle_first(two.pegawai, second);
    const std::string& chosen = second ? *asked.second_value : *asked.first_value;
    CHECK(two.pegawai.skp().rhk[0]->iki[0].target == chosen);
    CHECK(two.pegawai.skp().rhk[1]->statement == "Ditulis sementara itu");
    CHECK(conflicts_of(two.pegawai.skp())[0].decided);
    CHECK(unrecorded_changes(two.pegawai.skp()).empty());
    CHECK(two.pegawai.dialog().entries.back()->text == "Target: dipakai \"" + chosen + "\".");
    two.pimpinan.receive(two.pegawai.file());
    CHECK(two.pimpinan.skp().rhk[0]->iki[0].target == chosen);
    CHECK(conflicts_of(two.pimpinan.skp())[0].decided);
}

TEST_CASE("an item that one removed while the other wrote in it goes or stays as was chosen",
          "[dialog]") {
    Pair two = started();
    two.pegawai.apply(RemoveItem{{"rhk/r2"}});
    two.pimpinan.set("rhk/r2/statement", "Masih dibutuhkan");
    two.pegawai.receive(two.pimpinan.file());
    const std::size_t count = two.pegawai.skp().rhk.size();
    REQUIRE(find_rhk(two.pegawai.skp(), {"r2"}) != nullptr);
    const bool stays = GENERATE(false, true);
    settle_first(two.pegawai, stays);
    CHECK((find_rhk(two.pegawai.skp(), {"r2"}) != nullptr) == stays);
    CHECK(two.pegawai.skp().rhk.size() == (stays ? count : count - 1));
    CHECK(unrecorded_changes(two.pegawai.skp()).empty());
    two.pimpinan.receive(two.pegawai.file());
    CHECK((find_rhk(two.pimpinan.skp(), {"r2"}) != nullptr) == stays);
    CHECK(two.pimpinan.skp().rhk.size() == two.pegawai.skp().rhk.size());
}

TEST_CASE("a choice is settled like words", "[dialog]") {
    Pair two = started();
    two.pegawai.set("rhk/r1/iki/i1/aspek", "kualitas");
    two.pimpinan.set("rhk/r1/iki/i1/aspek", "waktu");
    two.pegawai.receive(two.pimpinan.file());
    const DialogConflict asked = conflicts_of(two.pegawai.skp())[0];
    settle_first(two.pegawai, false);
    CHECK(std::string(token_of(*two.pegawai.skp().rhk[0]->iki[0].aspek)) == asked.first_value);
}

TEST_CASE("what is not signed is settled after penetapan too", "[dialog]") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.apply(AddItem{{"pertemuan"}, "p1", {{"tempat", "Ruang"}}});
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(read_skp(pegawai.file())->skp);
    pegawai.set("pertemuan/p1/tempat", "Ruang satu");
    pimpinan.set("pertemuan/p1/tempat", "Ruang dua");
    pegawai.receive(pimpinan.file());
    pegawai.both_agree();
    pegawai.step(TindakanSkp::tanda_tangani);
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(TindakanSkp::tetapkan);
    pegawai.receive(penilai.file());
    const DialogConflict asked = conflicts_of(pegawai.skp())[0];
    REQUIRE(asked.place == "pertemuan/p1/tempat");
    REQUIRE_FALSE(asked.decided);
    CHECK(awaits_choice(asked, StatusSkp::ditetapkan));
    const bool second = GENERATE(false, true);
    settle_first(pegawai, second);
    CHECK(conflicts_of(pegawai.skp())[0].decided);
    CHECK(pegawai.skp().pertemuan.at(0)->tempat ==
          (second ? *asked.second_value : *asked.first_value));
    CHECK(status_of(pegawai.dialog()) == StatusSkp::ditetapkan);
    penilai.receive(pegawai.file());
    CHECK(penilai.skp() == pegawai.skp());
}

TEST_CASE("what is signed is not settled", "[dialog]") {
    Pair two = started();
    two.pegawai.set("rhk/r1/statement", "Satu");
    two.pimpinan.set("rhk/r1/statement", "Dua");
    two.pegawai.receive(two.pimpinan.file());
    two.pegawai.both_agree();
    two.pegawai.step(TindakanSkp::tanda_tangani);
    DialogEntry entry;
    entry.author = two.pegawai.author();
    const DialogConflict asked = conflicts_of(two.pegawai.skp())[0];
    CHECK_FALSE(awaits_choice(asked, status_of(two.pegawai.dialog())));
    const Result<Skp> after = kinerja::apply(
        two.pegawai.skp(), settle(two.pegawai.skp(), asked, false, std::move(entry)));
    REQUIRE_FALSE(after);
    CHECK(after.error().code == ErrorCode::locked);
}
