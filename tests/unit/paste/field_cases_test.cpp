// Tables as offices have them (tests/fixtures/field), as text and as what the shell makes of their
// HTML: one value for both.
#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/paste/people.h"
#include "core/paste/plan.h"
#include "core/words/spelling.h"
#include "tests/support/files.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/paste/told.h"

using namespace kinerja;

namespace {

std::string field(const char* name) {
    return bytes_of(repository() / "tests/fixtures/field" / (std::string(name) + ".tsv"));
}

constexpr PasteUse umum{.quarters = false};

PastePlan plan_of(const char* name, const PasteUse& use = umum) {
    PastePlan plan = plan_paste(field(name), use);
    CHECK(plan.refusal == "");
    return plan;
}

}  // namespace

TEST_CASE("FC-01: bands of the form, in one cell or two, make tambahan and are no RHK") {
    const PastePlan plan = plan_of("FC-01_band_kinerja_utama_tambahan");
    CHECK(rhk_of(plan) == Lines{"utama Terobservasinya kondisi pasien sesuai batas kewenangan",
                                "tambahan Tersusunnya jadwal dinas regu jaga"});
    CHECK(plan.rhk[0].rhk_pimpinan == "Terkoordinasinya pelayanan di ruang rawat inap");
    CHECK(iki_of(plan, 0) ==
          Lines{"kuantitas > Jumlah pengobservasian kondisi pasien > 120",
                "kualitas > Prosentase pengobservasian kondisi pasien > 90%",
                "waktu > Rentang waktu pengobservasian kondisi pasien > 6 Bulan"});
    CHECK(iki_of(plan, 1) == Lines{"kuantitas > Jumlah jadwal dinas > 12 Dokumen"});
    CHECK(plan.problems.empty());

    const PastePlan two = plan_of("FC-01b_band_nomor_terpisah");
    CHECK(rhk_of(two) == Lines{"utama Tersusunnya laporan bulanan persediaan",
                               "tambahan Terlaksananya tugas panitia penerimaan pegawai"});
    CHECK(iki_of(two, 0) == Lines{"- > Jumlah laporan persediaan > 12 Laporan"});
    CHECK(iki_of(two, 1) == Lines{"- > Jumlah kegiatan kepanitiaan > 1 Kegiatan"});
}

TEST_CASE("FC-02: a column Jenis; what is left out is said, and Durasi is no target") {
    const PastePlan plan = plan_of("FC-02_kolom_jenis");
    CHECK(rhk_of(plan) == Lines{"utama Tersusunnya program pendampingan madrasah",
                                "tambahan Terlaksananya tugas asesor akreditasi"});
    CHECK(iki_of(plan, 0) == Lines{"kuantitas > Jumlah dokumen program pendampingan > 1 Dokumen",
                                   "waktu > Waktu penyusunan program pendampingan > 3 Bulan"});
    CHECK(iki_of(plan, 1) == Lines{"kuantitas > Jumlah madrasah yang diases > 2 Madrasah"});
    CHECK(left_out_of(plan) == Lines{"kolom TW", "kolom Rencana Aksi",
                                     "kolom Nama Eviden / Bukti Dukung", "kolom Durasi"});
}

TEST_CASE("FC-04: headings of a database, RHK on each row, satuan in a column of its own") {
    const PastePlan plan = plan_of("FC-04a_judul_basis_data");
    CHECK(rhk_of(plan) ==
          Lines{"utama Tersedianya inventarisasi bahan peraturan perundang-undangan",
                "tambahan Tersedianya data kegiatan fasilitasi perancangan peraturan daerah"});
    for (const PastedRhk& pasted : plan.rhk)
        CHECK(pasted.rhk_pimpinan == "Analisis dan Evaluasi Produk Hukum di Wilayah");
    CHECK(iki_of(plan, 0) ==
          Lines{"kuantitas > Jumlah Analisis dan Evaluasi Produk Hukum Yang Dilakukan > 2 Dokumen",
                "waktu > Waktu Pelaksanaan > 12 Bulan",
                "kuantitas > Jumlah Fasilitasi Perencanaan Peraturan Daerah > 2 Dokumen",
                "waktu > Waktu Pelaksanaan > 12 Bulan"});
    CHECK(iki_of(plan, 1).size() == 1);
    const InsertRows command = insert_rows(plan, valid_skp(), "n");
    CHECK(command.rhk_pimpinan.size() == 1);

    const PastePlan other = plan_of("FC-04b_rencana_kinerja");
    CHECK(rhk_of(other) == Lines{"utama Terlaksananya orientasi dan pelatihan dasar CPNS",
                                 "utama Terkelolanya perangkat TI dan aplikasi kantor"});
    CHECK(iki_of(other, 0)[0] ==
          "kuantitas > Tingkat kuantitas orientasi dan pelatihan dasar CPNS > 100 persen");
    CHECK(iki_of(other, 1) == Lines{"kuantitas > Jumlah perangkat yang terkelola > 45 unit"});
}

