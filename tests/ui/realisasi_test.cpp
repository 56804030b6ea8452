// Realisasi: typed or computed from the notes, with what it came from.
#include <catch2/catch_test_macros.hpp>

#include "core/pelaksanaan/realisasi_from_catatan.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

Skp year() {
    Skp skp = planned_skp();
    skp.jadwal.edit() = {};
    skp.periode.awal = "01-07-2026";  // two of its triwulan are over in these tests
    skp.periode.akhir = "30-06-2027";
    skp.realisasi.clear();
    skp.catatan_kinerja.clear();
    Iki& iki = skp.rhk[0].edit().iki[0];
    iki.triwulan.target = {"12", "16", "4", "8"};
    iki.triwulan.konsolidasi = Konsolidasi::sum;
    int number = 0;
    for (const char* figure : {"1", "2", "banyak"}) {
        CatatanKinerja note;
        note.id.value = "n" + std::to_string(++number);
        note.tanggal = "0" + std::to_string(number) + "-08-2026";
        note.kegiatan = "Kegiatan " + std::to_string(number);
        note.rhk = skp.rhk[0]->id;
        note.iki = iki.id;
        note.realisasi = figure;
        skp.catatan_kinerja.emplace_back(note);
    }
    return skp;
}

struct Figures : Ui {
    Figures() : Ui({year()}) {
        open("Pegawai");
        if (has(Role::button, label_of(Stage::pelaksanaan)))  // it is folded
            get(Role::button, label_of(Stage::pelaksanaan)).press();
        section(Section::realisasi);
    }
    std::string place(std::string_view member, const char* periode = "tw3") {
        const Rhk& rhk = *skp().rhk[0];
        const RealisasiId id = id_of_realisasi(rhk.id, rhk.iki[0].id, {periode});
        return "realisasi/" + id.value + "/" + std::string(member);
    }
};

}  // namespace

TEST_CASE("the first figure makes the realisasi, the next letters are the same step") {
    Figures ui;
    CHECK(ui.skp().realisasi.empty());
    ui.field(ui.place("nilai")).type("3");
    REQUIRE(ui.skp().realisasi.size() == 1);
    ui.field(ui.place("nilai")).type("3 dokumen");
    CHECK(ui.value(ui.place("nilai")) == "3 dokumen");
    CHECK(ui.skp().realisasi[0]->cara == CaraRealisasi::diketik);
    CHECK(ui.has_containing(Role::text, "75,00 % dari target"));
    ui.key(Key::z, flag_ctrl);
    CHECK(ui.skp().realisasi.empty());
}

TEST_CASE("a way of computing takes the notes at once, and tells them") {
    Figures ui;
    ui.field(ui.place("cara")).choose("jumlah");
    REQUIRE(ui.skp().realisasi.size() == 1);
    CHECK(ui.field(ui.place("nilai"))->value == "3");
    ui.get_containing(Role::button, "Asal angka (3 catatan)").click();
    CHECK(ui.has_containing(Role::text, "Kegiatan 2"));
    CHECK(ui.has_containing(Role::text, "tidak dihitung"));
    CHECK(ui.has_containing(Role::text, "1 + 2"));
    ui.field(ui.place("cara")).choose("terakhir");
    CHECK(ui.field(ui.place("nilai"))->value == "2");
}

TEST_CASE("each IKI has its chart in words, and only what is due is judged") {
    Figures ui;
    ui.field(ui.place("nilai")).type("1");
    ui.field(ui.place("nilai", "tw1")).type("1");
    CHECK(ui.has_containing(Role::image, "Triwulan III 2026 25,00 %"));
    CHECK(ui.has_containing(Role::text, "25,00 % dari target, di bawah target"));
    CHECK(ui.has_containing(Role::text, "Periode ini belum lewat."));
}

TEST_CASE("a figure that is no number is said at its field, and kept") {
    Figures ui;
    ui.field(ui.place("nilai")).type("sedang berjalan");
    CHECK(ui.value(ui.place("nilai")) == "sedang berjalan");
    CHECK(ui.field(ui.place("nilai"))->description.find("belum berupa angka") != std::string::npos);
}
