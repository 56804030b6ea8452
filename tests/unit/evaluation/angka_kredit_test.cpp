// Angka kredit: the whole table of regulation.md 6.4, parts of a year, sums as printed, promotions.
#include "core/evaluation/angka_kredit.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

using namespace kinerja;

namespace {

using enum DesimalAngkaKredit;
using P = PredikatKinerja;

constexpr Date year_end{2026, 12, 31};

std::optional<Konversi> convert(JenjangFungsional jenjang, P predikat, int months = 12,
                                DesimalAngkaKredit desimal = dua) {
    return konversi({jenjang, predikat, months, year_end}, desimal);
}

std::string printed(const std::optional<Konversi>& row) {
    return row ? to_indonesian(row->angka_kredit.result) : "-";
}

std::string said(const std::optional<Step>& step) { return step ? to_text(*step) : "-"; }

}  // namespace

TEST_CASE("a whole year of each jenjang and predikat") {
    using enum JenjangFungsional;
    const struct {
        JenjangFungsional jenjang;
        std::string_view sb, b, bp, k, sk;
    } rows[] = {
        {pemula, "5,63", "3,75", "2,81", "1,88", "0,94"},
        {terampil, "7,50", "5,00", "3,75", "2,50", "1,25"},
        {mahir, "18,75", "12,50", "9,38", "6,25", "3,13"},
        {penyelia, "37,50", "25,00", "18,75", "12,50", "6,25"},
        {ahli_pertama, "18,75", "12,50", "9,38", "6,25", "3,13"},
        {ahli_muda, "37,50", "25,00", "18,75", "12,50", "6,25"},
        {ahli_madya, "56,25", "37,50", "28,13", "18,75", "9,38"},
        {ahli_utama, "75,00", "50,00", "37,50", "25,00", "12,50"},
    };
    for (const auto& row : rows) {
        CAPTURE(label_of(row.jenjang));
        CHECK(printed(convert(row.jenjang, P::sangat_baik)) == row.sb);
        CHECK(printed(convert(row.jenjang, P::baik)) == row.b);
        CHECK(printed(convert(row.jenjang, P::butuh_perbaikan)) == row.bp);
        CHECK(printed(convert(row.jenjang, P::kurang)) == row.k);
        CHECK(printed(convert(row.jenjang, P::sangat_kurang)) == row.sk);
    }
}

TEST_CASE("a row of Konversi has the columns of the form") {
    const std::optional<Konversi> year = convert(JenjangFungsional::ahli_pertama, P::sangat_baik);
    REQUIRE(year);
    CHECK(year->prosentase == "150%");
    CHECK(year->koefisien == Decimal{125, 1});
    CHECK(to_text(year->angka_kredit) == "150% x 12,5 = 18,75");
    CHECK(year->angka_kredit.formula == "prosentase x koefisien per tahun");
    CHECK(year->basis.text == "Peraturan BKN 3/2023");
    CHECK(convert(JenjangFungsional::terampil, P::baik)->basis.authority == Authority::practice);
}

TEST_CASE("a part of the year stands in the percentage, rounded half up at the end") {
    const std::optional<Konversi> two = convert(JenjangFungsional::ahli_pertama, P::baik, 2);
    REQUIRE(two);
    CHECK(two->prosentase == "2/12 x 100%");
    CHECK(to_text(two->angka_kredit) == "2/12 x 100% x 12,5 = 2,08");
    CHECK(printed(convert(JenjangFungsional::ahli_pertama, P::baik, 2, tiga)) == "2,083");
    CHECK(printed(convert(JenjangFungsional::pemula, P::sangat_baik, 12, tiga)) == "5,625");
    CHECK(printed(convert(JenjangFungsional::pemula, P::sangat_kurang, 12, tiga)) == "0,938");
    CHECK(printed(convert(JenjangFungsional::ahli_muda, P::baik, 11)) == "22,92");
    CHECK(printed(convert(JenjangFungsional::ahli_muda, P::baik, 1)) == "2,08");
}

TEST_CASE("no conversion without a month, of more than a year, or before 2023") {
    CHECK_FALSE(convert(JenjangFungsional::ahli_muda, P::baik, 0));
    CHECK_FALSE(convert(JenjangFungsional::ahli_muda, P::baik, 13));
    CHECK_FALSE(konversi({JenjangFungsional::ahli_muda, P::baik, 12, {2022, 12, 31}}, dua));
    CHECK(konversi({JenjangFungsional::ahli_muda, P::baik, 12, {2023, 12, 31}}, dua));
}

