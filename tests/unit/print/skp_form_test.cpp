// The four forms of an SKP: what stands where.
#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/print/forms.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

using Words = std::vector<std::string>;

std::string period_of(const Skp& skp) {
    const Paper paper = skp_form(skp);
    return row_words(*tables_of(paper)[0], 0)[1];
}

}  // namespace

TEST_CASE("the form of JA and JF, kuantitatif") {
    const Paper paper = skp_form(valid_skp());
    CHECK(paper.orientation == Orientation::landscape);
    CHECK(title_lines(paper) == Words{"SASARAN KINERJA PEGAWAI",
                                      "PENDEKATAN HASIL KERJA KUANTITATIF",
                                      "BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL"});
    const auto tables = tables_of(paper);
    REQUIRE(tables.size() == 4);
    CHECK(row_words(*tables[0], 0) ==
          Words{"Pemerintah Kabupaten Contoh",
                "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2027"});

    SECTION("both people, side by side") {
        const Table& people = *tables[1];
        CHECK(words_in(people.head[0]) ==
              Words{"NO", "PEGAWAI YANG DINILAI", "NO", "PEJABAT PENILAI KINERJA"});
        CHECK(row_words(people, 0) ==
              Words{"1", "NAMA", "Pegawai Contoh Dua", "1", "NAMA", "Pegawai Contoh Tiga"});
        CHECK(row_words(people, 1) ==
              Words{"2", "NIP", "198809172014032003", "2", "NIP", "197912252005031002"});
        CHECK(row_words(people, 2) == Words{"3", "PANGKAT/GOL. RUANG", "Penata / III/c", "3",
                                            "PANGKAT/GOL. RUANG", "Pembina / IV/a"});
        CHECK(row_words(people, 4) == Words{"5", "UNIT KERJA", "Bidang Aplikasi Informatika", "5",
                                            "UNIT KERJA", "Bidang Aplikasi Informatika"});
    }
    SECTION("head and sections of hasil kerja") {
        const Table& results = *tables[2];
        CHECK(words_in(results.head[0]) == Words{"HASIL KERJA"});
        CHECK(results.head[0].band);
        CHECK(results.head[0].cells[0].columns == 6);
        CHECK(words_in(results.head[1]) ==
              Words{"NO", "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*", "RENCANA HASIL KERJA",
                    "ASPEK", "INDIKATOR KINERJA INDIVIDU", "TARGET"});
        CHECK(words_in(results.head[2]) == Words{"(1)", "(2)", "(3)", "(4)", "(5)", "(6)"});
        CHECK(bands(results) == Words{"A. UTAMA", "B. TAMBAHAN"});
    }
    SECTION("one RHK spans the rows of its IKI; decimals stay as typed") {
        const Table& results = *tables[2];
        REQUIRE(results.groups.size() == 3);
        const RowGroup& first = results.groups[0];
        REQUIRE(first.size() == 4);  // the band and three IKI
        CHECK(words_in(first[1]) == Words{"1", "Terintegrasinya layanan antarperangkat daerah",
                                          "Tersedianya antarmuka integrasi untuk layanan prioritas",
                                          "Kuantitas", "Jumlah antarmuka yang beroperasi",
                                          "6 antarmuka"});
        for (std::size_t i = 0; i < 3; ++i) CHECK(first[1].cells[i].rows == 3);
        CHECK(words_in(first[2]) ==
              Words{"Kualitas", "Persentase panggilan yang berhasil", "99,5 %"});
        CHECK(words_in(results.groups[1].back()).back() == "paling banyak Rp 42.500.000,00");
        CHECK(words_in(results.groups[2][1])[2] ==
              "Terlatihnya operator aplikasi di kecamatan (penugasan dari Kepala Dinas)");
    }
    SECTION("both footnotes, and the pair that signs") {
        REQUIRE(footnotes_of(paper).size() == 2);
        CHECK(footnotes_of(paper)[0].first == "*");
        CHECK(footnotes_of(paper)[1].first == "**");
        const Signatures* pair = signatures_of(paper);
        REQUIRE(pair != nullptr);
        CHECK(pair->left.role == "Pegawai yang Dinilai,");
        CHECK(pair->left.name == "Pegawai Contoh Dua");
        CHECK(pair->left.number == "NIP 198809172014032003");
        CHECK(pair->right.role == "Pejabat Penilai Kinerja,");
        CHECK_FALSE(pair->right.above.empty());
    }
}

