// Looking up the parts of an SKP by id, and where they stand.
#include "core/model/skp.h"

#include <tuple>

#include "core/model/describe_members.h"

namespace kinerja {

int number_within_kind(const Skp& skp, const Rhk& rhk) {
    int number = 0;
    for (const Box<Rhk>& other : skp.rhk) {
        if (other->jenis == rhk.jenis) ++number;
        if (other->id == rhk.id) break;
    }
    return number;
}

const Rhk* find_rhk(const Skp& skp, const RhkId& id) {
    for (const Box<Rhk>& rhk : skp.rhk)
        if (rhk->id == id) return &*rhk;
    return nullptr;
}

const RhkPimpinan* find_rhk_pimpinan(const Skp& skp, const RhkPimpinanId& id) {
    for (const RhkPimpinan& rhk_pimpinan : skp.rhk_pimpinan)
        if (rhk_pimpinan.id == id) return &rhk_pimpinan;
    return nullptr;
}

const Sasaran* find_sasaran(const Skp& skp, const SasaranId& id) {
    for (const Sasaran& sasaran : skp.sasaran)
        if (sasaran.id == id) return &sasaran;
    return nullptr;
}

namespace {

const Shape& shape_of_ekspektasi_khusus() {
    using namespace describe;
    static const auto labels = [] {
        std::array<std::string, perilaku_count> all;
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = "Ekspektasi Khusus Pimpinan: " + std::string(perilaku_berakhlak()[i].label);
        return all;
    }();
    static const auto members = [] {
        std::array<Member, perilaku_count> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] = text<&Skp::ekspektasi_khusus>(perilaku_berakhlak()[i].token, Sealed::yes,
                                                   {.label = labels[i],
                                                    .kind = FieldKind::prose,
                                                    .about = "Ekspektasi khusus untuk nilai ini."},
                                                   i);
        return all;
    }();
    static const Shape shape = shape_within("ekspektasi_khusus", "Ekspektasi khusus", members,
                                            "Satu isian untuk tiap nilai BerAKHLAK.");
    return shape;
}

const Shape& shape_of_acuan() {
    using namespace describe;
    static const auto members = [] {
        std::array<Member, std::tuple_size_v<AcuanPenyusunan>> all{};
        for (std::size_t i = 0; i < all.size(); ++i)
            all[i] =
                text<&Skp::acuan>(token_of(static_cast<Acuan>(i)), Sealed::yes,
                                  {.label = label_of(static_cast<Acuan>(i)),
                                   .kind = FieldKind::prose,
                                   .about = "Dokumen yang mana; kosong berarti tidak dipakai."},
                                  i);
        return all;
    }();
    static const Shape shape =
        shape_within("acuan", "Acuan", members, "Dokumen yang diacu oleh Ekspektasi.");
    return shape;
}

}  // namespace

