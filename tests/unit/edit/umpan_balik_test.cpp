// Umpan balik is sealed by its giver, and from then on nobody changes it.
#include "core/edit/umpan_balik.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/umpan_balik_json.h"
#include "core/dialog/item_seal.h"
#include "core/edit/apply.h"
#include "core/handover/beside.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

const Path feedback = path("umpan_balik") / "u2";

Skp with_role(PeranDialog peran) {
    Skp skp = planned_skp();
    skp.konsep.edit().peran = peran;
    return skp;
}

Skp sealed_skp() { return *apply(with_role(PeranDialog::pimpinan), SegelUmpanBalik{{"u2"}}); }

const UmpanBalik& second(const Skp& skp) { return *skp.umpan_balik.at(1); }

UmpanBalik answer(const char* words) {
    UmpanBalik one;
    one.pemberi = "Rekan Contoh";
    one.perilaku = words;
    PermintaanUmpanBalik request;
    request.id = "p7";
    return answered(request, {one}).jawaban.front();
}

void refuses(const Skp& skp, const Command& command, ErrorCode code) {
    const Result<Skp> next = apply(skp, command);
    REQUIRE_FALSE(next);
    CHECK(next.error().code == code);
    CHECK_FALSE(next.error().message.empty());
}

}  // namespace

TEST_CASE("what its giver sealed is neither changed nor removed") {
    const Skp skp = sealed_skp();
    CHECK(second(skp).segel == seal_of(second(skp)));
    refuses(skp, SetField{feedback / "perilaku", "Lain"}, ErrorCode::locked);
    refuses(skp, RemoveItem{feedback}, ErrorCode::locked);
    refuses(skp, SegelUmpanBalik{{"u2"}}, ErrorCode::already_exists);
    CHECK(apply(skp, SetField{path("umpan_balik/u1/perilaku"), "Belum disegel"}));
    CHECK(apply(skp, MoveItem{feedback, -1}));
}

TEST_CASE("only its giver seals, and not before it says something") {
    refuses(with_role(PeranDialog::pegawai), SegelUmpanBalik{{"u2"}}, ErrorCode::bad_value);
    refuses(with_role(PeranDialog::pimpinan), SegelUmpanBalik{{"u1"}}, ErrorCode::bad_value);
    refuses(planned_skp(), SegelUmpanBalik{{"tidak-ada"}}, ErrorCode::not_found);
}

TEST_CASE("an umpan balik outlives the RHK that it is about, and its seal holds") {
    const Result<Skp> without = apply(sealed_skp(), RemoveItem{{"rhk/r2"}});
    REQUIRE(without);
    CHECK(second(*without).rhk.value == "r2");
    CHECK_FALSE(is_broken(second(*without)));
}

TEST_CASE("an earlier version takes nothing back that was given since") {
    const Result<Skp> restored = apply(sealed_skp(), RestoreSkp{valid_skp()});
    REQUIRE(restored);
    REQUIRE(restored->umpan_balik.size() == 1);
    CHECK_FALSE(is_broken(*restored->umpan_balik.front()));
}

TEST_CASE("a broken seal holds nothing: it is nobody's word") {
    Skp skp = sealed_skp();
    skp.umpan_balik[1].edit().perilaku = "Diubah di luar";
    REQUIRE(is_broken(second(skp)));
    CHECK(apply(skp, RemoveItem{feedback}));
}

TEST_CASE("two different answers to one request are both kept, the same one is taken once") {
    const std::vector<UmpanBalik> one{answer("Cepat")}, other{answer("Teliti")};
    CHECK(one.front().id != other.front().id);
    CHECK(count_new(valid_skp(), one) == 1);
    Skp skp = *apply(valid_skp(), TakeUmpanBalik{one});
    skp = *apply(skp, TakeUmpanBalik{other});
    CHECK(skp.umpan_balik.size() == 2);
    CHECK(count_new(skp, one) == 0);
    CHECK(*apply(skp, TakeUmpanBalik{one}) == skp);

    // As when whole files are put together.
    Skp from = valid_skp(), to = valid_skp();
    for (const UmpanBalik& each : {one.front(), other.front()})
        from.umpan_balik.push_back(Box<UmpanBalik>(each));
    CHECK(take_beside(to, from).size() == 2);
    CHECK(take_beside(skp, to).empty());
}

TEST_CASE("an answer that changed since it was sealed is not taken") {
    UmpanBalik one = answer("Cepat");
    one.perilaku = "Lambat";
    refuses(valid_skp(), TakeUmpanBalik{{one}}, ErrorCode::bad_value);
    one.segel.clear();
    refuses(valid_skp(), TakeUmpanBalik{{one}}, ErrorCode::bad_value);
}

TEST_CASE("a whole answer takes the place of one whose seal is broken") {
    const UmpanBalik whole = answer("Cepat");
    Skp skp = *apply(valid_skp(), TakeUmpanBalik{{whole}});
    skp.umpan_balik[0].edit().perilaku = "Diubah di luar";
    CHECK(count_new(skp, {whole}) == 1);
    skp = *apply(skp, TakeUmpanBalik{{whole}});
    REQUIRE(skp.umpan_balik.size() == 1);
    CHECK(skp.umpan_balik[0]->perilaku == "Cepat");
}
