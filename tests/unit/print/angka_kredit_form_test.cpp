// Konversi, Akumulasi and Penetapan: columns and every figure as printed.
#include <catch2/catch_test_macros.hpp>

#include "core/print/forms.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

using Words = std::vector<std::string>;

/// The example of BKN's deck: 18,75 of 2023 and 2,08 of two months of 2024.
Skp with_credits() {
    Skp skp = valid_skp();
    skp.periode = {"2024-01-01", "2024-12-31", {}};
    AngkaKredit& record = skp.angka_kredit.edit();
    record.jenjang = JenjangFungsional::ahli_pertama;
    record.karpeg = "A 123";
    record.tempat_lahir = "Kota Contoh";
    record.tmt_pangkat = "1-4-2023";
    record.tmt_jabatan = "1-5-2023";
    record.konversi = {{{"k1"}, "2023", "1", "12", PredikatKinerja::sangat_baik, {}, {}},
                       {{"k2"}, "2024", "1", "2", PredikatKinerja::baik, {}, {}}};
    return skp;
}

Skp promoted() {
    Skp skp = with_credits();
    AngkaKredit& record = skp.angka_kredit.edit();
    record.integrasi = "10";
    record.dasar = "5";
    record.lama = "7,5";
    record.penyesuaian = "0";
    record.pendidikan = "12,5";
    return skp;
}

std::vector<Words> rows_of(const Table& table) {
    std::vector<Words> rows;
    for (const RowGroup& group : table.groups)
        for (const Row& row : group) rows.push_back(words_in(row));
    return rows;
}

}  // namespace

TEST_CASE("Konversi: one paper for each conversion of the year of the SKP") {
    const std::vector<Paper> papers = konversi_form(with_credits());
    REQUIRE(papers.size() == 1);
    const Paper& paper = papers[0];
    CHECK_FALSE(paper.draft);
    CHECK(title_lines(paper)[0] == "KONVERSI PREDIKAT KINERJA KE ANGKA KREDIT");
    CHECK(title_lines(paper)[1].starts_with("NOMOR: ...."));
    const auto tables = tables_of(paper);
    REQUIRE(tables.size() == 3);
    CHECK(row_words(*tables[0], 0) == Words{"Instansi: Pemerintah Kabupaten Contoh",
                                            "Masa Penilaian: 1 Januari 2024 - 29 Februari 2024"});
    CHECK(words_in(tables[1]->head[0]) == Words{"PEJABAT FUNGSIONAL YANG DINILAI"});
    CHECK(rows_of(*tables[1]) ==
          std::vector<Words>{{"1", "Nama", "Pegawai Contoh Dua"},
                             {"2", "NIP", "198809172014032003"},
                             {"3", "Nomor Seri Karpeg", "A 123"},
                             {"4", "Tempat/Tgl Lahir", "Kota Contoh, 17 September 1988"},
                             {"5", "Jenis Kelamin", "Perempuan"},
                             {"6", "Pangkat/Golongan Ruang/TMT", "Penata / III/c / 1 April 2023"},
                             {"7", "Jabatan/TMT", "Pranata Komputer Ahli Muda / 1 Mei 2023"},
                             {"8", "Unit Kerja", "Bidang Aplikasi Informatika"},
                             {"9", "Instansi", "Pemerintah Kabupaten Contoh"}});
    const Table& table = *tables[2];
    CHECK(words_in(table.head[0]) == Words{"Hasil Penilaian Kinerja", "Koefisien per Tahun",
                                           "Angka Kredit yang didapat (kolom 2 x kolom 3)"});
    CHECK(table.head[0].cells[0].columns == 2);
    CHECK(table.head[0].cells[1].rows == 2);
    CHECK(words_in(table.head[1]) == Words{"PREDIKAT", "PROSENTASE"});
    CHECK(words_in(table.head[2]) == Words{"(1)", "(2)", "(3)", "(4)"});
    CHECK(rows_of(table) == std::vector<Words>{{"Baik", "2/12 x 100%", "12,5", "2,08"}});
    CHECK(signatures_of(paper)->left == Signer{});
    CHECK(signatures_of(paper)->right.role == "Kepala Bidang Aplikasi Informatika,");
    CHECK(signatures_of(paper)->right.name == "Pegawai Contoh Tiga");
}

