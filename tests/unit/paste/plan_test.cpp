// Pasted tables as RHK.
#include "core/paste/plan.h"

#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/edit/history.h"
#include "core/model/field.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/paste/told.h"

using namespace kinerja;

namespace {

using enum PasteColumn;

std::vector<PasteColumn> guesses(const PastePlan& plan) {
    std::vector<PasteColumn> all;
    for (const PastedColumn& column : plan.columns) all.push_back(column.guess.column);
    return all;
}

using Columns = std::vector<PasteColumn>;

const Lines community_lines = {
    "P1 > Tersedianya data > kuantitas > Jumlah data > 6 data",
    "P1 > Tersedianya data > kualitas > Persentase benar > 99,5 %",
    "P1 > Tersusunnya laporan > waktu > Waktu penyelesaian > paling lama 2 hari",
    "P2 > Terlatihnya operator > kuantitas > Jumlah operator > 40 orang",
};

constexpr const char* community_rows =
    "P1\tTersedianya data\tKuantitas\tJumlah data\t6 data\r\n"
    "\t\tKualitas\tPersentase benar\t99,5 %\r\n"
    "\tTersusunnya laporan\tWaktu\tWaktu penyelesaian\tpaling lama 2 hari\r\n"
    "P2\tTerlatihnya operator\tKuantitas\tJumlah operator\t40 orang\t\t\r\n";

}  // namespace

TEST_CASE("a band above the headings says of which kind the rows are") {
    const PastePlan plan = plan_paste(
        "B. KINERJA TAMBAHAN\t\t\nNo\tRencana Hasil Kerja\tIndikator Kinerja Individu\tTarget\n"
        "1\tTersusunnya buku panduan\tJumlah buku panduan\t1 buku\n");
    REQUIRE(plan.rhk.size() == 1);
    CHECK(plan.rhk[0].rhk.jenis == JenisRhk::tambahan);
    CHECK(plan.rhk[0].rhk.statement == "Tersusunnya buku panduan");
}

TEST_CASE("the community layout is read with merged cells, with and without header") {
    const PastePlan bare = plan_paste(community_rows);
    CHECK(bare.refusal.empty());
    CHECK(bare.problems.empty());
    CHECK(guesses(bare) == Columns{rhk_pimpinan, rhk, aspek, iki, target});
    CHECK(lines_of(bare) == community_lines);

    const PastePlan headed = plan_paste(
        std::string("RHK Pimpinan yang Diintervensi\tRencana Hasil Kerja\tAspek\t"
                    "Indikator Kinerja Individu\tTarget Tahunan\r\n(1)\t(2)\t(3)\t(4)\t(5)\r\n") +
        community_rows);
    CHECK(lines_of(headed) == community_lines);
    CHECK(headed.columns[3].header == "Indikator Kinerja Individu");
    CHECK(headed.columns[0].sample == "P1");
    CHECK(headed.first_row == 3);
}

TEST_CASE("columns in another order are found by heading and by look") {
    const PastePlan headed = plan_paste(
        "No\tTarget\tSatuan\tIKI\tRHK\tCatatan\n1\t12\tlaporan\tJumlah laporan\tTersusunnya "
        "laporan\tx\n2\t1.250.000,00\tRp\tBiaya cetak\tTersusunnya laporan\ty\n");
    CHECK(guesses(headed) == Columns{none, target, satuan, iki, rhk, none});
    CHECK(lines_of(headed) == Lines{" > Tersusunnya laporan > - > Jumlah laporan > 12 laporan",
                                    " > Tersusunnya laporan > - > Biaya cetak > Rp 1.250.000,00"});
    CHECK(headed.rhk.size() == 1);  // the same sentence again continues

    const PastePlan bare = plan_paste(
        "12 laporan\tJumlah laporan\tKuantitas\tTersusunnya laporan\n"
        "95 %\tPersentase tepat\tKualitas\t\n3 hari\tWaktu kirim\tWaktu\tTerkirimnya surat\n");
    CHECK(guesses(bare) == Columns{target, iki, aspek, rhk});
    CHECK(bare.rhk.size() == 2);

    const PastePlan numbered = plan_paste(
        "1\tTersusunnya laporan\tJumlah laporan\t12\tlaporan\n2\tTerkirimnya surat\t"
        "Jumlah surat\t1.250\tsurat\n");
    CHECK(guesses(numbered) == Columns{none, rhk, iki, target, satuan});
    CHECK(numbered.rhk[1].rhk.iki[0].target == "1.250 surat");
}

