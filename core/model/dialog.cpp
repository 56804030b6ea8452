// The members of the record of a dialogue. An entry's own are written as they are read, letter by
// letter: they are sealed (core/dialog/seal.h).
#include "core/model/dialog.h"

#include "core/model/describe_members.h"

namespace kinerja {
namespace {

constexpr std::string_view entry_code = "^[0-9a-f]{40}$";
constexpr std::string_view entry_code_or_none = "^([0-9a-f]{40})?$";

/// The two roles of the screen; who establishes the SKP speaks as the Pimpinan.
PeranDialog role_of(Pihak pihak) {
    return pihak == Pihak::pegawai ? PeranDialog::pegawai : PeranDialog::pimpinan;
}

}  // namespace

template <>
const Shape& shape_of<DialogAuthor>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&DialogAuthor::peran>("peran", Sealed::no,
                                     {.title = "Peran", .about = "Sebagai siapa ia menulis."}),
        text<&DialogAuthor::nama>("nama", Sealed::no, {.title = "Nama", .about = "Nama penulis."}),
        text<&DialogAuthor::nip>(
            "nip", Sealed::no,
            {.title = "NIP", .about = "NIP atau NI PPPK penulis, seperti diketik."}),
    };
    static constexpr Shape shape = shape_with<DialogAuthor>(
        "dialog_author", "Penulis entri", members, "Penulis seperti disebut ketika itu.");
    return shape;
}

template <>
const Shape& shape_of<LangkahSkp>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&LangkahSkp::tindakan>("tindakan", Sealed::no,
                                      {.title = "Tindakan", .about = "Apa yang dilakukan."}),
        choice<&LangkahSkp::alasan>(
            "alasan", Sealed::no,
            {.title = "Alasan revisi", .about = "Mengapa SKP yang sudah ditetapkan diubah."}),
        text<&LangkahSkp::tempat>("tempat", Sealed::no,
                                  {.title = "Tempat", .about = "Tempat penandatanganan."}),
        text<&LangkahSkp::tanggal>(
            "tanggal", Sealed::no,
            {.title = "Tanggal", .about = "Tanggal penandatanganan, seperti diketik."}),
        text<&LangkahSkp::segel>(
            "segel", Sealed::no,
            {.title = "Segel isi SKP",
             .about = "SHA-256 dari isi yang ditandatangani; kosong bila langkah "
                      "ini bukan tanda tangan. Menunjukkan apakah isi berubah; "
                      "bukan tanda tangan elektronik.",
             .pattern = "^([0-9a-f]{64})?$"}),
        text<&LangkahSkp::berlaku>("berlaku", Sealed::no,
                                   {.title = "Berlaku sejak",
                                    .about = "Sejak kapan revisi berlaku, seperti diketik.",
                                    .omit_empty = true}),
        text<&LangkahSkp::tanpa_penyesuaian>(
            "tanpa_penyesuaian", Sealed::no,
            {.title = "Alasan tidak ada Ekspektasi yang disesuaikan",
             .about = "Alasan Pimpinan pada penetapan tanpa kesepakatan.",
             .omit_empty = true}),
    };
    static constexpr Shape shape =
        shape_with<LangkahSkp>("langkah_skp", "Langkah SKP", members,
                               "Satu langkah: dialog, kesepakatan, tanda tangan, penetapan, atau "
                               "revisi.");
    return shape;
}

