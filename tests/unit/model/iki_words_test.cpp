// Indicators joined with their targets, and indicators one a line.
#include "core/model/iki_words.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("indicator and target make one sentence; what it names already is not said again") {
    const struct {
        std::string_view statement, target, sentence;
    } rows[] = {
        {"Jumlah modul", "16 modul", "Jumlah modul: 16 modul"},
        {"Jumlah modul. ", " 16 modul ", "Jumlah modul: 16 modul"},
        {"Jumlah modul:", "16 modul", "Jumlah modul: 16 modul"},
        {"Enam belas modul siap", "", "Enam belas modul siap"},
        {"Enam belas modul siap ", " ", "Enam belas modul siap "},
        {"", "16 modul", "16 modul"},
        {"", "", ""},
        {"Tersusun 16 Modul", "16 modul", "Tersusun 16 Modul"},
        {"Jumlah modul: 16 modul.", "16 modul", "Jumlah modul: 16 modul."},
        {"Tersusun 116 modul", "16 modul", "Tersusun 116 modul: 16 modul"},
        {"Tersusun 1,5 modul", "5 modul", "Tersusun 1,5 modul: 5 modul"},
        {"Tersusun 16 modulasi", "16 modul", "Tersusun 16 modulasi: 16 modul"},
        {"Ketersediaan layanan 99,9 %", "99,9 %", "Ketersediaan layanan 99,9 %"},
        {"Ketersediaan layanan 99,9%", "99,9 %", "Ketersediaan layanan 99,9%"},
        {"Jumlah rapat 12 bulan terakhir", "12", "Jumlah rapat 12 bulan terakhir: 12"},
        {"Laporan selesai dalam 2 hari", "2", "Laporan selesai dalam 2 hari: 2"},
        {"Laporan selesai dalam 2 hari", "2 laporan", "Laporan selesai dalam 2 hari: 2 laporan"},
        {"Laporan selesai dalam 2 hari", "2 hari", "Laporan selesai dalam 2 hari"},
        {"Jumlah siswa kelas 6", "6", "Jumlah siswa kelas 6: 6"},
        {"Jumlah modul: 16", "16", "Jumlah modul: 16"},
        {"Jumlah modul: 16.", "16", "Jumlah modul: 16."},
        {"Nilai IKM minimal 85", "85", "Nilai IKM minimal 85"},
        {"Tindak lanjut PP 30: final", "30", "Tindak lanjut PP 30: final: 30"},
        {"Nilai 85.00", "85", "Nilai 85.00: 85"},
        {"Laporan tepat waktu", "Tepat waktu", "Laporan tepat waktu"},
    };
    for (const auto& [statement, target, sentence] : rows) {
        CAPTURE(statement, target);
        CHECK(joined_with_target(statement, target) == sentence);
        // Once joined, twice joined is the same.
        CHECK(joined_with_target(sentence, target) == sentence);
    }
}

TEST_CASE("the indicators of a leader, one a line, without bullets and blank lines") {
    CHECK(line_of_iki(" Indeks\nlayanan ", "4,2") == "Indeks layanan (target 4,2)");
    CHECK(line_of_iki("Indeks layanan", " ") == "Indeks layanan");
    CHECK(lines_of_iki("- Indeks layanan (target 4,2)\n\n  • Opini BPK\n* Nilai SAKIP\n") ==
          std::vector<std::string>{"Indeks layanan (target 4,2)", "Opini BPK", "Nilai SAKIP"});
    CHECK(lines_of_iki(" \n").empty());
    CHECK(lines_of_iki("").empty());
}
