// Cases of the field: who people are and which time they plan, as they were typed in offices. Names
// and numbers are invented.
#include <catch2/catch_test_macros.hpp>

#include "core/model/jadwal.h"
#include "core/model/tenggat.h"
#include "core/print/forms.h"
#include "core/rules/explain.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

/// The names of the evaluation periods with their days.
std::vector<std::string> periods_of(const Skp& skp) {
    std::vector<std::string> lines;
    for (const PeriodeEvaluasi& one : periode_evaluasi(*skp.jadwal, skp.periode))
        lines.push_back(one.nama + " " + one.awal + " " + one.akhir);
    return lines;
}

bool offers_the_year(const Skp& skp) {
    for (const Tenggat& one : tenggat(skp))
        if (one.nama == "Evaluasi tahunan") return true;
    return false;
}

Skp of_period(std::string awal, std::string akhir) {
    Skp skp = valid_skp();
    skp.periode = {std::move(awal), std::move(akhir), {}};
    return skp;
}

}  // namespace

TEST_CASE("a superior of TNI, and a post from June on") {
    Skp skp = of_period("1 Juni 2027", "31 Desember 2027");
    skp.pejabat_penilai.nip = "19000001010199";
    skp.pejabat_penilai.golongan = "lain";
    skp.pejabat_penilai.pangkat_lain = "Letkol Ckm (K)";
    CHECK(found_in(skp, Date{2027, 8, 1}) == Found{});
    CHECK(periods_of(skp) == std::vector<std::string>{"Triwulan II 01-06-2027 30-06-2027",
                                                      "Triwulan III 01-07-2027 30-09-2027",
                                                      "Triwulan IV 01-10-2027 31-12-2027"});
    CHECK(offers_the_year(skp));
}

TEST_CASE("a NIP that lacks a digit is no NRP, whatever the pangkat") {
    Skp skp = valid_skp();
    skp.pejabat_penilai.nip = "19791225200503100";
    skp.pejabat_penilai.golongan = "lain";
    skp.pejabat_penilai.pangkat_lain = "Bupati";
    CHECK(found_in(skp) == Found{"NI-03a pejabat_penilai/nip"});
}

TEST_CASE("a PPPK paruh waktu of the last quarter") {
    Skp skp = of_period("1 Okt 2025", "31 Des 2025");
    skp.pegawai.status = StatusPegawai::pppk;
    skp.pegawai.nip = "19000722 202521 1 999";
    skp.pegawai.golongan = "tanpa";
    skp.pegawai.jabatan = "Operator Layanan Operasional";
    CHECK(found_in(skp) == Found{"PL-03b acuan/perjanjian_kerja"});
    CHECK(periods_of(skp) == std::vector<std::string>{"Triwulan IV 01-10-2025 31-12-2025"});
    CHECK(offers_the_year(skp));
}

TEST_CASE("the second SKP of a year, after a mutasi") {
    Skp skp = of_period("1 Jul 2027", "31 Des 2027");
    skp.rhk[0].edit().iki[0].target = "paling lambat 30 Juni 2027";
    skp.rhk[0].edit().iki[0].aspek = Aspek::waktu;
    const Findings findings = check(skp, {Date{2027, 9, 1}});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule->id == "WR-08");
    CHECK(explain(skp, findings[0]).proposal.empty());
    CHECK(periods_of(skp) == std::vector<std::string>{"Triwulan III 01-07-2027 30-09-2027",
                                                      "Triwulan IV 01-10-2027 31-12-2027"});
}

TEST_CASE("who stands in for the own superior is led to the next one", "[NI-13]") {
    Skp skp = valid_skp();
    skp.pegawai.jabatan = "Plt. Kepala Bidang";
    skp.pejabat_penilai.nip = "NIP. " + skp.pegawai.nip;
    const Findings findings = check(skp, {});
    REQUIRE(findings.size() == 1);
    CHECK(findings[0].rule->id == "NI-13");
    CHECK(findings[0].rule->severity == Severity::advises);
    CHECK(explain(skp, findings[0]).remedy.find("Plt.") != std::string::npos);
}

TEST_CASE("a year that is none of the calendar is advised against only", "[PD-06]") {
    const Skp skp = of_period("1 Okt 2026", "30 Sep 2027");
    CHECK(found_in(skp) == Found{"PD-06 periode/akhir"});
}
