// Targets: the number and the satuan inside what people type.
#include "core/model/target.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("number and satuan are found in the targets people write") {
    const struct {
        const char* text;
        Decimal angka;
        const char* satuan;
    } cases[] = {
        {"6 antarmuka", {6, 0}, "antarmuka"},
        {"99,5 %", {995, 1}, "%"},
        {"99,9%", {999, 1}, "%"},
        {"100 % tepat waktu", {100, 0}, "% tepat waktu"},
        {"paling lama 2 jam", {2, 0}, "jam"},
        {"paling lama 2 jam.", {2, 0}, "jam"},
        {"paling banyak Rp 42.500.000,00", {4'250'000'000, 2}, "Rp"},
        {"Rp42.500.000", {42'500'000, 0}, "Rp"},
        {"rp. 42.500 per bulan", {42'500, 0}, "rp per bulan"},
        {"(IDR 5)", {5, 0}, "IDR )"},
        {"US$ 1.000", {1000, 0}, "US$"},
        {"Rp 10 juta", {10, 0}, "Rp juta"},
        {"10 juta", {10, 0}, "juta"},
        {"10 juta rupiah", {10, 0}, "juta rupiah"},
        {"1.250 orang", {1250, 0}, "orang"},
        {"paling lambat 30 Juni 2027", {30, 0}, "Juni 2027"},
        {"1.250.000,00", {125'000'000, 2}, ""},
        {"61,95 %", {6195, 2}, "%"},
        {"3,65 indeks", {365, 2}, "indeks"},
        {"40 orang", {40, 0}, "orang"},
        {"2jam", {2, 0}, "jam"},
        {"-3 derajat", {-3, 0}, "derajat"},
        {"\xE2\x89\xA5"
         "95 %",
         {95, 0},
         "%"},  // with the sign for "at least"
        {"SP2D sebanyak 12 dokumen", {12, 0}, "dokumen"},
        {"penanganan Covid-19 di 7 kecamatan", {7, 0}, "kecamatan"},
        {"12, lalu 13 laporan", {12, 0}, ", lalu 13 laporan"},
        {"10-12 laporan", {10, 0}, "-12 laporan"},
        {"butir 4.1.2 dalam 5 hari", {5, 0}, "hari"},
    };
    for (const auto& [text, angka, satuan] : cases) {
        CAPTURE(text);
        const std::optional<TargetReading> reading = parse_target(text);
        REQUIRE(reading);
        CHECK(reading->angka == angka);
        CHECK(reading->satuan == satuan);
        CHECK_FALSE(has_ambiguous_number(text));
    }
}

TEST_CASE("a number that can be read in two ways is not guessed") {
    for (const char* text : {"1.5 juta", "99.5 %", "0.125", "paling banyak Rp 1,250,000.00",
                             "Rp1,250,000", "2 laporan, 1.5 juta", "pukul 12.30"}) {
        CAPTURE(text);
        CHECK(has_ambiguous_number(text));
    }
    CHECK_FALSE(parse_target("1.5 juta"));
    CHECK(parse_target("2 laporan, 1.5 juta"));
}

TEST_CASE("a target without a number has none") {
    for (const char* text : {"", " ", "tepat waktu", "SP2D", "Rp", "-", "%", "\xFF", ".,",
                             "30.06.2027", "Covid-19", "99999999999999999999 dokumen"}) {
        CAPTURE(text);
        CHECK_FALSE(parse_target(text));
        CHECK_FALSE(has_ambiguous_number(text));
    }
}

TEST_CASE("a long target is read without trouble") {
    const std::string prose(5000, 'a');
    CHECK_FALSE(parse_target(prose));
    CHECK(parse_target(prose + " 5 hari")->satuan == "hari");
    CHECK_FALSE(parse_target(std::string(5000, '1')));
    CHECK_FALSE(parse_target(std::string(5000, '-')));
}

TEST_CASE("another number stands where the first one was read, and nowhere else") {
    CHECK(with_angka("Rp 42.500.000,00 per 2 bulan", {5, 0}) == "Rp 5 per 2 bulan");
    CHECK(with_angka("1.5 juta atau 2 laporan", {3, 0}) == "1.5 juta atau 3 laporan");
    CHECK(with_angka("butir 4.1.2 dalam 5 hari", {75, 1}) == "butir 4.1.2 dalam 7,5 hari");
    CHECK(with_angka("tepat waktu", {3, 0}) == "tepat waktu");
}
