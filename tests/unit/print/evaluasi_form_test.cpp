// Evaluasi Kinerja Pegawai: titles, columns, cells, the curve, and which evaluations are printed.
#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/paste/plan.h"
#include "core/print/forms.h"
#include "tests/support/files.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/evaluated_skp.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

namespace {

using Words = std::vector<std::string>;

const std::string realisasi = "REALISASI BERDASARKAN BUKTI DUKUNG";
const std::string umpan_balik = "UMPAN BALIK BERKELANJUTAN BERDASARKAN BUKTI DUKUNG";

Paper printed(const Skp& skp) { return evaluasi_form(skp, *skp.evaluasi[0]); }

/// Hasil kerja is the fourth table, behind header, people and capaian.
const Table& results_of(const Paper& paper) { return *tables_of(paper).at(3); }

const Curve* curve_of(const Paper& paper) {
    for (const Block& block : paper.blocks)
        if (const auto* curve = std::get_if<Curve>(&block)) return curve;
    return nullptr;
}

Words chosen_lines(const Paper& paper) {
    Words lines;
    for (const Table* table : tables_of(paper))
        if (table->widths == std::vector<int>{40, 60})
            for (const std::string& words : row_words(*table, 0)) lines.push_back(words);
    return lines;
}

Evaluasi of_period(const char* id, const char* periode) {
    Evaluasi one = evaluated_quarter();
    one.id = {id};
    one.periode = {periode};
    return one;
}

Words periods_printed(const Skp& skp) {
    Words periods;
    for (const Paper& paper : evaluasi_forms(skp)) periods.push_back(title_lines(paper).back());
    return periods;
}

}  // namespace

TEST_CASE("the evaluation of JA and JF, kuantitatif") {
    const Paper paper = printed(evaluated(valid_skp()));
    CHECK(paper.orientation == Orientation::landscape);
    CHECK_FALSE(paper.draft);
    CHECK(title_lines(paper) == Words{"EVALUASI KINERJA PEGAWAI", "PRANATA KOMPUTER AHLI MUDA",
                                      "PENDEKATAN HASIL KERJA KUANTITATIF", "PERIODE: TRIWULAN I"});
    const auto tables = tables_of(paper);
    REQUIRE(tables.size() == 8);
    CHECK(row_words(*tables[0], 0) == Words{"Pemerintah Kabupaten Contoh",
                                            "PERIODE PENILAIAN: 1 JANUARI SD 31 MARET TAHUN 2027"});
    CHECK(row_words(*tables[1], 3) == Words{"4", "JABATAN", "Pranata Komputer Ahli Muda", "4",
                                            "JABATAN", "Kepala Bidang Aplikasi Informatika"});
    CHECK(chosen_lines(paper) == Words{"CAPAIAN KINERJA ORGANISASI", "BAIK", "RATING HASIL KERJA",
                                       "SESUAI EKSPEKTASI", "RATING PERILAKU KERJA",
                                       "DIATAS EKSPEKTASI", "PREDIKAT KINERJA PEGAWAI", "BAIK"});
    const Signatures* pair = signatures_of(paper);
    REQUIRE(pair != nullptr);
    CHECK(pair->left == Signer{});
    CHECK(pair->right == Signer{"Kota Contoh, 8 April 2027", "Pejabat Penilai Kinerja,",
                                "Pegawai Contoh Tiga", "NIP 197912252005031002"});
}

TEST_CASE("hasil kerja of JA and JF: eight columns; evidence beside its IKI, or of the whole RHK") {
    const Paper paper = printed(evaluated(valid_skp()));
    const Table& results = results_of(paper);
    CHECK(words_in(results.head[0]) == Words{"HASIL KERJA"});
    CHECK(results.head[0].cells[0].columns == 8);
    CHECK(words_in(results.head[1]) ==
          Words{"NO", "RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI", "RENCANA HASIL KERJA",
                "ASPEK", "INDIKATOR KINERJA INDIVIDU", "TARGET", realisasi, umpan_balik});
    CHECK(words_in(results.head[2]) ==
          Words{"(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)"});
    CHECK(bands(results) == Words{"A. UTAMA", "B. TAMBAHAN"});

    const RowGroup& first = results.groups[0];
    REQUIRE(first.size() == 4);
    CHECK(words_in(first[1]) == Words{"1", "Terintegrasinya layanan antarperangkat daerah",
                                      "Tersedianya antarmuka integrasi untuk layanan prioritas",
                                      "Kuantitas", "Jumlah antarmuka yang beroperasi",
                                      "6 antarmuka", "2 antarmuka (berita acara)",
                                      "Rekan: mudah dipakai"});
    CHECK(words_in(first[2]) ==
          Words{"Kualitas", "Persentase panggilan yang berhasil", "99,5 %", "", ""});
    CHECK(words_in(first[3]) == Words{"Waktu", "Penyelesaian sesuai jadwal rilis",
                                      "100 % tepat waktu", "Rilis tepat waktu", "Pimpinan: baik"});
    CHECK(first[1].cells[6].rows == 1);

    const RowGroup& second = results.groups[1];
    REQUIRE(second.size() == 3);
    CHECK(words_in(second[0]).at(6) == "99,9 %");
    CHECK(words_in(second[0]).at(7) == "Pimpinan: andal");
    CHECK(second[0].cells[6].rows == 3);
    CHECK(second[0].cells[7].rows == 3);
    CHECK(second[1].cells.size() == 3);
    CHECK(words_in(results.groups[2][1]).size() == 8);
}

