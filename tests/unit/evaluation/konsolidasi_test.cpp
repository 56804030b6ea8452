// Quarters made into one figure, with the line that shows it (7A).
#include "core/evaluation/konsolidasi.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

using namespace kinerja;

namespace {

using Quarters = std::vector<QuarterFigures>;

std::string said(const std::optional<Step>& step) { return step ? to_text(*step) : "-"; }

constexpr std::optional<Decimal> none;
constexpr Decimal of(int whole) { return {whole, 0}; }

}  // namespace

TEST_CASE("a consolidation shows how it was computed") {
    const std::vector<Decimal> values{of(2), {-5, 1}, of(6)};
    CHECK(said(consolidation_step(values, Konsolidasi::sum)) == "2 + (-0,5) + 6 = 7,5");
    CHECK(said(consolidation_step(values, Konsolidasi::last_value)) == "6");
    CHECK(said(consolidation_step(values, Konsolidasi::average)) == "(2 + (-0,5) + 6) / 3 = 2,5");
    CHECK(consolidation_step(values, Konsolidasi::sum)->formula == "penjumlahan");
    CHECK(consolidation_step(values, Konsolidasi::last_value)->formula == "nilai terakhir");
    CHECK(consolidation_step(values, Konsolidasi::average)->formula == "jumlah / banyaknya nilai");
    CHECK_FALSE(consolidation_step({}, Konsolidasi::sum));
}

TEST_CASE("only quarters that have a target count, for target and realisasi alike") {
    const Quarters quarters{{of(10), of(9)}, {none, of(100)}, {of(20), of(24)}, {none, none}};
    const struct {
        Konsolidasi konsolidasi;
        std::string_view target, realisasi;
    } rows[] = {
        {Konsolidasi::sum, "10 + 20 = 30", "9 + 24 = 33"},
        {Konsolidasi::last_value, "20", "24"},
        {Konsolidasi::average, "(10 + 20) / 2 = 15", "(9 + 24) / 2 = 16,5"},
    };
    for (const auto& row : rows) {
        const QuarterConsolidation found = consolidate_quarters(quarters, row.konsolidasi);
        CHECK(said(found.target) == row.target);
        CHECK(said(found.realisasi) == row.realisasi);
        CHECK_FALSE(found.lacking);
    }
}

TEST_CASE("where one quarter lacks its realisasi there is none at all, and the quarter is named") {
    const Quarters quarters{{of(10), of(9)}, {of(20), none}, {of(30), of(30)}, {of(40), none}};
    for (const auto konsolidasi :
         {Konsolidasi::sum, Konsolidasi::last_value, Konsolidasi::average}) {
        const QuarterConsolidation found = consolidate_quarters(quarters, konsolidasi);
        CHECK_FALSE(found.realisasi);
        CHECK(found.lacking == 1);
        CHECK(found.target);
    }
    CHECK(said(consolidate_quarters(std::span(quarters).first(1), Konsolidasi::sum).realisasi) ==
          "9");
}

TEST_CASE("without any target there is neither target nor realisasi, and nothing lacks") {
    for (const Quarters& quarters : {Quarters{}, Quarters{{none, of(5)}, {none, none}}}) {
        const QuarterConsolidation found = consolidate_quarters(quarters, Konsolidasi::average);
        CHECK_FALSE(found.target);
        CHECK_FALSE(found.realisasi);
        CHECK_FALSE(found.lacking);
    }
}
