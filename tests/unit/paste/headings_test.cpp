// Headings by their words, in one level or more.
#include "core/paste/headings.h"

#include <catch2/catch_test_macros.hpp>

using namespace kinerja;

namespace {

using enum PasteColumn;

PasteColumn named(const char* text) {
    const std::optional<ColumnHeading> heading = read_heading(text);
    return heading ? heading->column : none;
}

std::vector<PasteColumn> columns(const std::vector<TsvRow>& rows) {
    std::vector<PasteColumn> all;
    for (const Holding& one : head_of(rows).holds) all.push_back(one.column);
    return all;
}

using Columns = std::vector<PasteColumn>;

}  // namespace

TEST_CASE("headings of forms, databases and other systems") {
    struct Row {
        const char* text;
        PasteColumn column;
    };
    const Row rows[] = {
        {"RENCANA HASIL KERJA PIMPINAN\nYANG DIINTERVENSI", rhk_pimpinan},
        {"RHK Atasan", rhk_pimpinan},
        {"RHK_PIMPINAN_INTERV", rhk_pimpinan},
        {"rhkPimpinan", rhk_pimpinan},
        {"Kinerja Atasan Langsung", rhk_pimpinan},
        {"Indikator Kinerja Individu Pimpinan", iki_pimpinan},
        {"RENCANA_HASIL_KERJA", rhk},
        {"Rencana Hsil Kerja", rhk},
        {"Rencana Kinerja", rhk},
        {"Hasil Kerja", rhk},
        {"Sasaran Kinerja Pegawai", rhk},
        {"JENIS_KINERJA", jenis},
        {"Utama/Tambahan", jenis},
        {"Aspek Indikator", aspek},
        {"INDKATOR KINERJA INDIVIDU", iki},
        {"IKU/IKI", iki},
        {"Ukuran Keberhasilan / Indikator Kinerja Individu dan Target", iki},
        {"Indikator", iki},
        {"TARGET/SESUAI EKSPEKTASI", target},
        {"Target Tahunan", target},
        {"taget", target},
        {"Satuan", satuan},
        {"satuan_target", satuan},
        {"Target TW-III", tw3},
        {"Triwulan IV", tw4},
        {"Q2", tw2},
        {"Sumber Data", sumber_data},
        {"Unit Penanggung Jawab", penanggung_jawab},
        {"Penugasan dari", penugasan_dari},
        {"Realisasi Triwulan I", none},
        {"Durasi", none},
        {"Level RHK", none},
        {"No. RHK", none},
        {"Satuan Kerja", none},
        {"Umpan balik pimpinan", none},
        {"Tersusunnya laporan kinerja dan target dinas setiap bulan", none},
    };
    for (const Row& row : rows) {
        CAPTURE(row.text);
        CHECK(named(row.text) == row.column);
    }
}

TEST_CASE("indicators and targets side by side by aspect, in one level and in two") {
    const TableHead one =
        head_of({{"RHK", "Indikator Kuantitas", "Target Kuantitas", "Indikator Kualitas",
                  "Target Kualitas", "Indikator Waktu", "Target Waktu"},
                 {"a", "b", "1", "c", "2", "d", "3"}});
    CHECK(one.count == 1);
    CHECK(one.holds[3] == Holding{iki, Aspek::kualitas});
    CHECK(one.holds[6] == Holding{target, Aspek::waktu});
    const TableHead two = head_of({{"No", "RHK", "Kuantitas", "", "Kualitas", ""},
                                   {"", "", "Indikator", "Target", "Indikator", "Target"},
                                   {"1", "a", "b", "1", "c", "2"}});
    CHECK(two.end() == 2);
    CHECK(two.holds[1] == Holding{rhk, {}});
    CHECK(two.holds[2] == Holding{iki, Aspek::kuantitas});
    CHECK(two.holds[5] == Holding{target, Aspek::kualitas});
    const TableHead targets = head_of({{"Rencana Hasil Kerja", "Target", "", ""},
                                       {"", "Kuantitas", "Mutu", "Waktu"},
                                       {"a", "1", "2", "3"}});
    CHECK(targets.holds[2] == Holding{target, Aspek::kualitas});
}

TEST_CASE("a group above says whose and what its columns are") {
    CHECK(columns({{"RHK", "IKI", "Target", "", "", "Realisasi", ""},
                   {"", "", "TW I", "TW II", "Tahun", "TW I", "TW II"},
                   {"a", "b", "1", "2", "3", "4", "5"}}) ==
          Columns{rhk, iki, tw1, tw2, target, none, none});
    CHECK(columns({{"RHK Pimpinan yang Diintervensi", "", "RHK", "IKI"},
                   {"RHK", "Indikator", "", ""},
                   {"a", "b", "c", "d"}}) == Columns{rhk_pimpinan, iki_pimpinan, rhk, iki});
}

TEST_CASE("titles above, the best of two that claim the same, and no headings at all") {
    const TableHead head = head_of({{"SASARAN KINERJA PEGAWAI"},
                                    {"Nama", "Pegawai Contoh"},
                                    {},
                                    {"No", "Kegiatan", "RHK", "IKI"},
                                    {"1", "x", "a", "b"}});
    CHECK(head.first == 3);
    CHECK(head.holds[1].column == none);
    CHECK(head.holds[2].column == rhk);
    CHECK(head_of({{"Tersusunnya laporan", "Jumlah laporan"}}).count == 0);
    CHECK(head_of({}).count == 0);
}
