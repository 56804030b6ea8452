// Every field of the plan beside the SKP form, one row each: pattern, label, kind, choices.
#include <algorithm>

#include "core/model/field_access.h"
#include "core/model/field_table.h"

namespace kinerja {
namespace {

using namespace access;
using enum FieldKind;

using EachSasaran = EachOf<&Skp::sasaran>;

template <std::size_t index>
FieldRow triwulan(std::string_view pattern, std::string_view label) {
    return row_at<TriwulanOfIki<index>>({pattern, label, line, {}, false});
}

template <auto part, auto member>
FieldRow of_iki(std::string_view pattern, std::string_view label, FieldKind kind = prose) {
    return row_at<PartOfIki<part, member>>({pattern, label, kind, {}, false});
}

template <auto part, auto member>
FieldRow choice_of_iki(std::string_view pattern, std::string_view label,
                       std::span<const Term> choices) {
    return row_at<PartOfIki<part, member>>({pattern, label, choice, choices, or_none});
}

template <Prasyarat which>
FieldRow prasyarat(std::string_view pattern) {
    return row_at<PrasyaratOfPkps<static_cast<std::size_t>(which)>>(
        {pattern, label_of(which), choice, terms<KeadaanPrasyarat>(), false});
}

template <auto... members>
FieldRow pkps(std::string_view pattern, std::string_view label, FieldKind kind = prose) {
    return row_at<InPkps<members...>>({pattern, label, kind, {}, false});
}

template <std::size_t index>
FieldRow indikator_of(std::string_view pattern) {
    return row_at<PerilakuOfPkps<index, &PerilakuPkps::indikator>>(
        {pattern, "Indikator Perilaku Kerja", prose, {}, false});
}
template <std::size_t index>
FieldRow perwujudan_of(std::string_view pattern) {
    return row_at<PerilakuOfPkps<index, &PerilakuPkps::perwujudan>>(
        {pattern, "Perwujudan Perilaku Kerja", prose, {}, false});
}

// A cell of the matrix has an address as soon as its person and its column exist; writing makes it,
// writing blank text removes it.
const Peran* peran_at(const Skp& skp, const Place& at) {
    const auto& [rhk, iki] = at.column;
    return find_peran(*skp.matriks.anggota[at.item], RhkId{std::string(rhk)},
                      IkiId{std::string(iki)});
}

bool has_column(const Skp& skp, std::string_view rhk_id, std::string_view iki_id) {
    const Rhk* rhk = find_rhk(skp, RhkId{std::string(rhk_id)});
    if (rhk == nullptr) return false;
    for (const Iki& iki : rhk->iki)
        if (iki.id.value == iki_id) return true;
    return false;
}

std::optional<Place> find_cell(const Skp& skp, const PathIds& ids) {
    std::optional<Place> place = EachAnggota::find(skp, ids);
    const std::size_t dot = ids.part.find('.');
    if (!place || dot == ids.part.npos) return std::nullopt;
    place->column = {ids.part.substr(0, dot), ids.part.substr(dot + 1)};
    const bool known =
        peran_at(skp, *place) != nullptr || has_column(skp, place->column.rhk, place->column.iki);
    return known ? place : std::nullopt;
}

std::string read_cell(const Skp& skp, const Place& at) {
    const Peran* peran = peran_at(skp, at);
    return peran ? peran->hasil : std::string();
}

void write_cell(Skp& skp, const Place& at, std::string_view value) {
    Anggota& anggota = skp.matriks.anggota[at.item].edit();
    const auto here = [&](const Peran& one) {
        return one.rhk.value == at.column.rhk && one.iki.value == at.column.iki;
    };
    if (value.empty()) {
        std::erase_if(anggota.peran, here);
        return;
    }
    const auto found = std::ranges::find_if(anggota.peran, here);
    if (found != anggota.peran.end())
        found->hasil = value;
    else
        anggota.peran.push_back({RhkId{std::string(at.column.rhk)},
                                 IkiId{std::string(at.column.iki)},
                                 std::string(value),
                                 {}});
}

FieldRow cell_of_matrix() {
    return {{"matriks/anggota/*/peran/*", "Peran dan Hasil", prose, {}, false},
            find_cell,
            read_cell,
            write_cell};
}

}  // namespace

std::vector<FieldRow> rows_beside_form() {
    constexpr auto by_quarter = &Iki::triwulan;
    constexpr auto by_manual = &Iki::manual;
    return {
        one_of<WholeSkp, &Skp::profil>("profil", "Profil Instansi", terms<Profil>()),

        triwulan<0>("rhk/*/iki/*/triwulan/tw1", "Target Triwulan I"),
        triwulan<1>("rhk/*/iki/*/triwulan/tw2", "Target Triwulan II"),
        triwulan<2>("rhk/*/iki/*/triwulan/tw3", "Target Triwulan III"),
        triwulan<3>("rhk/*/iki/*/triwulan/tw4", "Target Triwulan IV"),
        choice_of_iki<by_quarter, &TargetTriwulan::polarisasi>("rhk/*/iki/*/triwulan/polarisasi",
                                                               "Polarisasi", terms<Polarisasi>()),
        choice_of_iki<by_quarter, &TargetTriwulan::konsolidasi>(
            "rhk/*/iki/*/triwulan/konsolidasi", "Konsolidasi", terms<Konsolidasi>()),

        of_iki<by_manual, &ManualIndikator::tujuan>("rhk/*/iki/*/manual/tujuan", "Tujuan"),
        of_iki<by_manual, &ManualIndikator::definisi>("rhk/*/iki/*/manual/definisi", "Definisi"),
        of_iki<by_manual, &ManualIndikator::formula>("rhk/*/iki/*/manual/formula", "Formula"),
        of_iki<by_manual, &ManualIndikator::satuan>("rhk/*/iki/*/manual/satuan",
                                                    "Satuan Pengukuran", line),
        choice_of_iki<by_manual, &ManualIndikator::tingkat_kendali>(
            "rhk/*/iki/*/manual/tingkat_kendali", "Kualitas dan Tingkat Kendali",
            terms<TingkatKendali>()),
        of_iki<by_manual, &ManualIndikator::sumber_data>("rhk/*/iki/*/manual/sumber_data",
                                                         "Sumber Data"),
        choice_of_iki<by_manual, &ManualIndikator::periode_pelaporan>(
            "rhk/*/iki/*/manual/periode_pelaporan", "Periode Pelaporan", terms<PeriodePelaporan>()),
        of_iki<by_manual, &ManualIndikator::penanggung_jawab>("rhk/*/iki/*/manual/penanggung_jawab",
                                                              "Penanggung Jawab", line),

        one_of<EachRencanaAksi, &RencanaAksi::periode>("rhk/*/rencana_aksi/*/periode",
                                                       "Periode Evaluasi", no_choices),
        text<EachRencanaAksi, &RencanaAksi::uraian>("rhk/*/rencana_aksi/*/uraian", "Rencana Aksi",
                                                    prose),
        text<EachRencanaAksi, &RencanaAksi::target>("rhk/*/rencana_aksi/*/target",
                                                    "Target Rencana Aksi"),

        one_of<JadwalOfSkp, &JadwalKinerja::jenis>("jadwal/jenis", "Evaluasi Periodik",
                                                   terms<JenisPeriode>()),
        text<JadwalOfSkp, &JadwalKinerja::batas_penetapan>("jadwal/batas_penetapan",
                                                           "Batas Penetapan SKP", date),
        text<JadwalOfSkp, &JadwalKinerja::batas_evaluasi_tahunan>("jadwal/batas_evaluasi_tahunan",
                                                                  "Batas Evaluasi Tahunan", date),
        text<EachPeriodeEvaluasi, &PeriodeEvaluasi::nama>("jadwal/periode/*/nama", "Nama Periode"),
        text<EachPeriodeEvaluasi, &PeriodeEvaluasi::awal>("jadwal/periode/*/awal", "Hari Pertama",
                                                          date),
        text<EachPeriodeEvaluasi, &PeriodeEvaluasi::akhir>("jadwal/periode/*/akhir",
                                                           "Hari Terakhir", date),
        text<EachPeriodeEvaluasi, &PeriodeEvaluasi::batas>("jadwal/periode/*/batas",
                                                           "Batas Pengisian", date),

        text<EachSasaran, &Sasaran::statement>("sasaran/*/statement", "Sasaran Perjanjian Kinerja",
                                               prose),
        text<EachSasaran, &Sasaran::indikator>("sasaran/*/indikator", "Indikator Kinerja Utama",
                                               prose),

        text<EachAnggota, &Anggota::nama>("matriks/anggota/*/nama", "Nama Pegawai"),
        text<EachAnggota, &Anggota::nip>("matriks/anggota/*/nip", "NIP", code),
        text<EachAnggota, &Anggota::jabatan>("matriks/anggota/*/jabatan", "Jabatan"),
        text<EachAnggota, &Anggota::unit_kerja>("matriks/anggota/*/unit_kerja", "Unit Kerja"),
        text<EachAnggota, &Anggota::unit_lain>("matriks/anggota/*/unit_lain",
                                               "Dari unit kerja atau instansi lain", flag),
        one_of<EachAnggota, &Anggota::ketua>("matriks/anggota/*/ketua", "Ketua Tim", no_choices,
                                             or_none),
        cell_of_matrix(),

        one_of<EachPertemuan, &Pertemuan::tahap>("pertemuan/*/tahap", "Tahap",
                                                 terms<TahapDialog>()),
        text<EachPertemuan, &Pertemuan::tanggal>("pertemuan/*/tanggal", "Tanggal", date),
        text<EachPertemuan, &Pertemuan::waktu>("pertemuan/*/waktu", "Waktu"),
        text<EachPertemuan, &Pertemuan::tempat>("pertemuan/*/tempat", "Tempat atau Media"),
        text<EachPertemuan, &Pertemuan::hadir>("pertemuan/*/hadir", "Yang Hadir", prose),
        text<EachPertemuan, &Pertemuan::catatan>("pertemuan/*/catatan", "Hasil Pertemuan", prose),
        text<EachTindakLanjut, &TindakLanjut::uraian>("pertemuan/*/tindak_lanjut/*/uraian",
                                                      "Tindak Lanjut", prose),
        text<EachTindakLanjut, &TindakLanjut::penanggung_jawab>(
            "pertemuan/*/tindak_lanjut/*/penanggung_jawab", "Penanggung Jawab"),
        text<EachTindakLanjut, &TindakLanjut::tanggal>("pertemuan/*/tindak_lanjut/*/tanggal",
                                                       "Tenggat", date),
        text<EachTindakLanjut, &TindakLanjut::selesai>("pertemuan/*/tindak_lanjut/*/selesai",
                                                       "Selesai", flag),

        prasyarat<Prasyarat::rhk_pimpinan>("pkps/prasyarat/rhk_pimpinan"),
        prasyarat<Prasyarat::sinkronisasi>("pkps/prasyarat/sinkronisasi"),
        prasyarat<Prasyarat::pejabat_penilai>("pkps/prasyarat/pejabat_penilai"),
        prasyarat<Prasyarat::periode>("pkps/prasyarat/periode"),
        pkps<&Pkps::praktik, &PraktikKinerja::indikator>("pkps/praktik/indikator",
                                                         "Indikator Praktik Kinerja"),
        pkps<&Pkps::praktik, &PraktikKinerja::rapor_pendidikan>("pkps/praktik/rapor_pendidikan",
                                                                "Capaian pada Rapor Pendidikan"),
        pkps<&Pkps::praktik, &PraktikKinerja::target>("pkps/praktik/target",
                                                      "Target Praktik Kinerja", line),
        indikator_of<0>("pkps/perilaku/berorientasi_pelayanan/indikator"),
        perwujudan_of<0>("pkps/perilaku/berorientasi_pelayanan/perwujudan"),
        indikator_of<1>("pkps/perilaku/akuntabel/indikator"),
        perwujudan_of<1>("pkps/perilaku/akuntabel/perwujudan"),
        indikator_of<2>("pkps/perilaku/kompeten/indikator"),
        perwujudan_of<2>("pkps/perilaku/kompeten/perwujudan"),
        indikator_of<3>("pkps/perilaku/harmonis/indikator"),
        perwujudan_of<3>("pkps/perilaku/harmonis/perwujudan"),
        indikator_of<4>("pkps/perilaku/loyal/indikator"),
        perwujudan_of<4>("pkps/perilaku/loyal/perwujudan"),
        indikator_of<5>("pkps/perilaku/adaptif/indikator"),
        perwujudan_of<5>("pkps/perilaku/adaptif/perwujudan"),
        indikator_of<6>("pkps/perilaku/kolaboratif/indikator"),
        perwujudan_of<6>("pkps/perilaku/kolaboratif/perwujudan"),
        pkps<&Pkps::kompetensi, &PengembanganKompetensi::indikator>(
            "pkps/kompetensi/indikator", "Indikator Pengembangan Kompetensi"),
        pkps<&Pkps::kompetensi, &PengembanganKompetensi::refleksi>(
            "pkps/kompetensi/refleksi", "Refleksi Kompetensi sudah dikerjakan", flag),
        row_at<InPkps<&Pkps::kompetensi, &PengembanganKompetensi::kelompok>>(
            {"pkps/kompetensi/kelompok", "Kelompok Rekomendasi", choice,
             terms<KelompokKompetensi>(), or_none}),
        pkps<&Pkps::kompetensi, &PengembanganKompetensi::area_pengembangan>(
            "pkps/kompetensi/area_pengembangan", "Area Pengembangan"),
        pkps<&Pkps::kompetensi, &PengembanganKompetensi::kompetensi_terkuat>(
            "pkps/kompetensi/kompetensi_terkuat", "Kompetensi Terkuat"),
    };
}

}  // namespace kinerja