TEST_CASE("a wrong guess is corrected by the person") {
    PastePlan plan = plan_paste("Tersusunnya laporan\tJumlah laporan\n");
    CHECK(guesses(plan) == Columns{rhk, iki});
    choose_column(plan, 0, {iki, {}});
    CHECK(guesses(plan) == Columns{iki, none});
    CHECK_FALSE(plan.refusal.empty());
    choose_column(plan, 1, {rhk, {}});
    CHECK(plan.refusal.empty());
    CHECK(lines_of(plan) == Lines{" > Jumlah laporan > - > Tersusunnya laporan > "});
    choose_column(plan, 99, {rhk, {}});
    for (std::size_t i = 0; i < paste_column_count; ++i)
        CHECK_FALSE(label_of(static_cast<PasteColumn>(i)).empty());
}

TEST_CASE("a column that was set by hand stays so when the text is edited") {
    using enum PasteColumn;
    PastePlan plan = plan_paste("Jumlah laporan\tTersusunnya laporan\n");
    choose_column(plan, 0, {iki, {}});
    choose_column(plan, 1, {rhk, {}});
    const auto edited = [&](std::string_view text) {
        PastePlan now = plan_paste(text);
        keep_choices(plan, now);
        return guesses(now);
    };
    const std::string longer = "Tersusunnya laporan\tTerkirimnya surat\n";
    CHECK(guesses(plan_paste(longer)) != Columns{iki, rhk});
    CHECK(edited(longer) == Columns{iki, rhk});
    CHECK(edited("Tersusunnya laporan\tJumlah laporan\t12 laporan\n") == Columns{rhk, iki, target});
    CHECK(edited("RHK\tIKI\nTersusunnya laporan\tJumlah laporan\n") == Columns{rhk, iki});
}

TEST_CASE("an indicator that was unticked stays out when its RHK is worded anew") {
    PastePlan plan = plan_paste(community_rows);
    plan.rhk[0].iki_chosen[1] = false;
    plan.rhk[1].chosen = false;
    std::string text = community_rows;
    text.replace(text.find("Tersedianya data"), 16, "Tersedianya data layanan");
    PastePlan now = plan_paste(text);
    keep_choices(plan, now);
    CHECK(now.rhk[0].rhk.statement == "Tersedianya data layanan");
    CHECK(now.rhk[0].iki_chosen == std::vector{true, false});
    CHECK_FALSE(now.rhk[1].chosen);
    CHECK(now.rhk[2].chosen);
}

TEST_CASE("sections, penugasan, perspektif, line breaks in cells") {
    const PastePlan plan = plan_paste(
        "RHK\tIKI\tTarget\tPerspektif\nA. UTAMA\n\"Meningkatnya\nlayanan\"\tIndeks SPBE\t3,65\t"
        "Penerima Layanan\nB. TAMBAHAN\nTersedianya data (Penugasan dari: Bupati)\tJumlah "
        "data\t=SUM(A1)\tlangit\n");
    REQUIRE(plan.rhk.size() == 2);
    CHECK(plan.rhk[0].rhk.statement == "Meningkatnya layanan");
    CHECK(plan.rhk[0].rhk.iki[0].perspektif == Perspektif::penerima_layanan);
    CHECK(plan.rhk[1].rhk.jenis == JenisRhk::tambahan);
    CHECK(plan.rhk[1].rhk.statement == "Tersedianya data");
    CHECK(plan.rhk[1].rhk.penugasan_dari == "Bupati");
    CHECK(plan.rhk[1].rhk.iki[0].target == "=SUM(A1)");
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].row == 5);
}

TEST_CASE("one column of sentences is RHK") {
    CHECK(lines_of(plan_paste("Tersusunnya laporan\nTerkirimnya surat")) ==
          Lines{" > Tersusunnya laporan", " > Terkirimnya surat"});
}

TEST_CASE("a table of daily progress is refused with a clear sentence") {
    for (const char* text :
         {"Rencana Aksi\tTanggal\tJam Mulai\tJam Selesai\tKegiatan "
          "Harian\tRealisasi\tSatuan\tBukti "
          "Dukung\nx\t2027-01-02\t08:00\t09:00\ty\t1\tlaporan\thttp://a",
          "Menyusun laporan\t2027-01-02\t08:00\t09:30\tMengetik\t1\tlaporan\t"}) {
        const PastePlan plan = plan_paste(text);
        CHECK(plan.refusal.find("progres harian") != std::string::npos);
        CHECK(plan.rhk.empty());
    }
}

