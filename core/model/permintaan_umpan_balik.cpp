// The members of a UmpanBalikDiminta, in the order in which they are filled in.
#include "core/model/permintaan_umpan_balik.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<UmpanBalikDiminta>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&UmpanBalikDiminta::tanggal>(
            "tanggal", Sealed::no,
            {.label = "Tanggal Permintaan", .kind = FieldKind::date, .about = "Kapan diminta."}),
        text<&UmpanBalikDiminta::kepada>(
            "kepada", Sealed::no,
            {.label = "Diminta Dari", .about = "Nama yang diminta.", .main = true}),
        text<&UmpanBalikDiminta::tentang>("tentang", Sealed::no,
                                          {.label = "Hal yang Diminta",
                                           .kind = FieldKind::prose,
                                           .about = "RHK atau nilai perilaku yang ditanyakan.",
                                           .omit_empty = true}),
        special<&UmpanBalikDiminta::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape =
        shape_with<UmpanBalikDiminta>("permintaan_umpan_balik", "permintaan umpan balik", members,
                                      "Satu permintaan umpan balik yang dikirim.");
    return shape;
}

}  // namespace kinerja
