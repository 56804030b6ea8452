// Their members, in the order in which they are filled in.
#include "core/model/tindak_lanjut.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<Pelaporan>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&Pelaporan::tanggal>(
            "tanggal", Sealed::no,
            {.label = "Tanggal Pelaporan", .kind = FieldKind::date, .about = "Kapan."}),
        link<&Pelaporan::evaluasi>("evaluasi", Sealed::no,
                                   {.label = "Evaluasi yang Dilaporkan",
                                    .about = "Kode evaluasi.",
                                    .omit_empty = true,
                                    .optional = true,
                                    .link = {"evaluasi", "Evaluasi", true}}),
        text<&Pelaporan::pelapor>("pelapor", Sealed::no,
                                  {.label = "Pelapor", .about = "Siapa yang melaporkan."}),
        text<&Pelaporan::kepada>(
            "kepada", Sealed::no,
            {.label = "Penerima Laporan",
             .about = "Atasan, Pejabat yang Berwenang, atau kepala unit kepegawaian."}),
        text<&Pelaporan::isi>("isi", Sealed::no,
                              {.label = "Yang Dilaporkan",
                               .kind = FieldKind::prose,
                               .about = "Misalnya SKP dan Dokumen Evaluasi.",
                               .main = true}),
        special<&Pelaporan::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape = shape_with<Pelaporan>(
        "pelaporan", "pelaporan", members, "Satu jenjang pelaporan hasil penilaian kinerja.");
    return shape;
}

template <>
const Shape& shape_of<Pemeringkatan>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&Pemeringkatan::tanggal>(
            "tanggal", Sealed::no,
            {.label = "Tanggal Pemeringkatan", .kind = FieldKind::date, .about = "Kapan."}),
        text<&Pemeringkatan::unit>(
            "unit", Sealed::no,
            {.label = "Unit yang Diperingkat", .about = "Unit kerja yang pegawainya diperingkat."}),
        text<&Pemeringkatan::hasil>("hasil", Sealed::no,
                                    {.label = "Hasil Pemeringkatan",
                                     .about = "Kedudukan pegawai, dengan kata-kata instansi.",
                                     .main = true}),
        text<&Pemeringkatan::alasan>(
            "alasan", Sealed::no,
            {.label = "Alasan Pemeringkatan", .kind = FieldKind::prose, .about = "Mengapa."}),
        text<&Pemeringkatan::oleh>(
            "oleh", Sealed::no,
            {.label = "Diperingkat oleh", .about = "Misalnya Tim Penilai Kinerja."}),
        special<&Pemeringkatan::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape =
        shape_with<Pemeringkatan>("pemeringkatan", "pemeringkatan", members,
                                  "Kedudukan pegawai pada pemeringkatan kinerja unitnya.");
    return shape;
}

template <>
const Shape& shape_of<PenghargaanSanksi>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&PenghargaanSanksi::jenis>(
            "jenis", Sealed::no,
            {.label = "Jenis Penghargaan atau Sanksi", .about = "Penghargaan, atau sanksi."}),
        text<&PenghargaanSanksi::tanggal>(
            "tanggal", Sealed::no,
            {.label = "Tanggal Keputusan", .kind = FieldKind::date, .about = "Kapan."}),
        text<&PenghargaanSanksi::uraian>(
            "uraian", Sealed::no,
            {.label = "Uraian Penghargaan atau Sanksi",
             .kind = FieldKind::prose,
             .about = "Apa yang diberikan atau dijatuhkan, dan mengapa.",
             .main = true}),
        text<&PenghargaanSanksi::dasar>("dasar", Sealed::no,
                                        {.label = "Dasar Keputusan",
                                         .kind = FieldKind::prose,
                                         .about = "Aturan atau keputusan yang mendasarinya."}),
        text<&PenghargaanSanksi::oleh>(
            "oleh", Sealed::no,
            {.label = "Diputuskan oleh", .about = "Pejabat yang memutuskannya."}),
        special<&PenghargaanSanksi::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape =
        shape_with<PenghargaanSanksi>("penghargaan_sanksi", "penghargaan atau sanksi", members,
                                      "Penghargaan atau sanksi atas hasil evaluasi kinerja.");
    return shape;
}

template <>
const Shape& shape_of<CatatanKontrak>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&CatatanKontrak::tanggal>(
            "tanggal", Sealed::no,
            {.label = "Tanggal Catatan Kontrak", .kind = FieldKind::date, .about = "Kapan."}),
        link<&CatatanKontrak::evaluasi>("evaluasi", Sealed::no,
                                        {.label = "Evaluasi yang Mendasari",
                                         .about = "Kode evaluasi.",
                                         .omit_empty = true,
                                         .optional = true,
                                         .link = {"evaluasi", "Evaluasi", true}}),
        text<&CatatanKontrak::isi>("isi", Sealed::no,
                                   {.label = "Arti bagi Perjanjian Kerja",
                                    .kind = FieldKind::prose,
                                    .about = "Apa arti evaluasi ini bagi perjanjian kerja PPPK.",
                                    .main = true}),
        special<&CatatanKontrak::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape =
        shape_with<CatatanKontrak>("catatan_kontrak", "catatan kontrak", members,
                                   "Arti satu evaluasi bagi perjanjian kerja seorang PPPK.");
    return shape;
}

}  // namespace kinerja
