// The dated tables of parameter.h.
#include "core/regulation/parameter.h"

#include "core/regulation/basis.h"

namespace kinerja {
namespace {

/// Of what no beginning is known.
constexpr Date always{};

// The first January that the regulation speaks about is that of 2023.
constexpr Dated<DayOfYear> penetapan_skp[] = {
    {basis::permenpan_since, {1, 31, "akhir Januari"}, basis::permenpan},
};

// The regulation's own day is not known (regulation.md 4.1): that of one agency.
constexpr Dated<DayOfYear> evaluasi_tahunan[] = {
    {always, {1, 31, "31 Januari"}, basis::one_agency},
};

constexpr Dated<DayOfYear> first_days[] = {{always, {1, 1, "1 Januari"}, basis::form}};
constexpr Dated<DayOfYear> last_days[] = {{always, {12, 31, "31 Desember"}, basis::form}};

}  // namespace

DatedDays penetapan_skp_deadlines() { return penetapan_skp; }
DatedDays evaluasi_tahunan_deadlines() { return evaluasi_tahunan; }
DatedDays first_days_of_periode() { return first_days; }
DatedDays last_days_of_periode() { return last_days; }

}  // namespace kinerja