TEST_CASE("a nurse's plan out of a table: what was put in and its evidence, cell by cell") {
    const std::string table =
        bytes_of(repository() / "tests/fixtures/field/FC-19_perawat_formulir_utuh.tsv");
    Skp skp = valid_skp();
    skp.rhk.clear();
    const Result<Skp> pasted = apply(skp, insert_rows(plan_paste(table, {}), skp, "n"));
    REQUIRE(pasted);
    skp = *pasted;
    REQUIRE(skp.rhk.size() == 5);
    Evaluasi one = evaluated_quarter();
    one.baris.clear();
    const auto evidence = [](const char* kind, std::size_t number) {
        return kind + std::to_string(number);
    };
    for (const Box<Rhk>& rhk : skp.rhk)
        for (const Iki& iki : rhk->iki) {
            const std::size_t number = one.baris.size();
            one.baris.push_back({{evidence("b", number)},
                                 {path(*rhk, iki).value},
                                 evidence("Realisasi ", number),
                                 evidence("Pimpinan: ", number),
                                 {}});
        }
    REQUIRE(one.baris.size() == 13);
    skp.evaluasi = {sealed(one)};
    const Paper paper = printed(skp);
    const Table& results = results_of(paper);
    REQUIRE(results.groups.size() == 5);
    std::size_t number = 0;
    for (std::size_t at = 0; at < 5; ++at) {
        const Rhk& rhk = *skp.rhk[at];
        const bool band = at == 0 || at == 4;
        const std::size_t first = band ? 1 : 0;
        REQUIRE(results.groups[at].size() == rhk.iki.size() + first);
        for (std::size_t i = 0; i < rhk.iki.size(); ++i, ++number) {
            const Iki& iki = rhk.iki[i];
            Words words = words_in(results.groups[at][i + first]);
            if (i == 0) {
                REQUIRE(words.size() == 8);
                CHECK(words[0] == std::to_string(at == 4 ? 1 : at + 1));
                CHECK(words[1].starts_with(find_rhk_pimpinan(skp, rhk.rhk_pimpinan)->statement));
                CHECK(words[2].starts_with(rhk.statement));
                words.erase(words.begin(), words.begin() + 3);
            }
            CHECK(words == Words{std::string(label_of(*iki.aspek)), iki.statement, iki.target,
                                 evidence("Realisasi ", number), evidence("Pimpinan: ", number)});
        }
    }
    CHECK(words_in(results.groups[1][2]).at(2) == "\xe2\x89\xa5 90%");
}

TEST_CASE("hasil kerja of JPT: seven columns") {
    const Paper paper = printed(evaluated(jpt_skp()));
    const Table& results = results_of(paper);
    CHECK(words_in(results.head[1]) == Words{"NO", "RENCANA HASIL KERJA",
                                             "INDIKATOR KINERJA INDIVIDU", "TARGET", "PERSPEKTIF",
                                             realisasi, umpan_balik});
    CHECK(words_in(results.head[2]).back() == "(7)");
    CHECK(words_in(results.groups[0][1]) ==
          Words{"1", "Meningkatnya kualitas layanan pemerintahan digital kabupaten", "Indeks SPBE",
                "3,65 indeks", "Penerima Layanan", "2 antarmuka (berita acara)",
                "Rekan: mudah dipakai"});
    CHECK(title_lines(paper)[1] == "KEPALA DINAS KOMUNIKASI DAN INFORMATIKA");
    CHECK(row_words(*tables_of(paper)[1], 4)[4] == "INSTANSI");
}

