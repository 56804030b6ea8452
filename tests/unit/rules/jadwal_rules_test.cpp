// Periods, deadlines and rencana aksi.
#include <catch2/catch_test_macros.hpp>

#include "core/model/place_name.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

/// planned_skp() with a rencana aksi in each RHK: no rule finds anything.
Skp scheduled() {
    Skp skp = planned_skp();
    for (const std::size_t i : {0, 2})
        skp.rhk[i].edit().rencana_aksi = {
            {{"k1"}, {"d1"}, "Tersusunnya rancangan", "1 dokumen", {}}};
    return skp;
}

}  // namespace

TEST_CASE("a schedule that is in order is not commented on") {
    CHECK(found_of("JD-", scheduled()) == Found{});
    CHECK(found_of("JD-", valid_skp()) == Found{});
}

TEST_CASE("JD-01 notices dates that can not be read", "[JD-01]") {
    for (const char* typed : {"akhir bulan", "31-2-2027", "1-1-1700"}) {
        Skp skp = scheduled();
        JadwalKinerja& jadwal = skp.jadwal.edit();
        jadwal.batas_penetapan = jadwal.batas_evaluasi_tahunan = typed;
        jadwal.periode[1].awal = jadwal.periode[1].akhir = jadwal.periode[1].batas = typed;
        CHECK(found_of("JD-", skp) ==
              Found{"JD-01 jadwal/periode/d2/awal", "JD-01 jadwal/periode/d2/akhir",
                    "JD-01 jadwal/periode/d2/batas", "JD-01 jadwal/batas_penetapan",
                    "JD-01 jadwal/batas_evaluasi_tahunan"});
    }
}

TEST_CASE("JD-02 notices periods without days; a deadline may stay empty", "[JD-02]") {
    Skp skp = scheduled();
    PeriodeEvaluasi& one = skp.jadwal.edit().periode[0];
    one.awal = one.akhir = one.batas = "";
    CHECK(found_of("JD-", skp) ==
          Found{"JD-02 jadwal/periode/d1/awal", "JD-02 jadwal/periode/d1/akhir"});
}

TEST_CASE("JD-03 notices a period that ends before it starts", "[JD-03]") {
    Skp skp = scheduled();
    skp.jadwal.edit().periode[1].awal = "1-12-2027";
    skp.jadwal.edit().periode[1].akhir = "30-11-2027";
    CHECK(found_of("JD-", skp) == Found{"JD-03 jadwal/periode/d2/akhir"});
    skp.jadwal.edit().periode[1].akhir = "1-12-2027";
    CHECK(found_of("JD-", skp) == Found{});
}

TEST_CASE("JD-04 notices periods that overlap", "[JD-04]") {
    Skp skp = scheduled();
    skp.jadwal.edit().periode[1].awal = "30-6-2027";
    CHECK(found_of("JD-", skp) == Found{"JD-04 jadwal/periode/d2/awal"});
}

TEST_CASE("JD-05 notices a deadline before the period's end", "[JD-05]") {
    Skp skp = scheduled();
    skp.jadwal.edit().periode[0].batas = "29-6-2027";
    CHECK(found_of("JD-", skp) == Found{"JD-05 jadwal/periode/d1/batas"});
    skp.jadwal.edit().periode[0].batas = "30-6-2027";
    CHECK(found_of("JD-", skp) == Found{});
}

TEST_CASE("JD-06 notices periods outside the SKP", "[JD-06]") {
    Skp skp = scheduled();
    skp.jadwal.edit().periode[0].awal = "31-12-2026";
    skp.jadwal.edit().periode[1].akhir = "1-1-2028";
    CHECK(found_of("JD-", skp) ==
          Found{"JD-06 jadwal/periode/d1/awal", "JD-06 jadwal/periode/d2/akhir"});
}

TEST_CASE("JD-07 notices an evaluation of the year before its end", "[JD-07]") {
    Skp skp = scheduled();
    skp.jadwal.edit().batas_evaluasi_tahunan = "30-12-2027";
    CHECK(found_of("JD-", skp) == Found{"JD-07 jadwal/batas_evaluasi_tahunan"});
}

TEST_CASE("JD-10 and JD-11 ask for uraian and target", "[JD-10][JD-11]") {
    Skp skp = scheduled();
    skp.rhk[1].edit().rencana_aksi[0].uraian = " ";
    skp.rhk[1].edit().rencana_aksi[1].target = "";
    const Found both{"JD-10 rhk/r2/rencana_aksi/k1/uraian", "JD-11 rhk/r2/rencana_aksi/k2/target"};
    CHECK(found_of("JD-", skp) == both);
    CHECK(name_of(skp, Path{"rhk/r2/rencana_aksi/k2/target"}) ==
          "RHK utama 2, rencana aksi 2, Target Rencana Aksi");
}

TEST_CASE("JD-12 notices rencana aksi of a period that is gone", "[JD-12]") {
    Skp skp = scheduled();
    skp.rhk[1].edit().rencana_aksi[1].periode = {"bln3"};
    CHECK(found_of("JD-", skp) == Found{"JD-12 rhk/r2/rencana_aksi/k2/periode"});
    skp.jadwal.edit().periode.clear();
    skp.periode = {};
    for (const std::string& line : found_of("JD-", skp)) CHECK_FALSE(line.starts_with("JD-12"));
}

TEST_CASE("JD-13 advises a RHK without rencana aksi once another has one", "[JD-13]") {
    Skp skp = scheduled();
    skp.rhk[2].edit().rencana_aksi.clear();
    CHECK(found_of("JD-", skp) == Found{"JD-13 rhk/r3/rencana_aksi"});
    for (const std::size_t i : {0, 1}) skp.rhk[i].edit().rencana_aksi.clear();
    CHECK(found_of("JD-", skp) == Found{});
}
