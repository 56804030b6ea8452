// Rencana hasil kerja and the RHK pimpinan they serve.
#include <catch2/catch_test_macros.hpp>

#include "core/words/result_wording.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

TEST_CASE("PL-02a asks for a RHK utama", "[PL-02a]") {
    Skp skp = valid_skp();
    skp.rhk.erase(skp.rhk.begin(), skp.rhk.begin() + 2);  // the tambahan stays
    CHECK(found_in(skp) == Found{"PL-02a rhk"});
}

TEST_CASE("PL-02b asks every RHK for its statement", "[PL-02b]") {
    Skp skp = valid_skp();
    skp.rhk[1].edit().statement = " \n";
    CHECK(found_in(skp) == Found{"PL-02b rhk/r2/statement"});
}

TEST_CASE("PL-02c asks every RHK for an IKI", "[PL-02c]") {
    Skp skp = valid_skp();
    skp.rhk[2].edit().iki.clear();
    CHECK(found_in(skp) == Found{"PL-02c rhk/r3/iki"});
}

TEST_CASE("PL-04a asks every RHK utama below JPT to serve a RHK pimpinan", "[PL-04a]") {
    Skp skp = valid_skp();
    skp.rhk[0].edit().rhk_pimpinan = {};
    CHECK(found_in(skp) == Found{"PL-04a rhk/r1/rhk_pimpinan"});
    skp.jenis_jabatan = JenisJabatan::ja;
    CHECK(found_in(skp) == Found{"PL-04a rhk/r1/rhk_pimpinan"});

    Skp jpt = jpt_skp();
    CHECK(found_in(jpt) == Found{});
    jpt.jenis_jabatan = JenisJabatan::pimpinan_unit_kerja_mandiri;
    CHECK(found_in(jpt) == Found{});
}