TEST_CASE("hasil kerja kualitatif, of JA and JF and of JPT: four columns, a row for each RHK") {
    Skp leader = evaluated(jpt_skp());
    leader.pendekatan = Pendekatan::kualitatif;
    for (const Skp& skp : {evaluated(kualitatif_skp()), leader}) {
        const Paper paper = printed(skp);
        CHECK(paper.orientation == Orientation::portrait);
        CHECK(title_lines(paper)[2] == "PENDEKATAN HASIL KERJA KUALITATIF");
        const Table& results = results_of(paper);
        REQUIRE(results.head.size() == 2);
        CHECK(words_in(results.head[1]) ==
              Words{"NO", "RENCANA HASIL KERJA", realisasi, umpan_balik});
        CHECK(bands(results) == Words{"A. Utama", "B. Tambahan"});
        CHECK(results.groups[0][1].cells.size() == 4);
    }
    const Paper paper = printed(evaluated(kualitatif_skp()));
    const Words row = words_in(results_of(paper).groups[0][1]);
    CHECK(row[0] == "1.");
    CHECK(
        row[1].starts_with("Tersedianya antarmuka integrasi untuk layanan prioritas\nUkuran "
                           "keberhasilan / Indikator Kinerja Individu, dan Target:"));
    CHECK(row[2] == "IKI 1: 2 antarmuka (berita acara)\nIKI 3: Rilis tepat waktu");
    CHECK(row[3] == "Rekan: mudah dipakai\nIKI 3: Pimpinan: baik");
}

TEST_CASE("perilaku kerja: umpan balik beside the value that it is about") {
    const Paper paper = printed(evaluated(valid_skp()));
    const Table& behaviour = *tables_of(paper).at(5);
    REQUIRE(behaviour.head.size() == 1);
    CHECK(words_in(behaviour.head[0]) == Words{"NO", "PERILAKU KERJA", umpan_balik});
    CHECK(behaviour.head[0].cells[1].columns == 2);
    REQUIRE(behaviour.groups.size() == 7);
    const Words row = row_words(behaviour, 1);
    REQUIRE(row.size() == 4);
    CHECK(row[0] == "2");
    CHECK(row[1].starts_with("Akuntabel\n"));
    CHECK(row[2] ==
          "Ekspektasi Khusus Pimpinan:\nMencatat setiap perubahan sistem produksi pada "
          "hari yang sama");
    CHECK(row[3] == "Rekan: mencatat perubahan");
    CHECK(row_words(behaviour, 0)[3].empty());
}

TEST_CASE("the curve of each capaian has the five points that are drawn in use") {
    const struct {
        CapaianOrganisasi capaian;
        const char* name;
        std::vector<int> heights;
    } curves[] = {
        {CapaianOrganisasi::istimewa, "ISTIMEWA", {0, 1, 3, 7, 13}},
        {CapaianOrganisasi::baik, "BAIK", {2, 3, 6, 11, 2}},
        {CapaianOrganisasi::butuh_perbaikan, "BUTUH PERBAIKAN", {3, 4, 10, 4, 3}},
        {CapaianOrganisasi::kurang, "KURANG", {2, 11, 6, 3, 2}},
        {CapaianOrganisasi::sangat_kurang, "SANGAT KURANG", {13, 7, 3, 1, 0}},
    };
    Skp skp = evaluated(valid_skp());
    for (const auto& [capaian, name, heights] : curves) {
        CAPTURE(name);
        skp.evaluasi[0].edit().capaian_organisasi = capaian;
        const Paper paper = printed(skp);
        const Curve* curve = curve_of(paper);
        REQUIRE(curve != nullptr);
        CHECK(curve->title ==
              "POLA DISTRIBUSI: KURVA DISTRIBUSI PREDIKAT KINERJA PEGAWAI DENGAN CAPAIAN KINERJA "
              "ORGANISASI " +
                  std::string(name));
        CHECK(curve->upward == "Frekuensi Pegawai");
        CHECK(curve->along == "Predikat Kinerja Pegawai");
        Words names;
        std::vector<int> drawn;
        for (const Curve::Point& point : curve->points) {
            names.push_back(point.name);
            drawn.push_back(point.height);
        }
        CHECK(names == Words{"Sangat Kurang", "Kurang/Misconduct", "Butuh Perbaikan", "Baik",
                             "Sangat Baik"});
        CHECK(drawn == heights);
    }
}

TEST_CASE("what is not chosen is dots, without a curve, and the paper is a draft") {
    Skp skp = evaluated(valid_skp());
    skp.evaluasi[0].edit().capaian_organisasi.reset();
    skp.evaluasi[0].edit().rating_perilaku.reset();
    const Paper paper = printed(skp);
    CHECK(paper.draft);
    CHECK(curve_of(paper) == nullptr);
    const Words lines = chosen_lines(paper);
    for (const std::size_t open : {1U, 5U, 7U}) CHECK(lines[open] == lines[1]);
    CHECK(lines[1].starts_with("...."));
    CHECK(lines[3] == "SESUAI EKSPEKTASI");
}

