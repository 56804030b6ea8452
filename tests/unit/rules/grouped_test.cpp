// Advice of one kind about rows of the year is one line with a count; what blocks, and advice about
// the plan, stands alone.
#include "core/rules/grouped.h"

#include <catch2/catch_test_macros.hpp>

#include "core/rules/check.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

Skp with_notes_ahead(int count) {
    Skp skp = valid_skp();
    for (int i = 0; i < count; ++i) {
        CatatanKinerja note;
        note.id = {"n" + std::to_string(i + 1)};
        note.tanggal = "05-04-2027";
        note.kegiatan = "Rapat";
        skp.catatan_kinerja.emplace_back(note);
    }
    return skp;
}

Findings found_on(const Skp& skp) { return check(skp, {Date{2027, 2, 25}}); }

}  // namespace

TEST_CASE("thirty notes that are dated ahead are one finding with a count") {
    Skp skp = with_notes_ahead(30);
    skp.catatan_kinerja[7].edit().realisasi = "banyak";
    const Findings findings = found_on(skp);
    const std::vector<FindingGroup> groups = grouped(findings);
    std::size_t ahead = 0, no_number = 0, all = 0;
    for (const FindingGroup& one : groups) {
        all += one.size();
        if (findings[one.front()].rule->id == "EX-01b") {
            ++ahead;
            CHECK(one.size() == 30);
            CHECK(findings[one.front()].path.value == "catatan_kinerja/n1/tanggal");
        }
        if (findings[one.front()].rule->id == "EX-01c") {
            ++no_number;
            CHECK(one.size() == 1);
        }
    }
    CHECK(ahead == 1);
    CHECK(no_number == 1);
    CHECK(all == findings.size());
    CHECK(place_of_group("Catatan 1, Tanggal", 30) == "Catatan 1, Tanggal, dan 29 baris lain");
    CHECK(place_of_group("Catatan 1, Tanggal", 1) == "Catatan 1, Tanggal");
}

TEST_CASE("what blocks, and advice about the plan, is told place by place") {
    Skp skp = valid_skp();
    for (Box<Rhk>& rhk : skp.rhk)
        for (Iki& iki : rhk.edit().iki) iki.target = "banyak";
    skp.pegawai.nama.clear();
    const Findings findings = found_on(skp);
    REQUIRE(findings.size() > 3);
    CHECK(grouped(findings).size() == findings.size());
}
