// The tables, each in the order of its enumeration.
#include "core/exchange/kode_siasn.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

namespace kinerja {
namespace {

template <class Table, class E>
auto at(const Table& table, E value) {
    return table[static_cast<std::size_t>(value)];
}

// di bawah, sesuai, di atas; the other way round than one counts.
constexpr int rating_codes[] = {3, 2, 1};
// Sangat Kurang to Sangat Baik.
constexpr int predikat_codes[] = {5, 4, 3, 2, 1};
// Bulanan, triwulanan, semesteran, tahunan.
constexpr std::string_view periodik_codes[] = {"1", "2", "", ""};
// Pemula, Terampil, Mahir, Penyelia, then Ahli Pertama to Ahli Utama.
constexpr std::string_view koefisien_codes[] = {"52", "62", "72", "82", "12", "22", "32", "42"};

struct GolonganCode {
    std::string_view golongan, kode;
};
constexpr GolonganCode golongan_codes[] = {
    {"I/a", "11"},   {"I/b", "12"},   {"I/c", "13"},  {"I/d", "14"},   {"II/a", "21"},
    {"II/b", "22"},  {"II/c", "23"},  {"II/d", "24"}, {"III/a", "31"}, {"III/b", "32"},
    {"III/c", "33"}, {"III/d", "34"}, {"IV/a", "41"}, {"IV/b", "42"},  {"IV/c", "43"},
    {"IV/d", "44"},  {"IV/e", "45"},
};

}  // namespace

int kode_siasn(RatingKinerja rating) { return at(rating_codes, rating); }

int kode_siasn(PredikatKinerja predikat) { return at(predikat_codes, predikat); }

std::string_view kode_golongan(std::string_view golongan) {
    const auto found = std::ranges::find(golongan_codes, golongan, &GolonganCode::golongan);
    return found == std::end(golongan_codes) ? std::string_view() : found->kode;
}

std::string_view kode_periodik(JenisPeriode jenis) { return at(periodik_codes, jenis); }

std::string_view kode_koefisien(JenjangFungsional jenjang, PredikatKinerja predikat) {
    return predikat == PredikatKinerja::baik ? at(koefisien_codes, jenjang) : std::string_view();
}

}  // namespace kinerja
