// The year of the SKP that holds one of everything.
#include "tests/support/year_builder.h"

#include "core/dialog/item_seal.h"

namespace kinerja {
namespace {

template <class T>
T with_id(const char* id) {
    T one;
    one.id = {id};
    return one;
}

BerkasBukti attached_file() {
    return {"Notula.pdf", JenisBerkas::pdf, "48211", std::string(62, '0') + "2a", {}};
}

UmpanBalik feedback() {
    UmpanBalik one = with_id<UmpanBalik>("u2");
    one.tanggal = "10-02-2027";
    one.pemberi = "Rekan Contoh";
    one.nip = "199001012015051002";
    one.hubungan = HubunganPemberi::rekan_setingkat;
    one.sifat = SifatUmpanBalik::berkala;
    one.cara = CaraUmpanBalik::rekaman;
    one.rhk = {"r2"};
    one.nilai_perilaku = "kolaboratif";
    one.situasi = "Saat gangguan layanan";
    one.perilaku = "Membagi informasi dengan cepat";
    one.dampak = "Gangguan selesai dalam satu jam";
    one.bukti = "Notula 10 Februari";
    one.berkas = attached_file();
    one.permintaan = "p1";
    one.versi = 2;
    return one;
}

SkpDinilai judged(const Skp& skp) {
    SkpDinilai one;
    one.nama_periode = "Triwulan II";
    one.awal = "01-04-2027";
    one.akhir = "30-06-2027";
    one.jenis_periode = JenisPeriode::bulanan;
    one.jenis_jabatan = JenisJabatan::jf;
    one.pendekatan = Pendekatan::kualitatif;
    one.pegawai = skp.pegawai;
    one.pejabat_penilai = one.atasan_penilai = skp.pejabat_penilai;
    one.rhk = {
        {{"r1"}, JenisRhk::utama, "", "", "Tersusunnya peta", "", {}, {}},
        {{"r2"},
         JenisRhk::tambahan,
         "Meningkatnya layanan",
         "Waktu layanan",
         "Terlatihnya operator",
         "Kepala Dinas",
         {{{"i1"}, {}, {}, "Jumlah operator", "", {}},
          {{"i2"}, Aspek::kualitas, Perspektif::proses_bisnis, "Yang lulus", "40 orang", {}}},
         {}}};
    one.ekspektasi_khusus.fill("Ekspektasi Contoh");
    return one;
}

Evaluasi evaluation(const char* id, const Skp& skp) {
    Evaluasi one = with_id<Evaluasi>(id);
    one.periode = {"d1"};
    one.capaian_organisasi = CapaianOrganisasi::baik;
    one.dasar_capaian = "Ditetapkan Kepala Dinas";
    one.rating_hasil_kerja = RatingKinerja::sesuai;
    one.alasan_hasil_kerja = "Realisasi sesuai target";
    one.rating_perilaku = RatingKinerja::di_atas;
    one.alasan_perilaku = "Umpan balik rekan";
    one.catatan = "Lanjutkan";
    one.ada_pembinaan = true;
    one.penilai = "Kepala Bidang Contoh";
    one.nip_penilai = "197001011995031001";
    one.tempat = "Kota Contoh";
    one.diserahkan = "10-07-2027";
    one.baris = {{{"b1"}, {"rhk/r1/iki/i1"}, "4 antarmuka", "", {}},
                 {{"b2"}, {"rhk/r2"}, "", "Pimpinan: baik", {}}};
    one.skp_dinilai = judged(skp);
    return one;
}

Keberatan objection() {
    Keberatan one = with_id<Keberatan>("k2");
    one.evaluasi = {"v2"};
    one.tanggal = "16-07-2027";
    one.alasan = "Realisasi belum dihitung";
    one.tanggal_penjelasan = "17-07-2027";
    one.penjelasan = "Bukti terlambat";
    one.versi_penjelasan = 2;
    one.tanggal_keputusan = "18-07-2027";
    one.keputusan = "Keberatan diterima";
    one.rating_hasil_kerja = RatingKinerja::di_atas;
    one.rating_perilaku = RatingKinerja::di_atas;
    one.hitungan = HitunganHari::kerja;
    one.segel = seal_of(one);
    one.versi = 2;
    return one;
}

/// How work is given and judged, and who judged before.
void fill_the_unit(Skp& skp) {
    skp.sistem_kerja = {with_id<SistemKerja>("w1"), SistemKerja{{"w2"},
                                                                "Tim Infrastruktur",
                                                                "Ketua tim membagi tugas mingguan",
                                                                "Rapat Senin",
                                                                "Pendapat ketua tim diminta",
                                                                "Ketua Contoh",
                                                                "198501012010011002",
                                                                2,
                                                                {}}};
    PenilaiSebelumnya before = with_id<PenilaiSebelumnya>("g2");
    before.penilai = skp.pejabat_penilai;
    before.penilai.nama = "Penilai Lama Contoh";
    before.penilai.nip = "196501011990031001";
    before.penilai.pangkat_lain = "Pangkat Contoh";
    before.dari = "01-01-2027";
    before.sampai = "31-03-2027";
    before.versi = 2;
    skp.penilai_sebelumnya = {with_id<PenilaiSebelumnya>("g1"), before};
}

void fill_what_follows(Skp& skp) {
    skp.pelaporan = {with_id<Pelaporan>("y1"), Pelaporan{{"y2"},
                                                         "31-01-2028",
                                                         {"v2"},
                                                         "Kepala Bidang Contoh",
                                                         "Kepala Dinas Contoh",
                                                         "SKP dan Dokumen Evaluasi",
                                                         2,
                                                         {}}};
    skp.pemeringkatan = {with_id<Pemeringkatan>("peringkat1"),
                         Pemeringkatan{{"peringkat2"},
                                       "10-02-2028",
                                       "Bidang Contoh",
                                       "Kelompok atas",
                                       "Hasil di atas ekspektasi",
                                       "Tim Penilai Kinerja",
                                       2,
                                       {}}};
    skp.penghargaan_sanksi = {with_id<PenghargaanSanksi>("j1"),
                              PenghargaanSanksi{{"j2"},
                                                JenisPenghargaanSanksi::pengembangan_kompetensi,
                                                "01-03-2028",
                                                "Pelatihan di pusat",
                                                "Keputusan Kepala Dinas",
                                                "Kepala Dinas Contoh",
                                                2,
                                                {}}};
    skp.catatan_kontrak = {
        with_id<CatatanKontrak>("e1"),
        CatatanKontrak{{"e2"}, "02-03-2028", {"v2"}, "Perjanjian kerja diteruskan", 2, {}}};
}

}  // namespace

void fill_the_year(Skp& skp) {
    skp.catatan_kinerja = {with_id<CatatanKinerja>("h1"),
                           CatatanKinerja{{"h2"},
                                          "05-01-2027",
                                          "08.00",
                                          "11.30",
                                          "Menyusun rencana kapasitas",
                                          {"r2"},
                                          {"k1"},
                                          {"i3"},
                                          "1",
                                          "dokumen",
                                          "https://contoh.go.id/rencana",
                                          attached_file(),
                                          3,
                                          {}}};
    skp.realisasi = {with_id<Realisasi>("z1"), Realisasi{{"z2"},
                                                         {"i3"},
                                                         {"d1"},
                                                         CaraRealisasi::rata_rata,
                                                         "98,5 %",
                                                         "Laporan ketersediaan",
                                                         attached_file(),
                                                         2,
                                                         {}}};
    skp.umpan_balik = {with_id<UmpanBalik>("u1"), feedback()};
    skp.permintaan_umpan_balik = {
        with_id<UmpanBalikDiminta>("a1"),
        UmpanBalikDiminta{{"a2"}, "20-02-2027", "Rekan Contoh", "RHK utama 2", 1, {}}};
    skp.pemantauan = {with_id<Pemantauan>("m1"), Pemantauan{{"m2"},
                                                            "02-03-2027",
                                                            {"r2"},
                                                            Kemajuan::belum_ada,
                                                            TindakanPemantauan::diambil_alih,
                                                            "Pegawai tidak dapat menyelesaikan",
                                                            2,
                                                            {}}};
    skp.pembinaan = {with_id<Pembinaan>("b1"), Pembinaan{{"b2"},
                                                         JenisPembinaan::konseling,
                                                         "04-03-2027",
                                                         "Ruang konseling",
                                                         PelaksanaPembinaan::konselor_independen,
                                                         "Konselor Contoh",
                                                         "Rahasia pembinaan",
                                                         "Pelatihan",
                                                         "Kepala unit kepegawaian",
                                                         1,
                                                         {}}};
    skp.lck = {with_id<Lck>("l1"), Lck{{"l2"},
                                       {"d1"},
                                       {"i3"},
                                       "Listrik padam",
                                       "Layanan terhenti",
                                       "Kepala seksi",
                                       "Pasang genset",
                                       "Data.xlsx",
                                       "Memo",
                                       "Berita acara",
                                       attached_file(),
                                       attached_file(),
                                       attached_file(),
                                       2,
                                       {}}};
    skp.atasan_penilai = skp.pejabat_penilai;
    skp.atasan_penilai.nama = "Atasan Contoh";
    skp.evaluasi_konsep = {with_id<Evaluasi>("o1"), evaluation("o2", skp)};
    Evaluasi handed_over = evaluation("v2", skp);
    handed_over.jenis = JenisEvaluasi::tahunan;
    handed_over.menggantikan = "v1";
    skp.evaluasi = {with_id<Evaluasi>("v1"), handed_over};
    skp.penerimaan_evaluasi = {
        with_id<PenerimaanEvaluasi>("t1"),
        PenerimaanEvaluasi{
            {"t2"}, {"v2"}, "12-07-2027", "13-07-2027", "Kota Contoh", "Setuju", 2, {}}};
    skp.permintaan_buka = {with_id<PermintaanBuka>("q1"),
                           PermintaanBuka{{"q2"},
                                          {"v2"},
                                          "15-07-2027",
                                          PeranDialog::pimpinan,
                                          "Bukti belum dibaca",
                                          JawabanPermintaan::disetujui,
                                          "Benar",
                                          2,
                                          {}}};
    skp.keberatan = {with_id<Keberatan>("k1"), objection()};
    AngkaKredit& ak = skp.angka_kredit.edit();
    ak = {JenjangFungsional::ahli_muda,
          "A 123",
          "Kota Contoh",
          "01-04-2023",
          "01-05-2023",
          "100",
          "100",
          "12,5",
          "0",
          "25",
          {},
          2,
          {}};
    ak.konversi = {{{"k1"}, "2026", "1", "12", PredikatKinerja::baik, {}, {}},
                   {{"k2"},
                    "2027",
                    "1",
                    "2",
                    PredikatKinerja::sangat_baik,
                    JenjangFungsional::ahli_pertama,
                    {}}};
    fill_the_unit(skp);
    fill_what_follows(skp);
    skp.terhapus = {{{"h9"}, 4, {}}};
}

}  // namespace kinerja