TEST_CASE("of each period the newest that was handed over, in the order of the year") {
    Skp skp = valid_skp();
    Evaluasi year = of_period("e9", "");
    year.jenis = JenisEvaluasi::tahunan;
    Evaluasi anew = of_period("e3", "tw1");
    anew.menggantikan = "e1";
    anew.rating_hasil_kerja = RatingKinerja::di_atas;
    for (const Evaluasi& one :
         {year, anew, of_period("e4", "tw4"), of_period("e2", "tw2"), of_period("e1", "tw1")})
        skp.evaluasi.emplace_back(sealed(one));
    CHECK(periods_printed(skp) == Words{"PERIODE: TRIWULAN I", "PERIODE: TRIWULAN II",
                                        "PERIODE: TRIWULAN IV", "PERIODE: AKHIR"});
    CHECK(chosen_lines(evaluasi_forms(skp)[0])[3] == "DIATAS EKSPEKTASI");
    const Paper of_year = evaluasi_forms(skp).back();
    CHECK(row_words(*tables_of(of_year)[0], 0)[1] ==
          "PERIODE PENILAIAN: 1 JANUARI SD 31 DESEMBER TAHUN 2027");

    Evaluasi other_device = of_period("e5", "tw2");
    other_device.diserahkan = "9-7-2027";
    other_device.rating_hasil_kerja = RatingKinerja::di_bawah;
    skp.evaluasi.insert(skp.evaluasi.begin(), sealed(other_device));
    CHECK(periods_printed(skp).size() == 4);
    CHECK(chosen_lines(evaluasi_forms(skp)[1])[3] == "DIBAWAH EKSPEKTASI");
}

TEST_CASE("what was changed after it was handed over is on no paper") {
    Skp skp = evaluated(valid_skp());
    CHECK(find_form("evaluasi")->is_there(skp));
    skp.evaluasi[0].edit().rating_hasil_kerja = RatingKinerja::di_atas;
    for (const char* id : {"evaluasi", "dokumen_evaluasi", "bundel"})
        CHECK_FALSE(find_form(id)->is_there(skp));
}

TEST_CASE("who evaluated is on the paper, also when the penilai is another one by now") {
    Skp skp = evaluated(valid_skp());
    skp.pejabat_penilai.nama = "Pegawai Contoh Sembilan";
    const Paper paper = printed(skp);
    CHECK(row_words(*tables_of(paper)[1], 0).back() == "Pegawai Contoh Tiga");
    CHECK(row_words(*tables_of(paper)[1], 3).back().empty());
    CHECK(signatures_of(paper)->right.name == "Pegawai Contoh Tiga");
}

TEST_CASE("a konsep is printed apart, and only as a draft") {
    Skp skp = valid_skp();
    CHECK_FALSE(find_form("evaluasi_konsep")->is_there(skp));
    skp.evaluasi_konsep = {evaluated_quarter()};
    CHECK(find_form("evaluasi_konsep")->is_there(skp));
    for (const char* id : {"evaluasi", "dokumen_evaluasi", "bundel"})
        CHECK_FALSE(find_form(id)->is_there(skp));
    const std::vector<Paper> papers = evaluasi_konsep_forms(skp);
    REQUIRE(papers.size() == 2);
    CHECK(title_lines(papers[1])[0] == "DOKUMEN EVALUASI KINERJA PEGAWAI");
    for (const Paper& paper : papers) CHECK(paper.draft);
}

TEST_CASE("the bundle of the year: plan, evaluations, and their documents") {
    Skp skp = evaluated(valid_skp());
    Evaluasi year = of_period("e9", "");
    year.jenis = JenisEvaluasi::tahunan;
    skp.evaluasi.push_back(sealed(year));
    Words papers;
    for (const Paper& paper : find_form("bundel")->make(skp, {Findings{}})) {
        papers.push_back(paper.title);
        CHECK_FALSE(paper.draft);
    }
    CHECK(papers == Words{"Sasaran Kinerja Pegawai", "Lampiran Sasaran Kinerja Pegawai",
                          "Evaluasi Kinerja Pegawai", "Evaluasi Kinerja Pegawai",
                          "Dokumen Evaluasi Kinerja Pegawai", "Dokumen Evaluasi Kinerja Pegawai"});
    UmpanBalik said;
    said.id = {"u1"};
    said.tanggal = "05-04-2027";
    skp.umpan_balik = {said};
    const auto with_feedback = find_form("bundel")->make(skp, {Findings{}});
    REQUIRE(with_feedback.size() == papers.size() + 1);
    CHECK(title_lines(with_feedback.back())[1] == "TRIWULAN II");
}
