// Whole periods in one text, and days without a year.
#include "core/base/period_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("a period is read in each of the usual forms") {
    for (const char* text :
         {"02 JANUARI S.D. 31 DESEMBER TAHUN 2026", "02 JANUARI SD 31 DESEMBER TAHUN 2026",
          "2 Januari 2026 - 31 Desember 2026", "2 Januari - 31 Desember 2026",
          "2 Januari-31 Desember 2026", "2 Jan. s.d. 31 Des 2026",
          "Periode 2 Januari sampai dengan 31 Desember 2026", "02-01-2026 s/d 31-12-2026",
          "2/1 - 31/12/2026", "PERIODE PENILAIAN: 02 JANUARI SD 31 DESEMBER TAHUN 2026",
          "PERIODE PENILAIAN : 02 JANUARI SD 31 DESEMBER TAHUN 2026",
          "PERIODE PENILAIAN 02 JANUARI SD 31 DESEMBER TAHUN 2026",
          "Periode: 2 Januari s.d. 31 Desember 2026", "Masa penilaian 2 Januari-31 Desember 2026",
          "Periode penilaian kinerja: tgl. 2 Januari s.d. 31 Desember 2026",
          "2 Januari 2026 \xE2\x80\x93 31 Desember 2026",
          "  2 januari  hingga 31 desember 2026 "}) {
        CAPTURE(text);
        CHECK(read_two_days(text) == TwoDays{{2026, 1, 2}, {2026, 12, 31}});
    }
    CHECK(read_two_days("1 Okt 2025 - 30 Sep 2026") == TwoDays{{2025, 10, 1}, {2026, 9, 30}});
}

TEST_CASE("a period of whole months is from the first day to the last") {
    constexpr TwoDays year{{2026, 1, 1}, {2026, 12, 31}};
    for (const char* text :
         {"Januari s.d. Desember 2026", "JANUARI S.D. DESEMBER TAHUN 2026",
          "Januari - Desember 2026", "Jan-Des 2026", "Januari 2026 s/d Desember 2026",
          "1 Januari s.d. Desember 2026", "Januari s.d. 31 Desember 2026",
          "periode Januari sampai dengan Desember 2026"}) {
        CAPTURE(text);
        CHECK(read_two_days(text) == year);
    }
    CHECK(read_two_days("Oktober 2025 - Februari 2028") == TwoDays{{2025, 10, 1}, {2028, 2, 29}});
    for (const char* text : {"Januari 2026", "Januari s.d. Desember", "Januari s.d. 2026"})
        CHECK_FALSE(read_two_days(text));
}

TEST_CASE("what is no whole period is left alone") {
    for (const char* text :
         {"", "2026", "1-1-2026", "31 Desember 2026", "2 Januari s.d. 31 Desember", "s.d. 2026",
          "2 Januari s.d. 31 Desember 202", "awal s.d. 31 Desember 2026", "2026-01-01"}) {
        CAPTURE(text);
        CHECK_FALSE(read_two_days(text));
    }
}

TEST_CASE("a day without its year is told from what is no day") {
    for (const char* text : {"1 Juli", "31 Desember", "29 Februari", "1/7", "1-7", " 2 Jan. "})
        CHECK(lacks_year(text));
    for (const char* text : {"", "1 Juli 2026", "besok", "31 Februari", "2026", "Juli 2026"})
        CHECK_FALSE(lacks_year(text));
    CHECK(with_year(" 1 Juli ", 2026) == "1 Juli 2026");
}
