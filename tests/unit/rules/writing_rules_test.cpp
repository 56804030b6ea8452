// Advice on wording: a table of sentences as people write them, half of them good.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <utility>

#include "core/rules/explain.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

/// What is advised on a statement or a target put into the first RHK, and what is proposed.
struct Advice {
    std::string ids;
    std::string proposal;
    std::string remedy;
};

Advice advice_on(const Skp& skp) {
    Advice advice;
    for (const Finding& finding : check(skp, {})) {
        CHECK(finding.rule->severity == Severity::advises);
        const Explanation said = explain(skp, finding);
        if (!advice.ids.empty()) advice.ids += " ";
        advice.ids += finding.rule->id;
        if (advice.proposal.empty()) advice.proposal = said.proposal;
        if (advice.remedy.empty()) advice.remedy = said.remedy;
    }
    return advice;
}

Advice on_rhk(const char* statement) {
    Skp skp = valid_skp();
    skp.rhk[0].edit().statement = statement;
    return advice_on(skp);
}

Advice on_iki(Aspek aspek, const char* statement, const char* target) {
    Skp skp = valid_skp();
    Iki& iki = skp.rhk[0].edit().iki[0];
    iki.aspek = aspek;
    iki.statement = statement;
    iki.target = target;
    return advice_on(skp);
}

}  // namespace

TEST_CASE("good sentences of a RHK stay without advice", "[PL-06]") {
    for (const char* statement : {
             "Tersedianya data kepegawaian yang mutakhir",
             "Meningkatnya kualitas dan kuantitas layanan",
             "Pelayanan prima kepada masyarakat pencari kerja",
             "Laporan keuangan yang disusun tepat waktu",
             "Terlaksananya pengadaan barang dan jasa",
             "Terselenggaranya pendidikan dan pelatihan",
             "Dokumen perencanaan dan penganggaran yang selaras",
             "Tersusunnya RKA-SKPD dan DPA-SKPD tahun 2027",
             "LKjIP 2027 yang memenuhi standar",
             "Menurunnya prevalensi stunting menjadi 14 %",
             "Terwujudnya aparatur yang mampu menyusun dan melaksanakan rencana",
             "Opini WTP atas LKPD",
             "SPBE yang andal",
             "Tertib administrasi keuangan dan barang milik daerah",
             "Kegiatannya berjalan lancar",
             "Layanan kesehatan ibu dan anak, remaja, dan lanjut usia",
             "Penerapan manajemen risiko",
             "Terkendalinya inflasi (TPID), terutama harga beras dan cabai",
             "ZI menuju WBK/WBBM",
             "Berkurangnya tunggakan perkara",
         }) {
        CAPTURE(statement);
        CHECK(on_rhk(statement).ids.empty());
    }
}

TEST_CASE("an activity gets its result proposed", "[PL-06]") {
    CHECK(on_rhk("Menyusun laporan keuangan").ids == "PL-06");
    CHECK(on_rhk("Menyusun laporan keuangan").proposal == "Tersusunnya laporan keuangan");
    for (const char* statement :
         {"Melaksanakan posyandu", "Pelaksanaan monitoring", "Mengelola arsip", "Membina petani",
          "1. Mengajar kelas IV", "PENYUSUNAN RENSTRA", "Memberikan asuhan keperawatan",
          "Meningkatkan kapasitas aparatur", "Menindaklanjuti temuan BPK",
          "Melayani masyarakat pencari kerja"}) {
        CAPTURE(statement);
        const Advice advice = on_rhk(statement);
        CHECK(advice.ids == "PL-06");
        CHECK_FALSE(advice.proposal.empty());
        CHECK(on_rhk(advice.proposal.c_str()).ids.empty());
    }
}

