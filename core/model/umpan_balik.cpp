// Their members, in the order in which they are filled in.
#include "core/model/umpan_balik.h"

#include "core/model/describe_members.h"
#include "core/regulation/perilaku.h"

namespace kinerja {

template <>
const Shape& shape_of<UmpanBalik>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&UmpanBalik::tanggal>(
            "tanggal", Sealed::no,
            {.label = "Tanggal Umpan Balik", .kind = FieldKind::date, .about = "Kapan diberikan."}),
        text<&UmpanBalik::pemberi>("pemberi", Sealed::no,
                                   {.label = "Pemberi Umpan Balik", .about = "Nama pemberi."}),
        text<&UmpanBalik::nip>("nip", Sealed::no,
                               {.label = "NIP Pemberi",
                                .kind = FieldKind::code,
                                .about = "NIP pemberi; boleh kosong.",
                                .omit_empty = true}),
        choice<&UmpanBalik::hubungan>(
            "hubungan", Sealed::no,
            {.label = "Hubungan dengan Pegawai",
             .about = "Pimpinan, rekan setingkat, bawahan, atau pihak lain."}),
        choice<&UmpanBalik::sifat>("sifat", Sealed::no,
                                   {.label = "Sifat", .about = "Berkala atau insidentil."}),
        choice<&UmpanBalik::cara>(
            "cara", Sealed::no,
            {.label = "Cara Penyampaian", .about = "Langsung, atau tidak langsung (rekaman)."}),
        link<&UmpanBalik::rhk>("rhk", Sealed::no,
                               {.label = "Tentang RHK",
                                .about = "Kode RHK; kosong berarti tentang perilaku kerja.",
                                .omit_empty = true,
                                .optional = true,
                                .link = {"rhk", "RHK", true}}),
        one_of<&UmpanBalik::nilai_perilaku>(
            "nilai_perilaku", Sealed::no, terms_of_perilaku,
            {.label = "Tentang Nilai Perilaku Kerja",
             .about = "Nilai BerAKHLAK; kosong berarti tentang RHK."}),
        text<&UmpanBalik::situasi>("situasi", Sealed::no,
                                   {.label = "Situasi",
                                    .kind = FieldKind::prose,
                                    .about = "Kapan dan di mana, apa yang sedang terjadi."}),
        text<&UmpanBalik::perilaku>("perilaku", Sealed::no,
                                    {.label = "Perilaku atau Hasil yang Terlihat",
                                     .kind = FieldKind::prose,
                                     .about = "Apa yang dilakukan atau dihasilkan.",
                                     .main = true}),
        text<&UmpanBalik::dampak>(
            "dampak", Sealed::no,
            {.label = "Dampak", .kind = FieldKind::prose, .about = "Apa akibatnya."}),
        text<&UmpanBalik::bukti>("bukti", Sealed::no,
                                 {.label = "Bukti Dukung Umpan Balik",
                                  .about = "Tautan atau nama dokumen.",
                                  .omit_empty = true}),
        object<&UmpanBalik::berkas>("berkas", Sealed::no,
                                    {.title = "Berkas Bukti Dukung Umpan Balik",
                                     .about = "Berkas yang dilampirkan; segel memuat namanya.",
                                     .omit_empty = true}),
        code<&UmpanBalik::permintaan>("permintaan", Sealed::no,
                                      {.title = "Permintaan",
                                       .about = "Kode permintaan yang dijawab, bila diminta.",
                                       .omit_empty = true}),
        text<&UmpanBalik::segel>(
            "segel", Sealed::no,
            {.title = "Segel",
             .about = "Segel pemberi: SHA-256 dari isinya. Tidak ada berarti masih dapat diubah.",
             .pattern = "^([0-9a-f]{40})?$",
             .omit_empty = true}),
        special<&UmpanBalik::versi>(
            "versi", MemberKind::number, Sealed::no,
            {.title = "Versi", .about = "Bertambah satu pada tiap perubahan."}),
    };
    static constexpr Shape shape = shape_with<UmpanBalik>(
        "umpan_balik", "umpan balik", members, "Satu umpan balik tentang kinerja pegawai.");
    return shape;
}

}  // namespace kinerja