TEST_CASE("PL-04b asks a RHK tambahan where it comes from", "[PL-04b]") {
    Skp skp = valid_skp();
    skp.rhk[2].edit().rhk_pimpinan = {};
    CHECK(found_in(skp) == Found{});  // penugasan dari Kepala Dinas
    skp.rhk[2].edit().penugasan_dari = "";
    CHECK(found_in(skp) == Found{"PL-04b rhk/r3/penugasan_dari"});
    skp.rhk[2].edit().rhk_pimpinan = {"p1"};
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("PL-05a asks for the RHK of the leader first, and once", "[PL-05a]") {
    Skp skp = valid_skp();
    skp.rhk_pimpinan.clear();
    for (Box<Rhk>& rhk : skp.rhk) rhk.edit().rhk_pimpinan = {};
    CHECK(found_in(skp) == Found{"PL-05a rhk_pimpinan"});
}

TEST_CASE("PL-05b reminds that a RHK pimpinan is only a note so far", "[PL-05b]") {
    Skp skp = valid_skp();
    skp.rhk_pimpinan[1].sementara = true;
    CHECK(found_in(skp) == Found{"PL-05b rhk_pimpinan/p2/sementara"});
    skp.jenis_jabatan = JenisJabatan::jpt;  // the form has no such column
    for (const std::string& line : found_in(skp)) CHECK(line.find("PL-05") == std::string::npos);
}

TEST_CASE("PL-05c asks a RHK pimpinan for its statement", "[PL-05c]") {
    Skp skp = valid_skp();
    skp.rhk_pimpinan[0].statement = "";
    CHECK(found_in(skp) == Found{"PL-05c rhk_pimpinan/p1/statement"});
}

TEST_CASE("PL-05d asks for the indicators of a leader who seems to head a unit", "[PL-05d]") {
    const Found asked{"PL-05d rhk_pimpinan/p1/iki", "PL-05d rhk_pimpinan/p2/iki"};
    Skp skp = valid_skp();
    for (const std::string_view jabatan : {"Kepala Dinas Kesehatan",
                                           "Plt. Kepala Badan Kepegawaian Daerah",
                                           "DIREKTUR RSUD Contoh",
                                           "Camat Contoh Utara",
                                           "Bupati Contoh",
                                           "Kepala UPTD Puskesmas Contoh",
                                           "Kepala Sekolah",
                                           "Sekretaris Daerah",
                                           "Kepala Bappeda Kabupaten Contoh",
                                           "Kepala RSUD Contoh",
                                           "Kepala BPS Kabupaten Contoh",
                                           "Kepala Satpol PP",
                                           "Lurah Contoh",
                                           "Camat",
                                           "Kepala Dinas, Contoh",
                                           "KEPALA DINAS",
                                           "Ka. Dinas Contoh",
                                           "Pj. Bupati Contoh",
                                           "Pelaksana Tugas Kepala BPKAD",
                                           "Plh. Kepala Unit Pelaksana Teknis Contoh",
                                           "Kepala Puskesmas Contoh",
                                           "Ketua Pengadilan Negeri",
                                           "Staf Ahli Bupati",
                                           "Sekretaris Direktorat Jenderal",
                                           "Dirjen Contoh",
                                           "Kaban Contoh",
                                           "Plt. Dirut RSUD Contoh",
                                           "Dekan Fakultas Contoh",
                                           "Sestama",
                                           "Sekwan",
                                           "Wakil Bupati Contoh",
                                           "Kapolres Contoh",
                                           "Kajari Contoh"}) {
        CAPTURE(jabatan);
        skp.pejabat_penilai.jabatan = jabatan;
        CHECK(found_of("PL-05d", skp) == asked);
    }
    for (const std::string_view jabatan : {"Kepala Bidang Aplikasi Informatika",
                                           "Kepala Subbagian Umum",
                                           "Sekretaris Dinas",
                                           "Ketua Tim Infrastruktur",
                                           "Kepala Ruang Rawat Inap",
                                           "",
                                           "Plt. Kepala Seksi Umum",
                                           "Kepala Sub Bagian Umum",
                                           "Kepala Sub-Bagian Umum",
                                           "Kepala Unit Gizi",
                                           "Kepala Instalasi Farmasi",
                                           "Sekretaris Camat Contoh",
                                           "Inspektur Pembantu Wilayah I",
                                           "Wakil Direktur RSUD",
                                           "Kepala Seksi pada Kantor Camat",
                                           "Panitera Muda Hukum",
                                           "Analis Kepala Dinas",
                                           "Kepalai Contoh",
                                           "Pelaksana",
                                           "Wakil Dekan I",
                                           "Kabag Umum",
                                           "Kabid Contoh",
                                           "Sekretaris Dirjen",
                                           "Dekanat"}) {
        CAPTURE(jabatan);
        skp.pejabat_penilai.jabatan = jabatan;
        CHECK(found_of("PL-05d", skp) == Found{});
    }
    skp = valid_skp();
    skp.rhk_pimpinan[1].pemilik = "Kepala Dinas Komunikasi dan Informatika";
    CHECK(found_in(skp) == Found{"PL-05d rhk_pimpinan/p2/iki"});
    skp.rhk_pimpinan[1].iki = "Indeks layanan publik";
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("PL-05d looks at what is intervened in, on the form with footnote *", "[PL-05d]") {
    Skp skp = valid_skp();
    skp.pejabat_penilai.jabatan = "Kepala Dinas Kesehatan";
    RhkPimpinan unused = skp.rhk_pimpinan[0];
    unused.id = {"p3"};
    unused.statement = "Meningkatnya cakupan imunisasi";
    skp.rhk_pimpinan.push_back(unused);
    CHECK(found_of("PL-05d", skp).size() == 2);
    skp.pendekatan = Pendekatan::kualitatif;
    CHECK(found_of("PL-05d", skp) == Found{});
}

TEST_CASE("PL-06 asks whether a statement names a result", "[PL-06]") {
    Skp skp = valid_skp();
    for (const char* activity :
         {"Membuat API", "MENYUSUN laporan", "  1. Melaksanakan rapat",
          "Pelaksanaan bimbingan teknis", "\"Pembuatan\" dasbor", "Pengadaan barang dan jasa"}) {
        CAPTURE(activity);
        skp.rhk[0].edit().statement = activity;
        CHECK(found_in(skp) == Found{"PL-06 rhk/r1/statement"});
    }
    for (const char* result :
         {"Tersusunnya laporan", "Terlaksananya rapat", "Meningkatnya layanan",
          "Laporan kinerja yang tersusun tepat waktu", "Membuatnya lain", "2027"}) {
        CAPTURE(result);
        skp.rhk[0].edit().statement = result;
        CHECK(found_in(skp) == Found{});
    }
}

TEST_CASE("PL-06 bears any text", "[PL-06]") {
    CHECK_FALSE(begins_with_activity(""));
    CHECK_FALSE(begins_with_activity("!!!"));
    CHECK_FALSE(begins_with_activity("\xFF\xFE"));
    CHECK_FALSE(begins_with_activity(std::string(100'000, 'm')));
    CHECK(begins_with_activity("menyusun"));
}
