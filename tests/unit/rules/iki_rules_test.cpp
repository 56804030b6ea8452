// Indicators and targets.
#include <catch2/catch_test_macros.hpp>

#include "core/edit/apply.h"
#include "core/model/field.h"
#include "core/print/forms.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"
#include "tests/unit/print/reading.h"

using namespace kinerja;

TEST_CASE("PL-02d asks every IKI for its statement", "[PL-02d]") {
    Skp skp = valid_skp();
    skp.rhk[0].edit().iki[2].statement = "";
    CHECK(found_in(skp) == Found{"PL-02d rhk/r1/iki/i3/statement"});
}

TEST_CASE("PL-02e asks for a target where it has a column of its own", "[PL-02e]") {
    Skp skp = valid_skp();
    for (const char* nothing : {" ", "-", "--", "\xE2\x80\x93", "...", "\xE2\x80\xA6", "___"}) {
        CAPTURE(nothing);
        skp.rhk[1].edit().iki[0].target = nothing;
        CHECK(found_of("PL-02e", skp) == Found{"PL-02e rhk/r2/iki/i1/target"});
    }
    skp.pendekatan = Pendekatan::kualitatif;
    CHECK(found_of("PL-02e", skp) == Found{});
}

TEST_CASE("PL-02j asks for a target in the sentence where it has no column", "[PL-02j]") {
    Skp skp = valid_skp();
    skp.pendekatan = Pendekatan::kualitatif;
    const Completeness joined = completeness_of(skp);  // the targets go on paper with the sentences
    CHECK(joined.filled == joined.required);
    for (const char* nothing : {"-", "...", " "}) {
        skp.rhk[1].edit().iki[0].target = nothing;
        CHECK(found_in(skp) == Found{"PL-02j rhk/r2/iki/i1/statement"});
    }
    CHECK(completeness_of(skp) == Completeness{joined.filled - 1, joined.required});
    CHECK(is_draft(check(skp, {})));
    skp.rhk[1].edit().iki[0].statement = "Ketersediaan layanan per bulan tanpa gangguan";
    CHECK(found_in(skp) == Found{});
    CHECK(completeness_of(skp) == joined);
}

TEST_CASE("PL-02j counts the same with and without a sentence, and leaves its lack to PL-02d",
          "[PL-02j]") {
    Skp skp = kualitatif_skp();
    const Completeness all = completeness_of(skp);
    skp.rhk[0].edit().iki[1].statement = "";
    CHECK(found_in(skp) == Found{"PL-02d rhk/r1/iki/i2/statement"});
    CHECK(completeness_of(skp) == Completeness{all.filled - 2, all.required});
}

TEST_CASE("PL-02j: what a sentence says of its target", "[PL-02j]") {
    Skp skp = kualitatif_skp();
    const auto asks = [&](std::string_view sentence) {
        skp.rhk[0].edit().iki[0].statement = sentence;
        return !found_of("PL-02j", skp).empty();
    };
    for (const std::string_view without :
         {"Jumlah tindakan injeksi", "Persentase panggilan yang berhasil", "Kualitas layanan",
          "Jumlah SP2D yang terbit tahun 2027", "Terselenggaranya rapat",
          "Jumlah laporan:", "Jumlah modul: -", "Jumlah modul: ...", "Jumlah siswa kelas 6",
          "Tersusunnya laporan PP 30", "Terlaksananya PP Nomor 94 Tahun 2021",
          "Laporan menurut pasal 5 ayat (2) dan (3)", "Layanan kelas 1, 2, dan 3",
          "Dokumen mutu SNI ISO 9001:2015", "Capaian Renstra 2025-2029",
          "Persentase (%) layanan yang selesai", "Guru SMP Negeri 3 dan SDN 12"}) {
        CAPTURE(without);
        CHECK(asks(without));
    }
    for (const std::string_view with :
         {"Jumlah tindakan injeksi: 900", "Enam antarmuka beroperasi dengan keluhan yang menurun",
          "Laporan terkirim tepat waktu", "Opini BPK WTP", "Nilai SAKIP perangkat daerah BB",
          "Seluruh arsip tertata", "Layanan berjalan tanpa keluhan", "Naskah selesai Juni 2027",
          "Pimpinan menilai telaahan: dapat langsung dipakai", "90% berkas masuk",
          "Jumlah siswa kelas 6 yang lulus 30 orang", "Layanan 3 kelas",
          "Tindak lanjut PP 30: final"}) {
        CAPTURE(with);
        CHECK_FALSE(asks(with));
    }
}

