// What stands below a table is left out, and nothing else is.
#include <catch2/catch_test_macros.hpp>

#include "core/paste/signature.h"
#include "tests/unit/paste/told.h"

using namespace kinerja;

namespace {

const std::string kuantitatif = "No\tRHK\tAspek\tIKI\tTarget\n";
const std::string one_row = "1\tTersusunnya laporan\tKuantitas\tJumlah laporan\t12 laporan\n";

}  // namespace

TEST_CASE("cells of signatures") {
    for (const char* cell :
         {"Contoh, 5 Januari 2026", "Kuala Contoh, ..... Januari 2026", "Contoh, 02-01-2026",
          "Pegawai yang Dinilai", "PEJABAT PENILAI KINERJA,", "Mengetahui",
          "Pejabat Penilay Kinerja", "NIP 190001012020011001", "NIP. 19000101 202001 1 001",
          "NRP ....", "NIPPPK.", "NI P3K 190007222025211999", "NIP3K.", "190001012020011001",
          "pejabat penilai kinerja,", "Mengetahui Kepala SMP Negeri 2 Contoh",
          "Ditetapkan di : Contoh"}) {
        CAPTURE(cell);
        CHECK(is_of_signature(cell));
    }
    for (const char* cell :
         {"", "Tersusunnya laporan", "paling lambat 5 Januari 2026", "12 laporan",
          "Jumlah NIP yang dimutakhirkan", "NIK penduduk yang termutakhirkan",
          "Tersedianya data, informasi, dan laporan 2026", "Disetujui pimpinan tepat waktu",
          "Ditetapkan paling lambat 30 Juni", "- Disetujui Bupati", "Penilai Contoh, S.Sos.",
          "Laporan selesai, 5 Januari 2026"}) {
        CAPTURE(cell);
        CHECK_FALSE(is_of_signature(cell));
    }
}

TEST_CASE("a signature block in one cell") {
    for (const char* cell :
         {"Pejabat Penilai Kinerja,\n\nPenilai Contoh, S.Sos.\nNIP 190001012020011001",
          "Mengetahui,\nKepala Dinas\n\nPenilai Contoh\nNIP ............",
          "Kuala Contoh, 2 Januari 2026\nPegawai yang Dinilai,\n\ndr. Pegawai Contoh, Sp.A.",
          "a.n. Bupati Contoh\nSekretaris Daerah,\n\n(....................)\nPembina Utama Muda\n"
          "NIP. 19000101 202001 1 001"}) {
        CAPTURE(cell);
        CHECK(is_of_signature(cell));
        const PastePlan plan =
            plan_paste(kuantitatif + one_row + "\t\"" + cell + "\"\t\t\"" + cell + "\"\n");
        CHECK(rhk_of(plan) == Lines{"utama Tersusunnya laporan"});
        CHECK(plan.iki_count() == 1);
        CHECK(left_out_of(plan) == Lines{"3 blok tanda tangan"});
    }
    for (const char* cell :
         {"Tersusunnya laporan\nMengetahui\nKepala Dinas", "Mengetahui,\n12 laporan selesai",
          "Laporan diterima pimpinan\nNIP pegawai lengkap"}) {
        CAPTURE(cell);
        CHECK_FALSE(is_of_signature(cell));
    }
}

TEST_CASE("rows of the plan above place and date stay in the plan") {
    const PastePlan kualitatif = plan_paste(
        "NO\tHASIL KERJA\n1\tTertibnya arsip\n2\tTersusunnya buku\n"
        "\tUkuran keberhasilan / Indikator Kinerja Individu, dan Target:\n\t- Satu buku disahkan\n"
        "\t- Dibagikan kepada 40 orang\n\tContoh, 5 Januari 2026\n\tPejabat Penilai Kinerja,\n\n"
        "\tPenilai Contoh\n\tNIP 190001012020011001\n");
    CHECK(iki_of(kualitatif, 1) ==
          Lines{"- > Satu buku disahkan > ", "- > Dibagikan kepada 40 orang > "});
    CHECK(left_out_of(kualitatif) == Lines{"7-11 blok tanda tangan"});

    const PastePlan worded = plan_paste(
        "RHK\tIKI\tTarget\nTersusunnya laporan\tLaporan diterima pimpinan\ttepat waktu\n"
        "\tDokumen Renstra\tlengkap\n\tContoh, 5 Januari 2026\n\tPejabat Penilai Kinerja\n");
    CHECK(iki_of(worded, 0) ==
          Lines{"- > Laporan diterima pimpinan > tepat waktu", "- > Dokumen Renstra > lengkap"});
    CHECK(left_out_of(worded) == Lines{"4-5 blok tanda tangan"});
}

