// The sample of a Pranata Komputer on the official forms, every cell of it: what was put in is what
// is printed, and nothing else is.
#include <catch2/catch_test_macros.hpp>

#include "core/print/forms.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

using Words = std::vector<std::string>;
using Rows = std::vector<Words>;

Rows rows_of(const Table& table) {
    Rows rows;
    for (const Row& row : table.head) rows.push_back(words_in(row));
    for (const RowGroup& group : table.groups)
        for (const Row& row : group) rows.push_back(words_in(row));
    return rows;
}

/// How many rows the first cells of a RHK span.
int span_of(const Row& row) { return row.cells.front().rows; }

}  // namespace

TEST_CASE("the sample of a JF on the form, row by row and cell by cell") {
    const Paper paper = skp_form(valid_skp());
    const auto tables = tables_of(paper);
    REQUIRE(tables.size() == 4);
    CHECK(rows_of(*tables[1]) ==
          Rows{{"NO", "PEGAWAI YANG DINILAI", "NO", "PEJABAT PENILAI KINERJA"},
               {"1", "NAMA", "Pegawai Contoh Dua", "1", "NAMA", "Pegawai Contoh Tiga"},
               {"2", "NIP", "198809172014032003", "2", "NIP", "197912252005031002"},
               {"3", "PANGKAT/GOL. RUANG", "Penata / III/c", "3", "PANGKAT/GOL. RUANG",
                "Pembina / IV/a"},
               {"4", "JABATAN", "Pranata Komputer Ahli Muda", "4", "JABATAN",
                "Kepala Bidang Aplikasi Informatika"},
               {"5", "UNIT KERJA", "Bidang Aplikasi Informatika", "5", "UNIT KERJA",
                "Bidang Aplikasi Informatika"}});
    const Table& results = *tables[2];
    CHECK(rows_of(results) ==
          Rows{{"HASIL KERJA"},
               {"NO", "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*", "RENCANA HASIL KERJA",
                "ASPEK", "INDIKATOR KINERJA INDIVIDU", "TARGET"},
               {"(1)", "(2)", "(3)", "(4)", "(5)", "(6)"},
               {"A. UTAMA"},
               {"1", "Terintegrasinya layanan antarperangkat daerah",
                "Tersedianya antarmuka integrasi untuk layanan prioritas", "Kuantitas",
                "Jumlah antarmuka yang beroperasi", "6 antarmuka"},
               {"Kualitas", "Persentase panggilan yang berhasil", "99,5 %"},
               {"Waktu", "Penyelesaian sesuai jadwal rilis", "100 % tepat waktu"},
               {"2", "Meningkatnya layanan publik daring",
                "Terselenggaranya layanan perizinan daring yang andal", "Kualitas",
                "Ketersediaan layanan per bulan", "99,9 %"},
               {"Waktu", "Rata-rata waktu pemulihan gangguan", "paling lama 2 jam"},
               {"Biaya", "Biaya komputasi awan per bulan", "paling banyak Rp 42.500.000,00"},
               {"B. TAMBAHAN"},
               {"1", "Meningkatnya layanan publik daring",
                "Terlatihnya operator aplikasi di kecamatan (penugasan dari Kepala Dinas)",
                "Kuantitas", "Jumlah operator yang lulus uji", "40 orang"}});
    CHECK(span_of(results.groups[0][1]) == 3);
    CHECK(span_of(results.groups[1][0]) == 3);
    CHECK(span_of(results.groups[2][1]) == 1);
}

TEST_CASE("its Lampiran, row by row and cell by cell") {
    const Paper paper = lampiran_form(valid_skp());
    const auto tables = tables_of(paper);
    REQUIRE(tables.size() == 2);
    const std::string skema =
        "\nJadwal pelaporan perkembangan: Laporan triwulanan paling lambat tanggal 10 bulan "
        "berikutnya\nBukti kinerja yang diharapkan: Laporan capaian, tangkapan dasbor, dan berita "
        "acara";
    CHECK(rows_of(*tables[1]) ==
          Rows{{"DUKUNGAN SUMBER DAYA"},
               {"1.", "Peralatan kerja: Satu server uji mulai April 2027"},
               {"2.",
                "Pendampingan Pimpinan: Pendampingan Kepala Bidang dalam rapat lintas perangkat "
                "daerah"},
               {"SKEMA PERTANGGUNGJAWABAN"},
               {"1.", "Tersedianya antarmuka integrasi untuk layanan prioritas" + skema},
               {"2.", "Terselenggaranya layanan perizinan daring yang andal" + skema},
               {"3.", "Terlatihnya operator aplikasi di kecamatan" + skema},
               {"KONSEKUENSI"},
               {"1.", "Konsekuensi positif: Diusulkan mendapat prioritas pengembangan kompetensi"},
               {"2.", "Konsekuensi negatif: Evaluasi pola penugasan"}});
}

TEST_CASE("place and date of signing stand where nobody signed yet, on SKP and Lampiran") {
    std::vector<Paper> papers{skp_form(valid_skp()), lampiran_form(valid_skp())};
    const auto above = [&] {
        Words words;
        for (const Paper& paper : papers) words.push_back(signatures_of(paper)->right.above);
        return words;
    };
    const std::string dots = "..................", long_dots = "..............................";
    CHECK(above() == Words(2, dots + ", " + long_dots));
    set_place_and_date(papers, " ", "");
    CHECK(above() == Words(2, dots + ", " + long_dots));
    std::vector<Paper> only_place = papers;
    set_place_and_date(only_place, "Kuala Kapuas", "");
    CHECK(signatures_of(only_place[1])->right.above == "Kuala Kapuas, " + long_dots);
    set_place_and_date(papers, "Kuala Kapuas", "4-1-2027");
    CHECK(above() == Words(2, "Kuala Kapuas, 4 Januari 2027"));
    CHECK(signatures_of(papers[0])->left.above.empty());
    // What was signed is not signed again elsewhere.
    set_place_and_date(papers, "Palangka Raya", "5-1-2027");
    CHECK(above() == Words(2, "Kuala Kapuas, 4 Januari 2027"));
}
