// Tables as offices keep them, one fault of the hand in each: what comes of every one of them.
#include <catch2/catch_test_macros.hpp>

#include "tests/unit/paste/told.h"

using namespace kinerja;

namespace {

/// "jenis RHK (giver)", and below it "aspek > IKI > target" of each indicator.
Lines all_of(const PastePlan& plan) {
    Lines lines;
    const Lines heads = rhk_of(plan);
    for (std::size_t at = 0; at < heads.size(); ++at) {
        lines.push_back(heads[at]);
        for (const std::string& iki : iki_of(plan, at)) lines.push_back("  " + iki);
    }
    return lines;
}

const std::string head = "No\tRHK\tIKI\tTarget\n";
const std::string by_aspek = "No\tRHK\tAspek\tIKI\tTarget\n";
const Lines both_kinds = {"utama Tersusunnya renja", "  - > Jumlah dokumen > 1 dok",
                          "tambahan Terlaksananya tugas tim", "  - > Jumlah rapat > 4 kali"};
const Lines by_three = {"utama Tersusunnya laporan", "  kuantitas > Jumlah laporan > 12 laporan",
                        "  kualitas > Persentase benar > 90%", "  waktu > Waktu kirim > 3 hari"};

}  // namespace

TEST_CASE("bands with brackets, dashes and colons behind them") {
    const std::pair<const char*, const char*> bands[] = {
        {"UTAMA :", "TAMBAHAN (Bila Ada) :"},
        {"A \xE2\x80\x93\tKINERJA UTAMA", "B \xE2\x80\x93\tKINERJA TAMBAHAN"},
        {"a) Kinerja Utama:", "b) Kinerja Tambahan:"},
        {"A. UTAMA\tA. UTAMA\tA. UTAMA\tA. UTAMA",
         "B. TAMBAHAN\tB. TAMBAHAN\tB. TAMBAHAN\tB. TAMBAHAN"},
        {"\tUTAMA (WAJIB)", "\tTAMBAHAN (OPSIONAL)"},
        {"I\tHASIL KERJA UTAMA", "II\tHASIL KERJA TAMBAHAN"},
        {"\xE2\x96\xA0 Tugas Utama", "\xE2\x96\xA0 Tugas Tambahan"},
    };
    for (const auto& [utama, tambahan] : bands) {
        CAPTURE(utama);
        CHECK(all_of(plan_paste(
                  head + utama + "\n1\tTersusunnya renja\tJumlah dokumen\t1 dok\n" + tambahan +
                  "\n1\tTerlaksananya tugas tim\tJumlah rapat\t4 kali\n")) == both_kinds);
    }
    CHECK(all_of(plan_paste(
              "No\tJenis\tRHK\tIKI\tTarget\n1\tU\tTersusunnya renja\tJumlah dokumen\t1 "
              "dok\n2\tT\tTerlaksananya tugas tim\tJumlah rapat\t4 kali\n")) == both_kinds);
}

TEST_CASE("an aspek with a number before it, by its letters, or in front of its indicator") {
    const std::string rows[][3] = {
        {"a. Kuantitas\tJumlah laporan", "b. Kualitas\tPersentase benar", "c. Waktu\tWaktu kirim"},
        {"(Kuantitas)\tJumlah laporan", "(Mutu)\tPersentase benar", "(Waktu)\tWaktu kirim"},
        {"Kn\tJumlah laporan", "Kl\tPersentase benar", "Wkt\tWaktu kirim"},
        {"-\tKuantitas: Jumlah laporan", "-\tKualitas : Persentase benar", "\tWaktu - Waktu kirim"},
        {"\t(Kuantitas) Jumlah laporan", "\t[Kualitas]: Persentase benar",
         "\tWaktu \xE2\x80\x93 Waktu kirim"},
    };
    for (const auto& [first, second, third] : rows) {
        CAPTURE(first);
        const PastePlan plan =
            plan_paste(by_aspek + "1\tTersusunnya laporan\t" + first + "\t12 laporan\n\t\t" +
                       second + "\t90%\n\t\t" + third + "\t3 hari\n");
        CHECK(all_of(plan) == by_three);
        CHECK(plan.problems.empty());
    }
    CHECK(all_of(plan_paste(head + "1\tTersusunnya laporan\t\"Kuantitas: Jumlah laporan\nKualitas: "
                                   "Persentase benar\nWaktu: Waktu kirim\"\t\"12 "
                                   "laporan\n90%\n3 hari\"\n")) == by_three);
    // Words that only begin so are a sentence.
    for (const char* sentence : {"Waktu kirim laporan", "Kualitas layanan: baik", "Biaya:"}) {
        CAPTURE(sentence);
        CHECK(iki_of(plan_paste(head + "1\tTersusunnya laporan\t" + sentence + "\t1 kali\n"), 0) ==
              Lines{std::string("- > ") + sentence + " > 1 kali"});
    }
}

