// Capaian by polarisasi (7A), with the steps that lead to it.
#include "core/evaluation/capaian.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace kinerja;

namespace {

using enum Polarisasi;

Decimal read(const char* text) { return parse_decimal(text).value(); }

CapaianReading capaian(Polarisasi polarisasi, const char* target, const char* realisasi,
                       const char* terburuk = nullptr) {
    CapaianInput input{read(target), read(realisasi), {}};
    if (terburuk) input.terburuk = read(terburuk);
    return capaian_of(polarisasi, input);
}

/// The steps in one line, or the problem by its number.
std::string steps(const CapaianReading& reading) {
    if (!reading.capaian) return "problem " + std::to_string(static_cast<int>(reading.problem));
    std::string text;
    for (const Step& step : reading.steps)
        text.append(text.empty() ? "" : " | ").append(to_text(step));
    return text;
}

std::string problem(CapaianProblem value) { return steps({{}, value, {}}); }

}  // namespace

TEST_CASE("capaian of each polarisasi") {
    const struct {
        Polarisasi polarisasi;
        const char *target, *realisasi, *capaian;
    } rows[] = {
        {maximize, "100", "95", "95,00"},    {maximize, "100", "130", "120,00"},
        {maximize, "100", "120", "120,00"},  {maximize, "61,95", "50", "80,71"},
        {maximize, "3", "2", "66,67"},       {maximize, "100", "0", "0,00"},
        {maximize, "100", "-5", "0,00"},     {maximize, "-100", "-100", "100,00"},
        {maximize, "-100", "-50", "120,00"}, {maximize, "-100", "-150", "50,00"},
        {minimize, "100", "100", "100,00"},  {minimize, "100", "95", "105,00"},
        {minimize, "100", "0", "120,00"},    {minimize, "100", "150", "50,00"},
        {minimize, "100", "250", "0,00"},    {stabilize, "100", "100", "120,00"},
        {stabilize, "100", "95", "110,00"},  {stabilize, "100", "105", "110,00"},
        {stabilize, "100", "90", "100,00"},  {stabilize, "100", "110", "100,00"},
        {stabilize, "100", "45", "50,00"},   {stabilize, "100", "155", "50,00"},
        {stabilize, "100", "0", "0,00"},     {stabilize, "100", "200", "0,00"},
        {stabilize, "100", "230", "0,00"},   {stabilize, "3", "2", "74,08"},
    };
    for (const auto& row : rows) {
        CAPTURE(label_of(row.polarisasi), row.target, row.realisasi);
        const CapaianReading found = capaian(row.polarisasi, row.target, row.realisasi);
        REQUIRE(found.capaian);
        CHECK(to_indonesian(*found.capaian) == row.capaian);
        CHECK(found.steps.back().result == *found.capaian);
    }
}

TEST_CASE("a target of 0 under minimize is measured by the worst value") {
    CHECK(steps(capaian(minimize, "0", "0", "20")) == "(20 - 0) / 20 x 100 = 100,00");
    CHECK(steps(capaian(minimize, "0", "5", "20")) == "(20 - 5) / 20 x 100 = 75,00");
    CHECK(steps(capaian(minimize, "0", "25", "20")) ==
          "(20 - 25) / 20 x 100 = -25,00 | maks(-25,00; 0) = 0,00");
    CHECK(steps(capaian(minimize, "0", "-10", "20")) ==
          "(20 - (-10)) / 20 x 100 = 150,00 | min(150,00; 120) = 120,00");
}

TEST_CASE("each step shows its numbers, and the next goes on from what it shows") {
    CHECK(steps(capaian(maximize, "3", "2")) == "2 / 3 x 100 = 66,67");
    CHECK(steps(capaian(maximize, "100", "130")) ==
          "130 / 100 x 100 = 130,00 | min(130,00; 120) = 120,00");
    CHECK(steps(capaian(maximize, "-100", "-150")) == "(1 + (1 - (-150) / (-100))) x 100 = 50,00");
    CHECK(steps(capaian(minimize, "3", "2")) ==
          "(1 + (1 - 2 / 3)) x 100 = 133,33 | min(133,33; 120) = 120,00");
    CHECK(steps(capaian(stabilize, "3", "2")) == "2 / 3 x 100 = 66,67 | 66,67 / 90 x 100 = 74,08");
    CHECK(steps(capaian(stabilize, "100", "105")) ==
          "(1 + (1 - 105 / 100)) x 100 = 95,00 | 100 + (95,00 - 90) x 2 = 110,00");
    CHECK(steps(capaian(stabilize, "100", "230")) ==
          "(1 + (1 - 230 / 100)) x 100 = -30,00 | (-30,00) / 90 x 100 = -33,33 | "
          "maks(-33,33; 0) = 0,00");
    CHECK(capaian(maximize, "3", "2").steps.at(0).formula == "realisasi / target x 100");
}

TEST_CASE("where no formula is known there is no capaian, and why") {
    using enum CapaianProblem;
    CHECK(steps(capaian(maximize, "0", "5")) == problem(target_zero));
    CHECK(steps(capaian(stabilize, "0", "5")) == problem(target_zero));
    CHECK(steps(capaian(minimize, "-1", "5")) == problem(target_below_zero));
    CHECK(steps(capaian(stabilize, "-1", "5")) == problem(target_below_zero));
    CHECK(steps(capaian(minimize, "0", "5")) == problem(terburuk_missing));
    CHECK(steps(capaian(minimize, "0", "5", "0")) == problem(terburuk_missing));
    CHECK(steps(capaian(minimize, "0", "5", "-3")) == problem(terburuk_missing));
    CHECK(steps(capaian(maximize, "0,000000001", "9223372036854775807")) == problem(too_large));
    CHECK(steps(capaian(minimize, "0,000000001", "9223372036854775807")) == problem(too_large));
    CHECK(steps(capaian(minimize, "0", "-9223372036854775807", "9")) == problem(too_large));
    CHECK(steps(capaian(stabilize, "1", "92233720368547758")) == problem(too_large));
}

TEST_CASE("the budget of a ministry has a capaian as any other number") {
    const CapaianReading found =
        capaian(maximize, "234.567.890.123.456,78", "123.456.789.012.345,67");
    REQUIRE(found.capaian);
    CHECK(to_indonesian(*found.capaian) == "52,63");
}