template <>
const Shape& shape_of<DialogEntry>() {
    using namespace describe;
    static constexpr Member members[] = {
        special<&DialogEntry::order>("order", MemberKind::number, Sealed::no,
                                     {.title = "Nomor urut",
                                      .about = "Satu lebih besar daripada yang tertinggi di antara "
                                               "entri yang dirujuk.",
                                      .required = true}),
        special<&DialogEntry::parents>("parents", MemberKind::codes, Sealed::no,
                                       {.title = "Entri sebelumnya",
                                        .about = "Segel entri terakhir yang diketahui penulisnya.",
                                        .pattern = entry_code,
                                        .required = true}),
        object<&DialogEntry::author>(
            "author", Sealed::no,
            {.title = "Penulis", .about = "Siapa yang menulis.", .required = true}),
        text<&DialogEntry::time>("time", Sealed::no,
                                 {.title = "Waktu",
                                  .about = "Menurut jam perangkat penulis, dalam bentuk ISO. Hanya "
                                           "untuk dibaca; urutan tidak bergantung padanya."}),
        choice<&DialogEntry::jenis>(
            "jenis", Sealed::no,
            {.title = "Jenis", .about = "Apa yang dikatakan.", .required = true}),
        address<&DialogEntry::card>(
            "card", Sealed::no,
            {.title = "Butir",
             .about = "Alamat butir SKP yang dibicarakan, misalnya \"rhk/r1\"; "
                      "tidak ada berarti SKP secara keseluruhan.",
             .omit_empty = true}),
        text<&DialogEntry::text>(
            "text", Sealed::no,
            {.title = "Teks", .about = "Kata-kata penulis.", .omit_empty = true}),
        special<&DialogEntry::proposal>("proposal", MemberKind::changes, Sealed::no,
                                        {.title = "Perubahan yang diusulkan",
                                         .about = "Isi SKP sebelum dan sesudahnya bila usulan "
                                                  "diterima."}),
        code<&DialogEntry::answers>("answers", Sealed::no,
                                    {.title = "Menjawab",
                                     .about = "Kode entri, atau kode perubahan berbeda, yang "
                                              "dijawab.",
                                     .pattern = entry_code,
                                     .omit_empty = true}),
        choice<&DialogEntry::putusan>(
            "putusan", Sealed::no,
            {.title = "Putusan", .about = "Yang diputuskan mengenai butir atau usulan."}),
        object<&DialogEntry::langkah>(
            "langkah", Sealed::no, {.title = "Langkah", .about = "Langkah SKP menuju penetapan."}),
        special<&DialogEntry::changes>(
            "changes", MemberKind::changes, Sealed::no,
            {.title = "Perubahan SKP", .about = "Yang berubah pada SKP sejak entri sebelumnya."}),
        text<&DialogEntry::perangkat>(
            "perangkat", Sealed::no,
            {.title = "Perangkat",
             .about = "Tanda perangkat tempat entri ditulis; sama untuk semua entri SKP ini pada "
                      "perangkat yang sama.",
             .pattern = "^[0-9a-f]{12}$",
             .omit_empty = true}),
        choice<&DialogEntry::pemilik>(
            "pemilik", Sealed::no,
            {.title = "Pemakai perangkat",
             .about = "Pihak yang memakai perangkat itu untuk SKP ini, bila bukan pihak penulis."}),
        address<&DialogEntry::karena>(
            "karena", Sealed::no,
            {.title = "Karena dukungan",
             .about = "Alamat dukungan sumber daya yang tidak disepakati atau tidak terealisasi, "
                      "yang menjadi sebab penyesuaian Ekspektasi.",
             .omit_empty = true}),
    };
    static constexpr Shape shape = shape_with<DialogEntry>(
        "dialog_entry", "Entri dialog", members,
        "Satu hal yang dikatakan, diputuskan, atau diubah. Entri yang diubah "
        "tidak lagi cocok dengan kodenya.");
    return shape;
}

template <>
const Shape& shape_of<DialogKinerja>() {
    using namespace describe;
    static constexpr Member members[] = {
        list<&DialogKinerja::entries>("entries", Sealed::no,
                                      {.title = "Entri",
                                       .about = "Menurut nomor urut, lalu menurut kode.",
                                       .pattern = entry_code,
                                       .most = max_dialog_entries,
                                       .plural = "entri dialog kinerja",
                                       .own_commands = true}),
    };
    static constexpr Shape shape = shape_with<DialogKinerja>("dialog", "Dialog kinerja", members,
                                                             "Catatan dialog kinerja sebuah SKP.");
    return shape;
}

template <>
const Shape& shape_of<TulisanTersisih>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&TulisanTersisih::peran>("peran", Sealed::no,
                                        {.title = "Peran", .about = "Tulisan siapa."}),
        flag<&TulisanTersisih::menunggu_giliran>(
            "menunggu_giliran", Sealed::no,
            {.title = "Menunggu giliran",
             .about = "Kembali dengan sendirinya ketika pihak itu mendapat giliran lagi.",
             .omit_empty = true}),
        address<&TulisanTersisih::card>(
            "card", Sealed::no,
            {.title = "Butir", .about = "Alamat butir SKP yang dibicarakan.", .omit_empty = true}),
        choice<&TulisanTersisih::jenis>("jenis", Sealed::no,
                                        {.title = "Jenis", .about = "Apa yang akan dikatakan."}),
        text<&TulisanTersisih::text>(
            "text", Sealed::no,
            {.title = "Teks", .about = "Kata-kata sejauh ditulis.", .omit_empty = true}),
        special<&TulisanTersisih::proposal>(
            "proposal", MemberKind::changes, Sealed::no,
            {.title = "Perubahan yang diusulkan", .about = "Isi SKP sebelum dan sesudahnya."}),
        code<&TulisanTersisih::answers>("answers", Sealed::no,
                                        {.title = "Menjawab",
                                         .about = "Entri yang akan dijawab atau dikoreksi.",
                                         .pattern = entry_code_or_none,
                                         .omit_empty = true}),
        address<&TulisanTersisih::karena>("karena", Sealed::no,
                                          {.title = "Karena dukungan",
                                           .about = "Dukungan yang menjadi sebab penyesuaian.",
                                           .omit_empty = true}),
        text<&TulisanTersisih::pengantar>("pengantar", Sealed::no,
                                          {.title = "Catatan pengantar",
                                           .about = "Catatan pengantar berkas berikutnya.",
                                           .omit_empty = true}),
        text<&TulisanTersisih::catatan>("catatan", Sealed::no,
                                        {.title = "Catatan",
                                         .about = "Catatan pada langkah SKP berikutnya.",
                                         .omit_empty = true}),
        text<&TulisanTersisih::tanpa_penyesuaian>(
            "tanpa_penyesuaian", Sealed::no,
            {.title = "Alasan tidak ada Ekspektasi yang disesuaikan",
             .about = "Alasan pada penetapan tanpa kesepakatan.",
             .omit_empty = true}),
    };
    static constexpr Shape shape = shape_with<TulisanTersisih>(
        "tulisan_tersisih", "Tulisan yang disisihkan", members,
        "Tulisan yang disisihkan dan belum dicatat; hanya dilanjutkan oleh penulisnya.");
    return shape;
}

