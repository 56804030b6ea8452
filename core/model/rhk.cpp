// The members of RHK, of the leader and own, with their indicators.
#include "core/model/rhk.h"

#include "core/model/describe_members.h"
#include "core/model/target.h"

namespace kinerja {
namespace {

constexpr LinkTo to_sasaran{"sasaran", "Sasaran"};

}  // namespace

template <>
const Shape& shape_of<RhkPimpinan>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&RhkPimpinan::statement>("statement", Sealed::yes,
                                      {.label = "Rencana Hasil Kerja Pimpinan",
                                       .kind = FieldKind::prose,
                                       .about = "RHK pimpinan seperti tertulis pada SKP pimpinan.",
                                       .main = true}),
        text<&RhkPimpinan::iki>("iki", Sealed::yes,
                                {.label = "Indikator Kinerja Individu dari RHK Pimpinan",
                                 .kind = FieldKind::prose,
                                 .about = "Indikator dari RHK pimpinan ini, satu pada tiap baris.",
                                 .omit_empty = true}),
        text<&RhkPimpinan::pemilik>("pemilik", Sealed::yes,
                                    {.label = "Pemilik RHK",
                                     .about = "Nama atau jabatan pimpinan pemilik RHK, bila bukan "
                                              "Pejabat Penilai Kinerja.",
                                     .omit_empty = true}),
        link<&RhkPimpinan::sasaran>("sasaran", Sealed::yes,
                                    {.label = "Sasaran Perjanjian Kinerja yang Didukung",
                                     .about = "Kode salah satu sasaran di dalam berkas ini.",
                                     .omit_empty = true,
                                     .optional = true,
                                     .link = to_sasaran}),
        code<&RhkPimpinan::asal>(
            "asal", Sealed::yes,
            {.title = "Asal",
             .about = "Kode RHK ini pada SKP pimpinan, bila diambil dari berkas "
                      "pimpinan.",
             .omit_empty = true}),
        flag<&RhkPimpinan::sementara>(
            "sementara", Sealed::yes,
            {.label = "Catatan sementara, belum ditetapkan Pimpinan",
             .about = "true selama baris ini masih catatan pegawai karena "
                      "pimpinan belum menetapkan RHK-nya."}),
    };
    static constexpr Shape shape =
        shape_with<RhkPimpinan>("rhk_pimpinan", "RHK pimpinan", members, "Satu RHK dari pimpinan.");
    return shape;
}

namespace {

/// What a target says besides its text; empty when no number is read in it.
template <class Told>
std::string told_by_target(std::string_view text, Told told) {
    const std::optional<TargetReading> reading = parse_target(text);
    return reading ? told(*reading) : std::string();
}

std::string angka_of(std::string_view text) {
    return told_by_target(text, [](const TargetReading& one) { return to_plain(one.angka); });
}

std::string satuan_of(std::string_view text) {
    return told_by_target(text, [](const TargetReading& one) { return one.satuan; });
}

const Shape& shape_of_target() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&Iki::target>("text", Sealed::yes,
                           {.title = "Target", .about = "Target seperti diketik."}),
        derived(
            "angka", Sealed::yes,
            {.title = "Bilangan", .about = "Bilangan pertama pada target; dihitung dari teksnya."},
            angka_of),
        derived("satuan", Sealed::yes,
                {.title = "Satuan", .about = "Satuan bilangan itu; dihitung dari teksnya."},
                satuan_of),
    };
    static constexpr Shape shape = shape_within(
        "target", "Target", members, "Target seperti diketik, dan bilangan serta satuannya.");
    return shape;
}

}  // namespace

template <>
const Shape& shape_of<Iki>() {
    using namespace describe;
    static constexpr Member members[] = {
        choice<&Iki::aspek>("aspek", Sealed::yes,
                            {.label = "Aspek",
                             .about = "Pada formulir kuantitatif pejabat administrasi dan "
                                      "fungsional. Tidak ada berarti belum dipilih."}),
        choice<&Iki::perspektif>(
            "perspektif", Sealed::yes,
            {.label = "Perspektif",
             .about = "Pada formulir pejabat pimpinan tinggi dan pimpinan unit "
                      "kerja mandiri. Tidak ada berarti belum dipilih."}),
        text<&Iki::statement>("statement", Sealed::yes,
                              {.label = "Indikator Kinerja Individu",
                               .kind = FieldKind::prose,
                               .about = "Ukuran keberhasilan; pada pendekatan kualitatif beserta "
                                        "targetnya.",
                               .main = true}),
        text_in_object<&Iki::target>("target", Sealed::yes,
                                     {.label = "Target",
                                      .about = "Target dari indikator ini. Program lain boleh "
                                               "menuliskannya sebagai teks saja."},
                                     shape_of_target),
        object<&Iki::triwulan>("triwulan", Sealed::yes,
                               {.label = "Target triwulanan",
                                .about = "Target pada akhir tiap triwulan.",
                                .omit_empty = true}),
        object<&Iki::manual>("manual", Sealed::no,
                             {.label = "Manual indikator",
                              .about = "Penjelasan indikator menurut manual indikator kinerja.",
                              .omit_empty = true}),
    };
    static constexpr Shape shape = shape_with<Iki>(
        "iki", "IKI", members, "Satu indikator kinerja individu beserta targetnya.");
    return shape;
}

