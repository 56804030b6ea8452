// Pasted tables as RHK.
#include "core/edit/paste_rows.h"

#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/edit/history.h"
#include "core/model/field.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

namespace {

using enum PasteColumn;

/// One line an IKI: "pimpinan > RHK > aspek > IKI > target".
std::vector<std::string> lines_of(const PastePlan& plan) {
    std::vector<std::string> lines;
    for (const PastedRhk& pasted : plan.rhk) {
        const std::string head = pasted.rhk_pimpinan + " > " + pasted.rhk.statement;
        if (pasted.rhk.iki.empty()) lines.push_back(head);
        for (const Iki& iki : pasted.rhk.iki)
            lines.push_back(head + " > " +
                            (iki.aspek ? std::string(token_of(*iki.aspek)) : std::string("-")) +
                            " > " + iki.statement + " > " + iki.target);
    }
    return lines;
}

std::vector<PasteColumn> guesses(const PastePlan& plan) {
    std::vector<PasteColumn> all;
    for (const PastedColumn& column : plan.columns) all.push_back(column.guess);
    return all;
}

using Lines = std::vector<std::string>;
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
    choose_column(plan, 0, iki);
    CHECK(guesses(plan) == Columns{iki, none});
    CHECK_FALSE(plan.refusal.empty());
    choose_column(plan, 1, rhk);
    CHECK(plan.refusal.empty());
    CHECK(lines_of(plan) == Lines{" > Jumlah laporan > - > Tersusunnya laporan > "});
    choose_column(plan, 99, rhk);
    for (const PasteColumn column :
         {none, rhk_pimpinan, rhk, aspek, iki, target, satuan, perspektif, penugasan_dari})
        CHECK_FALSE(label_of(column).empty());
}

TEST_CASE("sections, penugasan, perspektif, line breaks in cells") {
    const PastePlan plan = plan_paste(
        "RHK\tIKI\tTarget\tPerspektif\nA. UTAMA\n\"Meningkatnya\nlayanan\"\tIndeks SPBE\t3,65\t"
        "Penerima Layanan\nB. TAMBAHAN\nTersedianya data (Penugasan dari: Bupati)\tJumlah "
        "data\t=SUM(A1)\tlangit\n");
    REQUIRE(plan.rhk.size() == 2);
    CHECK(plan.rhk[0].rhk.statement == "Meningkatnya\nlayanan");
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
    const PastePlan odd = plan_paste("RHK\tAspek\tIKI\nTersusunnya laporan\tMutu\tJumlah laporan");
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