TEST_CASE("FC-05: headings in two levels, column numbers, quarters by the profil") {
    const PastePlan plan = plan_of("FC-05_judul_dua_tingkat");
    CHECK(rhk_of(plan) == Lines{"utama Tersusunnya dokumen perencanaan dinas",
                                "utama Tersusunnya laporan kinerja dinas"});
    CHECK(iki_of(plan, 0) == Lines{"- > Jumlah dokumen perencanaan > 12 Dokumen"});
    CHECK(iki_of(plan, 1) == Lines{"- > Jumlah laporan kinerja > 4 Laporan"});
    CHECK(plan.rhk[0].rhk_pimpinan == "Meningkatnya akuntabilitas kinerja dinas");
    CHECK(plan.rhk[0].rhk.iki[0].triwulan.target == TargetTriwulan{}.target);

    const PastePlan quarters = plan_of("FC-05_judul_dua_tingkat", {.quarters = true});
    using Quarters = std::array<std::string, triwulan_count>;
    CHECK(quarters.rhk[0].rhk.iki[0].triwulan.target == Quarters{"2", "2", "2", "6"});
    CHECK(quarters.rhk[0].rhk.iki[0].target == "12 Dokumen");
}

TEST_CASE("FC-06a: the kualitatif block in one cell") {
    const PastePlan plan = plan_of("FC-06a_kualitatif_satu_sel");
    CHECK(rhk_of(plan) ==
          Lines{"utama Buku manual modul penyusunan SKP yang lengkap dan informatif (Ketua Tim "
                "Perencanaan)",
                "tambahan Terlaksananya sosialisasi modul (Kepala Biro)"});
    CHECK(iki_of(plan, 0) ==
          Lines{"- > Draf buku manual sesuai ketentuan, selesai paling lambat satu bulan sebelum "
                "sosialisasi > ",
                "- > Tersedianya 1 buku manual yang disahkan pimpinan > "});
    CHECK(iki_of(plan, 1) == Lines{"- > 40 orang peserta memahami modul > "});
}

TEST_CASE("FC-07: last year's evaluation sheet with misspelt headings") {
    const PastePlan plan = plan_of("FC-07_lembar_evaluasi_salah_ketik");
    CHECK(rhk_of(plan) == Lines{"utama Tersedianya dokumen perencanaan pengadaan ASN"});
    CHECK(iki_of(plan, 0) ==
          Lines{"kuantitas > Jumlah dokumen perencanaan pengadaan ASN > 3 Dokument",
                "kualitas > Persentase kesesuaian dokumen > 100%",
                "waktu > Waktu penyelesaian dokumen > 3 Bulan"});
    CHECK(plan.rhk[0].rhk_pimpinan == "Meningkatnya kualitas pelayanan publik");
    CHECK(plan.rhk[0].iki_pimpinan == Lines{"Presentase Nilai Capaian Kinerja Sasaran Strategi"});
    CHECK(left_out_of(plan) == Lines{"kolom RELASI BERDASARKAN BUKTI DUKUNG",
                                     "kolom UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG"});
    const InsertRows command = insert_rows(plan, valid_skp(), "n");
    REQUIRE(command.rhk_pimpinan.size() == 1);
    CHECK(command.rhk_pimpinan[0].iki == "Presentase Nilai Capaian Kinerja Sasaran Strategi");
}

TEST_CASE("FC-08: sixteen targets to the letter") {
    const PastePlan plan = plan_of("FC-08_ragam_target");
    REQUIRE(plan.rhk.size() == 1);
    Lines targets;
    for (const Iki& iki : plan.rhk[0].rhk.iki) targets.push_back(iki.target);
    CHECK(targets == Lines{"120", "90%", "6 Bulan", "3 Dokument", "100 Persen", "85 - 100%",
                           "\xe2\x89\xa4 2 hari kerja", "12 Bulan", "\xe2\x89\xa5 99%",
                           "20 JP/tahun", "100%", "100%", "61,95%", "350 skor", "sebelum tanggal 5",
                           "200 Formulir SPOP"});
    CHECK(plan.problems.empty());
}