template <>
const Shape& shape_of<Skp>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&Skp::jenis_jabatan>("jenis_jabatan", Sealed::yes,
                                    {.label = "Jenis Jabatan",
                                     .about = "Menentukan formulir resmi yang dipakai.",
                                     .section = Section::identitas}),
        choice<&Skp::pendekatan>("pendekatan", Sealed::yes,
                                 {.label = "Pendekatan Hasil Kerja",
                                  .about = "Satu pendekatan untuk seluruh SKP.",
                                  .section = Section::identitas}),
        object<&Skp::periode>("periode", Sealed::yes,
                              {.label = "Periode penilaian",
                               .about = "Hari pertama dan hari terakhir.",
                               .section = Section::identitas}),
        choice<&Skp::profil>("profil", Sealed::no,
                             {.label = "Profil Instansi",
                              .about = "Cara instansi menyusun perencanaan: umum, Kementerian "
                                       "Keuangan, atau PKPS.",
                              .section = Section::identitas}),
        object<&Skp::pegawai>("pegawai", Sealed::yes,
                              {.label = "Pegawai yang dinilai",
                               .about = "Identitas pegawai yang dinilai.",
                               .section = Section::identitas,
                               .names_fields = true}),
        object<&Skp::pejabat_penilai>(
            "pejabat_penilai", Sealed::yes,
            {.label = "Pejabat Penilai Kinerja",
             .about = "Identitas Pejabat Penilai Kinerja. NIP dan golongan "
                      "boleh kosong pada formulir JPT.",
             .section = Section::identitas,
             .names_fields = true}),
        list<&Skp::rhk_pimpinan>("rhk_pimpinan", Sealed::yes,
                                 {.label = "RHK pimpinan",
                                  .about = "RHK pimpinan yang dapat diintervensi.",
                                  .section = Section::rhk_pimpinan,
                                  .plural = "RHK pimpinan",
                                  .letter = "p"}),
        list<&Skp::rhk>("rhk", Sealed::yes,
                        {.label = "Rencana hasil kerja",
                         .about = "RHK utama dan tambahan, menurut urutan pada formulir.",
                         .section = Section::hasil_kerja,
                         .plural = "RHK",
                         .letter = "r"}),
        part("ekspektasi_khusus", Sealed::yes,
             {.label = "Ekspektasi khusus pimpinan",
              .about = "Ekspektasi khusus untuk tiap nilai BerAKHLAK; semuanya boleh kosong.",
              .section = Section::perilaku_kerja},
             shape_of_ekspektasi_khusus),
        object<&Skp::lampiran>("lampiran", Sealed::yes,
                               {.label = "Lampiran SKP",
                                .about = "Dukungan sumber daya dan konsekuensi. Skema "
                                         "pertanggungjawaban ada pada tiap RHK.",
                                .section = Section::lampiran}),
        part("acuan", Sealed::yes,
             {.label = "Acuan",
              .about = "Dokumen yang diacu oleh Ekspektasi; kosong berarti tidak dipakai.",
              .section = Section::acuan,
              .names_fields = true},
             shape_of_acuan),
        list<&Skp::sasaran>(
            "sasaran", Sealed::yes,
            {.label = "Sasaran",
             .about = "Sasaran pada perjanjian kinerja unit, puncak dari penjabaran.",
             .section = Section::keselarasan,
             .omit_empty = true,
             .plural = "sasaran",
             .letter = "s"}),
        object<&Skp::matriks>("matriks", Sealed::no,
                              {.label = "Matriks",
                               .about = "Peran tiap orang terhadap IKI pimpinan pemilik SKP ini.",
                               .section = Section::matriks,
                               .names_fields = true,
                               .omit_empty = true}),
        object<&Skp::jadwal>(
            "jadwal", Sealed::no,
            {.label = "Jadwal",
             .about = "Periode evaluasi dan batas waktu menurut instansi. Tidak ada "
                      "berarti nilai bawaan program.",
             .section = Section::jadwal,
             .names_fields = true,
             .omit_empty = true}),
        object<&Skp::pkps>("pkps", Sealed::no,
                           {.label = "Rencana PKPS",
                            .about = "Rencana pengawas sekolah, guru, atau kepala sekolah di luar "
                                     "formulir SKP.",
                            .section = Section::pkps,
                            .names_fields = true,
                            .omit_empty = true}),
        list<&Skp::pertemuan>("pertemuan", Sealed::no,
                              {.label = "Pertemuan",
                               .about = "Pertemuan dialog kinerja, menurut urutannya.",
                               .section = Section::dialog,
                               .omit_empty = true,
                               .plural = "pertemuan",
                               .letter = "p"}),
        object<&Skp::dialog>("dialog", Sealed::no,
                             {.title = "Dialog kinerja",
                              .about = "Catatan dialog kinerja: yang diusulkan, ditanyakan, "
                                       "disepakati, dan diubah. Entri hanya ditambahkan.",
                              .section = Section::dialog,
                              .omit_empty = true}),
        object<&Skp::konsep>("konsep", Sealed::no,
                             {.title = "Konsep",
                              .about = "Yang sedang ditulis untuk dialog dan belum menjadi entri. "
                                       "Tidak ikut dalam berkas yang diserahkan.",
                              .section = Section::dialog,
                              .omit_empty = true,
                              .stays_here = true}),
        list<&Skp::catatan_pribadi>("catatan_pribadi", Sealed::no,
                                    {.label = "Catatan pribadi",
                                     .about = "Catatan untuk diri sendiri. Tidak ikut dalam berkas "
                                              "yang diserahkan.",
                                     .section = Section::catatan_pribadi,
                                     .omit_empty = true,
                                     .plural = "catatan pribadi",
                                     .letter = "c",
                                     .stays_here = true}),
        list<&Skp::sistem_kerja>("sistem_kerja", Sealed::no,
                                 {.label = "Sistem kerja",
                                  .about = "Pola penugasan, pelaporan, dan evaluasi unit atau tim.",
                                  .section = Section::sistem_kerja,
                                  .omit_empty = true,
                                  .plural = "sistem kerja",
                                  .letter = "w",
                                  .beside_record = true}),
        list<&Skp::catatan_kinerja>("catatan_kinerja", Sealed::no,
                                    {.label = "Catatan kinerja",
                                     .about = "Yang dikerjakan hari demi hari.",
                                     .section = Section::catatan_kinerja,
                                     .omit_empty = true,
                                     .most = 20'000,
                                     .plural = "catatan kinerja",
                                     .letter = "h",
                                     .beside_record = true}),
        list<&Skp::realisasi>("realisasi", Sealed::no,
                              {.label = "Realisasi",
                               .about = "Yang dicapai tiap IKI pada tiap periode.",
                               .section = Section::realisasi,
                               .omit_empty = true,
                               .most = 8'000,
                               .plural = "realisasi",
                               .letter = "z",
                               .beside_record = true}),
        list<&Skp::umpan_balik>("umpan_balik", Sealed::no,
                                {.label = "Umpan balik",
                                 .about = "Umpan Balik Berkelanjutan.",
                                 .section = Section::umpan_balik,
                                 .omit_empty = true,
                                 .plural = "umpan balik",
                                 .letter = "u",
                                 .beside_record = true}),
        list<&Skp::permintaan_umpan_balik>("permintaan_umpan_balik", Sealed::no,
                                           {.label = "Permintaan umpan balik",
                                            .about = "Siapa yang diminta memberi umpan balik.",
                                            .section = Section::umpan_balik,
                                            .omit_empty = true,
                                            .plural = "permintaan umpan balik",
                                            .letter = "a",
                                            .beside_record = true}),
        list<&Skp::pemantauan>("pemantauan", Sealed::no,
                               {.label = "Pemantauan",
                                .about = "Hasil pemantauan Pimpinan.",
                                .section = Section::pemantauan,
                                .omit_empty = true,
                                .plural = "pemantauan",
                                .letter = "m",
                                .beside_record = true}),
        list<&Skp::pembinaan>(
            "pembinaan", Sealed::no,
            {.label = "Bimbingan dan konseling",
             .about = "Catatan pembinaan. Tidak ikut dalam berkas yang diserahkan.",
             .section = Section::pembinaan,
             .omit_empty = true,
             .plural = "catatan pembinaan",
             .letter = "b",
             .stays_here = true}),
        list<&Skp::lck>("lck", Sealed::no,
                        {.label = "Laporan capaian kinerja",
                         .about = "LCK dengan IIAA.",
                         .section = Section::lck,
                         .omit_empty = true,
                         .plural = "laporan capaian kinerja",
                         .letter = "l",
                         .beside_record = true}),
        list<&Skp::penilai_sebelumnya>("penilai_sebelumnya", Sealed::no,
                                       {.label = "Penilai sebelumnya",
                                        .about = "Pejabat Penilai Kinerja sebelum yang sekarang.",
                                        .section = Section::pergantian_penilai,
                                        .omit_empty = true,
                                        .plural = "penilai sebelumnya",
                                        .letter = "g",
                                        .beside_record = true}),
        object<&Skp::atasan_penilai>(
            "atasan_penilai", Sealed::no,
            {.label = "Atasan Pejabat Penilai Kinerja",
             .about = "Identitas atasan Pejabat Penilai Kinerja, pada dokumen evaluasi.",
             .section = Section::evaluasi,
             .names_fields = true,
             .omit_empty = true}),
        list<&Skp::evaluasi_konsep>(
            "evaluasi_konsep", Sealed::no,
            {.label = "Konsep evaluasi",
             .about =
                 "Evaluasi yang sedang ditulis penilai. Tidak ikut dalam berkas yang diserahkan.",
             .section = Section::evaluasi,
             .names_fields = true,
             .omit_empty = true,
             .plural = "konsep evaluasi",
             .letter = "o",
             .stays_here = true}),
        list<&Skp::evaluasi>("evaluasi", Sealed::no,
                             {.label = "Evaluasi yang diserahkan",
                              .about = "Evaluasi yang sudah diserahkan kepada pegawai.",
                              .section = Section::evaluasi,
                              .omit_empty = true,
                              .plural = "evaluasi",
                              .letter = "v",
                              .beside_record = true}),
        list<&Skp::penerimaan_evaluasi>("penerimaan_evaluasi", Sealed::no,
                                        {.label = "Penerimaan evaluasi",
                                         .about = "Penerimaan evaluasi oleh pegawai.",
                                         .section = Section::evaluasi,
                                         .omit_empty = true,
                                         .plural = "penerimaan evaluasi",
                                         .letter = "t",
                                         .beside_record = true}),
        list<&Skp::permintaan_buka>("permintaan_buka", Sealed::no,
                                    {.label = "Permintaan membuka kembali",
                                     .about = "Permintaan membuka kembali evaluasi.",
                                     .section = Section::evaluasi,
                                     .omit_empty = true,
                                     .plural = "permintaan membuka kembali",
                                     .letter = "q",
                                     .beside_record = true}),
        list<&Skp::keberatan>("keberatan", Sealed::no,
                              {.label = "Keberatan",
                               .about = "Keberatan atas evaluasi.",
                               .section = Section::keberatan,
                               .omit_empty = true,
                               .plural = "keberatan",
                               .letter = "k",
                               .beside_record = true}),
        object<&Skp::angka_kredit>("angka_kredit", Sealed::no,
                                   {.label = "Angka kredit",
                                    .about = "Angka kredit pejabat fungsional.",
                                    .section = Section::angka_kredit,
                                    .omit_empty = true,
                                    .beside_record = true}),
        list<&Skp::pelaporan>("pelaporan", Sealed::no,
                              {.label = "Pelaporan",
                               .about = "Pelaporan berjenjang hasil penilaian kinerja.",
                               .section = Section::tindak_lanjut,
                               .omit_empty = true,
                               .plural = "pelaporan",
                               .letter = "y",
                               .beside_record = true}),
        list<&Skp::pemeringkatan>("pemeringkatan", Sealed::no,
                                  {.label = "Pemeringkatan",
                                   .about = "Pemeringkatan kinerja unit.",
                                   .section = Section::tindak_lanjut,
                                   .omit_empty = true,
                                   .plural = "pemeringkatan",
                                   .letter = "n",
                                   .beside_record = true}),
        list<&Skp::penghargaan_sanksi>("penghargaan_sanksi", Sealed::no,
                                       {.label = "Penghargaan dan sanksi",
                                        .about = "Penghargaan dan sanksi atas hasil evaluasi.",
                                        .section = Section::tindak_lanjut,
                                        .omit_empty = true,
                                        .plural = "penghargaan dan sanksi",
                                        .letter = "j",
                                        .beside_record = true}),
        list<&Skp::catatan_kontrak>("catatan_kontrak", Sealed::no,
                                    {.label = "Catatan kontrak",
                                     .about = "Arti evaluasi bagi perjanjian kerja PPPK.",
                                     .section = Section::tindak_lanjut,
                                     .omit_empty = true,
                                     .plural = "catatan kontrak",
                                     .letter = "e",
                                     .beside_record = true}),
        list<&Skp::terhapus>(
            "terhapus", Sealed::no,
            {.title = "Baris yang terhapus",
             .about = "Kode baris yang dihapus, supaya tidak muncul lagi dari berkas lama.",
             .omit_empty = true,
             .most = 40'000,
             .plural = "baris terhapus",
             .letter = "x",
             .own_commands = true,
             .beside_record = true}),
        list<&Skp::dipertimbangkan>(
            "dipertimbangkan", Sealed::no,
            {.title = "Saran yang sudah dipertimbangkan",
             .about = "Saran yang dibiarkan oleh penyusun SKP. Tidak ikut dalam berkas yang "
                      "diserahkan.",
             .omit_empty = true,
             .plural = "saran yang sudah dipertimbangkan",
             .letter = "v",
             .own_commands = true,
             .stays_here = true}),
    };
    static constexpr Shape shape =
        shape_with<Skp>("skp", "SKP", members, "Seluruh rencana satu pegawai untuk satu periode.");
    return shape;
}

}  // namespace kinerja
