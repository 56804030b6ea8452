// A unit out of summaries: which periods there are, who is counted once, who is listed apart.
#include "core/workflow/penetapan_unit.h"

#include <catch2/catch_test_macros.hpp>

#include "core/dialog/item_seal.h"
#include "core/workflow/kinerja_singkat.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

using enum RatingKinerja;

Evaluasi evaluation(const char* id, const char* day, RatingKinerja hasil_kerja,
                    const char* replaces = "") {
    Evaluasi one;
    one.id = {id};
    one.periode = {"tw1"};
    one.capaian_organisasi = CapaianOrganisasi::baik;
    one.rating_hasil_kerja = hasil_kerja;
    one.rating_perilaku = sesuai;
    one.diserahkan = day;
    one.menggantikan = replaces;
    one.segel = seal_of(one);
    return one;
}

Skp of(const char* nama, const char* nip, std::vector<Evaluasi> all) {
    Skp skp = valid_skp();
    skp.pegawai.nama = nama;
    skp.pegawai.nip = nip;
    for (Evaluasi& one : all) skp.evaluasi.push_back(std::move(one));
    return skp;
}

struct Unit {
    std::vector<SkpSummary> summaries;
    std::vector<SkpDipimpin> led;

    explicit Unit(const std::vector<Skp>& all) {
        for (const Skp& skp : all) {
            SkpSummary& one = summaries.emplace_back();
            one.nama = skp.pegawai.nama;
            one.kinerja = kinerja_singkat(skp);
        }
        for (const SkpSummary& one : summaries)
            led.push_back({"s" + std::to_string(led.size() + 1), &one});
    }
    PenetapanUnit made(const UnitChoice& choice = {},
                       const std::vector<Pengandaian>& said = {}) const {
        return penetapan_unit(led, choice, said);
    }
};

std::vector<std::string> names(const PenetapanUnit& unit) {
    std::vector<std::string> all;
    for (const PegawaiDinilai& one : unit.pegawai) all.push_back(one.nama);
    return all;
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a summary has the evaluation that holds of each period, and not what was replaced") {
    const KinerjaSingkat found = kinerja_singkat(of(
        "A", "1",
        {evaluation("v1", "05-04-2027", di_bawah), evaluation("v2", "06-04-2027", di_atas, "v1")}));
    REQUIRE(found.nilai.size() == 1);
    CHECK(found.nilai[0].periode == "triwulanan 2027-03-31");
    CHECK(found.nilai[0].nama == "Evaluasi Triwulan I 2027");
    CHECK(found.nilai[0].diserahkan == "2027-04-06");
    CHECK(found.nilai[0].hasil_kerja == "di_atas_ekspektasi");
    CHECK(found.nilai[0].capaian == "baik");
}

TEST_CASE("what was changed after its seal, or is a draft, is not in the summary") {
    Evaluasi changed = evaluation("v1", "05-04-2027", di_bawah);
    changed.rating_perilaku = di_atas;
    Skp skp = of("A", "1", {changed});
    skp.evaluasi_konsep.push_back(evaluation("v9", "", sesuai));
    CHECK(kinerja_singkat(skp).nilai.empty());
}

TEST_CASE("the ratings are those after a decision on an objection") {
    Skp skp = of("A", "1", {evaluation("v1", "05-04-2027", di_bawah)});
    Keberatan keberatan;
    keberatan.evaluasi = {"v1"};
    keberatan.tanggal_keputusan = "20-04-2027";
    keberatan.rating_hasil_kerja = di_atas;
    keberatan.segel = seal_of(keberatan);
    skp.keberatan.push_back(keberatan);
    CHECK(kinerja_singkat(skp).nilai.at(0).hasil_kerja == "di_atas_ekspektasi");
}