TEST_CASE("a dash is nothing, but in a quarter") {
    const PastePlan plan = plan_paste(
        "No\tRHK Pimpinan\tRHK\tAspek\tIKI\tTarget\n1\t-\tTersusunnya laporan\tKuantitas\tJumlah "
        "laporan\t12 laporan\n\t\t\tKualitas\tPersentase benar\t90%\n\t\t\tWaktu\tWaktu kirim\t3 "
        "hari\n\t\t\tBiaya\t-\t-\n");
    CHECK(all_of(plan) == by_three);
    CHECK(plan.rhk[0].rhk_pimpinan.empty());
    CHECK(left_out_of(plan) == Lines{"5 baris yang tidak memuat RHK atau IKI"});
    const PastePlan old = plan_paste(
        "NO\tKEGIATAN TUGAS "
        "JABATAN\tAK\tTARGET\t\t\t\n\t\t\tKUANT/OUTPUT\tKUAL/MUTU\tWAKTU\tBIAYA\n"
        "1\tMenyusun laporan\t0,5\t12 Laporan\t100\t12 Bulan\t-\n");
    CHECK(iki_of(old, 0) ==
          Lines{"kuantitas >  > 12 Laporan", "kualitas >  > 100", "waktu >  > 12 Bulan"});
    const PastePlan quarters = plan_paste(
        "RHK\tIKI\tTarget\tTW I\tTW II\tTW III\tTW IV\nTersusunnya laporan\tJumlah "
        "laporan\t2 laporan\t-\t1\t-\t2\n",
        {.quarters = true});
    CHECK(quarters.rhk[0].rhk.iki[0].triwulan.target ==
          std::array<std::string, 4>{"-", "1", "-", "2"});
}

TEST_CASE("a sentence that was broken off by hand goes on in the row below") {
    const PastePlan plan = plan_paste(
        "No\tRHK Pimpinan\tRHK\tAspek\tIKI\tTarget\n"
        "1\tMeningkatnya mutu layanan\tTersusunnya dokumen perencanaan\tKuantitas\tJumlah dokumen "
        "yang\t2 dokumen\n\tpublik daring\tdan penganggaran\t\tdisusun tim\t\n"
        "\t\tyang akuntabel\tWaktu\tWaktu penyusunan\t3 bulan\n"
        "2\tTertibnya arsip\tTersusunnya daftar\tKuantitas\tJumlah daftar\t1 daftar\n");
    CHECK(lines_of(plan) ==
          Lines{"Meningkatnya mutu layanan publik daring > Tersusunnya dokumen perencanaan dan "
                "penganggaran yang akuntabel > kuantitas > Jumlah dokumen yang disusun tim > 2 "
                "dokumen",
                "Meningkatnya mutu layanan publik daring > Tersusunnya dokumen perencanaan dan "
                "penganggaran yang akuntabel > waktu > Waktu penyusunan > 3 bulan",
                "Tertibnya arsip > Tersusunnya daftar > kuantitas > Jumlah daftar > 1 daftar"});
    // Small letters alone are no sign: results and measures begin what they say, and so does a
    // number.
    CHECK(all_of(plan_paste("RHK\tIKI\nTersusunnya laporan\tJumlah laporan\n\tpersentase benar\n"
                            "tersusunnya buku\tjumlah buku\n")) ==
          Lines{"utama Tersusunnya laporan", "  - > Jumlah laporan > ", "  - > persentase benar > ",
                "utama tersusunnya buku", "  - > jumlah buku > "});
    CHECK(plan_paste("No\tRHK\n1\tTersusunnya laporan\n2\tdokumen arsip\n").rhk_count() == 2);
    CHECK(plan_paste("No\tRHK\nA. UTAMA\n\tTersusunnya laporan\nB. TAMBAHAN\n\tdokumen arsip\n")
              .rhk_count() == 2);
}

TEST_CASE("numbers of an outline, and indicator with target in one column") {
    const Lines wanted = {"utama Tersusunnya laporan", "  - > Jumlah laporan > 12 laporan",
                          "  - > Persentase benar > 90%"};
    CHECK(all_of(plan_paste(head + "1\tTersusunnya laporan\t1.1 Jumlah laporan\t12 laporan\n"
                                   "\t\t1.2. Persentase benar\t90%\n")) == wanted);
    CHECK(
        all_of(plan_paste(head + "1\t1. Tersusunnya laporan\t\"1.1 Jumlah laporan\n1.2 Persentase "
                                 "benar\"\t\"12 laporan\n90%\"\n")) == wanted);
    CHECK(all_of(plan_paste("No\tRHK\tIKI dan Target\n1\tTersusunnya laporan\tJumlah laporan : 12 "
                            "laporan\n\t\tPersentase benar: 90%\n")) == wanted);
    CHECK(all_of(plan_paste(
              "RHK ke-\tUraian RHK\tIKI ke-\tUraian IKI\tTarget\tSatuan\n1\tTersusunnya "
              "laporan\t1\tJumlah laporan\t12\tlaporan\n")) == Lines{wanted[0], wanted[1]});
    // A decimal before a unit is a target, and a colon without one behind is of the sentence.
    CHECK(iki_of(plan_paste(head + "1\tTersusunnya laporan\tJumlah\t1.5 Juta\n"), 0) ==
          Lines{"- > Jumlah > 1.5 Juta"});
    CHECK(iki_of(plan_paste("No\tRHK\tIKI dan Target\n1\tTersusunnya laporan\tCatatan: lengkap\n"),
                 0) == Lines{"- > Catatan: lengkap > "});
}

