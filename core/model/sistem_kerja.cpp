// Its members, in the order in which they are filled in.
#include "core/model/sistem_kerja.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<SistemKerja>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&SistemKerja::unit>(
            "unit", Sealed::no,
            {.label = "Unit atau Tim", .about = "Nama unit kerja atau tim kerja.", .main = true}),
        text<&SistemKerja::penugasan>("penugasan", Sealed::no,
                                      {.label = "Pola Penugasan",
                                       .kind = FieldKind::prose,
                                       .about = "Siapa memberi tugas, kepada siapa, dan lewat apa.",
                                       .omit_empty = true}),
        text<&SistemKerja::pelaporan>("pelaporan", Sealed::no,
                                      {.label = "Pola Pelaporan",
                                       .kind = FieldKind::prose,
                                       .about = "Kepada siapa hasilnya dilaporkan, dan kapan.",
                                       .omit_empty = true}),
        text<&SistemKerja::evaluasi>("evaluasi", Sealed::no,
                                     {.label = "Pola Evaluasi",
                                      .kind = FieldKind::prose,
                                      .about = "Siapa menilai, dan siapa dimintai pendapat.",
                                      .omit_empty = true}),
        text<&SistemKerja::ketua_tim>(
            "ketua_tim", Sealed::no,
            {.label = "Ketua Tim",
             .about = "Nama ketua tim yang bukan atasan langsung; boleh kosong.",
             .omit_empty = true}),
        text<&SistemKerja::nip_ketua_tim>("nip_ketua_tim", Sealed::no,
                                          {.label = "NIP Ketua Tim",
                                           .kind = FieldKind::code,
                                           .about = "NIP ketua tim; boleh kosong.",
                                           .omit_empty = true}),
        special<&SistemKerja::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape =
        shape_with<SistemKerja>("sistem_kerja", "sistem kerja", members,
                                "Pola penugasan, pelaporan, dan evaluasi satu unit atau tim.");
    return shape;
}

}  // namespace kinerja
