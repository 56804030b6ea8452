// Their members, in the order in which they are filled in.
#include "core/model/catatan_kinerja.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<CatatanKinerja>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&CatatanKinerja::tanggal>(
            "tanggal", Sealed::no,
            {.label = "Tanggal Kegiatan", .kind = FieldKind::date, .about = "Kapan."}),
        text<&CatatanKinerja::mulai>("mulai", Sealed::no,
                                     {.label = "Jam Mulai",
                                      .about = "Pukul berapa mulai, seperti diketik.",
                                      .omit_empty = true}),
        text<&CatatanKinerja::selesai>("selesai", Sealed::no,
                                       {.label = "Jam Selesai",
                                        .about = "Pukul berapa selesai, seperti diketik.",
                                        .omit_empty = true}),
        text<&CatatanKinerja::kegiatan>(
            "kegiatan", Sealed::no,
            {.label = "Kegiatan", .about = "Apa yang dikerjakan, satu baris.", .main = true}),
        link<&CatatanKinerja::rhk>("rhk", Sealed::no,
                                   {.label = "RHK",
                                    .about = "Kode RHK yang didukung.",
                                    .omit_empty = true,
                                    .optional = true,
                                    .link = {"rhk", "RHK", true}}),
        link<&CatatanKinerja::rencana_aksi>("rencana_aksi", Sealed::no,
                                            {.label = "Rencana Aksi yang Dikerjakan",
                                             .about = "Kode rencana aksi yang dikerjakan.",
                                             .omit_empty = true,
                                             .optional = true,
                                             .link = {"rhk/*/rencana_aksi", "Rencana aksi", true}}),
        link<&CatatanKinerja::iki>("iki", Sealed::no,
                                   {.label = "IKI",
                                    .about = "Kode IKI yang dihitung dengan realisasi ini.",
                                    .omit_empty = true,
                                    .optional = true,
                                    .link = {"rhk/*/iki", "IKI", true}}),
        text<&CatatanKinerja::realisasi>("realisasi", Sealed::no,
                                         {.label = "Realisasi Kegiatan",
                                          .about = "Berapa banyak, seperti diketik.",
                                          .omit_empty = true}),
        text<&CatatanKinerja::satuan>(
            "satuan", Sealed::no,
            {.label = "Satuan", .about = "Satuan dari realisasi.", .omit_empty = true}),
        text<&CatatanKinerja::bukti>("bukti", Sealed::no,
                                     {.label = "Bukti Dukung",
                                      .about = "Tautan atau nama dokumen bukti dukung.",
                                      .omit_empty = true}),
        object<&CatatanKinerja::berkas>("berkas", Sealed::no,
                                        {.title = "Berkas Bukti Dukung",
                                         .about = "Berkas yang dilampirkan sebagai bukti dukung.",
                                         .omit_empty = true}),
        special<&CatatanKinerja::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape = shape_with<CatatanKinerja>("catatan_kinerja", "catatan", members,
                                                              "Satu kegiatan pada satu hari.");
    return shape;
}

template <>
const Shape& shape_of<Realisasi>() {
    using namespace describe;
    static constexpr Member members[] = {
        link<&Realisasi::iki>("iki", Sealed::no,
                              {.label = "IKI yang Direalisasikan",
                               .about = "Kode IKI.",
                               .omit_empty = true,
                               .optional = true,
                               .link = {"rhk/*/iki", "IKI", true}}),
        link<&Realisasi::periode>("periode", Sealed::no,
                                  {.label = "Periode Realisasi",
                                   .about = "Kode periode evaluasi.",
                                   .omit_empty = true,
                                   .optional = true,
                                   .link = {"jadwal/periode", "Periode", true}}),
        text<&Realisasi::nilai>(
            "nilai", Sealed::no,
            {.label = "Realisasi", .about = "Realisasi seperti diketik.", .main = true}),
        choice<&Realisasi::cara>(
            "cara", Sealed::no,
            {.label = "Cara Menghitung", .about = "Diketik, atau dihitung dari catatan kinerja."}),
        text<&Realisasi::bukti>("bukti", Sealed::no,
                                {.label = "Bukti Dukung Realisasi",
                                 .kind = FieldKind::prose,
                                 .about = "Tautan atau nama dokumen, satu pada tiap baris.",
                                 .omit_empty = true}),
        object<&Realisasi::berkas>("berkas", Sealed::no,
                                   {.title = "Berkas Bukti Dukung Realisasi",
                                    .about = "Berkas yang dilampirkan sebagai bukti dukung.",
                                    .omit_empty = true}),
        special<&Realisasi::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape = shape_with<Realisasi>("realisasi", "realisasi", members,
                                                         "Realisasi satu IKI pada satu periode.");
    return shape;
}

}  // namespace kinerja