TEST_CASE("who came in the middle of a period is in the same one, whatever it is called") {
    Skp late = of("B", "2", {evaluation("v1", "05-04-2027", sesuai)});
    late.periode.awal = "01-02-2027";
    const Unit unit({of("A", "1", {evaluation("v1", "04-04-2027", sesuai)}), late});
    CHECK(periods_of(unit.led).size() == 1);
    CHECK(names(unit.made()) == Names{"A", "B"});
}

TEST_CASE("the year is the same for who left in it, and no quarter that ends with it") {
    Evaluasi year = evaluation("v1", "05-01-2028", sesuai);
    year.jenis = JenisEvaluasi::tahunan;
    year.segel = seal_of(year);
    Skp left = of("B", "2", {year});
    left.periode.akhir = "30-06-2027";
    const Unit unit({of("A", "1", {year}), left});
    REQUIRE(periods_of(unit.led).size() == 1);
    CHECK(periods_of(unit.led)[0].id == "tahun 2027");
    CHECK(unit.made().pegawai.size() == 2);
}

TEST_CASE("a period that only some have lists the others apart") {
    const Unit unit({of("A", "1", {evaluation("v1", "05-04-2027", sesuai)}), of("B", "2", {})});
    const PenetapanUnit made = unit.made();
    CHECK(names(made) == Names{"A"});
    CHECK(made.tanpa_evaluasi == Names{"B"});
    CHECK(made.nama_periode == "Evaluasi Triwulan I 2027");
    CHECK(made.capaian == CapaianOrganisasi::baik);
}

TEST_CASE("two SKP of one NIP are one person, with what was handed over later") {
    const Unit unit({of("A", "1", {evaluation("v1", "09-04-2027", di_atas)}),
                     of("A", "1", {evaluation("v2", "05-04-2027", di_bawah)}), of("A", "1", {})});
    const PenetapanUnit made = unit.made();
    REQUIRE(made.pegawai.size() == 1);
    CHECK(made.pegawai[0].nilai.hasil_kerja == di_atas);
    CHECK(made.tanpa_evaluasi.empty());
    // Without a NIP nobody is taken for somebody else.
    CHECK(Unit({of("A", "", {evaluation("v1", "09-04-2027", di_atas)}),
                of("A", "", {evaluation("v1", "09-04-2027", di_atas)})})
              .made()
              .pegawai.size() == 2);
}

TEST_CASE("each leader has a unit of their own") {
    Skp other = of("B", "2", {evaluation("v1", "05-04-2027", sesuai)});
    other.pejabat_penilai.nama = "Pimpinan Lain";
    other.pejabat_penilai.nip = "9";
    const Unit unit({of("A", "1", {evaluation("v1", "05-04-2027", sesuai)}), other});
    REQUIRE(leaders_of(unit.led).size() == 2);
    CHECK(names(unit.made()) == Names{"A"});
    CHECK(names(unit.made({"", "9", {}})) == Names{"B"});
    CHECK(unit.made({"", "9", {}}).pimpinan == "Pimpinan Lain");
}

TEST_CASE("nobody is led, or nothing was handed over: an empty unit") {
    CHECK(Unit({}).made() == PenetapanUnit());
    const PenetapanUnit made = Unit({of("A", "1", {})}).made();
    CHECK(made.periode.empty());
    CHECK(made.tanpa_evaluasi == Names{"A"});
}

TEST_CASE("a choice that is gone is the first one, and a what-if is of its period and people") {
    const Unit unit({of("A", "1", {evaluation("v1", "05-04-2027", sesuai)})});
    const NilaiKinerja up{di_atas, di_atas};
    const Pengandaian here{"triwulanan 2027-03-31", "s1", up, "alasan"};
    const PenetapanUnit made =
        unit.made({"bulanan 2001-01-31", "0", CapaianOrganisasi::kurang},
                  {here, {"tahun 2027", "s1", up, ""}, {here.periode, "s7", up, ""}});
    CHECK(made.periode == here.periode);
    CHECK(made.capaian == CapaianOrganisasi::kurang);
    CHECK(made.pengandaian == std::vector<Pengandaian>{here});
}
