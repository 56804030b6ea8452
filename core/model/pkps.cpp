// The members of the PKPS plan.
#include "core/model/pkps.h"

#include "core/model/describe_members.h"

namespace kinerja {

template <>
const Shape& shape_of<PraktikKinerja>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&PraktikKinerja::indikator>("indikator", Sealed::no,
                                         {.label = "Indikator Praktik Kinerja",
                                          .kind = FieldKind::prose,
                                          .about = "Indikator yang dipilih."}),
        text<&PraktikKinerja::rapor_pendidikan>("rapor_pendidikan", Sealed::no,
                                                {.label = "Capaian pada Rapor Pendidikan",
                                                 .kind = FieldKind::prose,
                                                 .about = "Capaian pada Rapor Pendidikan yang "
                                                          "menjadi alasan."}),
        text<&PraktikKinerja::target>(
            "target", Sealed::no,
            {.label = "Target Praktik Kinerja", .about = "Target indikator."}),
    };
    static constexpr Shape shape = shape_with<PraktikKinerja>("praktik", "Praktik kinerja", members,
                                                              "Satu indikator praktik kinerja.");
    return shape;
}

template <>
const Shape& shape_of<PerilakuPkps>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&PerilakuPkps::indikator>("indikator", Sealed::no,
                                       {.label = "Indikator Perilaku Kerja",
                                        .kind = FieldKind::prose,
                                        .about = "Indikator perilaku."}),
        text<&PerilakuPkps::perwujudan>("perwujudan", Sealed::no,
                                        {.label = "Perwujudan Perilaku Kerja",
                                         .kind = FieldKind::prose,
                                         .about = "Bagaimana perilaku itu diwujudkan."}),
    };
    static constexpr Shape shape = shape_with<PerilakuPkps>(
        "perwujudan", "Indikator dan perwujudan", members, "Untuk satu nilai.");
    return shape;
}

template <>
const Shape& shape_of<PengembanganKompetensi>() {
    using namespace describe;
    static constexpr Member members[] = {
        flag<&PengembanganKompetensi::refleksi>("refleksi", Sealed::no,
                                                {.label = "Refleksi Kompetensi sudah dikerjakan",
                                                 .about = "true bila refleksi kompetensi sudah "
                                                          "dikerjakan."}),
        text<&PengembanganKompetensi::area_pengembangan>("area_pengembangan", Sealed::no,
                                                         {.label = "Area Pengembangan",
                                                          .kind = FieldKind::prose,
                                                          .about = "Hasil refleksi kompetensi."}),
        text<&PengembanganKompetensi::kompetensi_terkuat>("kompetensi_terkuat", Sealed::no,
                                                          {.label = "Kompetensi Terkuat",
                                                           .kind = FieldKind::prose,
                                                           .about = "Hasil refleksi kompetensi."}),
        choice<&PengembanganKompetensi::kelompok>(
            "kelompok", Sealed::no,
            {.label = "Kelompok Rekomendasi", .about = "Rekomendasi yang diikuti."}),
        text<&PengembanganKompetensi::indikator>("indikator", Sealed::no,
                                                 {.label = "Indikator Pengembangan Kompetensi",
                                                  .kind = FieldKind::prose,
                                                  .about = "Indikator yang dipilih."}),
    };
    static constexpr Shape shape =
        shape_with<PengembanganKompetensi>("kompetensi", "Pengembangan kompetensi", members,
                                           "Satu indikator pengembangan kompetensi.");
    return shape;
}

