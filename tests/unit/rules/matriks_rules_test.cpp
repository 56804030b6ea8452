// The matrix of roles and results: advice only, and only when there are people in it.
#include <catch2/catch_test_macros.hpp>

#include "core/rules/explain.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Anggota& lead(Skp& skp) { return skp.matriks.anggota[0].edit(); }
Anggota& member(Skp& skp) { return skp.matriks.anggota[1].edit(); }

Findings of_matrix(const Skp& skp) {
    Findings found = check(skp, {});
    std::erase_if(found, [](const Finding& one) { return !one.rule->id.starts_with("MP-"); });
    return found;
}

}  // namespace

TEST_CASE("a complete matrix, and an SKP without one, have no findings") {
    CHECK(found_of("MP-", planned_skp()) == Found{});
    Skp skp = planned_skp();
    skp.matriks = {};
    CHECK(found_of("MP-", skp) == Found{});
}

TEST_CASE("MP-01 asks who carries an IKI", "[MP-01]") {
    Skp skp = planned_skp();
    std::erase_if(lead(skp).peran, [](const Peran& one) { return one.rhk.value == "r1"; });
    const Findings found = of_matrix(skp);
    REQUIRE(found.size() == skp.rhk[0]->iki.size());
    CHECK(found_of("MP-", skp)[0] == "MP-01 matriks/kolom/r1.i1");
    CHECK(explain(skp, found[0]).place == "Matriks, RHK utama 1, IKI 1");
    lead(skp).peran.push_back({{"r1"}, {"i1"}, "x", {}});  // says that there is no role
    CHECK(found_of("MP-", skp)[0] == "MP-01 matriks/kolom/r1.i1");
}

TEST_CASE("MP-02 asks for a role of those directly under the leader", "[MP-02]") {
    Skp skp = planned_skp();
    Anggota idle;
    idle.id = {"a3"};
    idle.nama = "Pegawai Contoh Enam";
    skp.matriks.anggota.emplace_back(idle);
    CHECK(found_of("MP-", skp) == Found{"MP-02 matriks/anggota/a3/peran/r1.i1"});
    CHECK(explain(skp, of_matrix(skp)[0]).place ==
          "Matriks, Pegawai Contoh Enam, RHK utama 1, IKI 1, Peran dan Hasil");
}

TEST_CASE("MP-03 asks whether a cell names a result, and proposes one", "[MP-03]") {
    Skp skp = planned_skp();
    member(skp).peran[0].hasil = "Menyusun laporan biaya";
    CHECK(found_of("MP-", skp) == Found{"MP-03 matriks/anggota/a2/peran/r2.i3"});
    const Explanation said = explain(skp, of_matrix(skp)[0]);
    CHECK(said.proposal == "Tersusunnya laporan biaya");
    member(skp).peran[0].hasil = said.proposal;
    CHECK(found_of("MP-", skp) == Found{});
}

TEST_CASE("MP-04 asks for a result of a team member within the team", "[MP-04]") {
    Skp skp = planned_skp();
    member(skp).peran.clear();
    CHECK(found_of("MP-", skp) == Found{"MP-04 matriks/anggota/a2/peran/r1.i1"});
    member(skp).ketua = {};
    CHECK(found_of("MP-", skp) == Found{"MP-02 matriks/anggota/a2/peran/r1.i1"});
}

TEST_CASE("MP-05 asks which unit a person of another unit belongs to", "[MP-05]") {
    Skp skp = planned_skp();
    member(skp).unit_kerja = " ";
    CHECK(found_of("MP-", skp) == Found{"MP-05 matriks/anggota/a2/unit_kerja"});
    member(skp).unit_lain = false;
    CHECK(found_of("MP-", skp) == Found{});
}

TEST_CASE("MP-06 asks to check a NIP that does not read", "[MP-06]") {
    Skp skp = planned_skp();
    lead(skp).nip = "1,98609E+17";
    CHECK(found_of("MP-", skp) == Found{"MP-06 matriks/anggota/a1/nip"});
    lead(skp).nip = "19860926 201505 1 001";
    CHECK(found_of("MP-", skp) == Found{});
}

TEST_CASE("findings of the matrix come after the form, heads first, then row by row") {
    Skp skp = planned_skp();
    lead(skp).peran.erase(lead(skp).peran.begin());
    lead(skp).nip = "1";
    lead(skp).peran[0].hasil = "Menyusun arsip";
    member(skp).unit_kerja = "";
    CHECK(found_of("MP-", skp) == Found{"MP-01 matriks/kolom/r1.i1", "MP-06 matriks/anggota/a1/nip",
                                        "MP-03 matriks/anggota/a1/peran/r1.i2",
                                        "MP-05 matriks/anggota/a2/unit_kerja"});
}
