// Targets: the number and the satuan inside what people type.
#include "core/model/target.h"

#include <catch2/catch_test_macros.hpp>
#include <span>

using namespace kinerja;

namespace {

struct Case {
    const char* text;
    Decimal angka;
    const char* satuan;
};

void check_readings(std::span<const Case> cases) {
    for (const auto& [text, angka, satuan] : cases) {
        CAPTURE(text);
        const std::optional<TargetReading> reading = parse_target(text);
        REQUIRE(reading);
        CHECK(reading->angka == angka);
        CHECK(reading->satuan == satuan);
        CHECK_FALSE(reading->hingga);
        CHECK_FALSE(has_ambiguous_number(text));
    }
}

}  // namespace

TEST_CASE("number and satuan are found in the targets people write") {
    constexpr Case cases[] = {
        {"6 antarmuka", {6, 0}, "antarmuka"},
        {"99,5 %", {995, 1}, "%"},
        {"99,9%", {999, 1}, "%"},
        {"100 % tepat waktu", {100, 0}, "% tepat waktu"},
        {"100 persen", {100, 0}, "persen"},
        {"paling lama 2 jam", {2, 0}, "jam"},
        {"paling lama 2 jam.", {2, 0}, "jam"},
        {"1.250 orang", {1250, 0}, "orang"},
        {"1.250.000,00", {125'000'000, 2}, ""},
        {"120", {120, 0}, ""},
        {"61,95 %", {6195, 2}, "%"},
        {"61,95%", {6195, 2}, "%"},
        {"3,65 indeks", {365, 2}, "indeks"},
        {"350 skor", {350, 0}, "skor"},
        {"40 orang", {40, 0}, "orang"},
        {"2jam", {2, 0}, "jam"},
        {"-3 derajat", {-3, 0}, "derajat"},
        {"\xE2\x89\xA5"
         "95 %",
         {95, 0},
         "%"},  // with the sign for "at least"
        {"\xE2\x89\xA4 2 hari kerja", {2, 0}, "hari kerja"},
        {"<= 2 hari kerja", {2, 0}, "hari kerja"},
        {"< 15 menit", {15, 0}, "menit"},
        {">= 99%", {99, 0}, "%"},
        {"minimal 80 %", {80, 0}, "%"},
        {"min. 3 laporan", {3, 0}, "laporan"},
        {"20 JP/tahun", {20, 0}, "JP/tahun"},
        {"1 dokumen per triwulan", {1, 0}, "dokumen per triwulan"},
        {"4 laporan/tahun", {4, 0}, "laporan/tahun"},
        {"12 Bulan", {12, 0}, "Bulan"},
        {"3 Dokument", {3, 0}, "Dokument"},
        {"200 Formulir SPOP", {200, 0}, "Formulir SPOP"},
        {"5 (lima) laporan", {5, 0}, "laporan"},
        {"100 (seratus) persen", {100, 0}, "persen"},
        {"12 (dokumen)", {12, 0}, "(dokumen)"},
        {"1 x 24 jam", {1, 0}, "x 24 jam"},
        {"SP2D sebanyak 12 dokumen", {12, 0}, "dokumen"},
        {"penanganan Covid-19 di 7 kecamatan", {7, 0}, "kecamatan"},
        {"12, lalu 13 laporan", {12, 0}, ", lalu 13 laporan"},
        {"12 laporan - 3 kegiatan", {12, 0}, "laporan - 3 kegiatan"},
        {"butir 4.1.2 dalam 5 hari", {5, 0}, "hari"},
        {"12 laporan / tahun", {12, 0}, "laporan / tahun"},
        {"3x setahun", {3, 0}, "x setahun"},
        {"14 HK", {14, 0}, "HK"},
        {"12 OB (orang bulan)", {12, 0}, "OB (orang bulan)"},
        {"183/100.000 KH", {183, 0}, "/100.000 KH"},
        {"0 (nol) temuan", {0, 0}, "temuan"},
        {"5 (lima) hari kerja setelah rapat", {5, 0}, "hari kerja setelah rapat"},
        {"=<2 hari", {2, 0}, "hari"},
        {"=> 95%", {95, 0}, "%"},
        {"selambat-lambatnya 7 hari", {7, 0}, "hari"},
        {"peringkat 10 besar", {10, 0}, "besar"},
        // The sign before it, and brackets that opened before it.
        {"% 95", {95, 0}, "%"},
        {"%95", {95, 0}, "%"},
        {"A (>= 80)", {80, 0}, ""},
        {"B (70,5)", {705, 1}, ""},
        // Without the zero in front.
        {",95", {95, 2}, ""},
        {"\xE2\x89\xA5 ,9 %", {9, 1}, "%"},
        // Parts of a thing.
        {"1/2 hari", {5, 1}, "hari"},
        {"3/4 laporan", {75, 2}, "laporan"},
        {"\xC2\xBD hari", {5, 1}, "hari"},
        {"1\xC2\xBD jam", {15, 1}, "jam"},
        {"1 \xC2\xBD jam", {15, 1}, "jam"},
        {"2 1/2 jam", {25, 1}, "jam"},
        // What it is to become, and what stands behind its year.
        {"dari 85 % menjadi 90 %", {90, 0}, "%"},
        {"meningkat dari 3,2 menjadi 3,5 poin", {35, 1}, "poin"},
        {"turun menjadi 14 %", {14, 0}, "%"},
        {"Tahun 2027: 12 laporan", {12, 0}, "laporan"},
        {"12 laporan tahun 2027", {12, 0}, "laporan tahun 2027"},
        {"per tahun 2000 orang", {2000, 0}, "orang"},
        // Both may be a date, or one of two.
        {"4/5", {4, 0}, "/5"},
        {"1/2", {1, 0}, "/2"},
    };
    check_readings(cases);
}

