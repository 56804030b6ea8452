// Rows that are no data.
#include "core/paste/bands.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

TEST_CASE("bands in one, two or merged cells, in any letters, misspelt") {
    for (const TsvRow& row : {TsvRow{"A. UTAMA"}, TsvRow{"A. KINERJA UTAMA"},
                              TsvRow{"A", "Kinerja utama"}, TsvRow{"I.", "", "HASIL KERJA UTAMA"},
                              TsvRow{"Utama"}, TsvRow{"KINERJA UTAMA", "KINERJA UTAMA"},
                              TsvRow{"(A) Kinerja Utma"}, TsvRow{"Tugas Pokok"}}) {
        CAPTURE(row);
        CHECK(is_band(row));
        CHECK(jenis_of_band(row) == JenisRhk::utama);
    }
    for (const TsvRow& row :
         {TsvRow{"B. TAMBAHAN"}, TsvRow{"B", "KINERJA TAMBAHAN"}, TsvRow{"", "Tugas tambahan"},
          TsvRow{"2", "Hasil Kerja Tambahn"}, TsvRow{"B. KINERJA TAMBAHAN (jika ada)"},
          TsvRow{"II. TUGAS TAMBAHAN DAN KREATIVITAS"}, TsvRow{"B. PENUGASAN TAMBAHAN"},
          TsvRow{"B", "Tugas tambahan yang diberikan pimpinan"},
          TsvRow{"TUGAS TAMBAHAN YANG DIBERIKAN PIMPINAN"}, TsvRow{"KINERJA TAMBAHAN LAINNYA"},
          TsvRow{"B. UNSUR PENUNJANG"}, TsvRow{"II", "Unsur Penunjang"},
          TsvRow{"B.", "KINERJA TAMBAHAN DARI PIMPINAN", "", "30%"}, TsvRow{"Kinerja Tambahan:"}}) {
        CAPTURE(row);
        CHECK(is_band(row));
        CHECK(jenis_of_band(row) == JenisRhk::tambahan);
    }
    CHECK(is_band({"HASIL KERJA"}));
    CHECK_FALSE(jenis_of_band({"HASIL KERJA"}));
    CHECK_FALSE(jenis_of_band({"Hasil kerja utama dan tambahan"}));
    for (const TsvRow& row :
         {TsvRow{}, TsvRow{"1", "2"}, TsvRow{"Tersusunnya laporan utama"},
          TsvRow{"1", "Terpilihnya mitra kerja utama"},
          TsvRow{"1", "Tugas tambahan ketua tim terselesaikan"},
          TsvRow{"Rencana utama pembangunan tersusun"}, TsvRow{"1", "Tersedianya sarana penunjang"},
          TsvRow{"2", "Tugas tambahan sebagai wali kelas"}}) {
        CAPTURE(row);
        CHECK_FALSE(is_band(row));
    }
}

TEST_CASE("a cell of a column Jenis") {
    CHECK(jenis_named("kinerja utama") == JenisRhk::utama);
    CHECK(jenis_named("TAMBAHAN") == JenisRhk::tambahan);
    CHECK(jenis_named("Tmb") == JenisRhk::tambahan);
    CHECK_FALSE(jenis_named("kuantitas"));
    CHECK_FALSE(jenis_named(""));
}

TEST_CASE("numbers of columns") {
    for (const TsvRow& row :
         {TsvRow{"(1)", "(2)", "(3)"}, TsvRow{"1", "2", "3", "", "4"}, TsvRow{"1", "2", "3=1+2"},
          TsvRow{"a", "b", "c"}, TsvRow{"(a)", "(b)", "(c)"}, TsvRow{"1.", "2.", "3."},
          TsvRow{"", "(2)", "(3)"}}) {
        CAPTURE(row);
        CHECK(is_column_numbers(row));
    }
    for (const TsvRow& row : {TsvRow{"12", "13"}, TsvRow{"1", "x y", "3"}, TsvRow{"2", "4", "6"},
                              TsvRow{"1", "2"}, TsvRow{}}) {
        CAPTURE(row);
        CHECK_FALSE(is_column_numbers(row));
    }
}

TEST_CASE("totals") {
    for (const TsvRow& row :
         {TsvRow{"Total", "", "4"}, TsvRow{"", "JUMLAH", "21"}, TsvRow{"Jumlah keseluruhan"},
          TsvRow{"Sub total", "1.250"}, TsvRow{"Total target IKI", "100%"},
          TsvRow{"Total Angka Kredit", "", "", "25"}, TsvRow{"", "JUMLAH NILAI"},
          TsvRow{"Jumlah Kinerja Utama", "4"}, TsvRow{"JUMLAH ANGKA KREDIT", "12,5 AK"}}) {
        CAPTURE(row);
        CHECK(is_total(row));
    }
    for (const TsvRow& row :
         {TsvRow{"Jumlah laporan", "12"}, TsvRow{"Total Football"}, TsvRow{"4"},
          TsvRow{"Jumlah laporan kinerja", "4"}, TsvRow{"", "", "Jumlah dokumen", "Total"}}) {
        CAPTURE(row);
        CHECK_FALSE(is_total(row));
    }
}