TEST_CASE("perilaku kerja: seven values with three guides each") {
    for (const Skp& skp : {valid_skp(), kualitatif_skp(), jpt_skp()}) {
        const Paper paper = skp_form(skp);
        const Table& behaviour = *tables_of(paper).back();
        CHECK(words_in(behaviour.head[0]) == Words{"PERILAKU KERJA**"});
        REQUIRE(behaviour.groups.size() == 7);
        for (std::size_t i = 0; i < 7; ++i) {
            const Row& row = behaviour.groups[i][0];
            const Perilaku& value = perilaku_berakhlak()[i];
            std::string words(value.label);
            for (const std::string_view guide : value.panduan) words += "\n" + std::string(guide);
            CHECK(words_of(row.cells[1]) == words);
            const std::string expected = skp.ekspektasi_khusus[i];
            CHECK(words_of(row.cells[2]) ==
                  "Ekspektasi Khusus Pimpinan:" + (expected.empty() ? "" : "\n" + expected));
        }
    }
}

TEST_CASE("the form of JA and JF, kualitatif") {
    Skp skp = kualitatif_skp();
    const Paper paper = skp_form(skp);
    CHECK(paper.orientation == Orientation::portrait);
    CHECK(title_lines(paper) == Words{"SASARAN KINERJA PEGAWAI",
                                      "PENDEKATAN HASIL KERJA KUALITATIF",
                                      "BAGI PEJABAT ADMINISTRASI / FUNGSIONAL"});
    const Table& results = *tables_of(paper)[2];
    CHECK(words_in(results.head[0]) == Words{"HASIL KERJA"});
    CHECK(bands(results) == Words{"A. Utama", "B. Tambahan"});
    CHECK(words_of(results.groups[0][1].cells[1]) ==
          "Tersedianya antarmuka integrasi untuk layanan prioritas\n"
          "Ukuran keberhasilan / Indikator Kinerja Individu, dan Target:\n"
          "Jumlah antarmuka yang beroperasi: 6 antarmuka\n"
          "Persentase panggilan yang berhasil: 99,5 %\n"
          "Penyelesaian sesuai jadwal rilis: 100 % tepat waktu");
    CHECK(words_of(results.groups[2][1].cells[1])
              .starts_with("Terlatihnya operator aplikasi di kecamatan (Penugasan dari: Kepala "
                           "Dinas)"));
    CHECK(all_words(paper).find("Terintegrasinya layanan antarperangkat") == std::string::npos);
    CHECK(footnotes_of(paper).size() == 1);
}

TEST_CASE("a kuantitatif SKP that became kualitatif prints sentence and target joined") {
    Skp skp = valid_skp();
    skp.pendekatan = Pendekatan::kualitatif;
    const Paper paper = skp_form(skp);
    CHECK(paper == skp_form(kualitatif_skp()));
    CHECK(words_of(tables_of(paper)[2]->groups[1][0].cells[1])
              .ends_with("Biaya komputasi awan per bulan: paling banyak Rp 42.500.000,00"));
    const Result<Skp> joined = apply(skp, JoinTargets{});
    REQUIRE(joined);
    CHECK(joined->rhk[0]->iki[0].statement == "Jumlah antarmuka yang beroperasi: 6 antarmuka");
    CHECK(joined->rhk[0]->iki[0].target.empty());
    CHECK(skp_form(*joined) == paper);
    CHECK(targets_apart(skp) == 7);
    CHECK(targets_apart(*joined) == 0);
}