template <>
const Shape& shape_of<SkemaPertanggungjawaban>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&SkemaPertanggungjawaban::jadwal>("jadwal", Sealed::yes,
                                               {.label = "Jadwal Pelaporan Perkembangan",
                                                .kind = FieldKind::prose,
                                                .about = "Kapan perkembangan dilaporkan."}),
        text<&SkemaPertanggungjawaban::bukti_kinerja>("bukti_kinerja", Sealed::yes,
                                                      {.label = "Bukti Kinerja yang Diharapkan",
                                                       .kind = FieldKind::prose,
                                                       .about = "Bukti kinerja yang diharapkan."}),
    };
    static constexpr Shape shape = shape_with<SkemaPertanggungjawaban>(
        "skema", "Skema pertanggungjawaban", members,
        "Jadwal pelaporan dan bukti kinerja yang disepakati untuk satu RHK.");
    return shape;
}

template <>
const Shape& shape_of<RencanaAksi>() {
    using namespace describe;
    static constexpr Member members[] = {
        link<&RencanaAksi::periode>("periode", Sealed::no,
                                    {.label = "Periode Evaluasi",
                                     .about = "Kode periode evaluasi; tetap ada bila periodenya "
                                              "diubah.",
                                     .omit_empty = true,
                                     .link = {"jadwal/periode", "Periode", true}}),
        text<&RencanaAksi::uraian>("uraian", Sealed::no,
                                   {.label = "Rencana Aksi",
                                    .kind = FieldKind::prose,
                                    .about = "Apa yang akan dikerjakan.",
                                    .main = true}),
        text<&RencanaAksi::target>("target", Sealed::no,
                                   {.label = "Target Rencana Aksi", .about = "Berapa banyak."}),
    };
    static constexpr Shape shape = shape_with<RencanaAksi>(
        "rencana_aksi", "rencana aksi", members, "Rencana satu RHK untuk satu periode evaluasi.");
    return shape;
}

template <>
const Shape& shape_of<Rhk>() {
    using namespace describe;
    static constexpr Member members[] = {
        text<&Rhk::statement>("statement", Sealed::yes,
                              {.label = "Rencana Hasil Kerja",
                               .kind = FieldKind::prose,
                               .about = "Hasil yang direncanakan.",
                               .main = true}),
        link<&Rhk::rhk_pimpinan>(
            "rhk_pimpinan", Sealed::yes,
            {.label = "Rencana Hasil Kerja Pimpinan yang Diintervensi",
             .about = "Kode salah satu RHK pimpinan di dalam berkas ini; kosong "
                      "berarti belum dipilih.",
             .optional = true,
             .link = {"rhk_pimpinan", "RHK pimpinan"}}),
        link<&Rhk::sasaran>("sasaran", Sealed::yes,
                            {.label = "Sasaran Perjanjian Kinerja yang Didukung",
                             .about = "Kode sasaran yang didukung langsung, tanpa RHK pimpinan di "
                                      "antaranya.",
                             .omit_empty = true,
                             .optional = true,
                             .link = to_sasaran}),
        choice<&Rhk::jenis>("jenis", Sealed::yes,
                            {.label = "Jenis Hasil Kerja",
                             .about = "Hasil kerja utama atau tambahan.",
                             .groups = true}),
        text<&Rhk::penugasan_dari>("penugasan_dari", Sealed::yes,
                                   {.label = "Penugasan dari",
                                    .about = "Siapa yang menugaskan; tercetak di dalam kurung "
                                             "sesudah RHK."}),
        choice<&Rhk::bentuk>("bentuk", Sealed::yes,
                             {.label = "Bentuk Hasil Kerja",
                              .about = "Outcome, outcome antara, output, atau layanan. Tidak ada "
                                       "berarti belum dipilih."}),
        list<&Rhk::iki>("iki", Sealed::yes,
                        {.label = "Indikator kinerja individu",
                         .about = "Ukuran keberhasilan RHK ini.",
                         .most = 8'000,
                         .plural = "indikator",
                         .letter = "i"}),
        list<&Rhk::rencana_aksi>("rencana_aksi", Sealed::no,
                                 {.label = "Rencana aksi",
                                  .about = "Rencana untuk tiap periode evaluasi.",
                                  .omit_empty = true,
                                  .most = 20'000,
                                  .plural = "rencana aksi",
                                  .letter = "k"}),
        object<&Rhk::skema>("skema", Sealed::yes,
                            {.label = "Skema pertanggungjawaban",
                             .about = "Jadwal pelaporan dan bukti kinerja yang disepakati.",
                             .section = Section::lampiran}),
    };
    static constexpr Shape shape = shape_with<Rhk>(
        "rhk", "RHK", members,
        "Satu rencana hasil kerja beserta indikator dan skema pertanggungjawabannya.");
    return shape;
}

}  // namespace kinerja
