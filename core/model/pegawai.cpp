// The members of a Pegawai.
#include "core/model/pegawai.h"

#include "core/model/describe_members.h"
#include "core/regulation/golongan.h"

namespace kinerja {

template <>
const Shape& shape_of<Pegawai>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&Pegawai::nama>("nama", Sealed::yes,
                             {.label = "Nama", .about = "Nama lengkap beserta gelar."}),
        choice<&Pegawai::status>("status", Sealed::yes,
                                 {.label = "Status Kepegawaian",
                                  .about = "PNS atau PPPK; bila tidak ada, dianggap PNS."}),
        text<&Pegawai::nip>("nip", Sealed::yes,
                            {.label = "NIP",
                             .kind = FieldKind::code,
                             .about = "NIP, NI PPPK, atau NRP sebagai teks, seperti diketik. Bukan "
                                      "bilangan: 18 angka melampaui ketelitian bilangan JSON."}),
        one_of<&Pegawai::golongan>("golongan", Sealed::yes, golongan_all,
                                   {.label = "Pangkat/Gol. Ruang",
                                    .about = "Golongan ruang PNS (I/a sampai IV/e), golongan PPPK "
                                             "(I sampai XVII), \"tanpa\" (PPPK paruh waktu), "
                                             "\"lain\", atau kosong."}),
        text<&Pegawai::pangkat_lain>("pangkat_lain", Sealed::yes,
                                     {.label = "Pangkat Lainnya",
                                      .about = "Pangkat yang ditulis sendiri bila golongan berisi "
                                               "\"lain\"."}),
        text<&Pegawai::jabatan>("jabatan", Sealed::yes,
                                {.label = "Jabatan", .about = "Nama jabatan beserta jenjangnya."}),
        text<&Pegawai::unit_kerja>("unit_kerja", Sealed::yes,
                                   {.label = "Unit Kerja", .about = "Unit kerja tempat bertugas."}),
        text<&Pegawai::instansi>("instansi", Sealed::yes,
                                 {.label = "Instansi", .about = "Instansi Pemerintah."}),
    };
    static constexpr Shape shape = shape_with<Pegawai>(
        "pegawai", "Pegawai", members, "Identitas satu orang menurut kepala formulir SKP.");
    return shape;
}

}  // namespace kinerja
