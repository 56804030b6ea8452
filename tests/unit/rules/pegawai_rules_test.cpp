// The header of the form: who is judged and who judges.
#include <catch2/catch_test_macros.hpp>

#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

TEST_CASE("complete documents of all three forms have no findings") {
    const Date early{2027, 1, 4};
    CHECK(found_in(valid_skp(), early) == Found{});
    CHECK(found_in(kualitatif_skp(), early) == Found{});
    CHECK(found_in(jpt_skp(), early) == Found{});
}

TEST_CASE("ID-01 asks for each line about the pegawai",
          "[ID-01a][ID-01b][ID-01c][ID-01d][ID-01e][ID-01f]") {
    struct Line {
        std::string Pegawai::*text;
        Found found;
    };
    const Line lines[] = {
        {&Pegawai::nama, {"ID-01a pegawai/nama"}},
        {&Pegawai::nip, {"ID-01b pegawai/nip"}},
        {&Pegawai::golongan, {"ID-01c pegawai/golongan"}},
        {&Pegawai::jabatan, {"ID-01d pegawai/jabatan"}},
        {&Pegawai::unit_kerja, {"ID-01e pegawai/unit_kerja"}},
        {&Pegawai::instansi, {"ID-01f pegawai/instansi"}},
    };
    for (const Line& line : lines) {
        Skp skp = valid_skp();
        skp.pegawai.*line.text = "";
        CHECK(found_in(skp) == line.found);
    }
}

TEST_CASE("ID-02 asks for each line about the pejabat penilai",
          "[ID-02a][ID-02b][ID-02c][ID-02d][ID-02e]") {
    struct Line {
        std::string Pegawai::*text;
        Found found;
    };
    const Line lines[] = {
        {&Pegawai::nama, {"ID-02a pejabat_penilai/nama"}},
        {&Pegawai::nip, {"ID-02b pejabat_penilai/nip"}},
        {&Pegawai::golongan, {"ID-02c pejabat_penilai/golongan"}},
        {&Pegawai::jabatan, {"ID-02d pejabat_penilai/jabatan"}},
        {&Pegawai::unit_kerja, {"ID-02e pejabat_penilai/unit_kerja"}},
        {&Pegawai::instansi, {}},
    };
    for (const Line& line : lines) {
        Skp skp = valid_skp();
        skp.pejabat_penilai.*line.text = "";
        CHECK(found_in(skp) == line.found);
    }
}

TEST_CASE("ID-02 lets the superior of a JPT be without NIP, pangkat and unit kerja",
          "[ID-02a][ID-02d][ID-02f]") {
    Skp skp = jpt_skp();
    skp.pejabat_penilai = {};
    CHECK(found_in(skp) == Found{"ID-02a pejabat_penilai/nama", "ID-02d pejabat_penilai/jabatan",
                                 "ID-02f pejabat_penilai/instansi"});
    skp.jenis_jabatan = JenisJabatan::pimpinan_unit_kerja_mandiri;
    CHECK(found_in(skp).size() == 3);
}

TEST_CASE("ID-01 takes blanks and dashes for nothing", "[ID-01a][ID-01b]") {
    Skp skp = valid_skp();
    skp.pegawai.nama = " \xC2\xA0\t";
    for (const char* typed : {" - ", "NIP. -", "NI P3K"}) {
        CAPTURE(typed);
        skp.pegawai.nip = typed;
        CHECK(found_in(skp) == Found{"ID-01a pegawai/nama", "ID-01b pegawai/nip"});
    }
}

TEST_CASE("ID-02b takes a dash under a pangkat of its own for no number at all", "[ID-02b]") {
    Skp skp = valid_skp();
    skp.pejabat_penilai.golongan = "lain";
    skp.pejabat_penilai.pangkat_lain = "Ketua";
    for (const char* typed : {"", "NIP", "NIP.", "NRP :"}) {
        CAPTURE(typed);
        skp.pejabat_penilai.nip = typed;
        CHECK(found_in(skp) == Found{"ID-02b pejabat_penilai/nip"});
    }
    for (const char* typed : {"-", "NIP. -", "NRP -", "NIP: -", "NIP/NRP -"}) {
        CAPTURE(typed);
        skp.pejabat_penilai.nip = typed;
        CHECK(found_in(skp) == Found{});
    }
}

TEST_CASE("ID-02 never stops a JPT whose superior is a pejabat negara") {
    for (const char* typed : {"", "-"}) {
        Skp skp = jpt_skp();
        skp.pejabat_penilai.nip = typed;
        skp.pejabat_penilai.golongan = "lain";
        skp.pejabat_penilai.pangkat_lain = "Pejabat Negara";
        CHECK(found_in(skp) == Found{});
    }
}

TEST_CASE("ID-01c asks no golongan of a PPPK paruh waktu", "[ID-01c][PL-03b]") {
    Skp skp = valid_skp();
    skp.pegawai.status = StatusPegawai::pppk;
    skp.pegawai.nip = "19000722 202521 1 999";
    skp.pegawai.golongan = "tanpa";
    CHECK(found_in(skp) == Found{"PL-03b acuan/perjanjian_kerja"});
    skp.pegawai.golongan = "";
    const Findings findings = check(skp, {});
    REQUIRE(findings.size() == 2);
    CHECK(findings[0].rule->id == "ID-01c");
    CHECK(findings[0].rule->severity == Severity::advises);
    CHECK(findings[0].rule->remedy.find("PPPK paruh waktu") != std::string_view::npos);
}

TEST_CASE("ID-01c wants a pangkat outside the tables in words", "[ID-01c][ID-02c]") {
    Skp skp = valid_skp();
    skp.pegawai.golongan = "lain";
    skp.pejabat_penilai.golongan = "lain";
    CHECK(found_in(skp) ==
          Found{"ID-01c pegawai/pangkat_lain", "ID-02c pejabat_penilai/pangkat_lain"});
    skp.pegawai.pangkat_lain = "Kapten";
    skp.pejabat_penilai.pangkat_lain = "Kolonel Inf";
    CHECK(found_in(skp) == Found{});
}
