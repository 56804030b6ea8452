// The sample documents of skp_builder.h. All names, numbers and units are invented.
#include "tests/support/skp_builder.h"

#include <string_view>
#include <utility>

#include "core/dialog/seal.h"
#include "tests/support/year_builder.h"

namespace kinerja {
namespace {

std::string text(std::string_view value) { return std::string(value); }

Iki indicator(std::string_view id, std::optional<Aspek> aspek, std::string_view statement,
              std::string_view target) {
    Iki iki;
    iki.id = {text(id)};
    iki.aspek = aspek;
    iki.statement = statement;
    iki.target = target;
    return iki;
}

Iki indicator(std::string_view id, Perspektif perspektif, std::string_view statement,
              std::string_view target) {
    Iki iki = indicator(id, std::nullopt, statement, target);
    iki.perspektif = perspektif;
    return iki;
}

Rhk result(std::string_view id, std::string_view rhk_pimpinan, std::string_view statement,
           std::vector<Iki> iki) {
    Rhk rhk;
    rhk.id = {text(id)};
    rhk.rhk_pimpinan = {text(rhk_pimpinan)};
    rhk.statement = statement;
    rhk.iki = std::move(iki);
    return rhk;
}

Rhk additional(Rhk rhk, std::string_view penugasan_dari) {
    rhk.jenis = JenisRhk::tambahan;
    rhk.penugasan_dari = penugasan_dari;
    return rhk;
}

RhkPimpinan result_of_pimpinan(std::string_view id, std::string_view statement) {
    RhkPimpinan item;
    item.id = {text(id)};
    item.statement = statement;
    item.sementara = false;
    return item;
}

DukunganSumberDaya support(std::string_view id, JenisSumberDaya jenis, std::string_view uraian) {
    return {{text(id)}, jenis, text(uraian), StatusDukungan::disepakati, {}};
}

void set_skema(Skp& skp, std::string_view jadwal, std::string_view bukti_kinerja) {
    for (Box<Rhk>& rhk : skp.rhk) {
        rhk.edit().skema.jadwal = jadwal;
        rhk.edit().skema.bukti_kinerja = bukti_kinerja;
    }
}

Pegawai pranata_komputer() {
    Pegawai pegawai;
    pegawai.nama = "Pegawai Contoh Dua";
    pegawai.nip = "198809172014032003";
    pegawai.golongan = "III/c";
    pegawai.jabatan = "Pranata Komputer Ahli Muda";
    pegawai.unit_kerja = "Bidang Aplikasi Informatika";
    pegawai.instansi = "Pemerintah Kabupaten Contoh";
    return pegawai;
}

Pegawai kepala_bidang() {
    Pegawai pegawai;
    pegawai.nama = "Pegawai Contoh Tiga";
    pegawai.nip = "197912252005031002";
    pegawai.golongan = "IV/a";
    pegawai.jabatan = "Kepala Bidang Aplikasi Informatika";
    pegawai.unit_kerja = "Bidang Aplikasi Informatika";
    pegawai.instansi = "Pemerintah Kabupaten Contoh";
    return pegawai;
}

Pegawai kepala_dinas() {
    Pegawai pegawai;
    pegawai.nama = "Pegawai Contoh Satu";
    pegawai.nip = "197105041996031001";
    pegawai.golongan = "IV/c";
    pegawai.jabatan = "Kepala Dinas Komunikasi dan Informatika";
    pegawai.unit_kerja = "Dinas Komunikasi dan Informatika";
    pegawai.instansi = "Pemerintah Kabupaten Contoh";
    return pegawai;
}

Pegawai bupati() {
    Pegawai pegawai;
    pegawai.nama = "Bupati Contoh";
    pegawai.jabatan = "Bupati Kabupaten Contoh";
    pegawai.instansi = "Pemerintah Kabupaten Contoh";
    return pegawai;
}

std::vector<Box<Rhk>> results_of_pranata_komputer() {
    return {
        result(
            "r1", "p1", "Tersedianya antarmuka integrasi untuk layanan prioritas",
            {indicator("i1", Aspek::kuantitas, "Jumlah antarmuka yang beroperasi", "6 antarmuka"),
             indicator("i2", Aspek::kualitas, "Persentase panggilan yang berhasil", "99,5 %"),
             indicator("i3", Aspek::waktu, "Penyelesaian sesuai jadwal rilis",
                       "100 % tepat waktu")}),
        result("r2", "p2", "Terselenggaranya layanan perizinan daring yang andal",
               {indicator("i1", Aspek::kualitas, "Ketersediaan layanan per bulan", "99,9 %"),
                indicator("i2", Aspek::waktu, "Rata-rata waktu pemulihan gangguan",
                          "paling lama 2 jam"),
                indicator("i3", Aspek::biaya, "Biaya komputasi awan per bulan",
                          "paling banyak Rp 42.500.000,00")}),
        additional(result("r3", "p2", "Terlatihnya operator aplikasi di kecamatan",
                          {indicator("i1", Aspek::kuantitas, "Jumlah operator yang lulus uji",
                                     "40 orang")}),
                   "Kepala Dinas"),
    };
}

std::vector<Box<Rhk>> results_of_kepala_dinas() {
    using enum Perspektif;
    return {
        result("r1", "", "Meningkatnya kualitas layanan pemerintahan digital kabupaten",
               {indicator("i1", penerima_layanan, "Indeks SPBE", "3,65 indeks"),
                indicator("i2", penerima_layanan,
                          "Persentase layanan publik yang tersedia daring penuh", "72,5 %")}),
        result("r2", "", "Terintegrasinya proses bisnis antarperangkat daerah",
               {indicator("i1", proses_bisnis,
                          "Jumlah layanan yang saling terhubung lewat bus layanan daerah",
                          "18 layanan")}),
        result("r3", "", "Meningkatnya keamanan informasi pemerintah daerah",
               {indicator("i1", proses_bisnis, "Persentase insiden yang ditangani dalam 4 jam",
                          "95 %")}),
        result("r4", "", "Meningkatnya kompetensi digital ASN",
               {indicator("i1", penguatan_internal, "Jumlah ASN bersertifikat literasi digital",
                          "1.250 orang")}),
        result("r5", "", "Terkelolanya anggaran dinas secara akuntabel",
               {indicator("i1", anggaran, "Persentase realisasi anggaran sesuai rencana kas",
                          "96,75 %")}),
        additional(result("r6", "", "Tersedianya data sasaran stunting yang terpadu",
                          {indicator("i1", penerima_layanan,
                                     "Waktu penyelesaian padanan data lintas dinas",
                                     "paling lambat 30 Juni 2027")}),
                   "Bupati"),
    };
}

}  // namespace

Skp valid_skp() {
    Skp skp;
    skp.id = {"skp1"};
    skp.jenis_jabatan = JenisJabatan::jf;
    skp.pendekatan = Pendekatan::kuantitatif;
    skp.periode = {"2027-01-01", "2027-12-31", {}};
    skp.pegawai = pranata_komputer();
    skp.pejabat_penilai = kepala_bidang();
    skp.rhk_pimpinan = {
        result_of_pimpinan("p1", "Terintegrasinya layanan antarperangkat daerah"),
        result_of_pimpinan("p2", "Meningkatnya layanan publik daring"),
    };
    skp.rhk = results_of_pranata_komputer();
    set_skema(skp, "Laporan triwulanan paling lambat tanggal 10 bulan berikutnya",
              "Laporan capaian, tangkapan dasbor, dan berita acara");
    skp.ekspektasi_khusus[1] = "Mencatat setiap perubahan sistem produksi pada hari yang sama";
    skp.ekspektasi_khusus[6] = "Melibatkan pengguna kecamatan sejak rancangan";
    skp.lampiran.sumber_daya = {
        support("d1", JenisSumberDaya::peralatan_kerja, "Satu server uji mulai April 2027"),
        support("d2", JenisSumberDaya::pendampingan_pimpinan,
                "Pendampingan Kepala Bidang dalam rapat lintas perangkat daerah"),
    };
    skp.lampiran.konsekuensi = {
        "Diusulkan mendapat prioritas pengembangan kompetensi", "Evaluasi pola penugasan", {}};
    skp.acuan = {"Renstra Dinas 2025-2029",
                 "Perjanjian Kinerja Bidang Aplikasi Informatika 2027",
                 "Peraturan Bupati tentang organisasi dan tata kerja Dinas",
                 "Rencana kinerja Kepala Bidang 2027",
                 "Kompetensi Pranata Komputer Ahli Muda",
                 "Integrasi layanan antarperangkat daerah",
                 ""};
    return skp;
}

Skp kualitatif_skp() {
    Skp skp = valid_skp();
    skp.pendekatan = Pendekatan::kualitatif;
    for (Box<Rhk>& rhk : skp.rhk) {
        for (Iki& iki : rhk.edit().iki) {
            iki.statement += ": " + iki.target;
            iki.target.clear();
            iki.aspek.reset();
        }
    }
    return skp;
}

Skp jpt_skp() {
    Skp skp = valid_skp();
    skp.id = {"skp2"};
    skp.jenis_jabatan = JenisJabatan::jpt;
    skp.pegawai = kepala_dinas();
    skp.pejabat_penilai = bupati();
    skp.rhk_pimpinan.clear();
    skp.rhk = results_of_kepala_dinas();
    set_skema(skp, "Laporan triwulanan paling lambat tanggal 10 bulan berikutnya",
              "Laporan capaian, tangkapan dasbor, dan berita acara");
    skp.ekspektasi_khusus = {};
    skp.lampiran.sumber_daya = {
        support("d1", JenisSumberDaya::anggaran, "Anggaran Rp 1.250.000.000,00"),
        support("d2", JenisSumberDaya::sdm, "4 orang pranata komputer tambahan"),
        support("d3", JenisSumberDaya::pendampingan_pimpinan,
                "Pendampingan Bupati dalam rapat lintas dinas"),
    };
    skp.lampiran.konsekuensi = {
        "Diusulkan mendapat penghargaan inovasi daerah", "Evaluasi pola penugasan", {}};
    skp.acuan = {"Renstra Dinas 2025-2029",
                 "Perjanjian Kinerja 2027",
                 "",
                 "Rencana kinerja Bupati",
                 "",
                 "Penurunan stunting",
                 ""};
    return skp;
}

namespace {

Anggota person(std::string_view id, std::string_view nama, std::string_view jabatan) {
    Anggota anggota;
    anggota.id = {text(id)};
    anggota.nama = nama;
    anggota.jabatan = jabatan;
    return anggota;
}

void plan_indicator(Iki& iki) {
    iki.triwulan.target = {"Rp 42.500.000,00", "Rp 42.500.000,00", "Rp 42.500.000,00",
                           "Rp 42.500.000,00"};
    iki.triwulan.polarisasi = Polarisasi::minimize;
    iki.triwulan.konsolidasi = Konsolidasi::average;
    iki.manual.tujuan = "Menjaga biaya layanan tetap wajar";
    iki.manual.definisi = "Tagihan komputasi awan untuk layanan perizinan dalam satu bulan";
    iki.manual.formula = "Jumlah tagihan dibagi jumlah bulan";
    iki.manual.satuan = "Rupiah";
    iki.manual.tingkat_kendali = TingkatKendali::output_kendali_rendah;
    iki.manual.sumber_data = "Tagihan penyedia";
    iki.manual.periode_pelaporan = PeriodePelaporan::triwulan;
    iki.manual.penanggung_jawab = "Kepala Bidang Aplikasi Informatika";
}

void plan_matrix(Skp& skp) {
    Anggota lead = person("a1", "Pegawai Contoh Empat", "Ketua Tim Infrastruktur");
    for (const Box<Rhk>& rhk : skp.rhk)
        for (const Iki& iki : rhk->iki)
            lead.peran.push_back({rhk->id, iki.id, "Tersedianya infrastruktur yang andal", {}});
    Anggota member = person("a2", "Pegawai Contoh Lima", "Pranata Komputer Ahli Pertama");
    member.diserahkan = "10-01-2027";
    member.ketua = lead.id;
    member.unit_kerja = "Dinas Perhubungan";
    member.unit_lain = true;
    member.peran.push_back(
        {skp.rhk[1]->id, skp.rhk[1]->iki[2].id, "Terpantaunya biaya komputasi awan", {}});
    skp.matriks.anggota = {lead, member};
}

Pkps plan_of_pengawas() {
    Pkps pkps;
    pkps.prasyarat.fill(KeadaanPrasyarat::terpenuhi);
    pkps.praktik.indikator = "Kemampuan literasi murid pada sekolah binaan";
    pkps.praktik.rapor_pendidikan = "Literasi dua sekolah binaan masih di bawah rata-rata";
    pkps.praktik.target = "6 sekolah";
    for (PerilakuPkps& perilaku : pkps.perilaku) {
        perilaku.indikator = "Memahami kebutuhan sekolah binaan";
        perilaku.perwujudan = "Wawancara dengan setiap kepala sekolah binaan";
    }
    pkps.kompetensi.indikator = "Analisis data Rapor Pendidikan";
    pkps.kompetensi.refleksi = true;
    pkps.kompetensi.kelompok = KelompokKompetensi::area_pengembangan;
    pkps.kompetensi.area_pengembangan = "Analisis data Rapor Pendidikan";
    pkps.kompetensi.kompetensi_terkuat = "Pendampingan kepala sekolah";
    LangkahPkps langkah;
    langkah.id = {"l1"};
    langkah.oleh = "Pegawai Contoh Dua";
    langkah.tanggal = "15-01-2027";
    langkah.realistis = Penilaian::ya;
    langkah.dapat_dicapai = Penilaian::tidak;
    langkah.catatan = "Mohon diperiksa";
    pkps.riwayat = {langkah};
    return pkps;
}

Pertemuan meeting() {
    Pertemuan pertemuan;
    pertemuan.id = {"p9"};
    pertemuan.periode = PeriodeDialog::setahun;
    pertemuan.tanggal = "12-01-2027";
    pertemuan.waktu = "08.30";
    pertemuan.tempat = "Ruang rapat bidang";
    pertemuan.hadir = "Pegawai Contoh Dua\nPegawai Contoh Tiga";
    pertemuan.terlaksana = true;
    pertemuan.catatan = "Target antarmuka disepakati enam";
    pertemuan.tindak_lanjut = {
        {{"t9"}, "Menyediakan server uji", "Kepala Bidang", "01-04-2027", true, {}}};
    return pertemuan;
}

DialogEntry entry_of(const Skp& skp, PeranDialog peran, JenisEntri jenis, std::string_view card) {
    const Pegawai& who = peran == PeranDialog::pegawai ? skp.pegawai : skp.pejabat_penilai;
    DialogEntry entry;
    entry.author = {peran, who.nama, who.nip};
    entry.time = "2027-01-12T08:30:00Z";
    entry.jenis = jenis;
    entry.card.value = card;
    return entry;
}

/// The dialogue is begun, a target is proposed and accepted.
DialogKinerja talk(const Skp& skp) {
    constexpr std::string_view card = "rhk/r1/iki/i1";
    const std::string target = text(card) + "/target/text";
    DialogKinerja dialog;
    const auto put = [&](DialogEntry entry) {
        entry = joined(dialog, std::move(entry));
        insert_entry(dialog, entry);
        return entry.id;
    };
    DialogEntry begun = entry_of(skp, PeranDialog::pegawai, JenisEntri::keputusan, "");
    begun.langkah = LangkahSkp{};
    begun.changes = {{target, std::nullopt, "4 antarmuka"}};
    put(begun);
    DialogEntry proposal = entry_of(skp, PeranDialog::pimpinan, JenisEntri::usulan, card);
    proposal.text = "Enam antarmuka diperlukan";
    proposal.proposal = {{text(card) + "/target", "4 antarmuka", "6 antarmuka"}};
    DialogEntry accepted = entry_of(skp, PeranDialog::pegawai, JenisEntri::keputusan, card);
    accepted.answers = put(proposal);
    accepted.putusan = Putusan::diterima;
    accepted.changes = {{target, "4 antarmuka", "6 antarmuka"}};
    put(accepted);
    return dialog;
}

}  // namespace

Skp planned_skp() {
    Skp skp = valid_skp();
    skp.profil = Profil::kemenkeu;
    for (const char* id : {"s1", "s2"}) {
        Sasaran sasaran;
        sasaran.id = {id};
        sasaran.statement = "Meningkatnya kualitas layanan pemerintahan digital";
        sasaran.indikator = "Indeks SPBE";
        skp.sasaran.push_back(sasaran);
    }
    skp.rhk_pimpinan[1].sasaran = {"s1"};
    skp.rhk_pimpinan[1].iki = "Persentase layanan publik yang tersedia daring penuh";
    skp.rhk_pimpinan[1].pemilik = "Kepala Dinas Komunikasi dan Informatika";
    skp.rhk_pimpinan[1].asal = {"r1"};
    Rhk& rhk = skp.rhk[1].edit();
    rhk.bentuk = BentukHasil::layanan;
    rhk.sasaran = {"s2"};
    rhk.rencana_aksi = {{{"k1"}, {"d1"}, "Tersusunnya rencana kapasitas", "1 dokumen", {}},
                        {{"k2"}, {"d2"}, "Terpasangnya server cadangan", "2 server", {}}};
    plan_indicator(rhk.iki[2]);
    JadwalKinerja& jadwal = skp.jadwal.edit();
    jadwal.jenis = JenisPeriode::semesteran;
    jadwal.periode = {{{"d1"}, "Semester I", "01-01-2027", "30-06-2027", "10-07-2027", {}},
                      {{"d2"}, "Semester II", "01-07-2027", "31-12-2027", "10-01-2028", {}}};
    jadwal.batas_penetapan = "31-01-2027";
    jadwal.batas_evaluasi_tahunan = "31-01-2028";
    plan_matrix(skp);
    skp.pkps = plan_of_pengawas();
    skp.pertemuan = {meeting()};
    skp.catatan_pribadi = {{{"c1"}, "10-01-2027", "Tanyakan anggaran server", true, {"rhk/r1"}, {}},
                           {{"c2"}, "11-01-2027", "Rahasia bagi saya sendiri", false, {}, {}}};
    skp.dipertimbangkan = {{{"v1"}, "PL-06", {"rhk/r1/statement"}, skp.rhk[0]->statement, {}}};
    fill_the_year(skp);
    static const Box<DialogKinerja> dialog = talk(skp);
    skp.dialog = dialog;
    return skp;
}

Skp pkps_skp() {
    Skp skp = valid_skp();
    skp.profil = Profil::pkps;
    skp.pkps = plan_of_pengawas();
    skp.pkps.edit().riwayat.clear();
    return skp;
}

Path planned_path(std::string_view pattern) {
    struct {
        std::string_view list, id;
    } constexpr ids[] = {
        {"rhk_pimpinan/", "p2"},
        {"rhk/", "r2"},
        {"lampiran/sumber_daya/", "d2"},
        {"sasaran/", "s2"},
        {"jadwal/periode/", "d2"},
        {"matriks/anggota/", "a2"},
        {"rhk/r2/iki/", "i3"},
        {"rhk/r2/rencana_aksi/", "k2"},
        {"matriks/anggota/a2/peran/", "r2.i3"},
        {"pertemuan/", "p9"},
        {"catatan_pribadi/", "c2"},
        {"sistem_kerja/", "w2"},
        {"catatan_kinerja/", "h2"},
        {"realisasi/", "z2"},
        {"umpan_balik/", "u2"},
        {"permintaan_umpan_balik/", "a2"},
        {"pemantauan/", "m2"},
        {"pembinaan/", "b2"},
        {"lck/", "l2"},
        {"penilai_sebelumnya/", "g2"},
        {"evaluasi_konsep/", "o2"},
        {"evaluasi_konsep/o2/baris/", "b2"},
        {"evaluasi_konsep/o2/skp_dinilai/rhk/", "r2"},
        {"evaluasi_konsep/o2/skp_dinilai/rhk/r2/iki/", "i2"},
        {"evaluasi/", "v2"},
        {"evaluasi/v2/baris/", "b2"},
        {"evaluasi/v2/skp_dinilai/rhk/", "r2"},
        {"evaluasi/v2/skp_dinilai/rhk/r2/iki/", "i2"},
        {"penerimaan_evaluasi/", "t2"},
        {"permintaan_buka/", "q2"},
        {"keberatan/", "k2"},
        {"angka_kredit/konversi/", "k2"},
        {"pelaporan/", "y2"},
        {"pemeringkatan/", "peringkat2"},
        {"penghargaan_sanksi/", "j2"},
        {"catatan_kontrak/", "e2"},
        {"pertemuan/p9/tindak_lanjut/", "t9"},
    };
    std::string value;
    for (const char c : pattern) {
        if (c != '*') {
            value += c;
            continue;
        }
        for (const auto& [list, id] : ids)
            if (value == list) {
                value += id;
                break;
            }
    }
    return {value};
}

Skp matrix_skp(int people, int columns) {
    Skp skp = planned_skp();
    skp.profil = Profil::umum;  // targets by quarter are not asked for
    skp.rhk.resize(1);
    Rhk& rhk = skp.rhk[0].edit();
    rhk.iki.resize(1);
    const Iki model = rhk.iki[0];
    rhk.iki.clear();
    for (int i = 1; i <= columns; ++i) {
        Iki iki = model;
        iki.id = {"i" + std::to_string(i)};
        iki.statement = "Jumlah hasil nomor " + std::to_string(i);
        rhk.iki.push_back(iki);
    }
    skp.matriks.anggota.clear();
    for (int i = 1; i <= people; ++i) {
        Anggota anggota;
        anggota.id = {"a" + std::to_string(i)};
        anggota.nama = "Pegawai Nomor " + std::to_string(i);
        for (const Iki& iki : rhk.iki)
            anggota.peran.push_back({rhk.id, iki.id, "Tersusunnya " + iki.id.value, {}});
        skp.matriks.anggota.emplace_back(anggota);
    }
    return skp;
}

}  // namespace kinerja