TEST_CASE("the RHK of the leader stands with its indicators on the form that has footnote *") {
    Skp skp = valid_skp();
    skp.rhk_pimpinan[1].iki = "Indeks layanan publik (target 4,2)\n- Persentase layanan daring";
    const Paper paper = skp_form(skp);
    const Table& results = *tables_of(paper)[2];
    CHECK(words_in(results.groups[0][1])[1] == "Terintegrasinya layanan antarperangkat daerah");
    constexpr std::string_view with_indicators =
        "Meningkatnya layanan publik daring\nIndikator Kinerja Individu:\n"
        "Indeks layanan publik (target 4,2)\nPersentase layanan daring";
    CHECK(words_in(results.groups[1][0])[1] == with_indicators);
    CHECK(words_in(results.groups[2][1])[1] == with_indicators);
    skp.pendekatan = Pendekatan::kualitatif;
    CHECK(all_words(skp_form(skp)).find("Indeks layanan publik") == std::string::npos);
}

TEST_CASE("the form of JPT, kuantitatif") {
    const Skp skp = jpt_skp();
    const Paper paper = skp_form(skp);
    CHECK(title_lines(paper).back() ==
          "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI");
    const Table& people = *tables_of(paper)[1];
    CHECK(row_words(people, 1) == Words{"2", "NIP", "197105041996031001", "2", "NIP", ""});
    CHECK(row_words(people, 4) == Words{"5", "UNIT KERJA", "Dinas Komunikasi dan Informatika", "5",
                                        "INSTANSI", "Pemerintah Kabupaten Contoh"});
    const Table& results = *tables_of(paper)[2];
    CHECK(words_in(results.head[1]) ==
          Words{"NO", "RENCANA HASIL KERJA", "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF"});
    CHECK(words_in(results.head[2]) == Words{"(1)", "(2)", "(3)", "(4)", "(5)"});
    CHECK(words_in(results.groups[0][1]) ==
          Words{"1", "Meningkatnya kualitas layanan pemerintahan digital kabupaten", "Indeks SPBE",
                "3,65 indeks", "Penerima Layanan"});
    CHECK(results.groups[0][1].cells[1].rows == 2);
    CHECK(signatures_of(paper)->right.number.empty());
    CHECK(footnotes_of(paper).size() == 1);
}

TEST_CASE("the form of JPT, kualitatif") {
    Skp skp = jpt_skp();
    skp.pendekatan = Pendekatan::kualitatif;
    const Paper paper = skp_form(skp);
    CHECK(title_lines(paper) ==
          Words{"SASARAN KINERJA PEGAWAI", "PENDEKATAN HASIL KERJA KUALITATIF",
                "BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI"});
    CHECK(words_of(tables_of(paper)[2]->groups[0][1].cells[1])
              .find("Indeks SPBE: 3,65 indeks (Perspektif: Penerima Layanan)") !=
          std::string::npos);
}

TEST_CASE("what the form has no place for is not printed") {
    Skp skp = jpt_skp();
    skp.rhk_pimpinan = valid_skp().rhk_pimpinan;
    skp.rhk[0].edit().rhk_pimpinan = skp.rhk_pimpinan[0].id;
    skp.rhk[0].edit().iki[0].aspek = Aspek::kuantitas;
    const std::string words = all_words(skp_form(skp));
    CHECK(words.find(skp.rhk_pimpinan[0].statement) == std::string::npos);
    CHECK(words.find("Kuantitas") == std::string::npos);
    CHECK(words.find("Renstra") == std::string::npos);
}

TEST_CASE("PPPK sign with their NI PPPK; blanks in a number go, what is none stays as typed") {
    Skp skp = valid_skp();
    skp.pegawai.status = StatusPegawai::pppk;
    skp.pegawai.nip = "19900913 2025 24 2 014";
    skp.pejabat_penilai.nip = " NRP 1234 ";
    const Paper paper = skp_form(skp);
    const Table& people = *tables_of(paper)[1];
    CHECK(row_words(people, 1) == Words{"2", "NI PPPK", "199009132025242014", "2", "NRP", "1234"});
    CHECK(signatures_of(paper)->left.number == "NI PPPK 199009132025242014");
    skp.pejabat_penilai.golongan = "lain";
    skp.pejabat_penilai.nip = "11990012";
    CHECK(signatures_of(skp_form(skp))->right.number == "NRP 11990012");
    skp.pejabat_penilai.golongan = "III/c";
    CHECK(signatures_of(skp_form(skp))->right.number == "NIP 11990012");
}

