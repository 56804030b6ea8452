// The members of a Periode.
#include "core/model/periode.h"

#include "core/model/describe_members.h"
#include "core/regulation/parameter.h"

namespace kinerja {
namespace {

std::string typed(DatedDays days, int year) {
    const Date day = in_force(days, {year, 12, 31})->value.in(year);
    return std::to_string(day.day) + "-" + std::to_string(day.month) + "-" + std::to_string(year);
}

}  // namespace

Periode usual_periode(const Date& today) {
    const int year = today.month >= 11 ? today.year + 1 : today.year;
    return {typed(first_days_of_periode(), year), typed(last_days_of_periode(), year), {}};
}

template <>
const Shape& shape_of<Periode>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&Periode::awal>(
            "awal", Sealed::yes,
            {.label = "Awal Periode Penilaian", .kind = FieldKind::date, .about = "Hari pertama."}),
        text<&Periode::akhir>("akhir", Sealed::yes,
                              {.label = "Akhir Periode Penilaian",
                               .kind = FieldKind::date,
                               .about = "Hari terakhir."}),
    };
    static constexpr Shape shape = shape_with<Periode>(
        "periode", "Periode penilaian", members, "Hari pertama dan hari terakhir periode SKP.");
    return shape;
}

}  // namespace kinerja
