// Choices by the words that tables have for them.
#include <algorithm>
#include <span>

#include "core/base/text.h"
#include "core/paste/cell.h"
#include "core/paste/likeness.h"
#include "core/paste/list.h"

namespace kinerja {
namespace {

using Words = std::vector<std::string>;

template <class Choice>
struct Named {
    std::string_view words;
    Choice choice;
};

constexpr Named<Aspek> aspek[] = {
    {"kuantitas", Aspek::kuantitas},   {"kuantitatif", Aspek::kuantitas},
    {"kuant", Aspek::kuantitas},       {"kualitas", Aspek::kualitas},
    {"kualitatif", Aspek::kualitas},   {"kual", Aspek::kualitas},
    {"waktu", Aspek::waktu},           {"kecepatan", Aspek::waktu},
    {"ketepatan waktu", Aspek::waktu}, {"biaya", Aspek::biaya},
    {"mutu", Aspek::kualitas},         {"kn", Aspek::kuantitas},
    {"kl", Aspek::kualitas},           {"wkt", Aspek::waktu},
};
constexpr Named<Polarisasi> polarisasi[] = {
    {"max", Polarisasi::maximize},       {"maximize", Polarisasi::maximize},
    {"maksimal", Polarisasi::maximize},  {"maksimalkan", Polarisasi::maximize},
    {"maksimasi", Polarisasi::maximize}, {"maksimum", Polarisasi::maximize},
    {"naik", Polarisasi::maximize},      {"positif", Polarisasi::maximize},
    {"min", Polarisasi::minimize},       {"minimize", Polarisasi::minimize},
    {"minimal", Polarisasi::minimize},   {"minimalkan", Polarisasi::minimize},
    {"minimasi", Polarisasi::minimize},  {"minimum", Polarisasi::minimize},
    {"turun", Polarisasi::minimize},     {"negatif", Polarisasi::minimize},
    {"stab", Polarisasi::stabilize},     {"stabilize", Polarisasi::stabilize},
    {"stabil", Polarisasi::stabilize},   {"stabilisasi", Polarisasi::stabilize},
};
constexpr Named<Konsolidasi> konsolidasi[] = {
    {"sum", Konsolidasi::sum},
    {"jumlah", Konsolidasi::sum},
    {"penjumlahan", Konsolidasi::sum},
    {"akumulasi", Konsolidasi::sum},
    {"total", Konsolidasi::sum},
    {"take last", Konsolidasi::last_value},
    {"last", Konsolidasi::last_value},
    {"tlk", Konsolidasi::last_value},
    {"tlkv", Konsolidasi::last_value},
    {"nilai terakhir", Konsolidasi::last_value},
    {"terakhir", Konsolidasi::last_value},
    {"posisi akhir", Konsolidasi::last_value},
    {"average", Konsolidasi::average},
    {"avg", Konsolidasi::average},
    {"rata", Konsolidasi::average},
    {"rerata", Konsolidasi::average},
};
constexpr Named<TingkatKendali> tingkat_kendali[] = {
    {"outcome antara", TingkatKendali::outcome_antara},
    {"outcome", TingkatKendali::outcome},
    {"output kendali rendah", TingkatKendali::output_kendali_rendah},
    {"output rendah", TingkatKendali::output_kendali_rendah},
    {"output kendali sedang", TingkatKendali::output_kendali_sedang},
    {"output sedang", TingkatKendali::output_kendali_sedang},
};
constexpr Named<PeriodePelaporan> periode_pelaporan[] = {
    {"bulanan", PeriodePelaporan::bulanan},       {"bulan", PeriodePelaporan::bulanan},
    {"triwulanan", PeriodePelaporan::triwulan},   {"triwulan", PeriodePelaporan::triwulan},
    {"semesteran", PeriodePelaporan::semesteran}, {"semester", PeriodePelaporan::semesteran},
    {"tahunan", PeriodePelaporan::tahunan},       {"tahun", PeriodePelaporan::tahunan},
};

/// The first row that the cell begins with.
template <class Choice, std::size_t count>
std::optional<Choice> named(std::string_view cell, const Named<Choice> (&rows)[count]) {
    constexpr std::size_t longest = 60;
    if (cell.size() > longest) return std::nullopt;
    const Words words = plain_words(without_mark(cell));
    for (const Named<Choice>& row : rows)
        if (begin_with(words, row.words)) return row.choice;
    return std::nullopt;
}

}  // namespace

std::optional<Aspek> aspek_named(std::string_view cell) { return named(cell, aspek); }
std::optional<Polarisasi> polarisasi_named(std::string_view cell) {
    return named(cell, polarisasi);
}
std::optional<Konsolidasi> konsolidasi_named(std::string_view cell) {
    return named(cell, konsolidasi);
}
std::optional<TingkatKendali> tingkat_kendali_named(std::string_view cell) {
    return named(cell, tingkat_kendali);
}
std::optional<PeriodePelaporan> periode_pelaporan_named(std::string_view cell) {
    return named(cell, periode_pelaporan);
}

std::optional<Perspektif> perspektif_named(std::string_view cell) {
    const std::string folded = fold(cell);
    const std::span<const Term> choices = terms<Perspektif>();
    for (std::size_t i = 0; i < choices.size(); ++i)
        if (folded.starts_with(fold(choices[i].label))) return static_cast<Perspektif>(i);
    return std::nullopt;
}

}  // namespace kinerja