TEST_CASE("a number is signed with its name once, and nothing is signed as one") {
    Skp skp = valid_skp();
    skp.pejabat_penilai.golongan = "lain";
    const struct {
        const char* typed;
        const char* signed_as;
    } numbers[] = {
        {"NRP 19000001010199", "NRP 19000001010199"},
        {"NIP. 19000506 192002 1 999", "NIP 190005061920021999"},
        {"'190005061920021999", "NIP 190005061920021999"},
        {"NIK 9901010101010001", "NIK 9901010101010001"},
        {"9901010101010001", "NIK 9901010101010001"},
        {"-", ""},
        {"", ""},
    };
    for (const auto& [typed, signed_as] : numbers) {
        CAPTURE(typed);
        skp.pejabat_penilai.nip = typed;
        CHECK(signatures_of(skp_form(skp))->right.number == signed_as);
        const Paper printed = skp_form(skp);
        const std::string label = row_words(*tables_of(printed)[1], 1)[4];
        CHECK(label == (std::string_view(signed_as).empty()
                            ? "NIP"
                            : std::string_view(signed_as).substr(0, 3)));
    }
}

TEST_CASE(
    "a dash behind a name is a dash; what a sheet rounded is no number, whatever it is called") {
    const struct {
        const char* typed;
        const char* printed;
    } numbers[] = {
        {"NIP. -", "-"},
        {"NRP -", "-"},
        {"NIP: -", "-"},
        {"NI P3K -", "-"},
        {"NIP/NRP: -", "-"},
        {"NIP. \xE2\x80\x93", "\xE2\x80\x93"},
        {"NIP.", ""},
        {"1,90000E+13", "dibulatkan oleh lembar kerja"},
        {"1,90005E+17", "dibulatkan oleh lembar kerja"},
        {"NRP 1,90000E+13", "dibulatkan oleh lembar kerja"},
        {"NRP. 1.9E+13", "dibulatkan oleh lembar kerja"},
        {"NIK 9,90101E+15", "dibulatkan oleh lembar kerja"},
    };
    for (const char* golongan : {"lain", "IV/a"})
        for (const auto& [typed, said] : numbers) {
            CAPTURE(golongan, typed);
            Skp skp = valid_skp();
            skp.pejabat_penilai.golongan = golongan;
            skp.pejabat_penilai.nip = typed;
            const Paper paper = skp_form(skp);
            const std::vector<std::string> row = row_words(*tables_of(paper)[1], 1);
            CHECK(row[4] == "NIP");
            CHECK(row[5] == said);
            CHECK(signatures_of(paper)->right.number == "");
        }
}

TEST_CASE("the NI PPPK is read under every name of its own") {
    for (const char* typed :
         {"NI P3K 19000722 202521 1 999", "NIP3K 190007222025211999", "NIP P3K 190007222025211999",
          "Ni.P3K: 190007222025211999", "P3K 190007222025211999", "PPPK. 19000722 202521 1 999",
          "NIP/NI P3K 190007222025211999", "NIP PPPK 190007222025211999",
          "Nomor Induk PPPK: 190007222025211999"}) {
        CAPTURE(typed);
        Skp skp = valid_skp();
        skp.pegawai.status = StatusPegawai::pppk;
        skp.pegawai.nip = typed;
        const Paper paper = skp_form(skp);
        CHECK(row_words(*tables_of(paper)[1], 1)[2] == "190007222025211999");
        CHECK(signatures_of(paper)->left.number == "NI PPPK 190007222025211999");
    }
}

TEST_CASE("periods of two years, and such as are no dates") {
    Skp skp = valid_skp();
    skp.periode = {"1-7-2027", "2028-06-30", {}};
    CHECK(period_of(skp) == "PERIODE PENILAIAN: 1 JULI 2027 SD 30 JUNI 2028");
    skp.periode = {"awal tahun", "", {}};
    CHECK(period_of(skp) == "PERIODE PENILAIAN: AWAL TAHUN SD ..............................");
}

TEST_CASE("an empty SKP keeps its form") {
    const Paper paper = skp_form(Skp{});
    const Table& results = *tables_of(paper)[2];
    CHECK(bands(results) == Words{"A. UTAMA", "B. TAMBAHAN"});
    CHECK(results.groups[0].size() == 2);
    CHECK(results.groups[0][1].cells.size() == 6);
}