TEST_CASE("a noun of an activity is asked about, and what came of it is only proposed when known",
          "[PL-06]") {
    const Advice asked = on_rhk("Koordinasi dengan instansi terkait");
    CHECK(asked.ids == "PL-06");
    CHECK(asked.proposal.empty());
    CHECK(asked.remedy.starts_with("Tulis apa yang tercapai karena kegiatan ini"));
    for (const auto& [statement, proposal] : {
             std::pair{"Monitoring dan evaluasi program gizi",
                       "Terpantau dan terevaluasinya program gizi"},
             {"Rapat koordinasi tingkat kecamatan", ""},
             {"Fasilitasi penyelesaian sengketa", "Terfasilitasinya penyelesaian sengketa"},
             {"Bimbingan teknis penyusunan SKP", ""},
             {"Pengelolaan arsip dinamis", "Terkelolanya arsip dinamis"},
             {"Pembinaan kelompok tani", "Terbinanya kelompok tani"},
             {"Verifikasi berkas permohonan", "Terverifikasinya berkas permohonan"},
             {"Sosialisasi kepada masyarakat", ""},
             {"Pemberian bantuan hukum", "Diberikannya bantuan hukum"},
             {"Penyediaan sarana belajar", "Tersedianya sarana belajar"},
             {"Perencanaan program gizi", "Tersedianya rencana program gizi"},
             {"Perbaikan jalan desa", "Diperbaikinya jalan desa"},
             {"Penyerahan aset", "Diserahkannya aset"},
             {"Penyusunan dan penetapan RKA", "Tersusun dan ditetapkannya RKA"},
             {"Perumusan kebijakan", "Terumuskannya kebijakan"},
             {"Pengamanan aset daerah", "Teramankannya aset daerah"},
             {"Pengadaan laptop", "Tersedianya laptop"},
             {"Perencanaan dan penganggaran", ""},
             {"Pemberian kepada masyarakat", ""},
         }) {
        CAPTURE(statement);
        CHECK(on_rhk(statement).ids == "PL-06");
        CHECK(on_rhk(statement).proposal == proposal);
        if (*proposal != 0) CHECK(on_rhk(proposal).ids.empty());
    }
}

TEST_CASE("PL-06a looks behind words that lead to an activity", "[PL-06a]") {
    for (const char* statement :
         {"Turut menyusun laporan", "Saya melaksanakan rapat", "Dalam rangka meningkatkan layanan",
          "Ikut serta membina UMKM", "Mampu mengelola arsip"}) {
        CAPTURE(statement);
        const Advice advice = on_rhk(statement);
        CHECK(advice.ids == "PL-06a");
        CHECK(on_rhk(advice.proposal.c_str()).ids.empty());
    }
    CHECK(on_rhk("Terlaksananya kegiatan penyusunan laporan").ids == "PL-06a");
    CHECK(on_rhk("Terlaksananya kegiatan penyusunan laporan").proposal == "Tersusunnya laporan");
    CHECK(on_rhk("Untuk masyarakat yang sehat").ids.empty());
    CHECK(on_rhk("Pegawai yang kompeten").ids.empty());
}

TEST_CASE("WR-01 asks how an indicator is measured", "[WR-01]") {
    CHECK(on_iki(Aspek::kuantitas, "Laporan yang disusun", "12 laporan").ids == "WR-01");
    CHECK(on_iki(Aspek::kuantitas, "Laporan yang disusun", "12 laporan").proposal ==
          "Jumlah laporan yang disusun");
    CHECK(on_iki(Aspek::kuantitas, "Menyusun laporan bulanan", "12 laporan").proposal ==
          "Jumlah laporan bulanan yang tersusun");
    CHECK(on_iki(Aspek::kualitas, "Tersedianya data desa", "95 %").proposal ==
          "Persentase data desa yang tersedia");
    CHECK(on_iki(Aspek::kualitas, "Pelayanan prima", "4 dari 5").proposal ==
          "Tingkat mutu pelayanan prima");
    CHECK(on_iki(Aspek::waktu, "Pengiriman laporan", "3 hari").proposal ==
          "Ketepatan waktu pengiriman laporan");
    CHECK(on_iki(Aspek::waktu, "Terkirimnya laporan", "100 % tepat waktu").proposal ==
          "Persentase laporan yang terkirim tepat waktu");
    CHECK(on_iki(Aspek::biaya, "Perjalanan dinas", "Rp 5.000.000,00").proposal ==
          "Biaya perjalanan dinas");
    CHECK(on_iki(Aspek::kuantitas, "SPM yang terbit", "90 SPM").proposal ==
          "Jumlah SPM yang terbit");
    for (const char* statement :
         {"Jumlah laporan yang disusun", "Persentase guru bersertifikat", "Indeks SPBE",
          "Rata-rata waktu tunggu pasien", "Opini BPK atas LKPD", "Nilai SAKIP",
          "Ketersediaan layanan per bulan", "Penyelesaian sesuai jadwal", "Biaya per pasien",
          "Kepuasan pengguna layanan", "3 dari 4 desa terlayani", "Cakupan imunisasi dasar",
          "Akurasi data kepegawaian", "Tingkat kehadiran peserta"}) {
        CAPTURE(statement);
        CHECK(on_iki(Aspek::kualitas, statement, "95 %").ids.empty());
    }
    Skp skp = kualitatif_skp();  // indicator and target in one sentence
    skp.rhk[0].edit().iki[0].statement = "Laporan diterima tanpa catatan oleh 3 mitra";
    CHECK(found_in(skp) == Found{});
    skp.rhk[0].edit().iki[0].statement = "Laporan diterima mitra";
    CHECK(found_in(skp) ==
          Found{"PL-02j rhk/r1/iki/i1/statement", "WR-01 rhk/r1/iki/i1/statement"});
}

