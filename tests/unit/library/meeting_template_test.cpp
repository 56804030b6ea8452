// Meetings as they may go.
#include "core/library/meeting_template.h"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <optional>

using namespace kinerja;

TEST_CASE("there is a template for each time of the year, and its minutes add up") {
    int sums[] = {0, 0, 0, 0};
    for (const MeetingTemplate& one : meeting_templates()) {
        CAPTURE(one.nama);
        CHECK(one.bagian.size() >= 4);
        CHECK(&meeting_template(one.tahap) == &one);
        for (const MeetingPart& part : one.bagian) {
            CHECK(part.menit >= 5);
            sums[static_cast<std::size_t>(one.tahap)] += part.menit;
        }
        CHECK(one.menit() == sums[static_cast<std::size_t>(one.tahap)]);
    }
    CHECK(meeting_template(TahapDialog::perencanaan).menit() == 60);
    CHECK(meeting_template(TahapDialog::pemantauan).menit() == 40);
    CHECK(meeting_template(TahapDialog::umpan_balik).menit() == 30);
    CHECK(meeting_template(TahapDialog::evaluasi).menit() == 60);
}

TEST_CASE("a meeting is called by its template and by the period that it is about") {
    using enum PeriodeDialog;
    CHECK(meeting_name(TahapDialog::pemantauan, triwulan_2) == "Triwulan II");
    CHECK(meeting_name(TahapDialog::pemantauan, setahun) == "Pemantauan, setahun");
    CHECK(meeting_name(TahapDialog::umpan_balik, triwulan_4) == "Pembinaan, triwulan IV");
    CHECK(meeting_name(TahapDialog::evaluasi, setahun) == "Akhir tahun, setahun");
    for (const MeetingTemplate& one : meeting_templates())
        CHECK(meeting_name(one.tahap, std::nullopt) == one.nama);  // of a file before periods
}

TEST_CASE("expectations and the end of the year are about the year, a check-in about a triwulan") {
    using enum PeriodeDialog;
    const auto may_be = [](TahapDialog tahap, PeriodeDialog periode) {
        return std::ranges::count(meeting_template(tahap).periode, periode) == 1;
    };
    for (const TahapDialog tahap : {TahapDialog::perencanaan, TahapDialog::evaluasi}) {
        CHECK(meeting_template(tahap).periode.size() == 1);
        CHECK(may_be(tahap, setahun));
    }
    CHECK_FALSE(may_be(TahapDialog::pemantauan, setahun));
    for (const PeriodeDialog one : {triwulan_1, triwulan_2, triwulan_3, triwulan_4}) {
        CHECK(may_be(TahapDialog::pemantauan, one));
        CHECK(may_be(TahapDialog::umpan_balik, one));
    }
    CHECK(may_be(TahapDialog::umpan_balik, setahun));
}

TEST_CASE("a day lies in the triwulan of the calendar") {
    CHECK(triwulan_with({2027, 1, 1}) == PeriodeDialog::triwulan_1);
    CHECK(triwulan_with({2027, 3, 31}) == PeriodeDialog::triwulan_1);
    CHECK(triwulan_with({2027, 4, 1}) == PeriodeDialog::triwulan_2);
    CHECK(triwulan_with({2027, 9, 30}) == PeriodeDialog::triwulan_3);
    CHECK(triwulan_with({2027, 12, 31}) == PeriodeDialog::triwulan_4);
}
