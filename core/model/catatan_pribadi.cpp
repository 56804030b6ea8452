// The members of a CatatanPribadi.
#include "core/model/catatan_pribadi.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<CatatanPribadi>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&CatatanPribadi::tanggal>(
            "tanggal", Sealed::no,
            {.label = "Tanggal Catatan", .kind = FieldKind::date, .about = "Kapan."}),
        text<&CatatanPribadi::text>("text", Sealed::no,
                                    {.label = "Catatan Pribadi",
                                     .kind = FieldKind::prose,
                                     .about = "Yang dicatat untuk diri sendiri."}),
        flag<&CatatanPribadi::selesai>(
            "selesai", Sealed::no,
            {.label = "Sudah selesai", .about = "Sudah selesai atau belum."}),
        address<&CatatanPribadi::tentang>(
            "tentang", Sealed::no,
            {.title = "Tentang",
             .about = "Alamat butir dialog atau pertemuan yang disiapkan dengan catatan ini.",
             .omit_empty = true}),
    };
    static constexpr Shape shape =
        shape_with<CatatanPribadi>("catatan_pribadi", "Catatan pribadi", members,
                                   "Catatan untuk diri sendiri; tidak ikut dalam berkas yang "
                                   "diserahkan.");
    return shape;
}

}  // namespace kinerja