template <>
const Shape& shape_of<LangkahPkps>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&LangkahPkps::tindakan>("tindakan", Sealed::no,
                                       {.title = "Tindakan", .about = "Apa yang dilakukan."}),
        text<&LangkahPkps::oleh>("oleh", Sealed::no, {.title = "Oleh", .about = "Nama pelaku."}),
        text<&LangkahPkps::tanggal>(
            "tanggal", Sealed::no,
            {.kind = FieldKind::date, .title = "Tanggal", .about = "Kapan."}),
        choice<&LangkahPkps::realistis>("realistis", Sealed::no,
                                        {.title = "Realistis",
                                         .about = "Jawaban Tim Kinerja: apakah rencana "
                                                  "realistis."}),
        choice<&LangkahPkps::dapat_dicapai>("dapat_dicapai", Sealed::no,
                                            {.title = "Dapat dicapai",
                                             .about = "Jawaban Tim Kinerja: apakah rencana dapat "
                                                      "dicapai."}),
        text<&LangkahPkps::catatan>("catatan", Sealed::no,
                                    {.title = "Catatan", .about = "Catatan pelaku."}),
    };
    static constexpr Shape shape =
        shape_with<LangkahPkps>("langkah_pkps", "Langkah PKPS", members,
                                "Satu langkah pengajuan, pemeriksaan, atau persetujuan.");
    return shape;
}

namespace {

const Shape& shape_of_prasyarat() {
    using namespace describe;
    static constexpr auto one = [](Prasyarat which, std::string_view about) {
        return choice<&Pkps::prasyarat>(token_of(which), Sealed::no,
                                        {.label = label_of(which), .about = about},
                                        static_cast<std::size_t>(which));
    };
    static const Member members[] = {
        one(Prasyarat::rhk_pimpinan, "RHK dan IKI atasan sudah ditetapkan di e-Kinerja."),
        one(Prasyarat::sinkronisasi, "RHK atasan sudah tampil di Ruang GTK."),
        one(Prasyarat::pejabat_penilai, "Pejabat Penilai Kinerja yang tercatat sudah benar."),
        one(Prasyarat::periode, "Periode perencanaan sudah dibuka."),
    };
    static const Shape shape =
        shape_within("prasyarat", "Prasyarat", members, "Keadaan tiap prasyarat.");
    return shape;
}

const Shape& shape_of_perilaku() {
    using namespace describe;
    static const auto members = [] {
        std::array<Member, perilaku_count> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = object<&Pkps::perilaku>(perilaku_berakhlak()[i].token, Sealed::no,
                                             {.label = perilaku_berakhlak()[i].label,
                                              .about = "Indikator dan perwujudan untuk nilai ini.",
                                              .names_fields = true},
                                             shape_of<PerilakuPkps>, i);
        return all;
    }();
    static const Shape shape = shape_within("perilaku_pkps", "Perilaku kerja", members,
                                            "Satu isian untuk tiap nilai BerAKHLAK.");
    return shape;
}

}  // namespace

template <>
const Shape& shape_of<Pkps>() {
    using namespace describe;
    static constexpr Member members[] = {
        part("prasyarat", Sealed::no,
             {.label = "Prasyarat", .about = "Yang harus ada sebelum menyusun."},
             shape_of_prasyarat),
        object<&Pkps::praktik>(
            "praktik", Sealed::no,
            {.label = "Praktik kinerja", .about = "Satu indikator menurut Rapor Pendidikan."}),
        part("perilaku", Sealed::no,
             {.label = "Perilaku kerja",
              .about = "Satu indikator dan satu perwujudan untuk tiap nilai."},
             shape_of_perilaku),
        object<&Pkps::kompetensi>("kompetensi", Sealed::no,
                                  {.label = "Pengembangan kompetensi", .about = "Satu indikator."}),
        list<&Pkps::riwayat>("riwayat", Sealed::no,
                             {.label = "Riwayat",
                              .about = "Langkah-langkah pengajuan, yang lama lebih dahulu.",
                              .plural = "langkah PKPS",
                              .letter = "l",
                              .own_commands = true}),
    };
    static constexpr Shape shape = shape_with<Pkps>(
        "pkps", "Rencana PKPS", members, "Rencana PKPS dan perjalanannya menuju persetujuan.");
    return shape;
}

}  // namespace kinerja
