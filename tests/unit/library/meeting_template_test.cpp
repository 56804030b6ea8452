// Meetings as they may go.
#include "core/library/meeting_template.h"

#include <catch2/catch_test_macros.hpp>

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
