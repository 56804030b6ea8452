// The PKPS plan: one indicator for each part, and only for those who plan PKPS.
#include <catch2/catch_test_macros.hpp>

#include "core/model/plans_pkps.h"
#include "core/rules/explain.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

LangkahPkps step(const char* id, TindakanPkps tindakan) {
    LangkahPkps langkah;
    langkah.id = {id};
    langkah.tindakan = tindakan;
    return langkah;
}

}  // namespace

TEST_CASE("a complete PKPS plan has no findings, and others are not asked for one") {
    CHECK(found_in(pkps_skp()) == Found{});
    Skp skp = valid_skp();
    CHECK_FALSE(plans_pkps(skp));
    skp.pkps.edit().praktik.indikator = "Literasi";
    CHECK(plans_pkps(skp));
    skp = valid_skp();
    skp.profil = Profil::pkps;
    CHECK(plans_pkps(skp));
    CHECK(found_in(skp).size() == 1 + 2 * perilaku_count + 1);
}

TEST_CASE("PK-01 asks for the indicator of praktik kinerja and its target", "[PK-01a][PK-01b]") {
    Skp skp = pkps_skp();
    skp.pkps.edit().praktik.indikator = " ";
    CHECK(found_in(skp) == Found{"PK-01a pkps/praktik/indikator"});
    skp = pkps_skp();
    skp.pkps.edit().praktik.target = "";
    CHECK(found_in(skp) == Found{"PK-01b pkps/praktik/target"});
}

TEST_CASE("PK-02 asks each value for indicator and perwujudan", "[PK-02a][PK-02b]") {
    Skp skp = pkps_skp();
    skp.pkps.edit().perilaku[6].indikator = "";
    skp.pkps.edit().perilaku[0].perwujudan = "";
    CHECK(found_in(skp) == Found{"PK-02b pkps/perilaku/berorientasi_pelayanan/perwujudan",
                                 "PK-02a pkps/perilaku/kolaboratif/indikator"});
}

TEST_CASE("PK-03 asks for the indicator of kompetensi, and for the group after a refleksi",
          "[PK-03a][PK-03b]") {
    Skp skp = pkps_skp();
    skp.pkps.edit().kompetensi.indikator = "";
    CHECK(found_in(skp) == Found{"PK-03a pkps/kompetensi/indikator"});
    skp = pkps_skp();
    skp.pkps.edit().kompetensi.kelompok.reset();
    CHECK(found_in(skp) == Found{"PK-03b pkps/kompetensi/kelompok"});
    skp.pkps.edit().kompetensi.refleksi = false;
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("PK-04 points at two indicators in one field", "[PK-04]") {
    for (const char* two : {"Literasi\nNumerasi", "Literasi; numerasi"}) {
        Skp skp = pkps_skp();
        skp.pkps.edit().praktik.indikator = two;
        skp.pkps.edit().perilaku[1].indikator = two;
        skp.pkps.edit().perilaku[1].perwujudan = two;
        skp.pkps.edit().kompetensi.indikator = two;
        CHECK(found_in(skp) ==
              Found{"PK-04 pkps/praktik/indikator", "PK-04 pkps/perilaku/akuntabel/indikator",
                    "PK-04 pkps/perilaku/akuntabel/perwujudan", "PK-04 pkps/kompetensi/indikator"});
    }
    for (const char* one : {"Literasi, numerasi", "Literasi;", "\nLiterasi\n"}) {
        Skp skp = pkps_skp();
        skp.pkps.edit().praktik.indikator = one;
        CHECK(found_in(skp) == Found{});
    }
}

TEST_CASE("PK-05 reminds of a prerequisite that is in the way, and blocks nothing", "[PK-05]") {
    Skp skp = pkps_skp();
    skp.pkps.edit().prasyarat[1] = KeadaanPrasyarat::menghambat;
    skp.pkps.edit().prasyarat[3] = KeadaanPrasyarat::belum_diperiksa;
    CHECK(found_in(skp) == Found{"PK-05 pkps/prasyarat/sinkronisasi"});
    const Findings findings = check(skp, {});
    CHECK(findings[0].rule->severity == Severity::advises);
    const Completeness all = completeness_of(skp);
    CHECK(all.filled == all.required);
}

TEST_CASE("PK-06 tells of steps that do not fit, and names them", "[PK-06]") {
    Skp skp = pkps_skp();
    skp.pkps.edit().riwayat = {step("l1", TindakanPkps::ajukan), step("l2", TindakanPkps::setujui)};
    CHECK(found_in(skp) == Found{"PK-06 pkps/riwayat/l2"});
    CHECK(explain(skp, check(skp, {})[0]).place == "Langkah PKPS 2");
}

TEST_CASE("a finding of PKPS names the value it is about") {
    Skp skp = pkps_skp();
    skp.pkps.edit().perilaku[1].perwujudan = "";
    CHECK(explain(skp, check(skp, {})[0]).place ==
          "Rencana PKPS, Akuntabel, Perwujudan Perilaku Kerja");
}

TEST_CASE("findings of PKPS come in the order of the page") {
    Skp skp = pkps_skp();
    Pkps& pkps = skp.pkps.edit();
    pkps.riwayat = {step("l1", TindakanPkps::setujui)};
    pkps.kompetensi.indikator = "";
    pkps.perilaku[2].indikator = "";
    pkps.praktik.indikator = "";
    pkps.prasyarat[0] = KeadaanPrasyarat::menghambat;
    CHECK(found_in(skp) == Found{"PK-05 pkps/prasyarat/rhk_pimpinan",
                                 "PK-01a pkps/praktik/indikator",
                                 "PK-02a pkps/perilaku/kompeten/indikator",
                                 "PK-03a pkps/kompetensi/indikator", "PK-06 pkps/riwayat/l1"});
}
