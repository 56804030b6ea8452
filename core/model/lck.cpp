// Their members, in the order in which they are filled in.
#include "core/model/lck.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<Lck>() {
    using namespace describe;
    static constexpr Member members[] = {
        link<&Lck::periode>("periode", Sealed::no,
                            {.label = "Periode Laporan",
                             .about = "Kode periode evaluasi.",
                             .omit_empty = true,
                             .optional = true,
                             .link = {"jadwal/periode", "Periode", true}}),
        link<&Lck::iki>("iki", Sealed::no,
                        {.label = "IKI yang Dilaporkan",
                         .about = "Kode IKI.",
                         .omit_empty = true,
                         .optional = true,
                         .link = {"rhk/*/iki", "IKI", true}}),
        text<&Lck::isu>("isu", Sealed::no,
                        {.label = "Issues (Isu)",
                         .kind = FieldKind::prose,
                         .about = "Masalah dalam mencapai target.",
                         .main = true}),
        text<&Lck::implikasi>("implikasi", Sealed::no,
                              {.label = "Implication (Implikasi)",
                               .kind = FieldKind::prose,
                               .about = "Akibatnya bagi tujuan organisasi."}),
        text<&Lck::akuntabilitas>(
            "akuntabilitas", Sealed::no,
            {.label = "Accountability (Akuntabilitas)",
             .kind = FieldKind::prose,
             .about = "Siapa yang bertanggung jawab atas penyebab dan penyelesaian."}),
        text<&Lck::rencana_tindak>("rencana_tindak", Sealed::no,
                                   {.label = "Action Plan (Rencana Tindak)",
                                    .kind = FieldKind::prose,
                                    .about = "Langkah dan waktunya."}),
        text<&Lck::data_mentah>(
            "data_mentah", Sealed::no,
            {.label = "Data Mentah", .about = "Nama atau tautan data mentah.", .omit_empty = true}),
        text<&Lck::dokumen_pendukung>("dokumen_pendukung", Sealed::no,
                                      {.label = "Dokumen Pendukung",
                                       .about = "Nama atau tautan dokumen pendukung.",
                                       .omit_empty = true}),
        text<&Lck::dokumen_verifikasi>(
            "dokumen_verifikasi", Sealed::no,
            {.label = "Dokumen Verifikasi",
             .about = "Nama atau tautan dokumen verifikasi menurut Manual IKI.",
             .omit_empty = true}),
        object<&Lck::berkas_data_mentah>("berkas_data_mentah", Sealed::no,
                                         {.title = "Berkas Data Mentah",
                                          .about = "Berkas data mentah yang dilampirkan.",
                                          .omit_empty = true}),
        object<&Lck::berkas_pendukung>("berkas_pendukung", Sealed::no,
                                       {.title = "Berkas Dokumen Pendukung",
                                        .about = "Berkas dokumen pendukung yang dilampirkan.",
                                        .omit_empty = true}),
        object<&Lck::berkas_verifikasi>("berkas_verifikasi", Sealed::no,
                                        {.title = "Berkas Dokumen Verifikasi",
                                         .about = "Berkas dokumen verifikasi yang dilampirkan.",
                                         .omit_empty = true}),
        special<&Lck::versi>("versi", MemberKind::number, Sealed::no,
                             {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape =
        shape_with<Lck>("lck", "laporan capaian kinerja", members,
                        "Laporan capaian kinerja satu IKI pada satu periode, menurut IIAA.");
    return shape;
}

}  // namespace kinerja