template <>
const Shape& shape_of<DialogKonsep>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&DialogKonsep::peran>(
            "peran", Sealed::no,
            {.title = "Peran",
             .about = "Siapa yang memakai perangkat ini untuk SKP ini; tidak ada "
                      "berarti belum ditanyakan."}),
        choice<&DialogKonsep::giliran>(
            "giliran", Sealed::no,
            {.title = "Giliran",
             .about = "Siapa yang mendapat giliran berbicara; tidak ada berarti pemakai "
                      "perangkat ini."}),
        address<&DialogKonsep::card>(
            "card", Sealed::no,
            {.title = "Butir", .about = "Alamat butir SKP yang dibicarakan.", .omit_empty = true}),
        choice<&DialogKonsep::jenis>("jenis", Sealed::no,
                                     {.title = "Jenis", .about = "Apa yang akan dikatakan."}),
        text<&DialogKonsep::text>("text", Sealed::no,
                                  {.title = "Teks", .about = "Kata-kata sejauh ditulis."}),
        special<&DialogKonsep::proposal>(
            "proposal", MemberKind::changes, Sealed::no,
            {.title = "Perubahan yang diusulkan", .about = "Isi SKP sebelum dan sesudahnya."}),
        code<&DialogKonsep::answers>("answers", Sealed::no,
                                     {.title = "Menjawab",
                                      .about = "Entri yang akan dijawab atau dikoreksi.",
                                      .pattern = entry_code_or_none,
                                      .omit_empty = true}),
        address<&DialogKonsep::karena>("karena", Sealed::no,
                                       {.title = "Karena dukungan",
                                        .about = "Dukungan yang menjadi sebab penyesuaian.",
                                        .omit_empty = true}),
        text<&DialogKonsep::pengantar>("pengantar", Sealed::no,
                                       {.title = "Catatan pengantar",
                                        .about = "Catatan pengantar berkas berikutnya.",
                                        .omit_empty = true}),
        text<&DialogKonsep::catatan>("catatan", Sealed::no,
                                     {.title = "Catatan",
                                      .about = "Catatan pada langkah SKP berikutnya.",
                                      .omit_empty = true}),
        text<&DialogKonsep::tanpa_penyesuaian>(
            "tanpa_penyesuaian", Sealed::no,
            {.title = "Alasan tidak ada Ekspektasi yang disesuaikan",
             .about = "Alasan pada penetapan tanpa kesepakatan.",
             .omit_empty = true}),
        list<&DialogKonsep::tersisih>("tersisih", Sealed::no,
                                      {.title = "Tulisan yang disisihkan",
                                       .about = "Yang mulai ditulis dan disisihkan, menurut pihak "
                                                "yang menulisnya.",
                                       .omit_empty = true,
                                       .plural = "tulisan yang disisihkan",
                                       .letter = "w",
                                       .own_commands = true}),
    };
    static constexpr Shape shape =
        shape_with<DialogKonsep>("konsep", "Konsep entri", members, "Tulisan yang belum dicatat.");
    return shape;
}

PeranDialog turn_of(const DialogKonsep& konsep) {
    const PeranDialog owner = konsep.peran.value_or(PeranDialog::pegawai);
    return role_of(pihak_of(konsep.giliran.value_or(owner)));
}

const DialogEntry* find_entry(const DialogKinerja& dialog, const DialogEntryId& id) {
    for (const Box<DialogEntry>& entry : dialog.entries)
        if (entry->id == id) return &*entry;
    return nullptr;
}

}  // namespace kinerja
