// Which target, satuan, aspek and quarter belongs to which indicator.
#include <catch2/catch_test_macros.hpp>
#include <tuple>

#include "core/paste/list.h"
#include "tests/unit/paste/told.h"

using namespace kinerja;

namespace {

using Texts = std::vector<std::string>;
using Quarters = std::array<std::string, triwulan_count>;

const std::string headings = "RHK\tAspek\tIKI\tTarget\n";

}  // namespace

TEST_CASE("indicators in one line, by letter, number or measure") {
    const Texts two{"Jumlah data", "Persentase data benar"};
    for (const char* cell :
         {"a. Jumlah data b. Persentase data benar", "a) Jumlah data b) Persentase data benar",
          "(1) Jumlah data (2) Persentase data benar", "Jumlah data; Persentase data benar",
          "1. Jumlah data;\n2. Persentase data benar", "1) Jumlah data 2) Persentase data benar"}) {
        CAPTURE(cell);
        CHECK(items_of(cell) == two);
    }
    for (const char* cell :
         {"Jumlah data; informasi", "Jumlah dokumen a. b", "a. Jumlah data 1. x"}) {
        CAPTURE(cell);
        CHECK(items_of(cell).size() == 1);
    }
}

TEST_CASE("parts beside as many indicators") {
    const Texts two{"12 laporan", "99 %"};
    for (const char* cell : {"12 laporan\n99 %", "12 laporan; 99 %", "12 laporan, 99 %",
                             "12 laporan / 99 %", "1. 12 laporan 2. 99 %"}) {
        CAPTURE(cell);
        CHECK(parts_of(cell, 2) == two);
    }
    CHECK(parts_of("12 laporan, lengkap", 2).empty());
    CHECK(parts_of("99,5 %", 2).empty());
    CHECK(parts_of("12\n13\n14", 2).empty());
}

TEST_CASE("indicators of one cell keep their targets, satuan and aspek") {
    for (const char* row : {"a. Jumlah x b. Persentase y\t12 laporan; 99 %",
                            "Jumlah x; Persentase y\t\"12 laporan\n99 %\"",
                            "\"1. Jumlah x\n2. Persentase y\"\t12 laporan / 99 %",
                            "\"Jumlah x\nPersentase y\"\t\"- 12 laporan\n- 99 %\""}) {
        CAPTURE(row);
        const PastePlan plan =
            plan_paste(headings + "Tersusunnya laporan\tKuantitas / Kualitas\t" + row + "\n");
        CHECK(iki_of(plan, 0) ==
              Lines{"kuantitas > Jumlah x > 12 laporan", "kualitas > Persentase y > 99 %"});
        CHECK(plan.problems.empty());
    }
    const PastePlan satuan = plan_paste(
        "RHK\tIKI\tTarget\tSatuan\nTersusunnya laporan\t\"Jumlah x\nJumlah y\"\t\"2\n3\"\tlaporan\n"
        "Tersusunnya buku\t\"Jumlah x\nPersentase y\"\t\"2\n99\"\t\"buku\npersen\"\n");
    CHECK(iki_of(satuan, 0) == Lines{"- > Jumlah x > 2 laporan", "- > Jumlah y > 3 laporan"});
    CHECK(iki_of(satuan, 1) == Lines{"- > Jumlah x > 2 buku", "- > Persentase y > 99 persen"});
}

TEST_CASE("a part of one beside percent keeps its satuan, and is asked about") {
    const PastePlan plan = plan_paste(
        "RHK\tIKI\tTarget\tSatuan\nTersusunnya laporan\tTingkat kesesuaian\t0,95\t%\n"
        "\tPersentase x\t0,5\tpersen\n\tPersentase y\t99,5\t%\n\tBiaya x\t0,5\tjuta\n");
    Lines targets;
    for (const Iki& iki : plan.rhk.at(0).rhk.iki) targets.push_back(iki.target);
    CHECK(targets == Lines{"0,95 %", "0,5 persen", "99,5 %", "0,5 juta"});
    REQUIRE(plan.problems.size() == 2);
    CHECK(plan.problems[0].row == 2);
}

TEST_CASE("targets that find no indicator of their own are said") {
    for (const char* row :
         {"Jumlah dan persentase x\t\"12 laporan\n99 %\"", "Jumlah x; Persentase y\t12 laporan",
          "\"Jumlah x\nPersentase y\"\t\"12 laporan\n99 %\n2 hari\""}) {
        CAPTURE(row);
        const PastePlan plan = plan_paste(headings + "Tersusunnya laporan\t\t" + row + "\n");
        REQUIRE(plan.problems.size() == 1);
        CHECK(plan.problems[0].row == 2);
    }
    const PastePlan broken = plan_paste(
        headings + "Tersusunnya laporan\t\t\"Jumlah dokumen\nperencanaan\"\t\"12\ndokumen\"\n");
    CHECK(iki_of(broken, 0) == Lines{"- > Jumlah dokumen perencanaan > 12 dokumen"});
    CHECK(broken.problems.empty());
}

