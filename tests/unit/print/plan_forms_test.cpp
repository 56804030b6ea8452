// Manual Indikator and targets by quarter on paper.
#include <catch2/catch_test_macros.hpp>

#include "core/print/forms.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a manual: its parts in the order of the usual form") {
    const Paper paper = manual_form(planned_skp());
    CHECK(title_lines(paper) ==
          Words{"MANUAL INDIKATOR KINERJA INDIVIDU", "SASARAN KINERJA PEGAWAI"});
    const auto tables = tables_of(paper);
    REQUIRE(tables.size() == 3);  // header, whose, and the one indicator that has a manual
    const Table& manual = *tables[2];
    CHECK(words_in(manual.head[0]) == Words{"IKI 1"});
    REQUIRE(manual.groups.size() == 1);
    std::vector<Words> rows;
    for (const Row& row : manual.groups[0]) rows.push_back(words_in(row));
    CHECK(rows ==
          std::vector<Words>{
              {"RENCANA HASIL KERJA", "Terselenggaranya layanan perizinan daring yang andal"},
              {"UKURAN KEBERHASILAN/INDIKATOR KINERJA DAN TARGET",
               "Biaya komputasi awan per bulan\nTarget: paling banyak Rp 42.500.000,00"},
              {"TUJUAN", "Menjaga biaya layanan tetap wajar"},
              {"DESKRIPSI",
               "Definisi: Tagihan komputasi awan untuk layanan perizinan dalam satu bulan\n"
               "Formula: Jumlah tagihan dibagi jumlah bulan"},
              {"SATUAN PENGUKURAN", "Rupiah"},
              {"KUALITAS DAN TINGKAT KENDALI", "Output Kendali Rendah"},
              {"SUMBER DATA", "Tagihan penyedia"},
              {"PERIODE PELAPORAN", "Triwulan"},
              {"PENANGGUNG JAWAB", "Kepala Bidang Aplikasi Informatika"}});
}

TEST_CASE("a manual without penanggung jawab has no row for it; a leader's is of IKU") {
    Skp skp = planned_skp();
    skp.rhk[1].edit().iki[2].manual.penanggung_jawab = "";
    skp.jenis_jabatan = JenisJabatan::jpt;
    const Paper paper = manual_form(skp);
    CHECK(title_lines(paper) == Words{"MANUAL INDIKATOR KINERJA UTAMA", "PERJANJIAN KINERJA"});
    CHECK(tables_of(paper).back()->groups[0].size() == 8);
    CHECK(words_in(tables_of(paper).back()->head[0]) == Words{"IKU 1"});
}

TEST_CASE("targets by quarter: ten columns, a RHK spans its indicators") {
    Skp skp = planned_skp();
    const Paper paper = triwulan_form(skp);
    CHECK(paper.orientation == Orientation::landscape);
    CHECK(title_lines(paper) == Words{"SASARAN KINERJA PEGAWAI", "TARGET TRIWULANAN"});
    const Table& table = *tables_of(paper).back();
    CHECK(words_in(table.head[0]) == Words{"NO", "SASARAN / RENCANA HASIL KERJA",
                                           "INDIKATOR KINERJA INDIVIDU", "TARGET", "TW I", "TW II",
                                           "TW III", "TW IV", "POLARISASI", "KONSOLIDASI"});
    REQUIRE(table.groups.size() == 3);
    const RowGroup& group = table.groups[1];
    REQUIRE(group.size() == 3);
    CHECK(group[0].cells[0].rows == 3);
    CHECK(group[0].cells[1].rows == 3);
    CHECK(words_in(group[0])[1] ==
          "Sasaran: Meningkatnya kualitas layanan pemerintahan digital\nTerselenggaranya layanan "
          "perizinan daring yang andal");
    CHECK(words_in(group[2]) == Words{"Biaya komputasi awan per bulan",
                                      "paling banyak Rp 42.500.000,00", "Rp 42.500.000,00",
                                      "Rp 42.500.000,00", "Rp 42.500.000,00", "Rp 42.500.000,00",
                                      "Minimize", "Rata-rata (average)"});
    CHECK(words_in(group[1])[2] == "-");
    CHECK(signatures_of(paper) != nullptr);
    bool says_so = false;
    for (const Block& block : paper.blocks)
        if (const auto* words = std::get_if<Paragraph>(&block))
            says_so = says_so || words->words.find("bukan lampiran resmi") != std::string::npos;
    CHECK(says_so);
    skp.jenis_jabatan = JenisJabatan::jpt;
    CHECK(title_lines(triwulan_form(skp))[0] == "PERJANJIAN KINERJA");
    CHECK(words_in(tables_of(paper).back()->head[0])[2] == "INDIKATOR KINERJA INDIVIDU");
}

TEST_CASE("both papers are offered when there is something to print") {
    for (const char* id : {"manual", "triwulan"}) {
        const Form* form = find_form(id);
        REQUIRE(form != nullptr);
        REQUIRE(form->is_there != nullptr);
        CHECK(form->is_there(planned_skp()));
        CHECK_FALSE(form->is_there(valid_skp()));
    }
}

TEST_CASE("a RHK without indicators has no row of quarters") {
    Skp skp = planned_skp();
    skp.rhk[0].edit().iki.clear();
    const Paper paper = triwulan_form(skp);
    CHECK(tables_of(paper).back()->groups.size() == 2);
}