TEST_CASE("amounts are read in full, with their currency") {
    constexpr Case cases[] = {
        {"paling banyak Rp 42.500.000,00", {4'250'000'000, 2}, "Rp"},
        {"Rp 1.250.000,00", {125'000'000, 2}, "Rp"},
        {"Rp1.250.000,-", {1'250'000, 0}, "Rp"},
        {"Rp. 5.000,-.", {5000, 0}, "Rp"},
        {"Rp42.500.000", {42'500'000, 0}, "Rp"},
        {"rp. 42.500 per bulan", {42'500, 0}, "rp per bulan"},
        {"(IDR 5)", {5, 0}, "IDR"},
        {"Rp 1.000.000,00 (satu juta rupiah)", {100'000'000, 2}, "Rp"},
        {"Rp 5.000.000,- (lima juta rupiah)", {5'000'000, 0}, "Rp"},
        {"Rp 75rb per orang", {75'000, 0}, "Rp per orang"},
        {"\xC2\xBD juta rupiah", {500'000, 0}, "rupiah"},
        {"US$ 1.000", {1000, 0}, "US$"},
        {"Rp 10 juta", {10'000'000, 0}, "Rp"},
        {"Rp12,5 juta", {12'500'000, 0}, "Rp"},
        {"10 juta", {10'000'000, 0}, ""},
        {"10 juta rupiah", {10'000'000, 0}, "rupiah"},
        {"10jt", {10'000'000, 0}, ""},
        {"Rp 1,25 Miliar", {1'250'000'000, 0}, "Rp"},
        {"2 milyar rupiah", {2'000'000'000, 0}, "rupiah"},
        {"Rp1,5 triliun", {1'500'000'000'000, 0}, "Rp"},
        {"15 ribu orang", {15'000, 0}, "orang"},
        {"7 rb pengunjung", {7000, 0}, "pengunjung"},
        {"1,2345678 ribu", {12'345'678, 4}, ""},
        {"9223372036854775807 juta", {9'223'372'036'854'775'807, 0}, "juta"},  // too large
        {"3 jutaan", {3, 0}, "jutaan"},
        {"Rp2,5 M", {2'500'000'000, 0}, "Rp"},
        {"Rp 2,5 T", {2'500'000'000'000, 0}, "Rp"},
        {"Rp. 2,5M", {2'500'000'000, 0}, "Rp"},
        {"paling banyak Rp1 M per tahun", {1'000'000'000, 0}, "Rp per tahun"},
        {"5 M", {5, 0}, "M"},  // without a currency a metre
        {"Rp 5 Mei", {5, 0}, "Rp Mei"},
    };
    check_readings(cases);
}

TEST_CASE("two numbers with a sign between them are a range") {
    const struct {
        const char* text;
        Decimal angka, hingga;
        const char* satuan;
    } cases[] = {
        {"85 - 100%", {85, 0}, {100, 0}, "%"},
        {"85-100 %", {85, 0}, {100, 0}, "%"},
        {"85% - 100%", {85, 0}, {100, 0}, "%"},
        {"85 \xE2\x80\x93 100%", {85, 0}, {100, 0}, "%"},
        {"85\xE2\x80\x94"
         "100 persen",
         {85, 0},
         {100, 0},
         "persen"},
        {"1-2 hari", {1, 0}, {2, 0}, "hari"},
        {"1-2 laporan", {1, 0}, {2, 0}, "laporan"},
        {"10-12 laporan", {10, 0}, {12, 0}, "laporan"},
        {"1 s.d. 2 laporan", {1, 0}, {2, 0}, "laporan"},
        {"1 s/d 2 laporan", {1, 0}, {2, 0}, "laporan"},
        {"1 sd 2 laporan", {1, 0}, {2, 0}, "laporan"},
        {"5 sampai 10 orang", {5, 0}, {10, 0}, "orang"},
        {"5 sampai dengan 10 orang", {5, 0}, {10, 0}, "orang"},
        {"5 hari hingga 10 hari kerja", {5, 0}, {10, 0}, "hari kerja"},
        {"Rp10 juta - Rp15 juta", {10'000'000, 0}, {15'000'000, 0}, "Rp"},
        {"3,5-4,0", {35, 1}, {40, 1}, ""},
        {"1 (satu) - 2 (dua) hari", {1, 0}, {2, 0}, "hari"},
        {"1 (satu) s.d. 2 (dua) hari kerja", {1, 0}, {2, 0}, "hari kerja"},
        {"90 (sembilan puluh) persen sampai dengan 100 (seratus) persen",
         {90, 0},
         {100, 0},
         "persen"},
        {"minimal 85 % maksimal 100 %", {85, 0}, {100, 0}, "%"},
        {"minimal 85% dan maksimal 100%", {85, 0}, {100, 0}, "%"},
        {"paling sedikit 2 laporan dan paling banyak 4 laporan", {2, 0}, {4, 0}, "laporan"},
        {"paling cepat 2 hari, paling lama 5 hari", {2, 0}, {5, 0}, "hari"},
        {"Rp 2 - 3 M", {2'000'000'000, 0}, {3'000'000'000, 0}, "Rp"},
        {"Rp2,5 M s.d. Rp3 M", {2'500'000'000, 0}, {3'000'000'000, 0}, "Rp"},
        {"10 - 15 juta rupiah", {10'000'000, 0}, {15'000'000, 0}, "rupiah"},
        {"500 ribu - 1 juta rupiah", {500'000, 0}, {1'000'000, 0}, "rupiah"},
        {"1 ~ 2 hari", {1, 0}, {2, 0}, "hari"},
        {"2 - 3x", {2, 0}, {3, 0}, "x"},
        {"antara 90 dan 100 %", {90, 0}, {100, 0}, "%"},
        {"antara 85% sampai 95%", {85, 0}, {95, 0}, "%"},
        {"antara Rp 5 juta dan Rp 10 juta", {5'000'000, 0}, {10'000'000, 0}, "Rp"},
        {"1 - 1\xC2\xBD hari", {1, 0}, {15, 1}, "hari"},
        {"Indeks 3,26 - 4,00", {326, 2}, {400, 2}, ""},
    };
    for (const auto& [text, angka, hingga, satuan] : cases) {
        CAPTURE(text);
        const std::optional<TargetReading> reading = parse_target(text);
        REQUIRE(reading);
        CHECK(reading->angka == angka);
        REQUIRE(reading->hingga);
        CHECK(*reading->hingga == hingga);
        CHECK(reading->satuan == satuan);
    }
    for (const char* text : {"12-3 laporan", "01-02-2027", "5 orang dan 10 laporan", "1/2 hari",
                             "5 laporan maksimal 10 hari"}) {
        CAPTURE(text);
        REQUIRE(parse_target(text));
        CHECK_FALSE(parse_target(text)->hingga);
    }
}

TEST_CASE("a day is a deadline") {
    for (const char* text : {"sebelum tanggal 5",
                             "setiap tgl 10 bulan berikutnya",
                             "tgl. 5",
                             "paling lambat 30 Juni",
                             "paling lambat 30 Juni 2027",
                             "31-01-2027",
                             "2027-01-31",
                             "sebelum 5/1/2027",
                             "H+3",
                             "H-7",
                             "H - 7 pelaksanaan",
                             "h + 3",
                             "paling lambat H+3 kegiatan",
                             "H\xE2\x80\x93"
                             "7",
                             "minggu ke-2",
                             "minggu ke 2",
                             "Minggu ke-2 Januari",
                             "hari kerja ke-5",
                             "bulan ke 3",
                             "triwulan 1",
                             "TW 4",
                             "paling lambat semester 2",
                             "akhir triwulan 2",
                             "akhir Desember 2027",
                             "Januari - Desember 2027",
                             "Tahun 2027",
                             "TA 2027",
                             "2025-2029",
                             "tanggal 1 s.d. 10",
                             "tgl. 10-15",
                             "Senin minggu ke-2",
                             "H-1 s.d. H+1"}) {
        CAPTURE(text);
        REQUIRE(parse_target(text));
        CHECK(parse_target(text)->tenggat);
    }
    // A time of day is no number with a dot: nobody reads "pukul 12.30" in two ways.
    for (const char* text :
         {"pukul 12.30", "paling lambat pukul 10.00 WIB", "pkl. 9.30", "setiap hari jam 08.00",
          "10.00 WITA", "sebelum 9:30 WIB", "pukul 10:00", "Pukul 08.00 - 16.00 WIB",
          "pukul 08.00 s.d. 16.00", "07.30 - 16.00", "sebelum 08.00"}) {
        CAPTURE(text);
        REQUIRE(parse_target(text));
        CHECK(parse_target(text)->tenggat);
        CHECK_FALSE(has_ambiguous_number(text));
    }
    CHECK(parse_target("paling lambat pukul 10.00 WIB")->angka == Decimal{10, 0});
    CHECK(parse_target("paling lambat pukul 10.00 WIB")->satuan == "WIB");
    CHECK(parse_target("paling lambat 30 Juni 2027")->satuan == "Juni 2027");
    CHECK(parse_target("H-7")->angka == Decimal{7, 0});
    CHECK(with_angka("H-7 kegiatan", {3, 0}) == "H-3 kegiatan");
    for (const char* text :
         {"5 hari", "12 Bulan", "<= 2 hari kerja", "85 - 100%", "-3 derajat",
          "setiap bulan 1 laporan", "per triwulan 3 laporan", "tiap minggu 2 kali", "peringkat 2",
          "dalam satu bulan 2 kali", "per tahun 2000 orang", "1990-2010 orang"})
        CHECK_FALSE(parse_target(text)->tenggat);
}

TEST_CASE("a number that can be read in two ways is not guessed") {
    for (const char* text :
         {"1.5 juta", "99.5 %", "0.125", "paling banyak Rp 1,250,000.00", "Rp1,250,000",
          "2 laporan, 1.5 juta", "2 jam, 1.50 juta", ".95", "3.50 - 4.00"}) {
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
    CHECK(with_angka("Rp12,5 juta", {20'000'000, 0}) == "Rp20.000.000");
    CHECK(with_angka("1-2 laporan", {4, 0}) == "4 laporan");
    CHECK(with_angka("dari 85 % menjadi 90 %", {95, 0}) == "dari 85 % menjadi 95 %");
    CHECK(with_angka("1\xC2\xBD jam", {2, 0}) == "2 jam");
    CHECK(with_angka(",95", {1, 0}) == "1");
    CHECK(with_angka("tepat waktu", {3, 0}) == "tepat waktu");
}
