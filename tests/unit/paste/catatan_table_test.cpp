// Tables of daily progress become catatan kinerja, whole or not at all.
#include "core/paste/catatan_table.h"

#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

constexpr std::string_view headings =
    "Rencana Aksi\tTanggal\tJam Mulai\tJam Selesai\tKegiatan\tRealisasi\tSatuan\tBukti Dukung\n";

/// With a rencana aksi of the same words in two periods, below the first RHK.
Skp planning() {
    Skp skp = planned_skp();
    Rhk& rhk = skp.rhk[0].edit();
    rhk.rencana_aksi = {{{"k1"}, {"tw1"}, "Menyusun rancangan", "1 dokumen", {}},
                        {{"k2"}, {"tw2"}, "Menyusun rancangan", "1 dokumen", {}}};
    rhk.iki.resize(1);
    skp.jadwal.edit() = {};
    skp.periode.awal = "01-01-2027";
    skp.periode.akhir = "31-12-2027";
    return skp;
}

std::string table(std::string_view rows) { return std::string(headings).append(rows); }

}  // namespace

TEST_CASE("the eight columns become notes") {
    const CatatanTable read = read_catatan_table(
        table("Menyusun "
              "rancangan\t2027-04-05\t08:00\t11:30:00\t\"Rapat\nawal\"\t2\tdokumen\thttps://a\n"
              "\t5 April 2027\t\t\tMenulis laporan\t\t\t\n"),
        planning());
    CHECK(read.refusal.empty());
    REQUIRE(read.catatan.size() == 2);
    const CatatanKinerja& note = read.catatan[0];
    CHECK(note.tanggal == "05-04-2027");
    CHECK(note.mulai == "08:00");
    CHECK(note.selesai == "11:30:00");
    CHECK(note.kegiatan == "Rapat awal");
    CHECK(note.realisasi == "2");
    CHECK(note.satuan == "dokumen");
    CHECK(note.bukti == "https://a");
    CHECK(note.rhk.value == "r1");
    CHECK(note.rencana_aksi.value == "k2");  // that of the period of its day
    CHECK(note.iki == planning().rhk[0]->iki[0].id);
    CHECK(read.catatan[1].rhk.empty());
}

TEST_CASE("headings in any order, columns nobody knows are said") {
    const CatatanTable read = read_catatan_table(
        "Progres Juni\nNo\tUraian kegiatan harian\tTgl.\tStatus\tWaktu selesai\tWaktu mulai\n"
        "1\t2\t3\t4\t5\t6\n1\tMenulis\t7/6/2027\tDraft\t10.00\t09.00\n",
        planning());
    CHECK(read.refusal.empty());
    REQUIRE(read.catatan.size() == 1);
    CHECK(read.catatan[0].tanggal == "07-06-2027");
    CHECK(read.catatan[0].mulai == "09.00");
    CHECK(read.catatan[0].selesai == "10.00");
    CHECK(read.left_out == std::vector<std::string>{"Status"});
}

TEST_CASE("without headings the columns are the usual ones") {
    const CatatanTable read =
        read_catatan_table("\t05-01-2027\t08.00\t09.00\tMenulis\t1\tdokumen\t\n", planning());
    REQUIRE(read.catatan.size() == 1);
    CHECK(read.catatan[0].kegiatan == "Menulis");
}

TEST_CASE("rows that cannot be read are said with their line, and nothing goes in") {
    const CatatanTable read =
        read_catatan_table(table("\t31-02-2027\t08.00\t09.00\tSatu\t1\t\t\n"
                                 "\t01-03-2027\t8 pagi\t09.00\tDua\t1\t\t\n"
                                 "menyusun rancangan\t01-03-2027\t\t\tTiga\t\t\t\n"
                                 "\t\t\t\t\t1\t\t\n"),
                           planning());
    CHECK_FALSE(read.refusal.empty());
    std::vector<std::size_t> rows;
    for (const CatatanProblem& one : read.problems) rows.push_back(one.row);
    CHECK(rows == std::vector<std::size_t>{2, 3, 4, 5, 5});
    CHECK(read.problems[2].message.find("tidak ada dalam SKP ini") != std::string::npos);
}

TEST_CASE("a table that is none of daily progress is refused in words") {
    CHECK_FALSE(read_catatan_table("a\tb\n", planning()).refusal.empty());
    CHECK_FALSE(read_catatan_table("", planning()).refusal.empty());
    CHECK_FALSE(read_catatan_table(headings, planning()).refusal.empty());
}

TEST_CASE("all notes of a table go in by one command") {
    const Skp skp = planning();
    const std::size_t before = skp.catatan_kinerja.size();
    const CatatanTable read = read_catatan_table(
        table("\t05-01-2027\t\t\tSatu\t\t\t\n\t06-01-2027\t\t\tDua\t\t\t\n"), skp);
    const InsertCatatan command = insert_catatan(read, "t");
    CHECK(command.label() == "penambahan 2 catatan kinerja");
    const Result<Skp> next = apply(skp, command);
    REQUIRE(next);
    REQUIRE(next->catatan_kinerja.size() == before + 2);
    CHECK(next->catatan_kinerja.back()->kegiatan == "Dua");
    CHECK_FALSE(apply(*next, command));  // ids are taken
}

TEST_CASE("an activity is kept on one line") {
    CHECK(on_one_line("a\nb \r\n c\td") == "a b  c d");
    CatatanKinerja note;
    note.id = {"x1"};
    note.kegiatan = "satu\ndua";
    const Result<Skp> next = apply(planning(), InsertCatatan{{note}});
    REQUIRE(next);
    CHECK(next->catatan_kinerja.back()->kegiatan == "satu dua");
}
