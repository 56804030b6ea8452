// Their members, in the order in which they are filled in.
#include "core/model/evaluasi.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<BarisEvaluasi>() {
    using namespace describe;
    static constexpr Member members[] = {
        address<&BarisEvaluasi::tentang>(
            "tentang", Sealed::no,
            {.title = "Tentang", .about = "Alamat IKI, RHK, atau nilai perilaku kerja."}),
        text<&BarisEvaluasi::realisasi>("realisasi", Sealed::no,
                                        {.label = "Realisasi Berdasarkan Bukti Dukung",
                                         .kind = FieldKind::prose,
                                         .about = "Realisasi dan bukti dukungnya.",
                                         .omit_empty = true}),
        text<&BarisEvaluasi::umpan_balik>(
            "umpan_balik", Sealed::no,
            {.label = "Umpan Balik Berkelanjutan Berdasarkan Bukti Dukung",
             .kind = FieldKind::prose,
             .about = "Umpan balik dan bukti dukungnya.",
             .omit_empty = true}),
    };
    static constexpr Shape shape =
        shape_with<BarisEvaluasi>("baris_evaluasi", "baris evaluasi", members,
                                  "Realisasi dan umpan balik yang menjadi dasar, untuk satu IKI, "
                                  "RHK, atau nilai perilaku kerja.");
    return shape;
}

template <>
const Shape& shape_of<Evaluasi>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&Evaluasi::jenis>("jenis", Sealed::no,
                                 {.label = "Jenis Evaluasi", .about = "Periodik atau tahunan."}),
        link<&Evaluasi::periode>("periode", Sealed::no,
                                 {.label = "Periode yang Dievaluasi",
                                  .about = "Kode periode evaluasi; kosong pada evaluasi tahunan.",
                                  .omit_empty = true,
                                  .optional = true,
                                  .link = {"jadwal/periode", "Periode", true}}),
        choice<&Evaluasi::capaian_organisasi>(
            "capaian_organisasi", Sealed::no,
            {.label = "Capaian Kinerja Organisasi",
             .about = "Ditetapkan pimpinan organisasi di atasnya."}),
        text<&Evaluasi::dasar_capaian>("dasar_capaian", Sealed::no,
                                       {.label = "Dasar Capaian Kinerja Organisasi",
                                        .kind = FieldKind::prose,
                                        .about = "Siapa yang menetapkan, dan atas dasar apa.",
                                        .omit_empty = true}),
        choice<&Evaluasi::rating_hasil_kerja>(
            "rating_hasil_kerja", Sealed::no,
            {.label = "Rating Hasil Kerja", .about = "Terhadap Ekspektasi."}),
        text<&Evaluasi::alasan_hasil_kerja>("alasan_hasil_kerja", Sealed::no,
                                            {.label = "Pertimbangan Rating Hasil Kerja",
                                             .kind = FieldKind::prose,
                                             .about = "Dasar pertimbangan.",
                                             .omit_empty = true}),
        choice<&Evaluasi::rating_perilaku>(
            "rating_perilaku", Sealed::no,
            {.label = "Rating Perilaku Kerja", .about = "Terhadap Ekspektasi."}),
        text<&Evaluasi::alasan_perilaku>("alasan_perilaku", Sealed::no,
                                         {.label = "Pertimbangan Rating Perilaku Kerja",
                                          .kind = FieldKind::prose,
                                          .about = "Dasar pertimbangan.",
                                          .omit_empty = true}),
        text<&Evaluasi::catatan>("catatan", Sealed::no,
                                 {.label = "Catatan/Rekomendasi",
                                  .kind = FieldKind::prose,
                                  .about = "Catatan atau rekomendasi pada dokumen evaluasi.",
                                  .omit_empty = true,
                                  .main = true}),
        flag<&Evaluasi::ada_pembinaan>("ada_pembinaan", Sealed::no,
                                       {.label = "Ada pembinaan pada periode ini",
                                        .about = "Tanpa isi pembinaannya.",
                                        .omit_empty = true}),
        text<&Evaluasi::penilai>(
            "penilai", Sealed::no,
            {.label = "Nama Penilai", .about = "Siapa yang mengevaluasi.", .omit_empty = true}),
        text<&Evaluasi::nip_penilai>("nip_penilai", Sealed::no,
                                     {.label = "NIP Penilai",
                                      .kind = FieldKind::code,
                                      .about = "NIP yang mengevaluasi.",
                                      .omit_empty = true}),
        text<&Evaluasi::tempat>(
            "tempat", Sealed::no,
            {.label = "Tempat Evaluasi", .about = "Tempat penandatanganan.", .omit_empty = true}),
        text<&Evaluasi::diserahkan>("diserahkan", Sealed::no,
                                    {.label = "Tanggal Diserahkan",
                                     .kind = FieldKind::date,
                                     .about = "Kapan diserahkan kepada pegawai.",
                                     .omit_empty = true}),
        list<&Evaluasi::baris>("baris", Sealed::no,
                               {.label = "Dasar evaluasi",
                                .about = "Realisasi dan umpan balik, butir demi butir.",
                                .omit_empty = true,
                                .most = 20'000,
                                .plural = "baris evaluasi",
                                .letter = "b"}),
        object<&Evaluasi::skp_dinilai>("skp_dinilai", Sealed::no,
                                       {.title = "SKP saat dinilai",
                                        .about = "SKP seperti saat evaluasi ini diserahkan. Tidak "
                                                 "ada pada konsep dan pada berkas lama.",
                                        .omit_empty = true}),
        code<&Evaluasi::menggantikan>(
            "menggantikan", Sealed::no,
            {.title = "Menggantikan",
             .about = "Kode evaluasi yang digantikan, sesudah dibuka kembali.",
             .omit_empty = true}),
        text<&Evaluasi::segel>("segel", Sealed::no,
                               {.title = "Segel",
                                .about = "Segel penilai: SHA-256 dari isinya.",
                                .pattern = "^([0-9a-f]{40})?$",
                                .omit_empty = true}),
        special<&Evaluasi::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape = shape_with<Evaluasi>(
        "evaluasi", "evaluasi", members, "Evaluasi kinerja satu periode atau setahun.");
    return shape;
}

