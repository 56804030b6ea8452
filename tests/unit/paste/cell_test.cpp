// What stands in one cell.
#include "core/paste/cell.h"

#include <catch2/catch_test_macros.hpp>

#include "core/paste/leader_lines.h"
#include "core/paste/list.h"
#include "core/rules/target_proposals.h"

using namespace kinerja;

namespace {

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("several indicators in one cell, by bullet, number, letter or measure") {
    const Texts two{"Jumlah data", "Persentase data benar"};
    for (const char* cell :
         {"Jumlah data\nPersentase data benar", "- Jumlah data\n- Persentase data benar",
          "1. Jumlah data\n2. Persentase data benar", "1) Jumlah data\n2) Persentase data\nbenar",
          "a. Jumlah data\nb. Persentase data benar", "(1) Jumlah data\n(2) Persentase data benar",
          "1. Jumlah data 2. Persentase data benar",
          "\xe2\x80\xa2 Jumlah data \xe2\x80\xa2 Persentase data benar",
          "\xc2\xb7 Jumlah data\n\xef\x82\xb7  Persentase data benar"}) {
        CAPTURE(cell);
        CHECK(items_of(cell) == two);
    }
    CHECK(items_of("Jumlah dokumen\nperencanaan") == Texts{"Jumlah dokumen perencanaan"});
    CHECK(items_of("1. Jumlah data") == Texts{"Jumlah data"});
    CHECK(items_of("").empty());
    for (const char* target :
         {"12 Dokumen", "1.250 orang", "5%", "-", "2-3 hari", "1.5 juta", "100"})
        CHECK(lines_of_cell(target) == Texts{target});
}

TEST_CASE("a RHK with what belongs to it") {
    const RhkCell plain =
        read_rhk_cell("1. Tersusunnya buku\npanduan (Penugasan dari Sekretaris)", false);
    CHECK(plain.statement == "Tersusunnya buku panduan");
    CHECK(plain.penugasan_dari == "Sekretaris");
    const RhkCell line = read_rhk_cell("Tersusunnya buku\nPenugasan dari: Kepala Biro", false);
    CHECK(line.statement == "Tersusunnya buku");
    CHECK(line.penugasan_dari == "Kepala Biro");
    const RhkCell caption = read_rhk_cell(
        "Tersusunnya buku\nUkuran Keberhasilan/Indikator Kinerja Individu,\ndan Target:\nSatu buku "
        "disahkan\nDibagikan kepada 40 orang",
        true);
    CHECK(caption.statement == "Tersusunnya buku");
    CHECK(caption.indicators == Texts{"Satu buku disahkan", "Dibagikan kepada 40 orang"});
    CHECK(caption.caption);
    const RhkCell list = read_rhk_cell("Tersusunnya buku\n- Satu buku\n- Tepat waktu", true);
    CHECK(list.indicators == Texts{"Satu buku", "Tepat waktu"});
    CHECK(read_rhk_cell("Terkelolanya arsip (aktif)", false).statement ==
          "Terkelolanya arsip (aktif)");
}

TEST_CASE("captions with more words, assignments in other words and brackets") {
    for (const char* caption :
         {"Ukuran keberhasilan / Indikator Kinerja Individu, dan Target sebagai berikut:",
          "Indikator Kinerja Individu dan Target yang diharapkan :", "IKI dan target:",
          "Ukuran Keberhasilan/IKI dan Target adalah sebagai berikut",
          "Ukuran keberhasilan/Indikator Kinerja Individu,\ndan Target sebagai berikut:"}) {
        CAPTURE(caption);
        const RhkCell read = read_rhk_cell(std::string("Tersusunnya buku\n") + caption +
                                               "\n- Satu buku disahkan\n- Dibagikan ke 40 orang",
                                           true);
        CHECK(read.statement == "Tersusunnya buku");
        CHECK(read.indicators == Texts{"Satu buku disahkan", "Dibagikan ke 40 orang"});
    }
    struct Row {
        const char* words;
        const char* giver;
    };
    for (const Row& row : {Row{" (Ditugaskan oleh Kepala Biro)", "Kepala Biro"},
                           Row{" (Penugasan dari Kepala Bidang (Plt.))", "Kepala Bidang (Plt.)"},
                           Row{"\nDitugaskan oleh: Kepala Biro", "Kepala Biro"},
                           Row{" (atas penugasan dari Sekretaris)", "Sekretaris"},
                           Row{" (Tugas dari Sekretaris)", "Sekretaris"},
                           Row{"\n(Penugasan : Sekretaris)", "Sekretaris"}, Row{"", ""}}) {
        CAPTURE(row.words);
        const RhkCell read = read_rhk_cell(std::string("Tersusunnya buku") + row.words, true);
        CHECK(read.statement == "Tersusunnya buku");
        CHECK(read.penugasan_dari == row.giver);
    }
    CHECK(read_rhk_cell("Tersusunnya buku (tugas akhir)", true).penugasan_dari.empty());
}

TEST_CASE("a RHK of the leader with its indicators") {
    for (const char* cell : {"Meningkatnya mutu\nIndikator: Indeks A; indeks B",
                             "Meningkatnya mutu\nIndikator Kinerja "
                             "Individu:\n- Indeks A\n- indeks B",
                             "Meningkatnya\nmutu\nIKI : 1. Indeks A\n2. indeks B",
                             "Meningkatnya mutu\nIKU: Indeks A; indeks B",
                             "Meningkatnya mutu\nDengan indikator: Indeks A; indeks B",
                             "Meningkatnya mutu dengan indikator: Indeks A; indeks B",
                             "Meningkatnya mutu\n(Indikator: Indeks A; indeks B)",
                             "Meningkatnya mutu (IKU: Indeks A; indeks B)",
                             "Meningkatnya mutu\nIndikator 1: Indeks A\nIndikator 2: indeks B",
                             "Meningkatnya mutu\nIndikator Kinerja Utama Indeks A\n- indeks B"}) {
        CAPTURE(cell);
        const RhkPimpinanCell read = read_rhk_pimpinan_cell(cell);
        CHECK(read.statement == "Meningkatnya mutu");
        CHECK(read.indicators == Texts{"Indeks A", "indeks B"});
    }
}

TEST_CASE("a sentence of the leader that speaks of indicators is no caption") {
    for (const char* cell :
         {"Tercapainya\nindikator kinerja utama daerah",
          "Tersusunnya Indikator Kinerja Utama daerah", "Tersusunnya\nIndikator Kinerja Daerah"}) {
        CAPTURE(cell);
        CHECK(read_rhk_pimpinan_cell(cell).indicators.empty());
    }
}

TEST_CASE("target and satuan, each said once") {
    CHECK(joined_target("2", "Dokumen") == "2 Dokumen");
    CHECK(joined_target("2 dokumen", "Dokumen") == "2 dokumen");
    CHECK(joined_target("95%", "persen") == "95%");
    CHECK(joined_target("1.000", "Rp") == "Rp 1.000");
    CHECK(joined_target("Rp 1.000", "Rp") == "Rp 1.000");
    CHECK(joined_target("4", "-") == "4");
    CHECK(joined_target("", "Dokumen").empty());
    for (const char* plain : {"0,95", "0.95", "0,85 - 0,95", "0,9 - 1"}) {
        CAPTURE(plain);
        CHECK(joined_target(plain, "%") == std::string(plain) + " %");
        CHECK(is_part_in_percent(plain, "%"));
        Iki iki;
        iki.statement = "Tingkat kesesuaian";  // says nothing of percent: the satuan alone does
        iki.target = joined_target(plain, "persen");
        CHECK(is_percent_to_ask(iki));
    }
    for (const char* of_sheet :
         {"\xE2\x89\xA5 0,95", ">= 0.95", "minimal 0,95", "\xE2\x89\xA5 1", "minimal 1,05"}) {
        CAPTURE(of_sheet);
        CHECK(joined_target(of_sheet, "%") == of_sheet);
        CHECK(joined_target(of_sheet, "persen") == of_sheet);
        CHECK(is_part_in_percent(of_sheet, "%"));
    }
    CHECK(joined_target("\xE2\x89\xA5 95", "%") == "\xE2\x89\xA5 95 %");
    CHECK(joined_target("85 - 95", "%") == "85 - 95 %");
    CHECK(joined_target("1", "%") == "1 %");  // WR-09 asks about it as it stands
}

TEST_CASE("choices by the words of tables") {
    CHECK(aspek_named("KUANTITAS") == Aspek::kuantitas);
    CHECK(aspek_named("kuantitatif") == Aspek::kuantitas);
    CHECK(aspek_named("Kwalitas") == Aspek::kualitas);
    CHECK(aspek_named("waktu/kecepatan penyelesaian") == Aspek::waktu);
    CHECK_FALSE(aspek_named("Ruang"));
    CHECK(polarisasi_named("Max") == Polarisasi::maximize);
    CHECK(polarisasi_named("Minimize") == Polarisasi::minimize);
    CHECK(konsolidasi_named("TLK") == Konsolidasi::last_value);
    CHECK(konsolidasi_named("Rata-rata") == Konsolidasi::average);
    CHECK(periode_pelaporan_named("Triwulanan") == PeriodePelaporan::triwulan);
    CHECK(tingkat_kendali_named("Outcome Antara") == TingkatKendali::outcome_antara);
}

TEST_CASE("lines become RHK pimpinan, each one of its own; a broken line is one") {
    const InsertRows lines = leader_lines(
        "1. Meningkatnya mutu layanan\n2. Analisis dan\nEvaluasi Produk Hukum di\nWilayah\n"
        "Indikator: Indeks A\n\nTertibnya arsip\n",
        {}, "n");
    REQUIRE(lines.rhk_pimpinan.size() == 3);
    CHECK(lines.rhk_pimpinan[0].statement == "Meningkatnya mutu layanan");
    CHECK(lines.rhk_pimpinan[1].statement == "Analisis dan Evaluasi Produk Hukum di Wilayah");
    CHECK(lines.rhk_pimpinan[1].iki == "Indeks A");
    CHECK(lines.rhk_pimpinan[2].id.value == "n-3");
    CHECK(leader_lines("a\nb\n", {"p1"}, "n").rhk_pimpinan[0].id.value == "p1");
    CHECK(leader_lines("RHK\tIKI\na\tb\n", {}, "n").rhk_pimpinan.empty());

    const InsertRows numbered = leader_lines(
        "No\tRHK Pimpinan\n1\tMeningkatnya mutu layanan dan\n2.\tTertibnya arsip\n\tIKU: Indeks "
        "A\n",
        {}, "n");
    REQUIRE(numbered.rhk_pimpinan.size() == 2);
    CHECK(numbered.rhk_pimpinan[0].statement == "Meningkatnya mutu layanan dan");
    CHECK(numbered.rhk_pimpinan[1].statement == "Tertibnya arsip");
    CHECK(numbered.rhk_pimpinan[1].iki == "Indeks A");
}
