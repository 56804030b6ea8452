// Lampiran, acuan, and hidden characters in any text.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/dialog/seal.h"
#include "core/model/field.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/found.h"
#include "tests/support/skp_builder.h"

using namespace kinerja;

TEST_CASE("PL-02g asks for dukungan sumber daya", "[PL-02g]") {
    Skp skp = valid_skp();
    skp.lampiran.sumber_daya.clear();
    CHECK(found_in(skp) == Found{"PL-02g lampiran/sumber_daya"});
}

TEST_CASE("PL-02h asks what support is needed", "[PL-02h]") {
    Skp skp = valid_skp();
    skp.lampiran.sumber_daya[1].uraian = "";
    CHECK(found_in(skp) == Found{"PL-02h lampiran/sumber_daya/d2/uraian"});
}

TEST_CASE("PL-02i asks for konsekuensi, once when both are missing", "[PL-02i]") {
    Skp skp = valid_skp();
    skp.lampiran.konsekuensi = {};
    CHECK(found_in(skp) == Found{"PL-02i lampiran/konsekuensi"});
}

TEST_CASE("PL-03a asks for one acuan at least", "[PL-03a]") {
    Skp skp = valid_skp();
    skp.acuan = {};
    CHECK(found_in(skp) == Found{"PL-03a acuan"});
    skp.acuan[5] = "Prioritas daerah";
    CHECK(found_in(skp) == Found{});
}

TEST_CASE("PL-03b asks a PPPK for the perjanjian kerja", "[PL-03b]") {
    Skp skp = valid_skp();
    skp.pegawai.status = StatusPegawai::pppk;
    skp.pegawai.nip = "198809172024212003";
    CHECK(found_in(skp) == Found{"PL-03b acuan/perjanjian_kerja"});
}

TEST_CASE("PL-12 reminds of the Ekspektasi when support is not to be had", "[PL-12]") {
    using enum StatusDukungan;
    Skp skp = valid_skp();
    for (const StatusDukungan status : {belum_dibahas, disepakati}) {
        skp.lampiran.sumber_daya[0].status = status;
        CHECK(found_in(skp) == Found{});
    }
    for (const StatusDukungan status : {tidak_disepakati, tidak_terealisasi}) {
        skp.lampiran.sumber_daya[0].status = status;
        CHECK(found_in(skp) == Found{"PL-12 lampiran/sumber_daya/d1/status"});
    }
}

TEST_CASE("PL-12 is silent once the record tells what was adjusted, or why nothing was",
          "[PL-12]") {
    Participant pimpinan = pimpinan_of(valid_skp());
    pimpinan.raw().lampiran.sumber_daya[0].status = StatusDukungan::tidak_terealisasi;
    pimpinan.say(JenisEntri::klarifikasi, "lampiran/sumber_daya/d1", "Server belum ada");
    CHECK(found_in(pimpinan.skp()) == Found{"PL-12 lampiran/sumber_daya/d1/status"});
    DialogEntry entry;
    entry.author = pimpinan.author();
    entry.card.value = entry.karena.value = "lampiran/sumber_daya/d1";
    entry.text = "Target tetap dapat dicapai dengan server lama";
    DialogKinerja& dialog = pimpinan.raw().dialog.edit();
    insert_entry(dialog, joined(dialog, entry));
    CHECK(found_in(pimpinan.skp()) == Found{});
}

TEST_CASE("PL-13 asks every RHK for schedule and evidence", "[PL-13a][PL-13b]") {
    Skp skp = valid_skp();
    skp.rhk[0].edit().skema.jadwal = "";
    CHECK(found_in(skp) == Found{"PL-13a rhk/r1/skema/jadwal"});
    skp = valid_skp();
    skp.rhk[2].edit().skema.bukti_kinerja = "";
    CHECK(found_in(skp) == Found{"PL-13b rhk/r3/skema/bukti_kinerja"});
}

TEST_CASE("PL-14 advises on the side of konsekuensi that is missing", "[PL-14a][PL-14b]") {
    Skp skp = valid_skp();
    skp.lampiran.konsekuensi.positif = "";
    CHECK(found_in(skp) == Found{"PL-14a lampiran/konsekuensi/positif"});
    skp = valid_skp();
    skp.lampiran.konsekuensi.negatif = "";
    CHECK(found_in(skp) == Found{"PL-14b lampiran/konsekuensi/negatif"});
}

TEST_CASE("TX-01 points at hidden characters in any text", "[TX-01]") {
    for (const FieldSpec& field : all_fields()) {
        if (field.kind == FieldKind::choice || field.kind == FieldKind::flag) continue;
        const Path place = planned_path(field.pattern);
        CAPTURE(place.value);
        Skp marked = planned_skp();
        const std::string text = *read_field(marked, place);
        REQUIRE_FALSE(write_field(marked, place, text + "x\u202Ey"));
        const Found found = found_in(marked);
        CHECK(std::count(found.begin(), found.end(), "TX-01 " + place.value) == 1);
    }
}

TEST_CASE("TX-02 asks to shorten what nobody reads to its end, and keeps it", "[TX-02]") {
    const std::string sentence = "Tersedianya layanan yang andal ";
    for (const char* place :
         {"rhk/r1/statement", "rhk/r1/iki/i1/statement", "rhk/r1/iki/i1/target"}) {
        CAPTURE(place);
        Skp skp = valid_skp();
        std::string text;
        while (text.size() <= 5'000) text += sentence;
        REQUIRE_FALSE(write_field(skp, {place}, text));
        const Found found = found_in(skp);
        CHECK(std::count(found.begin(), found.end(), std::string("TX-02 ") + place) == 1);
        REQUIRE_FALSE(write_field(skp, {place}, sentence));
        const Found short_one = found_in(skp);
        CHECK(std::count(short_one.begin(), short_one.end(), std::string("TX-02 ") + place) == 0);
    }
}
