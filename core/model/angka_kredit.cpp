// Their members, in the order in which they are filled in.
#include "core/model/angka_kredit.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<KonversiAngkaKredit>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&KonversiAngkaKredit::tahun>(
            "tahun", Sealed::no, {.label = "Tahun Penilaian", .about = "Tahun.", .main = true}),
        text<&KonversiAngkaKredit::bulan_awal>("bulan_awal", Sealed::no,
                                               {.label = "Bulan Pertama", .about = "1 sampai 12."}),
        text<&KonversiAngkaKredit::bulan_akhir>(
            "bulan_akhir", Sealed::no, {.label = "Bulan Terakhir", .about = "1 sampai 12."}),
        choice<&KonversiAngkaKredit::predikat>(
            "predikat", Sealed::no,
            {.label = "Predikat Kinerja", .about = "Predikat kinerja masa itu."}),
        choice<&KonversiAngkaKredit::jenjang>(
            "jenjang", Sealed::no,
            {.label = "Jenjang pada Masa Itu",
             .about = "Jenjang yang menentukan koefisien. Tidak ada berarti jenjang sekarang."}),
    };
    static constexpr Shape shape =
        shape_with<KonversiAngkaKredit>("konversi_angka_kredit", "konversi angka kredit", members,
                                        "Predikat satu masa penilaian yang dikonversi.");
    return shape;
}

template <>
const Shape& shape_of<AngkaKredit>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&AngkaKredit::jenjang>(
            "jenjang", Sealed::no,
            {.label = "Jenjang Jabatan Fungsional", .about = "Menentukan koefisien per tahun."}),
        text<&AngkaKredit::karpeg>("karpeg", Sealed::no,
                                   {.label = "Nomor Seri Karpeg",
                                    .about = "Nomor seri kartu pegawai.",
                                    .omit_empty = true}),
        text<&AngkaKredit::tempat_lahir>(
            "tempat_lahir", Sealed::no,
            {.label = "Tempat Lahir", .about = "Tempat lahir.", .omit_empty = true}),
        text<&AngkaKredit::tmt_pangkat>("tmt_pangkat", Sealed::no,
                                        {.label = "TMT Pangkat",
                                         .kind = FieldKind::date,
                                         .about = "Terhitung mulai tanggal pangkat.",
                                         .omit_empty = true}),
        text<&AngkaKredit::tmt_jabatan>("tmt_jabatan", Sealed::no,
                                        {.label = "TMT Jabatan",
                                         .kind = FieldKind::date,
                                         .about = "Terhitung mulai tanggal jabatan.",
                                         .omit_empty = true}),
        text<&AngkaKredit::integrasi>("integrasi", Sealed::no,
                                      {.label = "Nilai Integrasi",
                                       .about = "Angka kredit integrasi, bila ada.",
                                       .omit_empty = true}),
        text<&AngkaKredit::dasar>("dasar", Sealed::no,
                                  {.label = "AK Dasar yang Diberikan",
                                   .about = "Angka kredit dasar.",
                                   .omit_empty = true}),
        text<&AngkaKredit::lama>("lama", Sealed::no,
                                 {.label = "AK JF Lama",
                                  .about = "Angka kredit jabatan fungsional lama.",
                                  .omit_empty = true}),
        text<&AngkaKredit::penyesuaian>("penyesuaian", Sealed::no,
                                        {.label = "AK Penyesuaian/Penyetaraan",
                                         .about = "Angka kredit penyesuaian atau penyetaraan.",
                                         .omit_empty = true}),
        text<&AngkaKredit::pendidikan>("pendidikan", Sealed::no,
                                       {.label = "AK dari Peningkatan Pendidikan",
                                        .about = "Angka kredit dari peningkatan pendidikan.",
                                        .omit_empty = true}),
        list<&AngkaKredit::konversi>("konversi", Sealed::no,
                                     {.label = "Konversi predikat",
                                      .about = "Predikat tiap masa penilaian.",
                                      .omit_empty = true,
                                      .plural = "konversi angka kredit",
                                      .letter = "k"}),
        special<&AngkaKredit::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape = shape_with<AngkaKredit>("angka_kredit", "Angka kredit", members,
                                                           "Angka kredit pejabat fungsional.");
    return shape;
}

}  // namespace kinerja