TEST_CASE("PL-02f points at a number that can be read in two ways", "[PL-02f]") {
    Skp skp = valid_skp();
    skp.rhk[0].edit().iki[0].target = "1.5 juta";
    CHECK(found_in(skp) == Found{"PL-02f rhk/r1/iki/i1/target"});
    skp.rhk[0].edit().iki[0].target = "1,5 juta";
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("PL-07 asks for an aspek in the kuantitatif form of JA and JF", "[PL-07]") {
    Skp skp = valid_skp();
    skp.rhk[0].edit().iki[1].aspek.reset();
    CHECK(found_in(skp) == Found{"PL-07 rhk/r1/iki/i2/aspek"});
    skp.pendekatan = Pendekatan::kualitatif;
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("PL-07 is content with any one aspek", "[PL-07]") {
    Skp skp = valid_skp();
    for (Box<Rhk>& rhk : skp.rhk) {
        rhk.edit().iki.resize(1);
        rhk.edit().iki[0].aspek = Aspek::biaya;
        rhk.edit().iki[0].statement = "Biaya per bulan";
        rhk.edit().iki[0].target = "paling banyak Rp 2.500.000,00";
    }
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("PL-08 has one pendekatan for the whole SKP, by the shape of the model", "[PL-08]") {
    Skp skp = valid_skp();
    static_assert(std::is_same_v<decltype(skp.pendekatan), Pendekatan>);
    CHECK(terms<Pendekatan>().size() == 2);
    std::vector<std::string_view> patterns;
    for (const FieldSpec& field : all_fields())
        if (field.pattern.find("pendekatan") != field.pattern.npos)
            patterns.push_back(field.pattern);
    CHECK(patterns == std::vector<std::string_view>{"pendekatan"});
}

TEST_CASE("PL-08 asks every RHK alike: all for a target, or none", "[PL-08]") {
    Skp skp = valid_skp();
    std::size_t indicators = 0;
    for (Box<Rhk>& rhk : skp.rhk)
        for (Iki& one : rhk.edit().iki) {
            one.target = "";
            ++indicators;
        }
    const Found asked = found_of("PL-02e", skp);
    CHECK(asked.size() == indicators);
    const Result<Skp> kualitatif = apply(skp, SetField{path("pendekatan"), "kualitatif"});
    REQUIRE(kualitatif);
    CHECK(found_of("PL-02e", *kualitatif) == Found{});
    CHECK_FALSE(apply(skp, SetField{path("pendekatan"), "keduanya"}));
}

TEST_CASE("PL-09 asks for a perspektif in the kuantitatif form of JPT", "[PL-09]") {
    Skp skp = jpt_skp();
    skp.rhk[3].edit().iki[0].perspektif.reset();
    CHECK(found_in(skp) == Found{"PL-09 rhk/r4/iki/i1/perspektif"});
    skp.jenis_jabatan = JenisJabatan::pimpinan_unit_kerja_mandiri;
    CHECK(found_in(skp) == Found{"PL-09 rhk/r4/iki/i1/perspektif"});
    skp.pendekatan = Pendekatan::kualitatif;  // whether that form has the column is not known
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("PL-10 has all seven BerAKHLAK values, each with room for Ekspektasi khusus", "[PL-10]") {
    Skp skp = valid_skp();
    CHECK(perilaku_berakhlak().size() == 7);
    CHECK(skp.ekspektasi_khusus.size() == 7);
    skp.ekspektasi_khusus = {};  // optional
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("PL-10 prints the seven values in their order, with or without Ekspektasi khusus",
          "[PL-10]") {
    constexpr std::string_view values[] = {"Berorientasi Pelayanan",
                                           "Akuntabel",
                                           "Kompeten",
                                           "Harmonis",
                                           "Loyal",
                                           "Adaptif",
                                           "Kolaboratif"};
    for (Skp skp : {valid_skp(), kualitatif_skp(), jpt_skp()}) {
        skp.ekspektasi_khusus = {};
        skp.ekspektasi_khusus[3] = "Menjadi penengah di antara tim.";
        const Paper paper = skp_form(skp);
        const Table& perilaku = *tables_of(paper)[3];
        REQUIRE(perilaku.groups.size() == std::size(values));
        for (std::size_t i = 0; i < std::size(values); ++i) {
            const std::vector<std::string> row = row_words(perilaku, i);
            CHECK(row[1].starts_with(values[i]));
            CHECK((row[2].find("penengah") != std::string::npos) == (i == 3));
        }
    }
}
