// The nine cells.
#include "core/evaluation/kuadran.h"

#include <cstddef>

#include "core/base/text.h"

namespace kinerja {
namespace {

using enum PredikatKinerja;

// Rows: hasil kerja from di_bawah to di_atas; columns: perilaku kerja likewise.
constexpr PredikatKinerja cells[3][3] = {
    {sangat_kurang, butuh_perbaikan, butuh_perbaikan},
    {kurang, baik, baik},
    {kurang, baik, sangat_baik},
};

}  // namespace

PredikatKinerja predikat_of(RatingKinerja hasil_kerja, RatingKinerja perilaku_kerja) {
    return cells[static_cast<std::size_t>(hasil_kerja)][static_cast<std::size_t>(perilaku_kerja)];
}

std::string_view kuadran_label(PredikatKinerja predikat) {
    return predikat == kurang ? "Kurang/Misconduct" : label_of(predikat);
}

std::string describe_kuadran(RatingKinerja hasil_kerja, RatingKinerja perilaku_kerja) {
    return "Hasil kerja " + fold(label_of(hasil_kerja)) + ", perilaku kerja " +
           fold(label_of(perilaku_kerja)) + ": " +
           std::string(kuadran_label(predikat_of(hasil_kerja, perilaku_kerja)));
}

}  // namespace kinerja