TEST_CASE("FC-17: total, place and date, signatures at the foot are left out and said") {
    const PastePlan plan = plan_of("FC-17_kaki_formulir");
    CHECK(rhk_of(plan) == Lines{"utama Tertatanya arsip aktif unit kerja",
                                "tambahan Tersusunnya buku panduan arsip (Sekretaris)"});
    CHECK(iki_of(plan, 0) == Lines{"kuantitas > Jumlah berkas yang ditata > 240 berkas",
                                   "kualitas > Persentase berkas sesuai klasifikasi > 0,98"});
    CHECK(iki_of(plan, 1) == Lines{"kuantitas > Jumlah buku panduan > 1 buku",
                                   "waktu > Penyelesaian buku panduan > 3 bulan"});
    CHECK(plan.rhk[1].rhk_pimpinan.empty());
    CHECK(left_out_of(plan) == Lines{"8 baris jumlah", "9-12 blok tanda tangan"});
    CHECK(plan.rhk_count() == 2);
    CHECK(plan.iki_count() == 4);
}

TEST_CASE("FC-18: IKU with quarters, polarisasi, konsolidasi and manual") {
    const PastePlan plan = plan_of("FC-18_iku_triwulan", {.quarters = true});
    CHECK(rhk_of(plan) ==
          Lines{"utama Pencairan anggaran yang andal", "utama Satuan kerja yang mampu"});
    REQUIRE(plan.iki_count() == 3);
    const Iki& first = plan.rhk[0].rhk.iki[0];
    using Quarters = std::array<std::string, triwulan_count>;
    CHECK(first.target == "99,5 %");
    CHECK(first.triwulan.target == Quarters{"99", "99", "99,5", "99,5"});
    CHECK(first.triwulan.polarisasi == Polarisasi::maximize);
    CHECK(first.triwulan.konsolidasi == Konsolidasi::last_value);
    CHECK(first.manual.sumber_data == "Aplikasi SPAN");
    CHECK(first.manual.penanggung_jawab == "Seksi Contoh");
    const Iki& second = plan.rhk[0].rhk.iki[1];
    CHECK(second.triwulan.polarisasi == Polarisasi::minimize);
    CHECK(second.triwulan.konsolidasi == Konsolidasi::average);
    CHECK(plan.rhk[1].rhk.iki[0].triwulan.konsolidasi == Konsolidasi::sum);
    CHECK(plan.problems.empty());

    const PastePlan without = plan_of("FC-18_iku_triwulan");
    CHECK(without.rhk[0].rhk.iki[0].triwulan == TargetTriwulan{});
    CHECK(left_out_of(without).size() == 8);
}

TEST_CASE("FC-13: a staff list with pangkat, golongan and ruang") {
    const PeoplePlan plan = plan_people(field("FC-13_daftar_pegawai_dengan_pangkat"));
    REQUIRE(plan.anggota.size() == 3);
    CHECK(plan.anggota[0].nama == "Pegawai Contoh Satu, S.STP.");
    CHECK(plan.anggota[0].nip == "19000201 192006 2 999");
    CHECK(plan.anggota[0].jabatan == "Perencana Ahli Muda");
    CHECK(plan.anggota[0].unit_kerja.empty());
    CHECK(plan.anggota[1].jabatan == "Plt. Kepala Bidang");
    CHECK(plan.anggota[2].nip == "19000722 202521 1 999");
    CHECK(plan.anggota[2].jabatan == "Operator Layanan Operasional (PPPK Paruh Waktu)");
    CHECK(plan.left_out == Lines{"Pangkat", "Gol", "Ruang"});
}

