// NIP and NI PPPK: what the digits say, and one case for each kind of mistake.
#include "core/model/nip.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("the NIP of a PNS says birth, TMT CPNS, sex and serial") {
    for (const char* text :
         {"198609262015051001", "19860926 201505 1 001", "19860926.201505.1.001",
          "19860926-201505-1-001", "'198609262015051001", "\"198609262015051001\"",
          "=\"198609262015051001\"", "NIP. 19860926 201505 1 001", "N I P : 198609262015051001",
          "NIP Baru 198609262015051001", "NIPK 198609262015051001",
          "No. Induk Pegawai 198609262015051001", "198.609.262.015.051.001",
          "\t19860926\xC2\xA0"
          "201505 1 001\n"}) {
        CAPTURE(text);
        const NipReading reading = parse_nip(text);
        REQUIRE(reading.nip);
        CHECK_FALSE(reading.problem);
        CHECK(reading.nip->digits == "198609262015051001");
        CHECK(reading.nip->status == StatusPegawai::pns);
        CHECK(reading.nip->birth == Date{1986, 9, 26});
        CHECK(reading.nip->year == 2015);
        CHECK(reading.nip->month_or_code == 5);
        CHECK(reading.nip->jenis_kelamin == JenisKelamin::pria);
        CHECK(reading.nip->serial == 1);
    }
}

TEST_CASE("the NI of a PPPK carries a code from 21 in place of the month") {
    const NipReading reading = parse_nip("199009132025242014");
    REQUIRE(reading.nip);
    CHECK_FALSE(reading.problem);
    CHECK(reading.nip->status == StatusPegawai::pppk);
    CHECK(reading.nip->birth == Date{1990, 9, 13});
    CHECK(reading.nip->year == 2025);
    CHECK(reading.nip->month_or_code == 24);
    CHECK(reading.nip->jenis_kelamin == JenisKelamin::wanita);
    CHECK(reading.nip->serial == 14);
}

TEST_CASE("each kind of mistake has its own name") {
    const struct {
        const char* text;
        NipProblem problem;
    } cases[] = {
        {"", NipProblem::empty},
        {"  .-", NipProblem::empty},
        {"19860926201505100A", NipProblem::has_letters},
        {"1986/0926/201505/1/001", NipProblem::has_letters},
        {"\xD9\xA1\xD9\xA2", NipProblem::has_letters},  // digits, but Arabic ones
        {"19860926\xFF"
         "2015051001",
         NipProblem::has_letters},
        {"132 145 678", NipProblem::old_nine_digits},
        {"1", NipProblem::too_short},
        {"19860926201505100", NipProblem::too_short},
        {"1986092620150510011", NipProblem::too_long},
        {"198602302015051001", NipProblem::birth_not_a_date},
        {"198702292015051001", NipProblem::birth_not_a_date},
        {"198613012015051001", NipProblem::birth_not_a_date},
        {"000000000000000000", NipProblem::birth_not_a_date},
        {"198609261985051001", NipProblem::year_out_of_range},
        {"198609261986051001", NipProblem::year_out_of_range},
        {"198609262101051001", NipProblem::year_out_of_range},
        {"198809172014132003", NipProblem::code_out_of_range},
        {"198809172014002003", NipProblem::code_out_of_range},
        {"198809172014202003", NipProblem::code_out_of_range},
        {"198609262015050001", NipProblem::sex_not_1_or_2},
        {"198609262015053001", NipProblem::sex_not_1_or_2},
        {"198609262015051000", NipProblem::serial_000},
        {"Siti 198609262015051001", NipProblem::has_letters},
        {"NIP 198609262015051001 (PNS)", NipProblem::has_letters},
        {"NUPTK 1234567890123456", NipProblem::has_letters},
        {"198609262015051001,00", NipProblem::has_letters},
        {"1,98609E+17", NipProblem::rounded},
        {"1.98609262015051E17", NipProblem::rounded},
    };
    for (const auto& [text, problem] : cases) {
        CAPTURE(text);
        const NipReading reading = parse_nip(text);
        CHECK_FALSE(reading.nip);
        CHECK(reading.problem == problem);
    }
}

TEST_CASE("an appointment before the eighteenth birthday is doubted, not refused") {
    const auto problem_of = [](const char* text) {
        const NipReading reading = parse_nip(text);
        CHECK(reading.nip);
        return reading.problem;
    };
    CHECK(problem_of("200009262018091001") == NipProblem::younger_than_18);
    CHECK(problem_of("200009262018101001") == std::nullopt);
    CHECK(problem_of("200009012018091001") == std::nullopt);
    CHECK(problem_of("200002292018021001") == NipProblem::younger_than_18);
    CHECK(problem_of("200002292018031001") == std::nullopt);
    CHECK(problem_of("200012312018211001") == std::nullopt);  // PPPK: only the year is known
    CHECK(problem_of("200101012018211001") == NipProblem::younger_than_18);
}

TEST_CASE("digits 13 and 14 tell PNS from PPPK over their whole range") {
    for (int code = 0; code <= 99; ++code) {
        const std::string two = {static_cast<char>('0' + code / 10),
                                 static_cast<char>('0' + code % 10)};
        const NipReading reading = parse_nip("198609262015" + two + "1001");
        CAPTURE(code);
        if (code >= 1 && code <= 12) CHECK(reading.nip->status == StatusPegawai::pns);
        if (code >= 21) CHECK(reading.nip->status == StatusPegawai::pppk);
        if (code == 0 || (code >= 13 && code <= 20))
            CHECK(reading.problem == NipProblem::code_out_of_range);
    }
}

TEST_CASE("a birthday on 29 February exists in leap years only") {
    CHECK(parse_nip("198802292014032003").nip);
    CHECK(parse_nip("200002292020032003").nip);
    CHECK(parse_nip("190002291920032003").problem == NipProblem::birth_not_a_date);
}

TEST_CASE("a NIP is shown in groups, anything else as it was typed") {
    CHECK(grouped("198609262015051001") == "19860926 201505 1 001");
    CHECK(grouped("1986.0926 201505-1001") == "19860926 201505 1 001");
    CHECK(grouped("198809172014132003") == "19880917 201413 2 003");
    CHECK(grouped("12345") == "12345");
    CHECK(grouped("NRP 12-34") == "NRP 12-34");
    CHECK(grouped("") == "");
}
