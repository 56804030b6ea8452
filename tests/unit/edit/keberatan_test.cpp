// FU-02 to FU-04: an objection has reasons, is explained, is decided once; the changed predikat
// holds and the evaluation stays as it was.
#include "core/edit/keberatan.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/item_seal.h"
#include "core/dialog/konsep.h"
#include "core/edit/apply.h"
#include "core/workflow/evaluasi_berlaku.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

void carry_out(Skp& skp, const Command& command) {
    Result<Skp> next = kinerja::apply(skp, command);
    if (!next) FAIL(next.error().message);
    skp = *std::move(next);
}

std::string refusal_of(const Skp& skp, const Command& command) {
    const Result<Skp> next = kinerja::apply(skp, command);
    return next ? std::string() : next.error().message;
}

/// The yearly evaluation "e1" came, with the predikat Butuh Perbaikan.
Skp evaluated() {
    Skp skp = valid_skp();
    Evaluasi one;
    one.id = {"e1"};
    one.jenis = JenisEvaluasi::tahunan;
    one.rating_hasil_kerja = RatingKinerja::di_bawah;
    one.rating_perilaku = RatingKinerja::sesuai;
    one.diserahkan = "10-01-2028";
    one.segel = seal_of(one);
    skp.evaluasi = {one};
    return skp;
}

Skp received() {
    Skp skp = evaluated();
    carry_out(skp, TerimaEvaluasi{{"t1"}, {"e1"}, "11-01-2028"});
    return skp;
}

Skp objected() {
    Skp skp = received();
    carry_out(skp, AjukanKeberatan{{"k1"}, {"e1"}, "20-01-2028", "Realisasi triwulan IV terlewat"});
    return skp;
}

}  // namespace

TEST_CASE("FU-02 an objection follows receipt and has reasons") {
    const AjukanKeberatan objecting{{"k1"}, {"e1"}, "20-01-2028", "Realisasi terlewat"};
    CHECK(refusal_of(evaluated(), objecting).starts_with("Catat dahulu kapan evaluasi ini"));
    CHECK(refusal_of(received(), AjukanKeberatan{{"k1"}, {"e1"}, "20-01-2028", "  "}) ==
          "Tulis alasannya dahulu: keberatan disertai alasan.");
    Skp skp = received();
    write_reason(skp.konsep.edit(), place_of_keberatan({"e1"}), "Realisasi terlewat");
    carry_out(skp, objecting);
    CHECK(skp.keberatan.at(0)->alasan == "Realisasi terlewat");
    CHECK(reason_for(*skp.konsep, place_of_keberatan({"e1"})) == nullptr);
    CHECK(refusal_of(skp, AjukanKeberatan{{"k2"}, {"e1"}, "21-01-2028", "Lagi"}) ==
          "Keberatan atas evaluasi ini sudah diajukan.");
}

TEST_CASE("nobody objects to what does not count") {
    Skp skp = received();
    skp.evaluasi.at(0).edit().catatan = "Disisipkan";
    CHECK(refusal_of(skp, AjukanKeberatan{{"k1"}, {"e1"}, "20-01-2028", "Realisasi terlewat"})
              .starts_with("Keberatan diajukan atas evaluasi yang berlaku"));
}

TEST_CASE("FU-03 the decision is final, and what it does not change stays") {
    Skp skp = objected();
    const Evaluasi before = *skp.evaluasi.at(0);
    CHECK(predikat_final(skp, before) == PredikatKinerja::butuh_perbaikan);
    CHECK(refusal_of(skp, PenjelasanKeberatan{{"k1"}, "21-01-2028", ""}) == "Tulis isinya dahulu.");
    carry_out(skp, PenjelasanKeberatan{{"k1"}, "21-01-2028", "Bukti terlambat dibaca"});
    CHECK(predikat_final(skp, before) == PredikatKinerja::butuh_perbaikan);
    carry_out(skp, PutuskanKeberatan{
                       {"k1"}, "25-01-2028", "Keberatan diterima", RatingKinerja::di_atas, {}});
    CHECK(*skp.evaluasi.at(0) == before);
    CHECK(predikat_of(before) == PredikatKinerja::butuh_perbaikan);
    CHECK(predikat_final(skp, before) == PredikatKinerja::baik);
    CHECK(rating_berlaku(skp, before).perilaku == RatingKinerja::sesuai);
    CHECK(rating_berlaku(skp, before).keputusan->id.value == "k1");
    CHECK(refusal_of(skp, PenjelasanKeberatan{{"k1"}, "26-01-2028", "Lagi"}) ==
          "Keberatan ini sudah diputuskan, dan keputusannya final.");
    CHECK(refusal_of(skp, PutuskanKeberatan{{"k1"}, "26-01-2028", "Lagi", {}, {}}) != "");
}

TEST_CASE("a decision that changes nothing keeps the predikat") {
    Skp skp = objected();
    carry_out(skp, PutuskanKeberatan{{"k1"}, "25-01-2028", "Keberatan ditolak", {}, {}});
    CHECK(predikat_final(skp, *skp.evaluasi.at(0)) == PredikatKinerja::butuh_perbaikan);
}

TEST_CASE("FU-04 the days are counted from receipt, and working days on request") {
    CHECK_FALSE(keberatan_window_of(evaluated(), {"e1"}, HitunganHari::kalender));
    const Skp skp = received();
    CHECK(keberatan_window_of(skp, {"e1"}, HitunganHari::kalender)->last == Date{2028, 1, 25});
    CHECK(keberatan_window_of(skp, {"e1"}, HitunganHari::kerja)->last == Date{2028, 1, 31});
}
