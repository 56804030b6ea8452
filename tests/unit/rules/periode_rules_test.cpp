// The period and the day by which the SKP is established.
#include <catch2/catch_test_macros.hpp>

#include "core/regulation/parameter.h"
#include "core/rules/explain.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

TEST_CASE("PD-01 to PD-04 say what is wrong with each day",
          "[PD-01a][PD-01b][PD-02a][PD-02b][PD-03a][PD-03b][PD-04a][PD-04b]") {
    struct Typed {
        const char* text;
        const char* rule;
    };
    const Typed typed[] = {
        {"", "PD-01"}, {"awal tahun", "PD-02"}, {"31-2-2027", "PD-03"}, {"1-1-1827", "PD-04"}};
    for (const Typed& row : typed) {
        CAPTURE(row.text);
        Skp skp = valid_skp();
        skp.periode.awal = row.text;
        CHECK(found_in(skp) == Found{std::string(row.rule) + "a periode/awal"});

        skp = valid_skp();
        skp.periode.akhir = row.text;
        CHECK(found_in(skp) == Found{std::string(row.rule) + "b periode/akhir"});
    }
}

TEST_CASE("PD-07 names the year that is missing and takes it from the other day",
          "[PD-07a][PD-07b]") {
    Skp skp = valid_skp();
    skp.periode = {"1 Juli", "31 Desember", {}};
    CHECK(found_of("PD-", skp) == Found{"PD-07a periode/awal", "PD-07b periode/akhir"});
    skp.periode.akhir = "31 Desember 2027";
    const Findings findings = check(skp, {});
    REQUIRE(found_of("PD-", skp) == Found{"PD-07a periode/awal"});
    CHECK(explain(skp, findings[0]).proposal == "1 Juli 2027");
    skp.periode.awal = "1/7";
    CHECK(explain(skp, check(skp, {})[0]).proposal == "1/7/2027");
}

TEST_CASE("PD-02 to PD-04 keep silent about days as people write them", "[PD-02a]") {
    for (const char* awal : {"02 JANUARI 2027", "2 Jan. 2027", "2 Jan 2027", "2/1/2027"}) {
        CAPTURE(awal);
        Skp skp = valid_skp();
        skp.periode.awal = awal;
        CHECK(found_in(skp) == Found{});
    }
}

TEST_CASE("PD-05 notices a period that ends before it starts", "[PD-05]") {
    Skp skp = valid_skp();
    skp.periode.akhir = "31 Desember 2026";
    CHECK(found_in(skp) == Found{"PD-05 periode/akhir"});
    skp.periode.akhir = skp.periode.awal;
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("PD-06 advises to stay within one year", "[PD-06]") {
    Skp skp = valid_skp();
    skp.periode.akhir = "1-1-2028";
    CHECK(found_in(skp) == Found{"PD-06 periode/akhir"});
}

TEST_CASE("PL-11 reminds from the day after the deadline on", "[PL-11]") {
    const Skp skp = valid_skp();
    CHECK(found_in(skp, Date{2027, 1, 31}) == Found{});
    CHECK(found_in(skp, Date{2027, 2, 1}) == Found{"PL-11 periode"});
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("PL-11 keeps silent once the SKP was established", "[PL-11][PL-11a]") {
    Skp skp = valid_skp();
    CHECK(check(skp, CheckContext{Date{2027, 6, 1}, true}).empty());
    CHECK(check(skp, CheckContext{Date{2027, 6, 1}, false}).size() == 1);
    skp.jadwal.edit().batas_penetapan = "15-01-2027";
    CHECK(check(skp, CheckContext{Date{2027, 6, 1}, true}).empty());
}

TEST_CASE("PL-11 keeps silent about a post taken up later in the year", "[PL-11]") {
    Skp skp = valid_skp();
    skp.periode.awal = "1 Juli 2027";
    CHECK(found_in(skp, Date{2027, 7, 10}) == Found{});
}

TEST_CASE("PL-11 gives way to the day that was entered in Jadwal, and says whose day it is",
          "[PL-11][PL-11a]") {
    Skp skp = valid_skp();
    skp.jadwal.edit().batas_penetapan = "15-01-2027";
    CHECK(found_in(skp, Date{2027, 1, 15}) == Found{});
    CHECK(found_in(skp, Date{2027, 1, 16}) == Found{"PL-11a jadwal/batas_penetapan"});
    CHECK(found_in(skp, Date{2027, 2, 1}) == Found{"PL-11a jadwal/batas_penetapan"});
    CHECK(found_in(skp) == Found{});
    // Also of a post taken up later in the year, for which the regulation's day says nothing.
    skp.periode.awal = "1 Juli 2027";
    skp.jadwal.edit().batas_penetapan = "31 Juli 2027";
    CHECK(found_in(skp, Date{2027, 7, 31}) == Found{});
    CHECK(found_in(skp, Date{2027, 8, 1}) == Found{"PL-11a jadwal/batas_penetapan"});
    // What can not be read as a date is told as such, and no deadline is guessed.
    skp = valid_skp();
    skp.jadwal.edit().batas_penetapan = "akhir bulan";
    CHECK(found_in(skp, Date{2027, 6, 1}) == Found{"JD-01 jadwal/batas_penetapan"});
}

TEST_CASE("PL-11b asks about a day later than the regulation's", "[PL-11b]") {
    Skp skp = valid_skp();
    skp.jadwal.edit().batas_penetapan = "31-01-2027";
    CHECK(found_in(skp, Date{2027, 1, 10}) == Found{});
    skp.jadwal.edit().batas_penetapan = "15-02-2027";
    CHECK(found_in(skp, Date{2027, 2, 10}) == Found{"PL-11b jadwal/batas_penetapan"});
    skp.periode.awal = "1 Februari 2027";
    CHECK(found_in(skp, Date{2027, 2, 10}) == Found{});
}

TEST_CASE("a dated parameter holds from its first day on") {
    const auto table = penetapan_skp_deadlines();
    const Date first = table.front().from;
    CHECK(in_force(table, Date{first.year - 1, 12, 31}) == nullptr);
    REQUIRE(in_force(table, first) != nullptr);
    CHECK(in_force(table, first)->value.in(2027) == Date{2027, 1, 31});
}
