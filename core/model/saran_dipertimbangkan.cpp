// The members of a SaranDipertimbangkan.
#include "core/model/saran_dipertimbangkan.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<SaranDipertimbangkan>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&SaranDipertimbangkan::aturan>(
            "aturan", Sealed::no, {.title = "Aturan", .about = "Aturan yang memberi saran."}),
        address<&SaranDipertimbangkan::tempat>(
            "tempat", Sealed::no, {.title = "Tempat", .about = "Alamat tempat saran itu."}),
        text<&SaranDipertimbangkan::isi>(
            "isi", Sealed::no,
            {.title = "Isi",
             .about = "Yang tertulis di sana ketika itu; bila berubah, saran itu muncul lagi."}),
    };
    static constexpr Shape shape = shape_with<SaranDipertimbangkan>(
        "saran_dipertimbangkan", "Saran yang sudah dipertimbangkan", members,
        "Saran yang sudah dipertimbangkan dan dibiarkan; tidak ikut dalam berkas yang diserahkan.");
    return shape;
}

}  // namespace kinerja
