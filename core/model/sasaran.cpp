// The members of a Sasaran.
#include "core/model/sasaran.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<Sasaran>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&Sasaran::statement>("statement", Sealed::yes,
                                  {.label = "Sasaran Perjanjian Kinerja",
                                   .kind = FieldKind::prose,
                                   .about = "Sasaran seperti pada perjanjian kinerja.",
                                   .main = true}),
        text<&Sasaran::indikator>("indikator", Sealed::yes,
                                  {.label = "Indikator Kinerja Utama",
                                   .kind = FieldKind::prose,
                                   .about = "Indikator kinerja utama, satu pada tiap baris."}),
    };
    static constexpr Shape shape = shape_with<Sasaran>(
        "sasaran", "Sasaran", members, "Satu sasaran pada perjanjian kinerja unit.");
    return shape;
}

}  // namespace kinerja
