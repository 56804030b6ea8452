// The days to object, and the two ways to count them.
#include "core/regulation/keberatan.h"

#include "core/regulation/basis.h"

namespace kinerja {
namespace {

constexpr Term hitungan_hari[] = {
    {"kalender", "Hari kalender"},
    {"kerja", "Hari kerja"},
};

// From which day is not known here: before any SKP under Permenpan RB 6/2022.
constexpr Date day_not_known{};
constexpr int days = 14;

constexpr Dated<int> pns[] = {{day_not_known, days, basis::keberatan}};
constexpr Dated<int> pppk[] = {{day_not_known, days, basis::keberatan_pppk}};

}  // namespace

template <>
std::span<const Term> terms<HitunganHari>() {
    return hitungan_hari;
}

std::span<const Dated<int>> keberatan_days(StatusPegawai status) {
    return status == StatusPegawai::pns ? pns : pppk;
}

}  // namespace kinerja
