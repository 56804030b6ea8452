// Alignment with the Perjanjian Kinerja: advice on what hangs on nothing.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Skp with_sasaran(Skp skp) {
    skp.sasaran = {{{"s1"}, "Meningkatnya layanan digital", {}, {}}};
    for (RhkPimpinan& item : skp.rhk_pimpinan) item.sasaran = {"s1"};
    if (skp.jenis_jabatan == JenisJabatan::jpt)
        for (Box<Rhk>& rhk : skp.rhk) rhk.edit().sasaran = {"s1"};
    return skp;
}

}  // namespace

TEST_CASE("a plan that hangs together, or has no sasaran, is left in peace") {
    CHECK(found_in(with_sasaran(valid_skp())).empty());
    CHECK(found_in(with_sasaran(jpt_skp())).empty());
    CHECK(found_in(valid_skp()).empty());
    CHECK(found_in(jpt_skp()).empty());
}

TEST_CASE("a RHK of the leader without a sasaran, once there are sasaran", "[KS-01]") {
    Skp skp = with_sasaran(valid_skp());
    skp.rhk_pimpinan[1].sasaran = {};
    CHECK(found_in(skp) == Found{"KS-01 rhk_pimpinan/p2/sasaran"});
}

TEST_CASE("a RHK utama of a JPT without a sasaran; tambahan are no orphans", "[KS-02]") {
    Skp skp = with_sasaran(jpt_skp());
    const std::string id = skp.rhk[0]->id.value;
    skp.rhk[0].edit().sasaran = {};
    CHECK(found_in(skp) == Found{"KS-02 rhk/" + id + "/sasaran"});
    skp.rhk[0].edit().jenis = JenisRhk::tambahan;
    const Found found = found_in(skp);
    CHECK(std::none_of(found.begin(), found.end(),
                       [](const std::string& line) { return line.starts_with("KS-"); }));
}

TEST_CASE("a sasaran that nothing serves", "[KS-03]") {
    Skp skp = with_sasaran(valid_skp());
    skp.sasaran.push_back({{"s2"}, "Meningkatnya literasi digital", {}, {}});
    CHECK(found_in(skp) == Found{"KS-03 sasaran/s2/statement"});
    skp.rhk[0].edit().sasaran = {"s2"};
    CHECK(found_in(skp).empty());
}

TEST_CASE("a sasaran without words", "[KS-04]") {
    Skp skp = with_sasaran(valid_skp());
    skp.sasaran[0].statement = " ";
    CHECK(found_in(skp) == Found{"KS-04 sasaran/s1/statement"});
}