TEST_CASE("Akumulasi: the printed cells add up") {
    const Paper paper = akumulasi_form(with_credits());
    CHECK(title_lines(paper)[0] == "AKUMULASI ANGKA KREDIT");
    const Table& table = *tables_of(paper).back();
    CHECK(words_in(table.head[0]) ==
          Words{"HASIL PENILAIAN KINERJA", "KOEFISIEN PER TAHUN", "ANGKA KREDIT YANG DIDAPAT"});
    CHECK(words_in(table.head[1]) == Words{"TAHUN", "PERIODIK (BULAN)", "PREDIKAT", "PROSENTASE"});
    CHECK(rows_of(table) ==
          std::vector<Words>{{"2023", "Januari - Desember", "Sangat Baik", "150%", "12,5", "18,75"},
                             {"2024", "Januari - Februari", "Baik", "2/12 x 100%", "12,5", "2,08"},
                             {"JUMLAH ANGKA KREDIT YANG DIPEROLEH", "20,83"}});
    CHECK(table.groups.back()[0].cells[0].columns == 5);
    const Paper with_integrasi = akumulasi_form(promoted());
    const auto rows = rows_of(*tables_of(with_integrasi).back());
    CHECK(rows.front() == Words{"Nilai Integrasi", "10,00"});
    CHECK(rows.back().back() == "30,83");
}

TEST_CASE("Penetapan: only when a promotion has what it needs") {
    const Form* form = find_form("penetapan");
    REQUIRE(form != nullptr);
    CHECK_FALSE(form->is_there(valid_skp()));
    CHECK_FALSE(form->is_there(with_credits()));  // 20,83 of 50
    CHECK(penetapan_form(with_credits()).draft);
    REQUIRE(form->is_there(promoted()));
    const Paper paper = penetapan_form(promoted());
    CHECK_FALSE(paper.draft);
    const auto tables = tables_of(paper);
    REQUIRE(tables.size() == 4);
    CHECK(words_in(tables[2]->head[0]) ==
          Words{"II", "PENETAPAN ANGKA KREDIT", "LAMA", "BARU", "JUMLAH", "KETERANGAN"});
    CHECK(rows_of(*tables[2]) ==
          std::vector<Words>{
              {"", "1. AK Dasar yang diberikan", "5,00", "-", "5,00", ""},
              {"", "2. AK JF lama", "7,50", "-", "7,50", ""},
              {"", "3. AK Penyesuaian/Penyetaraan", "0,00", "-", "0,00", ""},
              {"", "4. AK Konversi", "28,75", "2,08", "30,83", "Termasuk Nilai Integrasi"},
              {"", "5. AK yang diperoleh dari peningkatan pendidikan", "-", "12,50", "12,50", ""},
              {"JUMLAH ANGKA KREDIT KUMULATIF", "41,25", "14,58", "55,83", ""}});
    CHECK(words_in(tables[3]->head[0]) == Words{"Keterangan", "Pangkat", "Jenjang Jabatan"});
    CHECK(rows_of(*tables[3]) ==
          std::vector<Words>{
              {"Angka Kredit minimal yang harus dipenuhi untuk kenaikan pangkat/ jenjang", "55",
               "100"},
              {"Kelebihan Angka Kredit yang harus dicapai untuk kenaikan pangkat", "0,83", ""},
              {"Kekurangan Angka Kredit yang harus dicapai untuk peningkatan jenjang", "", "44,17"},
              {"DAPAT DIPERTIMBANGKAN UNTUK KENAIKAN PANGKAT SETINGKAT LEBIH TINGGI"}});
}

TEST_CASE("what can not be read leaves its cell blank, and the paper is a draft") {
    Skp skp = promoted();
    skp.angka_kredit.edit().dasar = "lima";
    CHECK_FALSE(find_form("penetapan")->is_there(skp));
    const Paper paper = penetapan_form(skp);
    CHECK(paper.draft);
    const auto rows = rows_of(*tables_of(paper)[2]);
    CHECK(rows[0] == Words{"", "1. AK Dasar yang diberikan", "", "-", "", ""});
    CHECK(rows.back() == Words{"JUMLAH ANGKA KREDIT KUMULATIF", "", "14,58", "", ""});
    CHECK_FALSE(akumulasi_form(skp).draft);  // which does not name it
    skp = with_credits();
    skp.angka_kredit.edit().konversi[1].bulan_akhir = "13";
    CHECK(konversi_form(skp)[0].draft);
    const Paper sum = akumulasi_form(skp);
    CHECK(sum.draft);
    CHECK(rows_of(*tables_of(sum).back()) ==
          std::vector<Words>{{"2023", "Januari - Desember", "Sangat Baik", "150%", "12,5", "18,75"},
                             {"2024", "1 - 13", "Baik", "", "", ""},
                             {"JUMLAH ANGKA KREDIT YANG DIPEROLEH", ""}});
}