TEST_CASE("WR-01 proposes a measure only where one makes sense", "[WR-01]") {
    struct Row {
        Aspek aspek;
        const char* statement;
        const char* target;
        const char* proposal;
    };
    for (const auto& [aspek, statement, target, proposal] : {
             Row{Aspek::kuantitas, "Kualitas pelayanan baik", "90 %", "Tingkat kualitas pelayanan"},
             {Aspek::kualitas, "Kualitas pelayanan yang baik", "4 dari 5",
              "Tingkat kualitas pelayanan"},
             {Aspek::kuantitas, "Disiplin pegawai", "95 %", "Tingkat disiplin pegawai"},
             {Aspek::waktu, "Kinerja pegawai", "12 bulan", ""},
             {Aspek::kuantitas, "Terlaksana dengan baik", "1 tahun", ""},
             {Aspek::kuantitas, "Menginformasikan layanan", "12 kali", ""},
             {Aspek::kuantitas, "Diterima masyarakat", "100 %", ""},
             {Aspek::kuantitas, "Pelayanan prima", "12 bulan", ""},
             {Aspek::kuantitas, "Koordinasi dengan BPKP", "4 kali",
              "Jumlah koordinasi dengan BPKP"},
             {Aspek::kuantitas, "Koordinasi dengan BPKP", "1 tahun", ""},
             {Aspek::kuantitas, "Verifikasi berkas", "100 %", "Persentase verifikasi berkas"},
             {Aspek::waktu, "Verifikasi berkas", "3 hari", "Ketepatan waktu verifikasi berkas"},
             {Aspek::kuantitas, "Rapat koordinasi", "12 rapat", "Jumlah rapat koordinasi"},
             {Aspek::kuantitas, "Berkas yang diverifikasi", "90 berkas",
              "Jumlah berkas yang diverifikasi"},
         }) {
        CAPTURE(statement, target);
        CHECK(on_iki(aspek, statement, target).ids.starts_with("WR-01"));
        CHECK(on_iki(aspek, statement, target).proposal == proposal);
        if (*proposal != 0) CHECK_FALSE(on_iki(aspek, proposal, target).ids.starts_with("WR-01"));
    }
}

TEST_CASE("WR-06 asks whether one sentence names two results", "[WR-06]") {
    const Advice advice = on_rhk("Tersusunnya laporan dan terlaksananya sosialisasi");
    CHECK(advice.ids == "WR-06");
    CHECK(advice.proposal.empty());  // one press would lose the second
    CHECK(advice.remedy ==
          "Pertimbangkan dua RHK: \"Tersusunnya laporan\" dan \"Terlaksananya "
          "sosialisasi\".");
    CHECK(on_rhk("Meningkatnya mutu layanan serta menurunnya keluhan").ids == "WR-06");
    CHECK(on_rhk("Tersusun dan terkirimnya laporan").ids.empty());
    CHECK(on_rhk("Menyusun dan melaporkan keuangan").ids == "PL-06 WR-06");
    CHECK(on_rhk("Terlaksananya pengadaan barang dan jasa").ids.empty());
}

TEST_CASE("whatever proposes is a question and never blocks, and no press on a proposal asks again",
          "[WR-01]") {
    int questions = 0;
    for (const Rule* rule : all_rules()) {
        const bool writing = rule->id.starts_with("WR-") || rule->id.starts_with("PL-06");
        CHECK((rule->propose != nullptr || !writing));
        if (rule->propose == nullptr) continue;
        CAPTURE(rule->id);
        if (rule->id.starts_with("PD-07"))
            continue;  // a period without a year is none: the year is proposed
        ++questions;
        CHECK(rule->severity == Severity::advises);
        CHECK(rule->message.find('?') != rule->message.npos);
    }
    CHECK(questions == 14);  // ten on wording, KM-04, KM-08, MP-03 and PL-02f
}

TEST_CASE("advice bears any text and a row that is gone", "[WR-01]") {
    Skp skp = valid_skp();
    for (const std::string& text :
         {std::string(50'000, 'a'), std::string("\xFF\xFE\xC3"), std::string(9'000, '.'),
          std::string("nya"), std::string("ter nya dan ternya"), std::string("30 Juni 30 Juni"),
          std::string("- - - 2027-99-99 31/31/2027 Rp")}) {
        skp.rhk[0].edit().statement = text;
        for (Iki& iki : skp.rhk[0].edit().iki) iki.statement = iki.target = text;
        const Findings findings = check(skp, {});
        for (const Finding& finding : findings) (void)explain(skp, finding);
        Skp empty;
        for (const Finding& finding : findings) CHECK(explain(empty, finding).proposal.empty());
    }
}
