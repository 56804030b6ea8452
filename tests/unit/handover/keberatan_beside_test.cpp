// Three people write of one objection on three devices: in whatever order their files come, no part
// is lost, and all hold the same.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/edit/evaluasi.h"
#include "core/edit/item.h"
#include "core/edit/keberatan.h"
#include "core/edit/set_field.h"
#include "core/handover/beside.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/evaluated_skp.h"

using namespace kinerja;

namespace {

void say(Skp& skp, const Command& command) {
    Result<Skp> next = kinerja::apply(skp, command);
    if (!next) FAIL(next.error().message);
    skp = *std::move(next);
}

Skp sent_by_pegawai() {
    Skp skp = evaluated(valid_skp());
    say(skp, TerimaEvaluasi{{"t1"}, {"e1"}, "10-04-2027"});
    say(skp, AjukanKeberatan{{"k1"}, {"e1"}, "12-04-2027", "Tidak sesuai"});
    return skp;
}

const Keberatan& the_one(const Skp& skp) { return *skp.keberatan.at(0); }

/// What comes of it is the same in each order.
Keberatan in_every_order(std::vector<Skp> files) {
    std::vector<std::size_t> order(files.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    std::optional<Keberatan> found;
    do {
        Skp here = files[order[0]];
        for (std::size_t i = 1; i < order.size(); ++i) take_beside(here, files[order[i]]);
        REQUIRE(here.keberatan.size() == 1);
        if (!found) found = the_one(here);
        CHECK(the_one(here) == *found);
        for (const Skp& again : files) CHECK(take_beside(here, again).empty());
    } while (std::ranges::next_permutation(order).found);
    return *found;
}

}  // namespace

TEST_CASE("penjelasan and keputusan that were written apart both stay, in every order") {
    Skp pegawai = sent_by_pegawai();
    Skp penilai = pegawai, atasan = pegawai;
    say(penilai, PenjelasanKeberatan{{"k1"}, "14-04-2027", "Bukti terlambat"});
    say(atasan, PutuskanKeberatan{{"k1"}, "15-04-2027", "Diterima", RatingKinerja::di_atas, {}});
    for (const char* way : {"kerja", "kalender", "kerja"})
        say(pegawai, SetField{{"keberatan/k1/hitungan"}, way});
    const Keberatan all = in_every_order({pegawai, penilai, atasan});
    CHECK(all.penjelasan == "Bukti terlambat");
    CHECK(all.keputusan == "Diterima");
    CHECK(keputusan_utuh(all));
    CHECK(all.hitungan == HitunganHari::kerja);
    take_beside(pegawai, penilai);
    take_beside(pegawai, atasan);
    CHECK(predikat_final(pegawai, *pegawai.evaluasi[0]) == PredikatKinerja::sangat_baik);
}

TEST_CASE("what was explained again holds, however often others changed their part") {
    Skp pegawai = sent_by_pegawai(), penilai = pegawai;
    say(penilai, PenjelasanKeberatan{{"k1"}, "14-04-2027", "Z, yang pertama"});
    take_beside(pegawai, penilai);
    for (const char* way : {"kerja", "kalender", "kerja", "kalender"})
        say(pegawai, SetField{{"keberatan/k1/hitungan"}, way});
    say(penilai, PenjelasanKeberatan{{"k1"}, "14-04-2027", "A, yang kedua"});
    CHECK(in_every_order({pegawai, penilai, sent_by_pegawai()}).penjelasan == "A, yang kedua");
}

TEST_CASE("a whole decision comes before one that was changed outside, and before a removal") {
    Skp pegawai = sent_by_pegawai(), atasan = pegawai;
    say(atasan, PutuskanKeberatan{{"k1"}, "15-04-2027", "Ditolak", {}, {}});
    Skp forged = atasan;
    forged.keberatan[0].edit().rating_hasil_kerja = RatingKinerja::di_atas;
    forged.keberatan[0].edit().versi = 90;
    CHECK_FALSE(in_every_order({pegawai, forged, atasan}).rating_hasil_kerja);
    for (const char* way : {"kerja", "kalender", "kerja"})
        say(pegawai, SetField{{"keberatan/k1/hitungan"}, way});
    say(pegawai, RemoveItem{{"keberatan/k1"}});
    take_beside(pegawai, atasan);
    REQUIRE(pegawai.keberatan.size() == 1);
    CHECK(the_one(pegawai).keputusan == "Ditolak");
    take_beside(atasan, pegawai);
    REQUIRE(atasan.keberatan.size() == 1);
}
