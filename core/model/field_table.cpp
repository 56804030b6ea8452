// Every field of the SKP form, one row each: pattern, label of the official form, kind, choices.
// What is planned beside the form stands in field_table_plan.cpp.
#include "core/model/field_table.h"

#include "core/model/field_access.h"
#include "core/regulation/golongan.h"

namespace kinerja {
namespace {

using namespace access;
using enum FieldKind;

using PegawaiYangDinilai = PartOfSkp<&Skp::pegawai>;
using PejabatPenilai = PartOfSkp<&Skp::pejabat_penilai>;
using PeriodePenilaian = PartOfSkp<&Skp::periode>;

using EachRhkPimpinan = EachOf<&Skp::rhk_pimpinan>;

template <std::size_t index>
FieldRow ekspektasi_khusus(std::string_view pattern, std::string_view label) {
    return row_at<Element<&Skp::ekspektasi_khusus, index>>({pattern, label, prose, {}, false});
}

template <Acuan index>
FieldRow acuan(std::string_view pattern) {
    return row_at<Element<&Skp::acuan, static_cast<std::size_t>(index)>>(
        {pattern, label_of(index), prose, {}, false});
}

}  // namespace

std::vector<FieldRow> rows_of_form() {
    return {
        one_of<WholeSkp, &Skp::jenis_jabatan>("jenis_jabatan", "Jenis Jabatan",
                                              terms<JenisJabatan>()),
        one_of<WholeSkp, &Skp::pendekatan>("pendekatan", "Pendekatan Hasil Kerja",
                                           terms<Pendekatan>()),
        text<PeriodePenilaian, &Periode::awal>("periode/awal", "Awal Periode Penilaian", date),
        text<PeriodePenilaian, &Periode::akhir>("periode/akhir", "Akhir Periode Penilaian", date),

        text<PegawaiYangDinilai, &Pegawai::nama>("pegawai/nama", "Nama"),
        one_of<PegawaiYangDinilai, &Pegawai::status>("pegawai/status", "Status Kepegawaian",
                                                     terms<StatusPegawai>()),
        text<PegawaiYangDinilai, &Pegawai::nip>("pegawai/nip", "NIP", code),
        one_of<PegawaiYangDinilai, &Pegawai::golongan>("pegawai/golongan", "Pangkat/Gol. Ruang",
                                                       golongan_all(), or_none),
        text<PegawaiYangDinilai, &Pegawai::pangkat_lain>("pegawai/pangkat_lain", "Pangkat Lainnya"),
        text<PegawaiYangDinilai, &Pegawai::jabatan>("pegawai/jabatan", "Jabatan"),
        text<PegawaiYangDinilai, &Pegawai::unit_kerja>("pegawai/unit_kerja", "Unit Kerja"),
        text<PegawaiYangDinilai, &Pegawai::instansi>("pegawai/instansi", "Instansi"),

        text<PejabatPenilai, &Pegawai::nama>("pejabat_penilai/nama", "Nama"),
        one_of<PejabatPenilai, &Pegawai::status>("pejabat_penilai/status", "Status Kepegawaian",
                                                 terms<StatusPegawai>()),
        text<PejabatPenilai, &Pegawai::nip>("pejabat_penilai/nip", "NIP", code),
        one_of<PejabatPenilai, &Pegawai::golongan>("pejabat_penilai/golongan", "Pangkat/Gol. Ruang",
                                                   golongan_all(), or_none),
        text<PejabatPenilai, &Pegawai::pangkat_lain>("pejabat_penilai/pangkat_lain",
                                                     "Pangkat Lainnya"),
        text<PejabatPenilai, &Pegawai::jabatan>("pejabat_penilai/jabatan", "Jabatan"),
        text<PejabatPenilai, &Pegawai::unit_kerja>("pejabat_penilai/unit_kerja", "Unit Kerja"),
        text<PejabatPenilai, &Pegawai::instansi>("pejabat_penilai/instansi", "Instansi"),

        text<EachRhkPimpinan, &RhkPimpinan::statement>("rhk_pimpinan/*/statement",
                                                       "Rencana Hasil Kerja Pimpinan", prose),
        text<EachRhkPimpinan, &RhkPimpinan::iki>(
            "rhk_pimpinan/*/iki", "Indikator Kinerja Individu dari RHK Pimpinan", prose),
        text<EachRhkPimpinan, &RhkPimpinan::pemilik>("rhk_pimpinan/*/pemilik", "Pemilik RHK"),
        one_of<EachRhkPimpinan, &RhkPimpinan::sasaran>("rhk_pimpinan/*/sasaran",
                                                       "Sasaran Perjanjian Kinerja yang Didukung",
                                                       no_choices, or_none),
        text<EachRhkPimpinan, &RhkPimpinan::sementara>(
            "rhk_pimpinan/*/sementara", "Catatan sementara, belum ditetapkan Pimpinan", flag),

        one_of<EachRhk, &Rhk::jenis>("rhk/*/jenis", "Jenis Hasil Kerja", terms<JenisRhk>()),
        one_of<EachRhk, &Rhk::rhk_pimpinan>("rhk/*/rhk_pimpinan",
                                            "Rencana Hasil Kerja Pimpinan yang Diintervensi",
                                            no_choices, or_none),
        text<EachRhk, &Rhk::statement>("rhk/*/statement", "Rencana Hasil Kerja", prose),
        text<EachRhk, &Rhk::penugasan_dari>("rhk/*/penugasan_dari", "Penugasan dari"),
        one_of<EachRhk, &Rhk::bentuk>("rhk/*/bentuk", "Bentuk Hasil Kerja", terms<BentukHasil>(),
                                      or_none),
        one_of<EachRhk, &Rhk::sasaran>("rhk/*/sasaran", "Sasaran Perjanjian Kinerja yang Didukung",
                                       no_choices, or_none),
        text<SkemaOfRhk, &SkemaPertanggungjawaban::jadwal>("rhk/*/skema/jadwal",
                                                           "Jadwal Pelaporan Perkembangan", prose),
        text<SkemaOfRhk, &SkemaPertanggungjawaban::bukti_kinerja>(
            "rhk/*/skema/bukti_kinerja", "Bukti Kinerja yang Diharapkan", prose),
        one_of<EachIki, &Iki::aspek>("rhk/*/iki/*/aspek", "Aspek", terms<Aspek>(), or_none),
        text<EachIki, &Iki::statement>("rhk/*/iki/*/statement", "Indikator Kinerja Individu",
                                       prose),
        text<EachIki, &Iki::target>("rhk/*/iki/*/target", "Target"),
        one_of<EachIki, &Iki::perspektif>("rhk/*/iki/*/perspektif", "Perspektif",
                                          terms<Perspektif>(), or_none),

        ekspektasi_khusus<0>("ekspektasi_khusus/berorientasi_pelayanan",
                             "Ekspektasi Khusus Pimpinan: Berorientasi Pelayanan"),
        ekspektasi_khusus<1>("ekspektasi_khusus/akuntabel",
                             "Ekspektasi Khusus Pimpinan: Akuntabel"),
        ekspektasi_khusus<2>("ekspektasi_khusus/kompeten", "Ekspektasi Khusus Pimpinan: Kompeten"),
        ekspektasi_khusus<3>("ekspektasi_khusus/harmonis", "Ekspektasi Khusus Pimpinan: Harmonis"),
        ekspektasi_khusus<4>("ekspektasi_khusus/loyal", "Ekspektasi Khusus Pimpinan: Loyal"),
        ekspektasi_khusus<5>("ekspektasi_khusus/adaptif", "Ekspektasi Khusus Pimpinan: Adaptif"),
        ekspektasi_khusus<6>("ekspektasi_khusus/kolaboratif",
                             "Ekspektasi Khusus Pimpinan: Kolaboratif"),

        one_of<EachSumberDaya, &DukunganSumberDaya::jenis>(
            "lampiran/sumber_daya/*/jenis", "Jenis Sumber Daya", terms<JenisSumberDaya>()),
        text<EachSumberDaya, &DukunganSumberDaya::uraian>("lampiran/sumber_daya/*/uraian",
                                                          "Dukungan Sumber Daya", prose),
        one_of<EachSumberDaya, &DukunganSumberDaya::status>(
            "lampiran/sumber_daya/*/status", "Status Dukungan", terms<StatusDukungan>()),
        text<KonsekuensiOfSkp, &Konsekuensi::positif>("lampiran/konsekuensi/positif",
                                                      "Konsekuensi Positif", prose),
        text<KonsekuensiOfSkp, &Konsekuensi::negatif>("lampiran/konsekuensi/negatif",
                                                      "Konsekuensi Negatif", prose),

        acuan<Acuan::renstra>("acuan/renstra"),
        acuan<Acuan::perjanjian_kinerja_unit>("acuan/perjanjian_kinerja_unit"),
        acuan<Acuan::organisasi_dan_tata_kerja>("acuan/organisasi_dan_tata_kerja"),
        acuan<Acuan::rencana_kinerja_pimpinan>("acuan/rencana_kinerja_pimpinan"),
        acuan<Acuan::kompetensi>("acuan/kompetensi"),
        acuan<Acuan::prioritas>("acuan/prioritas"),
        acuan<Acuan::perjanjian_kerja>("acuan/perjanjian_kerja"),
    };
}

}  // namespace kinerja
