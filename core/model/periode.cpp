// The members of a Periode.
#include "core/model/periode.h"

#include "core/model/describe_members.h"
#include "core/model/periode_choice.h"

namespace kinerja {

Periode usual_periode(const Date& today) {
    return whole_year(today.month >= 11 ? today.year + 1 : today.year);
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
