// Each kind of mistake in a NIP or NI PPPK has a row of its own.
#include <catch2/catch_test_macros.hpp>

#include "core/model/person_number.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

struct Mistake {
    std::string_view number;
    std::string_view rule;
};

void make_pppk(Skp& skp) {
    skp.pegawai.status = StatusPegawai::pppk;
    skp.pegawai.nip = "198809172024212003";
    skp.pegawai.golongan = "IX";
    skp.acuan[static_cast<std::size_t>(Acuan::perjanjian_kerja)] = "Perjanjian kerja 1 Maret 2024";
}

Found line(std::string_view rule, std::string_view path) {
    return {std::string(rule) + " " + std::string(path)};
}

}  // namespace

TEST_CASE("NI a names what is wrong with the NIP of a PNS",
          "[NI-01a][NI-02a][NI-03a][NI-04a][NI-05a][NI-06a][NI-07a][NI-08a][NI-09a][NI-10]") {
    constexpr Mistake mistakes[] = {
        {"19880917201403200X", "NI-01a"}, {"131 234 567", "NI-02a"},
        {"19880917201403200", "NI-03a"},  {"1988091720140320033", "NI-04a"},
        {"198802302014032003", "NI-05a"}, {"198809171980032003", "NI-06a"},
        {"198809172014132003", "NI-07a"}, {"198809172014033003", "NI-08a"},
        {"198809172014032000", "NI-09a"}, {"198809172000032003", "NI-10"},
    };
    for (const Mistake& mistake : mistakes) {
        CAPTURE(mistake.number);
        Skp skp = valid_skp();
        skp.pegawai.nip = mistake.number;
        CHECK(found_in(skp) == line(mistake.rule, "pegawai/nip"));

        skp = valid_skp();
        skp.pejabat_penilai.nip = mistake.number;
        CHECK(found_in(skp) == line(mistake.rule, "pejabat_penilai/nip"));
    }
}

TEST_CASE("NI b advises on the NI of a PPPK",
          "[NI-01b][NI-02b][NI-03b][NI-04b][NI-05b][NI-06b][NI-07b][NI-08b][NI-09b]") {
    constexpr Mistake mistakes[] = {
        {"19880917202421200X", "NI-01b"}, {"131234567", "NI-02b"},
        {"19880917202421200", "NI-03b"},  {"1988091720242120033", "NI-04b"},
        {"198802302024212003", "NI-05b"}, {"198809171980212003", "NI-06b"},
        {"198809172024202003", "NI-07b"}, {"198809172024213003", "NI-08b"},
        {"198809172024212000", "NI-09b"},
    };
    for (const Mistake& mistake : mistakes) {
        CAPTURE(mistake.number);
        Skp skp = valid_skp();
        make_pppk(skp);
        CHECK(found_in(skp) == Found{});
        skp.pegawai.nip = mistake.number;
        const Findings findings = check(skp, {});
        REQUIRE(findings.size() == 1);
        CHECK(findings[0].rule->id == mistake.rule);
        CHECK(findings[0].rule->severity == Severity::advises);
    }
}

