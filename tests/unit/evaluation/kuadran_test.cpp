// EV-09: the nine cells of the quadrant.
#include "core/evaluation/kuadran.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("EV-09 each pair of ratings has its predikat") {
    using enum RatingKinerja;
    using P = PredikatKinerja;
    const struct {
        RatingKinerja hasil_kerja, perilaku_kerja;
        PredikatKinerja predikat;
    } rows[] = {
        {di_atas, di_bawah, P::kurang},
        {di_atas, sesuai, P::baik},
        {di_atas, di_atas, P::sangat_baik},
        {sesuai, di_bawah, P::kurang},
        {sesuai, sesuai, P::baik},
        {sesuai, di_atas, P::baik},
        {di_bawah, di_bawah, P::sangat_kurang},
        {di_bawah, sesuai, P::butuh_perbaikan},
        {di_bawah, di_atas, P::butuh_perbaikan},
    };
    for (const auto& row : rows) {
        CAPTURE(label_of(row.hasil_kerja), label_of(row.perilaku_kerja));
        CHECK(predikat_of(row.hasil_kerja, row.perilaku_kerja) == row.predikat);
    }
}

TEST_CASE("the quadrant says Kurang/Misconduct where the form says Kurang") {
    for (std::size_t i = 0; i < predikat_count; ++i) {
        const auto predikat = static_cast<PredikatKinerja>(i);
        CHECK(kuadran_label(predikat) == (predikat == PredikatKinerja::kurang
                                              ? std::string_view("Kurang/Misconduct")
                                              : label_of(predikat)));
    }
}

TEST_CASE("a cell of the quadrant is described by both ratings and what comes of them") {
    CHECK(describe_kuadran(RatingKinerja::di_atas, RatingKinerja::di_bawah) ==
          "Hasil kerja di atas ekspektasi, perilaku kerja di bawah ekspektasi: Kurang/Misconduct");
    CHECK(describe_kuadran(RatingKinerja::sesuai, RatingKinerja::di_atas) ==
          "Hasil kerja sesuai ekspektasi, perilaku kerja di atas ekspektasi: Baik");
}
