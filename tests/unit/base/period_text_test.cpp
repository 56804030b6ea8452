// Whole periods in one text, and days without a year.
#include "core/base/period_text.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("a period is read in each of the usual forms") {
    for (const char* text : {"02 JANUARI S.D. 31 DESEMBER TAHUN 2026",
                             "02 JANUARI SD 31 DESEMBER TAHUN 2026",
                             "2 Januari 2026 - 31 Desember 2026",
                             "2 Januari - 31 Desember 2026",
                             "2 Januari-31 Desember 2026",
                             "2 Jan. s.d. 31 Des 2026",
                             "Periode 2 Januari sampai dengan 31 Desember 2026",
                             "02-01-2026 s/d 31-12-2026",
                             "2/1 - 31/12/2026",
                             "02 JANUARI S.D.31 DESEMBER 2026",
                             "2 Januari s/d31 Desember 2026",
                             "02-01-2026s.d.31-12-2026",
                             "2 Januari s.d.31 Desember 2026",
                             "PERIODE PENILAIAN: 02 JANUARI SD 31 DESEMBER TAHUN 2026",
                             "PERIODE PENILAIAN : 02 JANUARI SD 31 DESEMBER TAHUN 2026",
                             "PERIODE PENILAIAN 02 JANUARI SD 31 DESEMBER TAHUN 2026",
                             "Periode: 2 Januari s.d. 31 Desember 2026",
                             "Masa penilaian 2 Januari-31 Desember 2026",
                             "Periode penilaian kinerja: tgl. 2 Januari s.d. 31 Desember 2026",
                             "2 Januari 2026 \xE2\x80\x93 31 Desember 2026",
                             "  2 januari  hingga 31 desember 2026 ",
                             "(2 Januari 2026 - 31 Desember 2026)",
                             "2 Januari s.d. 31 Desember 2026.",
                             "2026/01/02 - 2026/12/31",
                             "2 January - 31 December 2026",
                             "dari tanggal 2 Januari sampai 31 Desember 2026"}) {
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
          "periode Januari sampai dengan Desember 2026", "Awal Januari s.d. akhir Desember 2026",
          "bulan Januari s.d. bulan Desember 2026", "Tahun 2026", "PERIODE TAHUN 2026", "TA 2026",
          "Tahun Anggaran 2026"}) {
        CAPTURE(text);
        CHECK(read_two_days(text) == year);
    }
    CHECK(read_two_days("Oktober 2025 - Februari 2028") == TwoDays{{2025, 10, 1}, {2028, 2, 29}});
    for (const char* text : {"Januari 2026", "Januari s.d. Desember", "Januari s.d. 2026"})
        CHECK_FALSE(read_two_days(text));
}

TEST_CASE("a span with a name is all of its days, and a day may lack what the last one says") {
    const struct {
        const char* text;
        TwoDays days;
    } cases[] = {
        {"Triwulan I 2026", {{2026, 1, 1}, {2026, 3, 31}}},
        {"TW II Tahun 2026", {{2026, 4, 1}, {2026, 6, 30}}},
        {"triwulan 4 2026", {{2026, 10, 1}, {2026, 12, 31}}},
        {"Semester I 2024", {{2024, 1, 1}, {2024, 6, 30}}},
        {"SEMESTER II TAHUN 2026", {{2026, 7, 1}, {2026, 12, 31}}},
        {"1 s.d. 31 Januari 2026", {{2026, 1, 1}, {2026, 1, 31}}},
        {"16-28 Februari 2026", {{2026, 2, 16}, {2026, 2, 28}}},
        {"16 Januari s.d. 15 Februari 2026", {{2026, 1, 16}, {2026, 2, 15}}},
    };
    for (const auto& [text, days] : cases) {
        CAPTURE(text);
        CHECK(read_two_days(text) == days);
    }
    for (const char* text : {"Triwulan V 2026", "Semester III 2026", "Tahun 20267", "Tahun 202",
                             "TW 2026", "31 s.d. 28 2026", "Tahun 1800"}) {
        CAPTURE(text);
        CHECK_FALSE(read_two_days(text));
    }
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