TEST_CASE("NI accepts a NIP as people type it") {
    Skp skp = valid_skp();
    skp.pegawai.nip = " 19880917 201403 2 003 ";
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("NI-11 notices that status and number contradict each other", "[NI-11a][NI-11b]") {
    Skp skp = valid_skp();
    skp.pegawai.nip = "198809172024212003";
    CHECK(found_in(skp) == Found{"NI-11a pegawai/status"});

    skp = valid_skp();
    make_pppk(skp);
    skp.pegawai.nip = "198809172014032003";
    CHECK(found_in(skp) == Found{"NI-11b pegawai/status"});
}

TEST_CASE("NI-12 notices an appointment in the future", "[NI-12]") {
    Skp skp = valid_skp();
    skp.pegawai.nip = "200109172027032003";
    const Found future{"NI-12 pegawai/nip"};
    CHECK(found_in(skp, Date{2027, 1, 31}) == future);
    CHECK(found_in(skp, Date{2026, 12, 31}) == future);
    CHECK(found_in(skp) == Found{});
    skp.periode.awal = "1-3-2027";
    CHECK(found_in(skp, Date{2027, 3, 1}) == Found{});
}

TEST_CASE("NI-13 notices that both numbers are the same", "[NI-13]") {
    Skp skp = valid_skp();
    skp.pejabat_penilai.nip = "19880917.201403.2.003";
    CHECK(found_in(skp) == Found{"NI-13 pejabat_penilai/nip"});
}

TEST_CASE("NI takes what people call a number, and the apostrophe of a sheet, for no part of it") {
    for (const char* typed :
         {"NIP. 19880917 201403 2 003", "NIP: 198809172014032003", "'198809172014032003",
          "\xE2\x80\x99"
          "198809172014032003",
          "Nip.19880917 201403 2 003"}) {
        CAPTURE(typed);
        Skp skp = valid_skp();
        skp.pegawai.nip = typed;
        CHECK(found_in(skp) == Found{});
    }
    for (const char* typed :
         {"NIPPPK 198809172024212003", "NI PPPK 198809172024212003", "NI P3K 19880917 202421 2 003",
          "NIP3K 198809172024212003", "NIP P3K 198809172024212003", "P3K. 198809172024212003"}) {
        CAPTURE(typed);
        Skp skp = valid_skp();
        make_pppk(skp);
        skp.pegawai.nip = typed;
        CHECK(found_in(skp) == Found{});
    }
}

TEST_CASE("NI-01 says of a number that a sheet rounded that its end is lost", "[NI-01c][NI-01d]") {
    for (const char* typed : {"1,90005E+17", "1.98809E+17", "1,98809172014032E17", "'1,9e+17"}) {
        CAPTURE(typed);
        Skp skp = valid_skp();
        skp.pegawai.nip = typed;
        CHECK(found_in(skp) == line("NI-01c", "pegawai/nip"));
        make_pppk(skp);
        skp.pegawai.nip = typed;
        CHECK(found_in(skp) == line("NI-01d", "pegawai/nip"));
    }
}

TEST_CASE("NI-01c says so of a rounded number under any name and any pangkat", "[NI-01c]") {
    for (const char* typed : {"1,90000E+13", "1,90005E+17", "NRP 1,90000E+13", "NIK 9,90101E+15"})
        for (const char* golongan : {"lain", "IV/a"}) {
            CAPTURE(typed, golongan);
            Skp skp = valid_skp();
            skp.pejabat_penilai.nip = typed;
            skp.pejabat_penilai.golongan = golongan;
            skp.pejabat_penilai.pangkat_lain = "Letkol Ckm (K)";
            CHECK(found_in(skp) == line("NI-01c", "pejabat_penilai/nip"));
        }
}

TEST_CASE("NI-05a finds dummies and months that no calendar has", "[NI-05a]") {
    for (const char* typed : {"12345678 123456 1 123", "190016201920061003"}) {
        Skp skp = valid_skp();
        skp.pegawai.nip = typed;
        CHECK(found_in(skp) == line("NI-05a", "pegawai/nip"));
    }
}

TEST_CASE("NI-03c leads from a number as long as an NRP to the NRP", "[NI-03c]") {
    for (const char* typed : {"19000001010199", "19000001"}) {
        Skp skp = valid_skp();
        skp.pejabat_penilai.nip = typed;
        skp.pejabat_penilai.golongan = "";
        CHECK(found_in(skp) ==
              Found{"NI-03c pejabat_penilai/nip", "ID-02c pejabat_penilai/golongan"});
        skp.pejabat_penilai.nip = std::string("NRP ") + typed;
        CHECK(found_in(skp) == Found{"ID-02c pejabat_penilai/golongan"});
        skp.pejabat_penilai.nip = typed;
        skp.pejabat_penilai.golongan = "lain";
        skp.pejabat_penilai.pangkat_lain = "Letkol Ckm (K)";
        CHECK(found_in(skp) == Found{});
    }
    Skp skp = valid_skp();  // a PPPK is asked for 18 digits
    make_pppk(skp);
    skp.pegawai.nip = "19000001010199";
    CHECK(found_in(skp) == line("NI-03b", "pegawai/nip"));
}

TEST_CASE("NI leaves the NIK of a superior alone, but not that of the pegawai") {
    Skp skp = valid_skp();
    skp.pejabat_penilai.nip = "9901010101010001";
    skp.pejabat_penilai.golongan = "lain";
    skp.pejabat_penilai.pangkat_lain = "Ketua";
    CHECK(found_in(skp) == Found{});
    skp.pejabat_penilai.nip = "NIK 9901010101010001";
    CHECK(found_in(skp) == Found{});
    skp.pegawai.nip = "9901010101010001";
    CHECK(found_in(skp) == line("NI-03a", "pegawai/nip"));
}

TEST_CASE("NI leaves the NRP of a military superior alone") {
    Skp skp = valid_skp();
    skp.pejabat_penilai.nip = "11990012340571";
    skp.pejabat_penilai.golongan = "lain";
    skp.pejabat_penilai.pangkat_lain = "Kolonel Inf";
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("NI-14 asks about digits that are no number of anybody, and gives them no name",
          "[NI-14]") {
    for (const char* typed : {"1", "131234567", "1900010119", "1900010101019"}) {
        CAPTURE(typed);
        Skp skp = valid_skp();
        skp.pejabat_penilai.nip = typed;
        skp.pejabat_penilai.golongan = "lain";
        skp.pejabat_penilai.pangkat_lain = "Bupati";
        CHECK(found_in(skp) == line("NI-14", "pejabat_penilai/nip"));
        CHECK(check(skp, {})[0].rule->severity == Severity::advises);
        CHECK(number_label(skp.pejabat_penilai) == "Nomor");
        CHECK(number_of(skp.pejabat_penilai) == typed);
        skp.pejabat_penilai.nip = std::string("NRP ") + typed;
        CHECK(found_in(skp) == Found{});
        CHECK(number_label(skp.pejabat_penilai) == "NRP");
        std::swap(skp.pegawai, skp.pejabat_penilai);
        skp.pegawai.nip = typed;
        CHECK(found_of("NI-14", skp) == line("NI-14", "pegawai/nip"));
    }
}
