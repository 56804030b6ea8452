// The days to return it.
#include "core/regulation/pengembalian_evaluasi.h"

namespace kinerja {
namespace {

constexpr Citation practice{Authority::practice, "Praktik formulir evaluasi kinerja"};

// From which day is not known: before any SKP under Permenpan RB 6/2022.
constexpr Dated<int> days[] = {{{}, 14, practice}};

}  // namespace

std::span<const Dated<int>> pengembalian_evaluasi_days() { return days; }

}  // namespace kinerja
