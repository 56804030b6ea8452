// What places are called: alike wherever they are named.
#include "core/model/place_name.h"

#include <catch2/catch_test_macros.hpp>
#include <set>

#include "core/model/field.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

TEST_CASE("a place is named from the outside in") {
    const Skp skp = planned_skp();
    const auto name = [&](const char* place) { return name_of(skp, Path{place}); };
    CHECK(name("rhk/r2/iki/i1/target") == "RHK utama 2, IKI 1, Target");
    CHECK(name("rhk/r3/statement") == "RHK tambahan 1, Rencana Hasil Kerja");
    CHECK(name("rhk/r1/skema/jadwal") == "RHK utama 1, Jadwal Pelaporan Perkembangan");
    CHECK(name("rhk/r1/iki/i1/manual/tujuan") == "RHK utama 1, IKI 1, Tujuan");
    CHECK(name("pegawai/nama") == "Pegawai yang dinilai, Nama");
    CHECK(name("pejabat_penilai/nama") == "Pejabat Penilai Kinerja, Nama");
    CHECK(name("periode/awal") == "Awal Periode Penilaian");
    CHECK(name("ekspektasi_khusus/akuntabel") == "Ekspektasi Khusus Pimpinan: Akuntabel");
    CHECK(name("lampiran/sumber_daya/d2/uraian") == "Dukungan sumber daya 2, Dukungan Sumber Daya");
    CHECK(name("lampiran/konsekuensi/positif") == "Konsekuensi Positif");
    CHECK(name("jadwal/batas_penetapan") == "Jadwal, Batas Penetapan SKP");
    CHECK(name("jadwal/periode/d2/awal") == "Periode evaluasi 2, Hari Pertama");
    CHECK(name("matriks/anggota/a1/nip") == "Matriks, Pegawai Contoh Empat, NIP");
    CHECK(name("pkps/perilaku/akuntabel/indikator") ==
          "Rencana PKPS, Akuntabel, Indikator Perilaku Kerja");
    CHECK(name("sasaran/s2/statement") == "Sasaran 2, Sasaran Perjanjian Kinerja");
}

TEST_CASE("a meeting and what follows from it say which meeting") {
    const Skp skp = planned_skp();
    REQUIRE_FALSE(skp.pertemuan.empty());
    const Pertemuan& first = *skp.pertemuan[0];
    CHECK(name_of(skp, path(first.id) / "hadir") == "Pertemuan 1, Yang Hadir");
    REQUIRE_FALSE(first.tindak_lanjut.empty());
    CHECK(name_of(skp, path(first.id, first.tindak_lanjut[0].id) / "tanggal") ==
          "Pertemuan 1, tindak lanjut 1, Tenggat");
}

TEST_CASE("an indicator is called as the profil does") {
    Skp skp = jpt_skp();
    skp.profil = Profil::kemenkeu;
    const auto word = std::string(plan_words(skp.profil, skp.jenis_jabatan).indicator);
    CHECK(word != "IKI");
    CHECK(name_of(skp, path(*skp.rhk[0], skp.rhk[0]->iki[0]) / "target") ==
          "RHK utama 1, " + word + " 1, Target");
    CHECK(name_of_indicator(skp, 2) == "IKU 2");
    CHECK(name_of_indicator(valid_skp(), 2) == "IKI 2");
}

TEST_CASE("one of a list is called in its list as it is in a sentence about it") {
    const Skp skp = planned_skp();
    const auto owner = [&](const char* place) { return owner_of(skp, Path{place}); };
    CHECK(owner("sasaran/s2/statement") == name_of_item<Sasaran>(2));
    CHECK(owner("lampiran/sumber_daya/d2/uraian") == name_of_item<DukunganSumberDaya>(2));
    REQUIRE_FALSE(skp.catatan_pribadi.empty());
    const Path note = path("catatan_pribadi") / skp.catatan_pribadi[0].id.value;
    CHECK(owner_of(skp, note / "text") == name_of_item<CatatanPribadi>(1));
    REQUIRE_FALSE(skp.pertemuan.empty());
    CHECK(owner_of(skp, path(skp.pertemuan[0]->id)) == name_of_item<Pertemuan>(1));
}

TEST_CASE("no two fields of one SKP have the same name") {
    const Skp skp = planned_skp();
    std::set<std::string> names;
    for (const FieldSpec& spec : all_fields()) {
        CAPTURE(spec.pattern);
        CHECK(names.insert(name_of(skp, planned_path(spec.pattern))).second);
    }
}

TEST_CASE("what is not there is named by what it would be; nothing is without a name") {
    CHECK(name_of(valid_skp(), Path{"rhk/hilang/statement"}) == "Rencana Hasil Kerja");
    for (const char* odd : {"", "/", "x/y", "rhk", "rhk/", "rhk/r1/", "matriks/kolom/r1.i1",
                            "matriks/kolom/r9.i1", "matriks/anggota/a9", "acuan"}) {
        CAPTURE(odd);
        CHECK_FALSE(name_of(valid_skp(), Path{odd}).empty());
    }
}
