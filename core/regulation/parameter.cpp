// The dated tables of parameter.h.
#include "core/regulation/parameter.h"

namespace kinerja {
namespace {

constexpr Citation permenpan_6_2022{Authority::peraturan, "Permenpan RB 6/2022"};

// In force since February 2022, so the first January it speaks about is that of 2023.
constexpr Dated<DayOfYear> penetapan_skp[] = {
    {{2022, 2, 1}, {1, 31}, permenpan_6_2022},
};

}  // namespace

std::span<const Dated<DayOfYear>> penetapan_skp_deadlines() { return penetapan_skp; }

}  // namespace kinerja