TEST_CASE("T-AK6 a year Sangat Baik and two months Baik add up to 20,83") {
    const std::vector<Decimal> rows{
        convert(JenjangFungsional::ahli_pertama, P::sangat_baik)->angka_kredit.result,
        convert(JenjangFungsional::ahli_pertama, P::baik, 2)->angka_kredit.result};
    CHECK(said(akumulasi(rows)) == "18,75 + 2,08 = 20,83");
    CHECK(akumulasi(rows)->formula == "jumlah angka yang tercetak");
}

TEST_CASE("T-AK7 printed figures are added up as printed, also where the exact sum is another") {
    // Twelve times a month of 2,08333: exactly 25, on paper 24,96.
    const std::vector<Decimal> months(
        12, convert(JenjangFungsional::ahli_muda, P::baik, 1)->angka_kredit.result);
    REQUIRE(akumulasi(months));
    CHECK(akumulasi(months)->result == Decimal{2496, 2});
    CHECK(said(akumulasi(std::vector<Decimal>{{18'750, 3}, {2083, 3}})) ==
          "18,750 + 2,083 = 20,833");
    CHECK(said(akumulasi(std::vector<Decimal>{{100, 0}, {1875, 2}})) == "100 + 18,75 = 118,75");
    CHECK_FALSE(akumulasi({}));
}

TEST_CASE("what a promotion needs") {
    using enum JenjangFungsional;
    const struct {
        JenjangFungsional jenjang;
        int pangkat, next_jenjang;
    } rows[] = {{pemula, 15, 15},       {terampil, 20, 60},      {mahir, 50, 100},
                {penyelia, 100, 0},     {ahli_pertama, 50, 100}, {ahli_muda, 100, 200},
                {ahli_madya, 150, 450}, {ahli_utama, 200, 0}};
    for (const auto& row : rows) {
        CAPTURE(label_of(row.jenjang));
        CHECK(needed_for(Kenaikan::pangkat, row.jenjang, year_end) == Decimal{row.pangkat, 0});
        const std::optional<Decimal> next = needed_for(Kenaikan::jenjang, row.jenjang, year_end);
        CHECK(next ==
              (row.next_jenjang == 0 ? std::nullopt : std::optional(Decimal{row.next_jenjang, 0})));
    }
    CHECK_FALSE(needed_for(Kenaikan::pangkat, ahli_muda, {2022, 12, 31}));
}

TEST_CASE("a higher degree gives a quarter of the need, with a predikat of Baik at least") {
    CHECK(said(pendidikan(JenjangFungsional::ahli_pertama, P::baik, year_end, dua)) ==
          "25% x 50 = 12,50");
    CHECK(said(pendidikan(JenjangFungsional::pemula, P::sangat_baik, year_end, tiga)) ==
          "25% x 15 = 3,750");
    CHECK_FALSE(pendidikan(JenjangFungsional::ahli_pertama, P::butuh_perbaikan, year_end, dua));
    CHECK_FALSE(pendidikan(JenjangFungsional::ahli_pertama, P::kurang, year_end, dua));
    CHECK_FALSE(pendidikan(JenjangFungsional::ahli_pertama, P::baik, {2022, 12, 31}, dua));
}

TEST_CASE("what was collected reaches a need or lacks something") {
    const std::optional<Kecukupan> lacking = kecukupan({2083, 2}, {50, 0});
    REQUIRE(lacking);
    CHECK_FALSE(lacking->reached);
    CHECK(to_text(lacking->lebih) == "20,83 - 50 = -29,17");
    const std::optional<Kecukupan> exact = kecukupan({5000, 2}, {50, 0});
    REQUIRE(exact);
    CHECK(exact->reached);
    CHECK(to_text(exact->lebih) == "50,00 - 50 = 0,00");
    CHECK_FALSE(kecukupan({9'223'372'036'854'775'807, 0}, {1, 9}));
}

TEST_CASE("the surplus is carried over within the jenjang, and a new jenjang begins at 0") {
    const Kecukupan surplus = kecukupan({5625, 2}, {50, 0}).value();
    CHECK(carried_over(Kenaikan::pangkat, surplus) == Decimal{625, 2});
    CHECK(carried_over(Kenaikan::jenjang, surplus) == Decimal{0, 2});
    CHECK(carried_over(Kenaikan::pangkat, kecukupan({4000, 2}, {50, 0}).value()) == Decimal{0, 2});
}
