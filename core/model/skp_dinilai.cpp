// Its members. None has a label but those of the people: nobody fills them in.
#include "core/model/skp_dinilai.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<IkiDinilai>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&IkiDinilai::aspek>("aspek", Sealed::no,
                                   {.title = "Aspek", .about = "Aspek, bila ada."}),
        choice<&IkiDinilai::perspektif>("perspektif", Sealed::no,
                                        {.title = "Perspektif", .about = "Perspektif, bila ada."}),
        text<&IkiDinilai::statement>("statement", Sealed::no,
                                     {.kind = FieldKind::prose,
                                      .title = "Indikator Kinerja Individu",
                                      .about = "Kata-katanya saat dinilai.",
                                      .omit_empty = true}),
        text<&IkiDinilai::target>("target", Sealed::no,
                                  {.title = "Target",
                                   .about = "Target saat dinilai, seperti diketik.",
                                   .omit_empty = true}),
    };
    static constexpr Shape shape =
        shape_with<IkiDinilai>("iki_dinilai", "IKI yang dinilai", members,
                               "Satu indikator seperti saat evaluasi diserahkan.");
    return shape;
}

template <>
const Shape& shape_of<RhkDinilai>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&RhkDinilai::jenis>("jenis", Sealed::no,
                                   {.title = "Jenis RHK", .about = "Utama atau tambahan."}),
        text<&RhkDinilai::rhk_pimpinan>("rhk_pimpinan", Sealed::no,
                                        {.kind = FieldKind::prose,
                                         .title = "Rencana Hasil Kerja Pimpinan",
                                         .about = "RHK pimpinan yang diintervensi, bila ada.",
                                         .omit_empty = true}),
        text<&RhkDinilai::iki_pimpinan>("iki_pimpinan", Sealed::no,
                                        {.kind = FieldKind::prose,
                                         .title = "Indikator dari RHK Pimpinan",
                                         .about = "Satu pada tiap baris.",
                                         .omit_empty = true}),
        text<&RhkDinilai::statement>("statement", Sealed::no,
                                     {.kind = FieldKind::prose,
                                      .title = "Rencana Hasil Kerja",
                                      .about = "Kata-katanya saat dinilai.",
                                      .omit_empty = true}),
        text<&RhkDinilai::penugasan_dari>("penugasan_dari", Sealed::no,
                                          {.title = "Penugasan dari",
                                           .about = "Seperti tercetak di belakang RHK.",
                                           .omit_empty = true}),
        list<&RhkDinilai::iki>("iki", Sealed::no,
                               {.title = "Indikator",
                                .about = "Dengan kode IKI-nya.",
                                .omit_empty = true,
                                .most = 200'000,
                                .plural = "IKI yang dinilai",
                                .letter = "i"}),
    };
    static constexpr Shape shape =
        shape_with<RhkDinilai>("rhk_dinilai", "RHK yang dinilai", members,
                               "Satu rencana hasil kerja seperti saat evaluasi diserahkan.");
    return shape;
}

namespace {

const Shape& shape_of_ekspektasi_dinilai() {
    using namespace describe;
    static const auto members = [] {
        std::array<Member, perilaku_count> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = text<&SkpDinilai::ekspektasi_khusus>(
                perilaku_berakhlak()[i].token, Sealed::no,
                {.kind = FieldKind::prose,
                 .title = "Ekspektasi Khusus Pimpinan",
                 .about = "Ekspektasi khusus untuk nilai ini saat dinilai.",
                 .omit_empty = true},
                i);
        return all;
    }();
    static const Shape shape = shape_within("ekspektasi_dinilai", "Ekspektasi khusus yang dinilai",
                                            members, "Satu isian untuk tiap nilai BerAKHLAK.");
    return shape;
}

}  // namespace

template <>
const Shape& shape_of<SkpDinilai>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&SkpDinilai::nama_periode>("nama_periode", Sealed::no,
                                        {.title = "Nama Periode",
                                         .about = "Nama periode evaluasi menurut jadwal saat itu.",
                                         .omit_empty = true}),
        text<&SkpDinilai::awal>("awal", Sealed::no,
                                {.kind = FieldKind::date,
                                 .title = "Hari Pertama",
                                 .about = "Hari pertama periode yang dievaluasi.",
                                 .omit_empty = true}),
        text<&SkpDinilai::akhir>("akhir", Sealed::no,
                                 {.kind = FieldKind::date,
                                  .title = "Hari Terakhir",
                                  .about = "Hari terakhir periode yang dievaluasi.",
                                  .omit_empty = true}),
        choice<&SkpDinilai::jenis_periode>(
            "jenis_periode", Sealed::no,
            {.title = "Jenis Periode", .about = "Menurut jadwal saat itu."}),
        choice<&SkpDinilai::jenis_jabatan>(
            "jenis_jabatan", Sealed::no,
            {.title = "Jenis Jabatan", .about = "Menentukan formulirnya."}),
        choice<&SkpDinilai::pendekatan>(
            "pendekatan", Sealed::no, {.title = "Pendekatan", .about = "Menentukan formulirnya."}),
        object<&SkpDinilai::pegawai>("pegawai", Sealed::no,
                                     {.label = "Pegawai saat dinilai",
                                      .about = "Identitasnya saat itu.",
                                      .names_fields = true}),
        object<&SkpDinilai::pejabat_penilai>("pejabat_penilai", Sealed::no,
                                             {.label = "Pejabat Penilai Kinerja saat menilai",
                                              .about = "Identitasnya saat itu.",
                                              .names_fields = true}),
        object<&SkpDinilai::atasan_penilai>(
            "atasan_penilai", Sealed::no,
            {.label = "Atasan Pejabat Penilai Kinerja saat penilaian",
             .about = "Identitasnya saat itu.",
             .names_fields = true}),
        list<&SkpDinilai::rhk>("rhk", Sealed::no,
                               {.title = "Rencana hasil kerja yang dinilai",
                                .about = "Dengan kode RHK-nya.",
                                .omit_empty = true,
                                .most = 50'000,
                                .plural = "RHK yang dinilai",
                                .letter = "r"}),
        part("ekspektasi_khusus", Sealed::no,
             {.title = "Ekspektasi khusus saat dinilai",
              .about = "Ekspektasi khusus untuk tiap nilai BerAKHLAK."},
             shape_of_ekspektasi_dinilai),
    };
    static constexpr Shape shape = shape_with<SkpDinilai>(
        "skp_dinilai", "SKP saat dinilai", members,
        "SKP seperti saat evaluasi diserahkan: yang dikatakan dokumen evaluasi tentangnya.");
    return shape;
}

}  // namespace kinerja
