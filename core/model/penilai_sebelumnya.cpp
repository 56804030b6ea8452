// Its members, in the order in which they are filled in.
#include "core/model/penilai_sebelumnya.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<PenilaiSebelumnya>() {
    using namespace describe;
    static constexpr Member members[] = {
        object<&PenilaiSebelumnya::penilai>(
            "penilai", Sealed::no,
            {.label = "Pejabat Penilai Kinerja sebelumnya",
             .about = "Identitasnya, seperti pada SKP sampai pergantian.",
             .names_fields = true}),
        text<&PenilaiSebelumnya::dari>("dari", Sealed::no,
                                       {.label = "Menilai Sejak",
                                        .kind = FieldKind::date,
                                        .about = "Hari pertama sebagai Pejabat Penilai."}),
        text<&PenilaiSebelumnya::sampai>("sampai", Sealed::no,
                                         {.label = "Menilai Sampai",
                                          .kind = FieldKind::date,
                                          .about = "Hari terakhir sebagai Pejabat Penilai."}),
        special<&PenilaiSebelumnya::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape =
        shape_with<PenilaiSebelumnya>("penilai_sebelumnya", "penilai sebelumnya", members,
                                      "Pejabat Penilai Kinerja sebelum yang sekarang.");
    return shape;
}

}  // namespace kinerja