TEST_CASE("FC-19: a nurse's whole form: title, bands, merged cells, signatures") {
    const PastePlan plan = plan_of("FC-19_perawat_formulir_utuh");
    CHECK(rhk_of(plan) ==
          Lines{"utama Terpenuhinya kebutuhan asuhan keperawatan pasien kelolaan sesuai standar",
                "utama Terjaganya keselamatan pasien di ruang rawat inap",
                "utama Meningkatnya pemahaman pasien dan keluarga tentang perawatan di rumah",
                "utama Terkendalinya pemakaian bahan habis pakai keperawatan",
                "tambahan Tersusunnya jadwal dinas regu jaga (Kepala Ruang Rawat Inap Melati "
                "(Plt.))"});
    CHECK(iki_of(plan, 0) ==
          Lines{"kuantitas > Jumlah pasien kelolaan dengan asuhan keperawatan lengkap > 240 pasien",
                "kualitas > Persentase dokumen asuhan keperawatan yang lengkap > 95%",
                "waktu > Waktu penyelesaian pengkajian awal > paling lama 24 jam"});
    CHECK(iki_of(plan, 1) ==
          Lines{"kuantitas > Jumlah kejadian pasien jatuh > 0 kejadian",
                "kualitas > Persentase pasien dengan identitas yang diperiksa benar > 100 %",
                "kualitas > Persentase kepatuhan kebersihan tangan > \xe2\x89\xa5 90%"});
    CHECK(iki_of(plan, 2) ==
          Lines{"kuantitas > Jumlah pasien pulang yang menerima edukasi > 200 pasien",
                "kualitas > Tingkat pemahaman pasien setelah edukasi > 85 - 100%",
                "waktu > Waktu pemberian edukasi sebelum pasien pulang > 1-2 jam"});
    CHECK(iki_of(plan, 3) ==
          Lines{"kualitas > Persentase kesesuaian stok dengan catatan > 98%",
                "biaya > Biaya bahan habis pakai per pasien per hari > paling banyak Rp "
                "75.000,00"});
    CHECK(iki_of(plan, 4) ==
          Lines{"kuantitas > Jumlah jadwal dinas yang disahkan > 12 dokumen",
                "waktu > Jadwal dinas bulan berikutnya tersedia > sebelum tanggal 25"});
    const std::string asuhan = "Terselenggaranya asuhan keperawatan yang aman di ruang rawat inap";
    Lines leaders;
    for (const PastedRhk& pasted : plan.rhk) leaders.push_back(pasted.rhk_pimpinan);
    CHECK(leaders ==
          Lines{asuhan, asuhan, "Meningkatnya kepuasan pasien rawat inap", asuhan, asuhan});
    CHECK(plan.rhk[0].iki_pimpinan.empty());
    CHECK(plan.rhk[2].iki_pimpinan == Lines{"Indeks kepuasan pasien rawat inap"});
    CHECK(left_out_of(plan) == Lines{"1 di atas judul kolom", "19-23 blok tanda tangan"});
    CHECK(plan.problems.empty());
    CHECK(plan.rhk_count() == 5);
    CHECK(plan.iki_count() == 13);
}

TEST_CASE("what a pasted table says of the leader's indicators stands where none was written") {
    PastePlan plan = plan_of("FC-07_lembar_evaluasi_salah_ketik");
    Skp skp = valid_skp();
    REQUIRE_FALSE(skp.rhk_pimpinan.empty());
    plan.rhk[0].rhk_pimpinan = skp.rhk_pimpinan[0].statement;
    const Result<Skp> next = apply(skp, insert_rows(plan, skp, "n"));
    REQUIRE(next);
    CHECK(next->rhk_pimpinan[0].iki == "Presentase Nilai Capaian Kinerja Sasaran Strategi");
    CHECK(next->rhk_pimpinan.size() == skp.rhk_pimpinan.size());
}

TEST_CASE("what a pasted table says of the leader's indicators goes below those that are there") {
    PastePlan plan = plan_of("FC-07_lembar_evaluasi_salah_ketik");
    Skp skp = valid_skp();
    plan.rhk[0].rhk_pimpinan = skp.rhk_pimpinan[0].statement;
    constexpr std::string_view pasted = "Presentase Nilai Capaian Kinerja Sasaran Strategi";
    const auto after = [&](std::string written) {
        skp.rhk_pimpinan[0].iki = std::move(written);
        const Result<Skp> next = apply(skp, insert_rows(plan, skp, "n"));
        return next ? next->rhk_pimpinan[0].iki : next.error().message;
    };
    CHECK(after("Indeks layanan") == "Indeks layanan\n" + std::string(pasted));
    CHECK(after(std::string(pasted) + "\nIndeks layanan") ==
          std::string(pasted) + "\nIndeks layanan");
    CHECK(after("- " + upper_case(pasted)) == "- " + upper_case(pasted));
}