TEST_CASE("name and title above a NIP are of the signature, rows of the plan above them are not") {
    const PastePlan plan =
        plan_paste(kuantitatif + one_row + "\t\tWaktu\tKetepatan laporan\ttepat waktu\n" +
                   "\tDokumen Renstra\n\tPerawat Ahli Muda,\t\tKepala Ruang Anak,\n\n" +
                   "\tPegawai Contoh, A.Md.Kep.\t\tNs. Penilai Contoh, S.Kep.\n" +
                   "\tNIP 190001012020012001\t\tNIP 190001012020011001\n");
    CHECK(rhk_of(plan) == Lines{"utama Tersusunnya laporan", "utama Dokumen Renstra"});
    CHECK(left_out_of(plan) == Lines{"5-8 blok tanda tangan"});
}

TEST_CASE("rows of the plan below a sign and behind a part of the form are read") {
    const PastePlan approved = plan_paste(
        "HASIL KERJA\nTersusunnya buku\nContoh, 5 Januari 2026\nTertibnya arsip unit kerja\n");
    CHECK(rhk_of(approved) == Lines{"utama Tersusunnya buku", "utama Tertibnya arsip unit kerja"});
    const PastePlan noted = plan_paste(
        "No\tRHK\nA. KINERJA UTAMA\n1\tTersusunnya buku\nCatatan:\nDiisi oleh pegawai\n"
        "B. KINERJA TAMBAHAN\n1\tTertibnya arsip\n");
    CHECK(rhk_of(noted) == Lines{"utama Tersusunnya buku", "tambahan Tertibnya arsip"});
    CHECK(left_out_of(noted) == Lines{"4-5 bagian lain dari formulir"});
    const PastePlan named = plan_paste(
        "HASIL KERJA\nTersusunnya buku\nCatatan hasil reviu ditindaklanjuti\nLampiran peraturan "
        "disahkan\n");
    CHECK(named.rhk_count() == 3);
}

TEST_CASE("totals at the foot are left out, indicators that count are not") {
    for (const char* total :
         {"Total Angka Kredit\t\t\t\t25", "Jumlah Kinerja Utama\t\t\t\t4", "\tJUMLAH NILAI\t\t\t90",
          "Jumlah laporan seluruhnya\t\t\t\t12", "Total jam kerja efektif\t\t\t\t1.250 jam"}) {
        CAPTURE(total);
        const PastePlan plan = plan_paste(kuantitatif + one_row + total + "\n");
        CHECK(rhk_of(plan) == Lines{"utama Tersusunnya laporan"});
        CHECK(iki_of(plan, 0) == Lines{"kuantitas > Jumlah laporan > 12 laporan"});
        CHECK(left_out_of(plan) == Lines{"3 baris jumlah"});
    }
    const PastePlan counted = plan_paste(kuantitatif + one_row +
                                         "\t\tKuantitas\tJumlah angka kredit\t25\n"
                                         "\t\t\tJumlah laporan tahunan\t1 laporan\n");
    CHECK(counted.iki_count() == 3);
}

TEST_CASE("an indicator that counts indicators is no total where its target says of what") {
    const std::string bare = "RHK\tIKI\tTarget\nTersusunnya laporan\tJumlah laporan\t12 laporan\n";
    for (const char* row :
         {"\tJumlah indikator kinerja utama\t12 indikator", "\tJumlah angka kredit\t25 AK",
          "\tJumlah rencana kinerja\t12 Dokumen", "\tTotal nilai kinerja\t90,5 poin"}) {
        CAPTURE(row);
        const PastePlan plan = plan_paste(bare + row + "\n");
        CHECK(plan.iki_count() == 2);
        CHECK(left_out_of(plan) == Lines{});
    }
    for (const char* row : {"\tJumlah indikator kinerja utama\t12", "\tTotal target\t100%",
                            "Jumlah angka kredit\t\t25 AK", "\tJUMLAH\t"}) {
        CAPTURE(row);
        const PastePlan plan = plan_paste(bare + row + "\n");
        CHECK(plan.iki_count() == 1);
        CHECK(left_out_of(plan) == Lines{"3 baris jumlah"});
    }
}

TEST_CASE("a row whose words gave nothing is said, one that has none is not") {
    const std::string said = " baris yang tidak memuat RHK atau IKI";
    const struct {
        const char* rows;
        Lines left_out;
    } cases[] = {
        {"Sumber: Renstra 2025-2029\n", {"3" + said}},
        {"Sumber: Renstra 2025-2029\nDicetak 5 Januari 2026\n", {"3-4" + said}},
        {"Sumber: Renstra 2025-2029\t\t\t\t\n2\tTertibnya arsip\nDicetak dari e-Kinerja\n",
         {"3" + said, "5" + said}},
        {"\t\tKualitas\n", {"3" + said}},
        {"2\n3.\n-\n..........\n\t\n", {}},
    };
    for (const auto& [rows, left_out] : cases) {
        CAPTURE(rows);
        const PastePlan plan = plan_paste(kuantitatif + one_row + rows);
        CHECK(plan.rhk.front().rhk.iki.size() == 1);
        CHECK(left_out_of(plan) == left_out);
    }
    const PastePlan beside =
        plan_paste("No\tRHK\tRencana Aksi\n1\tTertibnya arsip\tMenata arsip\n\t\tMemilah arsip\n");
    CHECK(left_out_of(beside) == Lines{"kolom Rencana Aksi"});
}