TEST_CASE("quarters, polarisasi and konsolidasi beside several indicators") {
    const std::string head = "RHK\tIKI\tTarget\tTW I\tTW II\tTW III\tTW IV\tPolarisasi\n";
    const PastePlan plan =
        plan_paste(head +
                   "Tersusunnya laporan\t\"Jumlah x\nPersentase y\"\t\"12 laporan\n99 %\"\t\"3\n20 "
                   "%\"\t6; 40 %\t\"9\n60 %\"\t\"12\n99 %\"\t\"Maximize\nMinimize\"\n");
    REQUIRE(plan.iki_count() == 2);
    const std::vector<Iki>& iki = plan.rhk[0].rhk.iki;
    CHECK(iki[0].triwulan.target == Quarters{"3", "6", "9", "12"});
    CHECK(iki[1].triwulan.target == Quarters{"20 %", "40 %", "60 %", "99 %"});
    CHECK(iki[0].triwulan.polarisasi == Polarisasi::maximize);
    CHECK(iki[1].triwulan.polarisasi == Polarisasi::minimize);
    CHECK(plan.problems.empty());

    const PastePlan uneven = plan_paste(
        head +
        "Tersusunnya laporan\t\"Jumlah x\nPersentase y\"\t\"12 laporan\n99 %\"\t3\t6\t9\t12\t\n");
    CHECK(uneven.rhk[0].rhk.iki[0].triwulan.target == Quarters{"3", "6", "9", "12"});
    REQUIRE(uneven.problems.size() == 1);
    CHECK(uneven.problems[0].message.find("triwulan") != std::string::npos);
}

TEST_CASE("one choice beside several indicators holds for each of them") {
    const std::string head =
        "RHK\tIKI\tTarget\tAspek\tPolarisasi\tKonsolidasi\tSumber Data\tPeriode Pelaporan\n";
    const std::string two = "Tersusunnya laporan\t\"Jumlah x\nJumlah y\"\t\"12 laporan\n9 buku\"\t";
    const PastePlan plan = plan_paste(
        head + two + "Kuantitas\tMaximize\tNilai terakhir\tSistem, buku catatan\tBulanan\n");
    REQUIRE(plan.iki_count() == 2);
    for (const Iki& iki : plan.rhk[0].rhk.iki) {
        CHECK(iki.aspek == Aspek::kuantitas);
        CHECK(iki.triwulan.polarisasi == Polarisasi::maximize);
        CHECK(iki.triwulan.konsolidasi == Konsolidasi::last_value);
        CHECK(iki.manual.sumber_data == "Sistem, buku catatan");
        CHECK(iki.manual.periode_pelaporan == PeriodePelaporan::bulanan);
    }
    CHECK(plan.problems.empty());

    const auto aspek_of = [&](const std::string& said) {
        const PastePlan one = plan_paste(head + two + said + "\t\t\t\t\n");
        const std::vector<Iki>& iki = one.rhk.at(0).rhk.iki;
        return std::tuple(iki.at(0).aspek, iki.at(1).aspek, one.problems.size());
    };
    using enum Aspek;
    CHECK(aspek_of("kuantitas / kualitas") == std::tuple(kuantitas, kualitas, 0u));
    CHECK(aspek_of("waktu/kecepatan penyelesaian") == std::tuple(waktu, waktu, 0u));
    CHECK(aspek_of("Ruang") == std::tuple(std::nullopt, std::nullopt, 1u));
    CHECK(aspek_of("\"Kuantitas\nKualitas\nWaktu\"") == std::tuple(std::nullopt, std::nullopt, 1u));
}

TEST_CASE("one heading over two columns: satuan behind the target, sentences behind numbers") {
    const PastePlan plan = plan_paste(
        "No\tRENCANA HASIL KERJA\tASPEK\tIKI\t\tTARGET\n"
        "1\tTersusunnya laporan\tKuantitas\t1.\tJumlah laporan\t12\tDokumen\n"
        "\t\tWaktu\t2.\tWaktu kirim\t5\thari kerja\n");
    CHECK(iki_of(plan, 0) ==
          Lines{"kuantitas > Jumlah laporan > 12 Dokumen", "waktu > Waktu kirim > 5 hari kerja"});
    CHECK(left_out_of(plan).empty());
    const PastePlan numbered = plan_paste(
        "RHK PIMPINAN\tRHK\t\tTARGET KUANTITAS\t\tTARGET KUALITAS\t\n"
        "P1\ta.\tTersusunnya laporan\t12\tlaporan\t99\t%\n\tb.\tTerkirimnya "
        "surat\t3\tsurat\t98\t%\n");
    CHECK(rhk_of(numbered) == Lines{"utama Tersusunnya laporan", "utama Terkirimnya surat"});
    CHECK(iki_of(numbered, 0) == Lines{"kuantitas >  > 12 laporan", "kualitas >  > 99 %"});
}

TEST_CASE("a column without a heading that holds words is left out, and said") {
    const PastePlan plan = plan_paste(
        "No\tRHK\tIKI\tTarget\t\t\n1\tTersusunnya laporan\tJumlah laporan\t12 laporan\t1\tditunda "
        "ke "
        "tahun depan\n\t\t\t\t\tContoh, 5 Januari 2026\n");
    CHECK(left_out_of(plan) == Lines{"kolom ke-6 tanpa judul", "3 blok tanda tangan"});
}

TEST_CASE("a person says which aspek a column holds") {
    PastePlan plan = plan_paste(
        "RHK\tIndikator 1\tTarget 1\tIndikator 2\tTarget 2\nTersusunnya laporan\tJumlah x\t12 "
        "laporan\tPersentase y\t99 %\n");
    using enum PasteColumn;
    choose_column(plan, 1, {iki, Aspek::kuantitas});
    choose_column(plan, 2, {target, Aspek::kuantitas});
    choose_column(plan, 3, {iki, Aspek::kualitas});
    choose_column(plan, 4, {target, Aspek::kualitas});
    CHECK(iki_of(plan, 0) ==
          Lines{"kuantitas > Jumlah x > 12 laporan", "kualitas > Persentase y > 99 %"});
    CHECK(all_holdings().size() == paste_column_count + 12);
    CHECK(label_of(Holding{target, Aspek::kualitas}) == "Target kualitas");
    CHECK(label_of(Holding{iki, {}}) == label_of(iki));
}