TEST_CASE("what cannot be used is refused or pointed at") {
    CHECK_FALSE(plan_paste("").refusal.empty());
    CHECK_FALSE(plan_paste(" \n\t").refusal.empty());
    CHECK_FALSE(plan_paste(std::string(max_text_length * 70, 'a')).refusal.empty());
    CHECK_FALSE(plan_paste("Target\tSatuan\n12\tlaporan").refusal.empty());
    const PastePlan orphan = plan_paste("RHK\tIKI\n\tJumlah laporan\nTersusunnya laporan\tx");
    REQUIRE(orphan.problems.size() == 1);
    CHECK(orphan.problems[0].row == 2);
    const PastePlan odd = plan_paste("RHK\tAspek\tIKI\nTersusunnya laporan\tIndah\tJumlah laporan");
    CHECK(odd.problems.size() == 1);
    const PastePlan long_cell =
        plan_paste("RHK\tIKI\n" + std::string(max_text_length + 1, 'a') + "\tx\nb\ty");
    CHECK(long_cell.problems.size() == 1);
    CHECK(long_cell.rhk.size() == 1);
}

TEST_CASE("500 rows go in as one step and come out with one undo") {
    std::string text = "RHK Pimpinan\tRHK\tAspek\tIKI\tTarget\n";
    for (int i = 0; i < 500; ++i)
        text += "Pimpinan " + std::to_string(i % 10) + "\tTersedianya data " + std::to_string(i) +
                "\tKuantitas\tJumlah data\t" + std::to_string(i) + " data\n";
    const PastePlan plan = plan_paste(text);
    REQUIRE(plan.rhk.size() == 500);
    History<Skp> history(valid_skp());
    const Command command = insert_rows(plan, history.present(), "k3f9");
    const Result<Skp> next = apply(history.present(), command);
    REQUIRE(next);
    CHECK(next->rhk.size() == 503);
    CHECK(next->rhk[1].same_as(history.present().rhk[1]));
    CHECK(next->rhk[502]->jenis == JenisRhk::tambahan);  // utama before it
    CHECK(next->rhk_pimpinan.size() == 12);
    CHECK(find_rhk_pimpinan(*next, next->rhk[2]->rhk_pimpinan)->statement == "Pimpinan 0");
    CHECK(next->rhk[12]->rhk_pimpinan == next->rhk[2]->rhk_pimpinan);
    history.commit(*next, label_of(command), merge_key_of(command));
    CHECK(history.undo_label() == "penambahan 500 RHK");
    history.undo();
    CHECK(history.present() == valid_skp());
    CHECK_FALSE(apply(*next, command));  // the same ids again
}

TEST_CASE("RHK pimpinan of the SKP are linked, and kualitatif gets one sentence") {
    const PastePlan plan = plan_paste(
        "RHK Pimpinan\tRHK\tIKI\tTarget\nmeningkatnya LAYANAN  publik daring\tTersedianya data\t"
        "Jumlah data\t6 data\n");
    const InsertRows command = insert_rows(plan, kualitatif_skp(), "n");
    CHECK(command.rhk_pimpinan.empty());
    CHECK(command.rhk[0].rhk_pimpinan.value == "p2");
    CHECK(command.rhk[0].iki[0].statement == "Jumlah data: 6 data");
    CHECK(command.rhk[0].iki[0].target.empty());
}

TEST_CASE("tables of the same kind: other order, other letters, blank rows, repeated headings") {
    const PastePlan plan = plan_paste(
        "TARGET\tSATUAN\tindikator kinerja\tASPEK\tRencana hasil kerja\tNo.\n\n"
        "\t\t\t\tKINERJA UTAMA\tA\n12\tLaporan\tJumlah laporan\tKUANTITAS\tTersusunnya "
        "laporan\t1\n\n"
        "100\t%\tPersentase tepat waktu\tkualitas\t\t\n"
        "TARGET\tSATUAN\tindikator kinerja\tASPEK\tRencana hasil kerja\tNo.\n"
        "\t\t\t\tKINERJA TAMBAHAN\tB\n1\tBuku\tJumlah buku\tKuantitas\tTersusunnya buku\t1\n");
    CHECK(rhk_of(plan) == Lines{"utama Tersusunnya laporan", "tambahan Tersusunnya buku"});
    CHECK(iki_of(plan, 0) == Lines{"kuantitas > Jumlah laporan > 12 Laporan",
                                   "kualitas > Persentase tepat waktu > 100 %"});
    CHECK(left_out_of(plan) == Lines{"7 judul kolom yang berulang"});
}

