// Paths: the addresses that files, findings and widgets share.
#include "core/model/path.h"

#include <catch2/catch_test_macros.hpp>

#include "tests/support/skp_builder.h"

using namespace kinerja;

TEST_CASE("each place of an SKP has its address") {
    const Skp skp = valid_skp();
    const Rhk& rhk = *skp.rhk[0];
    CHECK(path("pegawai") / "nip" == Path{"pegawai/nip"});
    CHECK(path(rhk) / "statement" == Path{"rhk/r1/statement"});
    CHECK(path(rhk, rhk.iki[1]) / "target" == Path{"rhk/r1/iki/i2/target"});
    CHECK(path(skp.rhk_pimpinan[0]) == Path{"rhk_pimpinan/p1"});
    CHECK(path(skp.lampiran.sumber_daya[0]) == Path{"lampiran/sumber_daya/d1"});
    CHECK(path_of_ekspektasi_khusus(0) == Path{"ekspektasi_khusus/berorientasi_pelayanan"});
    CHECK(path_of_ekspektasi_khusus(4) == Path{"ekspektasi_khusus/loyal"});
    CHECK(path_of_acuan(Acuan::perjanjian_kerja) == Path{"acuan/perjanjian_kerja"});
}

TEST_CASE("a place holds itself and what lies below, not what merely begins alike") {
    const Path rhk{"rhk/r1"};
    CHECK(rhk.holds(rhk));
    CHECK(rhk.holds({"rhk/r1/statement"}));
    CHECK(rhk.holds({"rhk/r1/iki/i1/target"}));
    CHECK_FALSE(rhk.holds({"rhk/r10"}));
    CHECK_FALSE(rhk.holds({"rhk/r2"}));
    CHECK_FALSE(rhk.holds({"rhk"}));
    CHECK_FALSE(path("rhk").holds({"rhk_pimpinan/p1"}));
}

TEST_CASE("segments are what stands between the slashes") {
    using Segments = std::vector<std::string_view>;
    const Path iki{"rhk/r1/iki/i1"};
    CHECK(segments(iki) == Segments{"rhk", "r1", "iki", "i1"});
    const Path top{"pendekatan"};
    CHECK(segments(top) == Segments{"pendekatan"});
    const Path odd{"a//b/"};
    CHECK(segments(odd) == Segments{"a", "", "b", ""});
}

TEST_CASE("parts of an SKP are found by id") {
    const Skp skp = valid_skp();
    CHECK(find_rhk(skp, {"r2"}) == &*skp.rhk[1]);
    CHECK(find_rhk(skp, {"r9"}) == nullptr);
    CHECK(find_rhk(skp, {""}) == nullptr);
    CHECK(find_rhk_pimpinan(skp, {"p2"}) == &skp.rhk_pimpinan[1]);
    CHECK(find_rhk_pimpinan(skp, {"r1"}) == nullptr);
}
