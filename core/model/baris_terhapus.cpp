#include "core/model/baris_terhapus.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<BarisTerhapus>() {
    using namespace describe;
    static constexpr Member members[] = {
        special<&BarisTerhapus::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Lebih besar daripada versi terakhir baris itu."}),
    };
    static constexpr Shape shape = shape_with<BarisTerhapus>(
        "baris_terhapus", "Baris yang terhapus", members, "Satu baris yang sudah dihapus.");
    return shape;
}

}  // namespace kinerja