TEST_CASE("several indicators in one cell go with their targets") {
    const PastePlan plan = plan_paste(
        "RHK\tAspek\tIKI\tTarget\n"
        "Tersusunnya laporan\t\"Kuantitas\nKualitas\"\t\"1. Jumlah laporan\n2. Persentase benar\"\t"
        "\"1. 12 laporan\n2. 99 %\"\nTersusunnya buku\t\t\"- Jumlah buku\n- Tingkat mutu\"\t1 "
        "buku\n");
    CHECK(iki_of(plan, 0) ==
          Lines{"kuantitas > Jumlah laporan > 12 laporan", "kualitas > Persentase benar > 99 %"});
    CHECK(iki_of(plan, 1) == Lines{"- > Jumlah buku > 1 buku", "- > Tingkat mutu > "});
    REQUIRE(plan.problems.size() == 1);
    CHECK(plan.problems[0].row == 3);
}

TEST_CASE("indicators and targets side by side become one IKI for each aspek") {
    const PastePlan plan = plan_paste(
        "No\tRHK\tKuantitas\t\tKualitas\t\tWaktu\t\n\t\tIndikator\tTarget\tIndikator\tTarget\t"
        "Indikator\tTarget\n1\tTersusunnya laporan\tJumlah laporan\t12 laporan\tPersentase benar\t"
        "99 %\tWaktu kirim\t2 hari\n2\tTersusunnya buku\tJumlah buku\t1 buku\t\t\t\t\n");
    CHECK(iki_of(plan, 0) == Lines{"kuantitas > Jumlah laporan > 12 laporan",
                                   "kualitas > Persentase benar > 99 %",
                                   "waktu > Waktu kirim > 2 hari"});
    CHECK(iki_of(plan, 1) == Lines{"kuantitas > Jumlah buku > 1 buku"});
}

TEST_CASE("the kualitatif block in rows of its own") {
    const PastePlan plan = plan_paste(
        "NO\tHASIL KERJA\nA\tUTAMA\n1.\tTersusunnya buku (Penugasan dari Ketua Tim)\n"
        "\tUkuran keberhasilan / Indikator Kinerja Individu, dan Target:\n\t- Satu buku disahkan\n"
        "\t- Dibagikan kepada 40 orang\n2.\tTerlaksananya sosialisasi\nB\tTAMBAHAN\n"
        "1.\tTertibnya arsip\n");
    CHECK(rhk_of(plan) == Lines{"utama Tersusunnya buku (Ketua Tim)",
                                "utama Terlaksananya sosialisasi", "tambahan Tertibnya arsip"});
    CHECK(iki_of(plan, 0) ==
          Lines{"- > Satu buku disahkan > ", "- > Dibagikan kepada 40 orang > "});
    CHECK(iki_of(plan, 1).empty());
}

TEST_CASE("the next parts of the form and a signature without a date are left out") {
    const PastePlan plan = plan_paste(
        "No\tRHK\tAspek\tIKI\tTarget\n1\tTersusunnya laporan\tKuantitas\tJumlah laporan\t12 "
        "laporan\nJumlah\t\t\t\t21\n\t\t\tKepala Ruang Rawat Inap\t\n\t\t\t\t\n\t\t\tPenilai "
        "Contoh\t\n"
        "\t\t\tNIP. 19000101 202001 1 001\t\nPERILAKU KERJA\n1\tBerorientasi Pelayanan\n");
    CHECK(rhk_of(plan) == Lines{"utama Tersusunnya laporan"});
    CHECK(plan.iki_count() == 1);
    CHECK(left_out_of(plan) ==
          Lines{"3 baris jumlah", "4-7 blok tanda tangan", "8-9 bagian lain dari formulir"});
}

TEST_CASE("rows that are not chosen stay out, and are not counted") {
    PastePlan plan = plan_paste(community_rows);
    CHECK(plan.rhk_count() == 3);
    CHECK(plan.iki_count() == 4);
    plan.rhk[2].chosen = false;
    plan.rhk[0].iki_chosen[0] = false;
    CHECK(plan.rhk_count() == 2);
    CHECK(plan.iki_count() == 2);
    const InsertRows command = insert_rows(plan, valid_skp(), "n");
    REQUIRE(command.rhk.size() == 2);
    REQUIRE(command.rhk[0].iki.size() == 1);
    CHECK(command.rhk[0].iki[0].statement == "Persentase benar");
    CHECK(command.rhk[0].iki[0].id.value == "i1");
}
