// The SKP that a row of the matrix becomes.
#include "core/exchange/member_skp.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

TEST_CASE("a person under the leader serves the leader's RHK with its IKI") {
    const Skp leader = planned_skp();
    const Result<Skp> made = skp_for_member(leader, {"a1"}, "baru");
    REQUIRE(made);
    CHECK(made->id.value == "baru");
    CHECK(made->pegawai.nama == "Pegawai Contoh Empat");
    CHECK(made->pegawai.unit_kerja == leader.pegawai.unit_kerja);
    CHECK(made->pejabat_penilai == leader.pegawai);
    CHECK(made->periode == leader.periode);
    CHECK(made->pendekatan == leader.pendekatan);
    CHECK(made->jadwal == leader.jadwal);
    REQUIRE(made->rhk_pimpinan.size() == leader.rhk.size());
    std::size_t cells = 0;
    for (std::size_t i = 0; i < leader.rhk.size(); ++i) {
        cells += leader.rhk[i]->iki.size();
        const RhkPimpinan& served = made->rhk_pimpinan[i];
        CHECK(served.statement == leader.rhk[i]->statement);
        CHECK(served.iki.starts_with(leader.rhk[i]->iki[0].statement + " (target "));
        CHECK(served.asal == leader.rhk[i]->id);
        CHECK(served.pemilik.empty());
        CHECK_FALSE(served.sementara);
    }
    REQUIRE(made->rhk.size() == cells);
    for (const Box<Rhk>& rhk : made->rhk) {
        CHECK(find_rhk_pimpinan(*made, rhk->rhk_pimpinan) != nullptr);
        CHECK(rhk->statement == "Tersedianya infrastruktur yang andal");
        REQUIRE(rhk->iki.size() == 1);
        CHECK(rhk->iki[0].statement.empty());
    }
}

TEST_CASE("the member of a team serves the lead's result; a person of another unit keeps it") {
    const Skp leader = planned_skp();
    const Result<Skp> made = skp_for_member(leader, {"a2"}, "baru");
    REQUIRE(made);
    REQUIRE(made->rhk.size() == 1);
    REQUIRE(made->rhk_pimpinan.size() == 1);
    CHECK(made->rhk_pimpinan[0].statement == "Tersedianya infrastruktur yang andal");
    CHECK(made->rhk_pimpinan[0].iki == leader.rhk[1]->iki[2].statement);
    CHECK(made->rhk_pimpinan[0].pemilik == "Pegawai Contoh Empat");
    CHECK(made->rhk_pimpinan[0].asal.value == "r2");
    CHECK(made->pegawai.unit_kerja == "Dinas Perhubungan");
    CHECK(made->pegawai.instansi.empty());
    CHECK(made->pejabat_penilai.nama == leader.pegawai.nama);
}

TEST_CASE("each line of a cell is a result of its own, without list marks") {
    CHECK(results_of("Tersusunnya laporan") == std::vector<std::string>{"Tersusunnya laporan"});
    CHECK(results_of("1. Tersusunnya laporan\n\n 2) Terkirimnya laporan\n- Terarsipnya berkas") ==
          std::vector<std::string>{"Tersusunnya laporan", "Terkirimnya laporan",
                                   "Terarsipnya berkas"});
    CHECK(results_of("2027 laporan tersusun") == std::vector<std::string>{"2027 laporan tersusun"});
    CHECK(results_of("• Terlaksananya a. b") == std::vector<std::string>{"Terlaksananya a. b"});
    for (const char* none : {"", " x ", "X", "-", "\n"}) CHECK(results_of(none).empty());
}

TEST_CASE("what is made can be read back, for a person without anything too") {
    Skp leader = planned_skp();
    leader.matriks.anggota.emplace_back(Anggota{{"a3"}, {}, {}, {}, {}, false, {}, {}, {}, {}});
    for (const char* id : {"a1", "a2", "a3"}) {
        const Result<Skp> made = skp_for_member(leader, {id}, "baru");
        REQUIRE(made);
        const Result<ReadReport> read = read_skp(write_skp(*made));
        REQUIRE(read);
        CHECK(read->problems.empty());
        CHECK(write_skp(read->skp) == write_skp(*made));
    }
    CHECK_FALSE(skp_for_member(leader, {"a4"}, "baru"));
}