TEST_CASE("columns by month do not hide what the others are") {
    for (const char* months :
         {"Jan\tFeb\tMar\tApr\tMei\tJun\tJul\tAgs\tSep\tOkt\tNov\tDes",
          "JANUARI\tFEBRUARI\tMARET\tAPRIL\tMEI\tJUNI\tJULI\tAGUSTUS\tSEPTEMBER"
          "\tOKTOBER\tNOVEMBER\tDESEMBER",
          "1\t2\t3\t4\t5\t6\t7\t8\t9\t10\t11\t12"}) {
        CAPTURE(months);
        const PastePlan plan = plan_paste(std::string("RHK\tIKI\tTarget\t") + months +
                                          "\nTersusunnya laporan\tJumlah laporan\t12 laporan"
                                          "\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\t1\n");
        CHECK(all_of(plan) ==
              Lines{"utama Tersusunnya laporan", "  - > Jumlah laporan > 12 laporan"});
        CHECK(plan.left_out.size() == 12);
    }
}

TEST_CASE("what is kualitatif in rows of its own, with a caption that lost its colon") {
    CHECK(
        all_of(plan_paste("NO\tHASIL KERJA\nA. UTAMA\t\n1\tTersusunnya pedoman kerja\n"
                          "\t(Penugasan dari Sekretaris)\n\tUkuran Keberhasilan/Indikator Kinerja "
                          "Individu dan Target\n\tPedoman disahkan bulan Juni\n\tPedoman dipakai "
                          "20 unit\n2\tTerlaksananya pelatihan\n")) ==
        Lines{"utama Tersusunnya pedoman kerja (Sekretaris)",
              "  - > Pedoman disahkan bulan Juni > ", "  - > Pedoman dipakai 20 unit > ",
              "utama Terlaksananya pelatihan"});
    CHECK(all_of(plan_paste("Tersusunnya laporan\n- Jumlah laporan\n- Persentase "
                            "benar\nTerlaksananya rapat\n\xE2\x80\xA2 Jumlah rapat\n")) ==
          Lines{"utama Tersusunnya laporan", "  - > Jumlah laporan > ", "  - > Persentase benar > ",
                "utama Terlaksananya rapat", "  - > Jumlah rapat > "});
    // Where every line has a mark, each is a RHK.
    CHECK(all_of(plan_paste("- Tersusunnya laporan\n- Terlaksananya rapat\n")) ==
          Lines{"utama Tersusunnya laporan", "utama Terlaksananya rapat"});
}

TEST_CASE("sums and averages at the foot, and the day of signing below its place") {
    const std::string row = "1\tTersusunnya laporan\tJumlah laporan\t12 laporan\n";
    const Lines one = {"utama Tersusunnya laporan", "  - > Jumlah laporan > 12 laporan"};
    for (const char* foot : {"\tGrand Total\t\t14", "\tRata-rata\t\t90", "Rata-rata nilai\t\t\t90",
                             "\tSub Total\t\t14", "Jumlah RHK : 1", "\tRerata\t\t3,5"}) {
        CAPTURE(foot);
        const PastePlan plan = plan_paste(head + row + foot + "\n");
        CHECK(all_of(plan) == one);
        CHECK(left_out_of(plan) == Lines{"3 baris jumlah"});
    }
    const PastePlan average = plan_paste(head + row + "\t\tRata-rata waktu layanan\t15 menit\n");
    CHECK(average.iki_count() == 2);
    for (const char* day : {"pada tanggal 2 Januari 2027", "Pada tanggal : 02-01-2027",
                            "Tanggal 2 Januari 2027", "pada tanggal ...... 2027"}) {
        CAPTURE(day);
        const PastePlan plan =
            plan_paste(head + row + "\t\tDitetapkan di Contoh\n\t\t" + day +
                       "\n\t\tKepala Bagian Umum,\n\t\tttd.\n\t\tPenilai Contoh\n");
        CHECK(all_of(plan) == one);
        CHECK(left_out_of(plan) == Lines{"3-7 blok tanda tangan"});
    }
    CHECK(plan_paste(head + row + "\t\tLaporan diserahkan\ttanggal 5 Januari 2027\n").iki_count() ==
          2);
}
