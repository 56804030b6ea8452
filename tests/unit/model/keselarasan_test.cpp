// The tree of alignment, and what hangs on nothing.
#include "core/model/keselarasan.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

using Lines = std::vector<std::string>;

/// "2 RHK pimpinan 1 (tanpa_sasaran)"
Lines lines_of(const Skp& skp) {
    constexpr const char* marks[] = {"", " (tanpa_sasaran)", " (tanpa_rhk_pimpinan)",
                                     " (tidak_didukung)", " (belum_dipakai)"};
    Lines lines;
    for (const BarisSelaras& row : keselarasan_of(skp))
        lines.push_back(std::to_string(row.level) + " " + row.name +
                        marks[static_cast<int>(row.putus)]);
    return lines;
}

}  // namespace

TEST_CASE("from sasaran over RHK of the leader to own RHK, then what hangs on nothing") {
    Skp skp = valid_skp();
    CHECK(lines_of(skp) == Lines{"1 RHK pimpinan 1", "2 RHK utama 1", "1 RHK pimpinan 2",
                                 "2 RHK utama 2", "2 RHK tambahan 1"});
    skp.sasaran = {{{"s1"}, "Satu", {}, {}}, {{"s2"}, "Dua", {}, {}}};
    skp.rhk_pimpinan[0].sasaran = {"s1"};
    skp.rhk[1].edit().rhk_pimpinan = {};
    skp.rhk[2].edit().rhk_pimpinan = {};
    CHECK(lines_of(skp) == Lines{"1 Sasaran 1", "2 RHK pimpinan 1", "3 RHK utama 1",
                                 "1 Sasaran 2 (tidak_didukung)", "1 RHK pimpinan 2 (tanpa_sasaran)",
                                 "1 RHK utama 2 (tanpa_rhk_pimpinan)", "1 RHK tambahan 1"});
    skp.rhk_pimpinan[1].sasaran = {"s1"};
    CHECK(lines_of(skp)[3] == "2 RHK pimpinan 2 (belum_dipakai)");
}

TEST_CASE("on the form of JPT own RHK serve sasaran, and people contribute to them") {
    Skp skp = planned_skp();
    skp.jenis_jabatan = JenisJabatan::jpt;
    const Lines lines = lines_of(skp);
    REQUIRE(lines.size() >= 6);
    CHECK(lines[0] == "1 Sasaran 1 (tidak_didukung)");
    CHECK(lines[1] == "1 Sasaran 2");
    CHECK(lines[2] == "2 RHK utama 2");
    CHECK(lines[3].starts_with("3 "));
    for (const char* line : {"1 RHK utama 1 (tanpa_sasaran)", "1 RHK tambahan 1"})
        CHECK(std::find(lines.begin(), lines.end(), line) != lines.end());
}

TEST_CASE("each part stands once, even when a link leads nowhere") {
    Skp skp = planned_skp();
    skp.rhk[0].edit().rhk_pimpinan = {"hilang"};
    skp.rhk[0].edit().sasaran = {"hilang"};
    const std::size_t parts = skp.sasaran.size() + skp.rhk_pimpinan.size() + skp.rhk.size();
    std::size_t results = 0;
    for (const Box<Anggota>& anggota : skp.matriks.anggota) results += anggota->peran.size();
    CHECK(keselarasan_of(skp).size() == parts + results);
    CHECK(keselarasan_of(Skp{}).empty());
}
