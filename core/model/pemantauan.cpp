// Their members, in the order in which they are filled in.
#include "core/model/pemantauan.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<Pemantauan>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&Pemantauan::tanggal>(
            "tanggal", Sealed::no,
            {.label = "Tanggal Pemantauan", .kind = FieldKind::date, .about = "Kapan."}),
        link<&Pemantauan::rhk>("rhk", Sealed::no,
                               {.label = "RHK yang Dipantau",
                                .about = "Kode RHK.",
                                .omit_empty = true,
                                .optional = true,
                                .link = {"rhk", "RHK", true}}),
        choice<&Pemantauan::kemajuan>("kemajuan", Sealed::no,
                                      {.label = "Kemajuan", .about = "Ada kemajuan atau belum."}),
        choice<&Pemantauan::tindakan>(
            "tindakan", Sealed::no,
            {.label = "Tindakan Pimpinan",
             .about = "Yang dilakukan Pimpinan. Tidak ada berarti belum dipilih."}),
        text<&Pemantauan::catatan>("catatan", Sealed::no,
                                   {.label = "Catatan Pemantauan",
                                    .kind = FieldKind::prose,
                                    .about = "Catatan Pimpinan; bahan evaluasi kinerja.",
                                    .main = true}),
        special<&Pemantauan::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape = shape_with<Pemantauan>(
        "pemantauan", "pemantauan", members, "Satu hasil pemantauan Pimpinan atas satu RHK.");
    return shape;
}

template <>
const Shape& shape_of<Pembinaan>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&Pembinaan::jenis>(
            "jenis", Sealed::no,
            {.label = "Jenis Pembinaan", .about = "Bimbingan atau konseling."}),
        text<&Pembinaan::tanggal>(
            "tanggal", Sealed::no,
            {.label = "Tanggal Pembinaan", .kind = FieldKind::date, .about = "Kapan."}),
        text<&Pembinaan::tempat>("tempat", Sealed::no,
                                 {.label = "Tempat Pembinaan", .about = "Di mana."}),
        choice<&Pembinaan::pelaksana>(
            "pelaksana", Sealed::no,
            {.label = "Pelaksana", .about = "Siapa yang membimbing atau memberi konseling."}),
        text<&Pembinaan::nama_pelaksana>(
            "nama_pelaksana", Sealed::no,
            {.label = "Nama Pelaksana", .about = "Nama pembimbing atau konselor."}),
        text<&Pembinaan::ringkasan>("ringkasan", Sealed::no,
                                    {.label = "Ringkasan Pembinaan",
                                     .kind = FieldKind::prose,
                                     .about = "Apa yang dibicarakan.",
                                     .main = true}),
        text<&Pembinaan::tindak_lanjut>(
            "tindak_lanjut", Sealed::no,
            {.label = "Tindak Lanjut Pembinaan",
             .kind = FieldKind::prose,
             .about = "Bimbingan, pelatihan, penugasan khusus, atau lainnya yang disepakati."}),
        text<&Pembinaan::dilaporkan_kepada>(
            "dilaporkan_kepada", Sealed::no,
            {.label = "Dilaporkan kepada", .about = "Kepada siapa dilaporkan."}),
        special<&Pembinaan::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape =
        shape_with<Pembinaan>("pembinaan", "pembinaan", members,
                              "Satu pertemuan bimbingan atau konseling kinerja; tidak ikut dalam "
                              "berkas yang diserahkan.");
    return shape;
}

}  // namespace kinerja