template <>
const Shape& shape_of<PenerimaanEvaluasi>() {
    using namespace describe;
    static constexpr Member members[] = {
        link<&PenerimaanEvaluasi::evaluasi>("evaluasi", Sealed::no,
                                            {.label = "Evaluasi",
                                             .about = "Kode evaluasi.",
                                             .omit_empty = true,
                                             .optional = true,
                                             .link = {"evaluasi", "Evaluasi", true}}),
        text<&PenerimaanEvaluasi::diterima>("diterima", Sealed::no,
                                            {.label = "Tanggal Diterima",
                                             .kind = FieldKind::date,
                                             .about = "Kapan pegawai menerimanya."}),
        text<&PenerimaanEvaluasi::dikembalikan>("dikembalikan", Sealed::no,
                                                {.label = "Tanggal Dikembalikan",
                                                 .kind = FieldKind::date,
                                                 .about = "Kapan dikembalikan dengan tanda tangan.",
                                                 .omit_empty = true}),
        text<&PenerimaanEvaluasi::tempat>("tempat", Sealed::no,
                                          {.label = "Tempat Pengembalian",
                                           .about = "Tempat penandatanganan.",
                                           .omit_empty = true}),
        text<&PenerimaanEvaluasi::tanggapan>("tanggapan", Sealed::no,
                                             {.label = "Tanggapan Pegawai",
                                              .kind = FieldKind::prose,
                                              .about = "Tanggapan pegawai, bila ada.",
                                              .omit_empty = true,
                                              .main = true}),
        special<&PenerimaanEvaluasi::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape =
        shape_with<PenerimaanEvaluasi>("penerimaan_evaluasi", "penerimaan evaluasi", members,
                                       "Penerimaan dan pengembalian satu evaluasi oleh pegawai.");
    return shape;
}

template <>
const Shape& shape_of<PermintaanBuka>() {
    using namespace describe;
    static constexpr Member members[] = {
        link<&PermintaanBuka::evaluasi>("evaluasi", Sealed::no,
                                        {.label = "Evaluasi yang Diminta Dibuka",
                                         .about = "Kode evaluasi.",
                                         .omit_empty = true,
                                         .optional = true,
                                         .link = {"evaluasi", "Evaluasi", true}}),
        text<&PermintaanBuka::tanggal>(
            "tanggal", Sealed::no,
            {.label = "Tanggal Permintaan", .kind = FieldKind::date, .about = "Kapan."}),
        choice<&PermintaanBuka::peran>("peran", Sealed::no,
                                       {.label = "Diminta oleh", .about = "Siapa yang meminta."}),
        text<&PermintaanBuka::alasan>("alasan", Sealed::no,
                                      {.label = "Alasan Permintaan",
                                       .kind = FieldKind::prose,
                                       .about = "Mengapa, dan bagian mana.",
                                       .main = true}),
        choice<&PermintaanBuka::jawaban>(
            "jawaban", Sealed::no,
            {.label = "Jawaban",
             .about = "Disetujui atau ditolak. Tidak ada berarti belum dijawab."}),
        text<&PermintaanBuka::penjelasan>("penjelasan", Sealed::no,
                                          {.label = "Penjelasan Jawaban",
                                           .kind = FieldKind::prose,
                                           .about = "Mengapa.",
                                           .omit_empty = true}),
        special<&PermintaanBuka::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape =
        shape_with<PermintaanBuka>("permintaan_buka", "permintaan membuka kembali", members,
                                   "Permintaan membuka kembali evaluasi yang sudah diserahkan.");
    return shape;
}

template <>
const Shape& shape_of<Keberatan>() {
    using namespace describe;
    static constexpr Member members[] = {
        link<&Keberatan::evaluasi>("evaluasi", Sealed::no,
                                   {.label = "Evaluasi yang Dikeberatkan",
                                    .about = "Kode evaluasi.",
                                    .omit_empty = true,
                                    .optional = true,
                                    .link = {"evaluasi", "Evaluasi", true}}),
        text<&Keberatan::tanggal>(
            "tanggal", Sealed::no,
            {.label = "Tanggal Keberatan", .kind = FieldKind::date, .about = "Kapan diajukan."}),
        text<&Keberatan::alasan>("alasan", Sealed::no,
                                 {.label = "Keberatan",
                                  .kind = FieldKind::prose,
                                  .about = "Alasan keberatan pegawai.",
                                  .main = true}),
        text<&Keberatan::tanggal_penjelasan>("tanggal_penjelasan", Sealed::no,
                                             {.label = "Tanggal Penjelasan",
                                              .kind = FieldKind::date,
                                              .about = "Kapan dijelaskan.",
                                              .omit_empty = true}),
        text<&Keberatan::penjelasan>("penjelasan", Sealed::no,
                                     {.label = "Penjelasan Pejabat Penilai Kinerja atas Keberatan",
                                      .kind = FieldKind::prose,
                                      .about = "Penjelasan Pejabat Penilai.",
                                      .omit_empty = true}),
        special<&Keberatan::versi_penjelasan>(
            "versi_penjelasan", MemberKind::number, Sealed::no,
            {.title = "Versi penjelasan",
             .about = "Bertambah satu pada tiap perubahan penjelasan. Tidak ada berarti satu.",
             .omit_empty = true}),
        text<&Keberatan::tanggal_keputusan>("tanggal_keputusan", Sealed::no,
                                            {.label = "Tanggal Keputusan",
                                             .kind = FieldKind::date,
                                             .about = "Kapan diputuskan.",
                                             .omit_empty = true}),
        text<&Keberatan::keputusan>("keputusan", Sealed::no,
                                    {.label = "Keputusan Atasan Pejabat Penilai Kinerja",
                                     .kind = FieldKind::prose,
                                     .about = "Keputusan; bersifat final.",
                                     .omit_empty = true}),
        choice<&Keberatan::rating_hasil_kerja>(
            "rating_hasil_kerja", Sealed::no,
            {.label = "Rating Hasil Kerja menurut Keputusan", .about = "Tidak ada berarti tetap."}),
        choice<&Keberatan::rating_perilaku>("rating_perilaku", Sealed::no,
                                            {.label = "Rating Perilaku Kerja menurut Keputusan",
                                             .about = "Tidak ada berarti tetap."}),
        text<&Keberatan::segel>("segel", Sealed::no,
                                {.title = "Segel",
                                 .about = "Segel atasan: SHA-256 dari keputusannya.",
                                 .pattern = "^([0-9a-f]{40})?$",
                                 .omit_empty = true}),
        choice<&Keberatan::hitungan>(
            "hitungan", Sealed::no,
            {.label = "Jangka Waktu Keberatan Dihitung menurut",
             .about = "Hari kalender atau hari kerja; aturan instansi menentukan."}),
        special<&Keberatan::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape = shape_with<Keberatan>(
        "keberatan", "keberatan", members, "Keberatan atas satu evaluasi sampai keputusannya.");
    return shape;
}

}  // namespace kinerja
