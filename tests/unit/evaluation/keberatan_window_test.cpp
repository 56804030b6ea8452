// FU-04: the last day on which an objection is in time.
#include "core/evaluation/keberatan_window.h"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace kinerja;

namespace {

std::string last_day(const Date& received, HitunganHari hitungan) {
    return to_long_with_weekday(keberatan_window(received, StatusPegawai::pns, hitungan).last);
}

}  // namespace

TEST_CASE("FU-04 fourteen days of the calendar from the day after receipt") {
    CHECK(last_day({2027, 1, 15}, HitunganHari::kalender) == "Jumat, 29 Januari 2027");
    CHECK(last_day({2026, 12, 20}, HitunganHari::kalender) == "Minggu, 3 Januari 2027");
    CHECK(last_day({2028, 2, 20}, HitunganHari::kalender) == "Minggu, 5 Maret 2028");
}

TEST_CASE("FU-04 fourteen working days leave weekends out, from whatever day of the week") {
    CHECK(last_day({2027, 1, 11}, HitunganHari::kerja) == "Jumat, 29 Januari 2027");  // Senin
    CHECK(last_day({2027, 1, 12}, HitunganHari::kerja) == "Senin, 1 Februari 2027");  // Selasa
    CHECK(last_day({2027, 1, 15}, HitunganHari::kerja) == "Kamis, 4 Februari 2027");  // Jumat
    CHECK(last_day({2027, 1, 16}, HitunganHari::kerja) == "Kamis, 4 Februari 2027");  // Sabtu
    CHECK(last_day({2027, 1, 17}, HitunganHari::kerja) == "Kamis, 4 Februari 2027");  // Minggu
    CHECK(last_day({2023, 12, 22}, HitunganHari::kerja) ==
          "Kamis, 11 Januari 2024");  // before 2024
}

TEST_CASE("FU-04 the window says on what it rests, and for PPPK that no base was found") {
    const Date received{2027, 1, 15};
    const auto pns = keberatan_window(received, StatusPegawai::pns, HitunganHari::kalender);
    const auto pppk = keberatan_window(received, StatusPegawai::pppk, HitunganHari::kalender);
    CHECK(pns.days == 14);
    CHECK(pns.basis.text == "PP 30/2019 Pasal 59");
    CHECK(pppk.last == pns.last);
    CHECK(pppk.basis.authority == Authority::suggestion);
    CHECK(pppk.basis.text == "Seperti PNS; dasar bagi PPPK belum ditemukan");
}
