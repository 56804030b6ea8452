// Cutting a year into evaluation periods: calendar months, moved months, parts of years.
#include "core/model/jadwal.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

#include "core/base/date.h"

using namespace kinerja;

namespace {

using enum JenisPeriode;

Periode from_to(const char* awal, const char* akhir) { return {awal, akhir, {}}; }
const Periode year_2027 = from_to("1-1-2027", "31-12-2027");

std::string line(const PeriodeEvaluasi& one) {
    return one.id.value + " " + one.nama + " " + one.awal + " " + one.akhir + " " + one.batas;
}

void check_gapless(const std::vector<PeriodeEvaluasi>& list, const Date& first, const Date& last) {
    REQUIRE_FALSE(list.empty());
    CHECK(parse_date(list.front().awal).date == first);
    CHECK(parse_date(list.back().akhir).date == last);
    for (std::size_t i = 0; i < list.size(); ++i) {
        CAPTURE(line(list[i]));
        CHECK(*parse_date(list[i].awal).date <= *parse_date(list[i].akhir).date);
        CHECK(is_id(list[i].id.value));
        for (std::size_t j = 0; j < i; ++j) CHECK(list[j].id != list[i].id);
        if (i > 0)
            CHECK(plus_days(*parse_date(list[i - 1].akhir).date, 1) ==
                  parse_date(list[i].awal).date);
    }
}

}  // namespace

TEST_CASE("a calendar year in months, triwulan and semesters") {
    const auto quarters = default_periode(triwulanan, year_2027);
    REQUIRE(quarters.size() == 4);
    CHECK(line(quarters[0]) == "tw1 Triwulan I 01-01-2027 31-03-2027 10-04-2027");
    CHECK(line(quarters[3]) == "tw4 Triwulan IV 01-10-2027 31-12-2027 10-01-2028");
    const auto months = default_periode(bulanan, year_2027);
    REQUIRE(months.size() == 12);
    CHECK(line(months[1]) == "bln2 Februari 01-02-2027 28-02-2027 10-03-2027");
    const auto halves = default_periode(semesteran, year_2027);
    REQUIRE(halves.size() == 2);
    CHECK(line(halves[1]) == "smt2 Semester II 01-07-2027 31-12-2027 10-01-2028");
    const auto whole = default_periode(tahunan, year_2027);
    REQUIRE(whole.size() == 1);
    CHECK(line(whole[0]) == "thn1 Tahunan 01-01-2027 31-12-2027 10-01-2028");
}

TEST_CASE("months from the 16th to the 15th, as one agency has them") {
    const auto months = default_periode(bulanan, year_2027, {16, 5});
    REQUIRE(months.size() == 12);
    CHECK(line(months[0]) == "bln1 Januari 01-01-2027 15-01-2027 20-01-2027");
    CHECK(line(months[1]) == "bln2 Februari 16-01-2027 15-02-2027 20-02-2027");
    CHECK(line(months[11]) == "bln12 Desember 16-11-2027 31-12-2027 05-01-2028");
    const auto quarters = default_periode(triwulanan, year_2027, {16, 8});
    CHECK(line(quarters[1]) == "tw2 Triwulan II 16-03-2027 15-06-2027 23-06-2027");
}

TEST_CASE("February of a leap year has its 29th day") {
    const auto months = default_periode(bulanan, from_to("1-1-2028", "31-12-2028"));
    CHECK(months[1].akhir == "29-02-2028");
}

TEST_CASE("an SKP of a part of the year has the periods of that part") {
    const auto quarters = default_periode(triwulanan, from_to("1-7-2027", "31-12-2027"));
    REQUIRE(quarters.size() == 2);
    CHECK(line(quarters[0]) == "tw3 Triwulan III 01-07-2027 30-09-2027 10-10-2027");
    const auto cut = default_periode(bulanan, from_to("20 Januari 2027", "10 Maret 2027"), {16, 0});
    REQUIRE(cut.size() == 2);
    CHECK(line(cut[0]) == "bln2 Februari 20-01-2027 15-02-2027 15-02-2027");
    CHECK(line(cut[1]) == "bln3 Maret 16-02-2027 10-03-2027 10-03-2027");
    CHECK(default_periode(bulanan, from_to("5-5-2027", "5-5-2027")).size() == 1);
}

TEST_CASE("beyond the end of a year, each period has an id and a name of its own") {
    const auto halves = default_periode(semesteran, from_to("1-7-2027", "31-12-2028"));
    REQUIRE(halves.size() == 3);
    CHECK(line(halves[0]) == "smt2 Semester II 2027 01-07-2027 31-12-2027 10-01-2028");
    CHECK(line(halves[1]) == "smt1 Semester I 2028 01-01-2028 30-06-2028 10-07-2028");
    CHECK(halves[2].id.value == "smt2-2028");
}

TEST_CASE("without two days in order there is nothing to cut") {
    for (const Periode& periode :
         {from_to("", "31-12-2027"), from_to("1-1-2027", ""), from_to("31-12-2027", "1-1-2027"),
          from_to("30-2-2027", "31-12-2027"), from_to("awal", "akhir"),
          from_to("1-1-1900", "31-12-2200")})
        CHECK(default_periode(bulanan, periode).empty());
}

TEST_CASE("whatever the pattern, the periods cover the SKP without gap or overlap") {
    for (const JenisPeriode jenis : {bulanan, triwulanan, semesteran, tahunan})
        for (int day = -1; day <= 30; ++day)
            for (const Periode& periode : {year_2027, from_to("16-2-2028", "15-11-2028"),
                                           from_to("1-9-2027", "28-2-2029")}) {
                CAPTURE(day, periode.awal);
                check_gapless(default_periode(jenis, periode, {day, 99}),
                              *parse_date(periode.awal).date, *parse_date(periode.akhir).date);
            }
}

TEST_CASE("an agency's own periods hold, else the defaults") {
    JadwalKinerja jadwal;
    jadwal.jenis = semesteran;
    CHECK(periode_evaluasi(jadwal, year_2027) == default_periode(semesteran, year_2027));
    jadwal.periode = {{{"d1"}, "Sendiri", "", "", "", {}}};
    CHECK(periode_evaluasi(jadwal, year_2027) == jadwal.periode);
}

TEST_CASE("the pattern is read out of the periods again") {
    for (const PolaPeriode& pola : {PolaPeriode{1, 10}, PolaPeriode{16, 5}, PolaPeriode{28, 0}}) {
        const PolaPeriode read = pola_of(default_periode(bulanan, year_2027, pola));
        CHECK(read.hari_mulai == pola.hari_mulai);
        CHECK(read.hari_batas == pola.hari_batas);
    }
    CHECK(pola_of({}).hari_mulai == PolaPeriode{}.hari_mulai);
    const PolaPeriode odd = pola_of(
        {{{"a"}, "", "x", "31-1-2027", "1-1-2020", {}}, {{"b"}, "", "31-1-2027", "", "", {}}});
    CHECK(odd.hari_batas == 0);
    CHECK(odd.hari_mulai == 28);
}

TEST_CASE("an id of a default period says its name, any other none") {
    CHECK(nama_bawaan({"tw3"}) == "Triwulan III");
    CHECK(nama_bawaan({"bln12-2028"}) == "Desember");
    for (const char* id : {"", "tw", "tw0", "tw5", "bln13", "smt-1", "tw1x", "d1"})
        CHECK(nama_bawaan({id}).empty());
}
