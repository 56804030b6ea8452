// Section Laporan Capaian Kinerja: quarter by quarter, from target to report.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

struct LckUi : Ui {
    explicit LckUi(const Skp& skp, const Window& window = desktop) : Ui({skp}, window) {
        open(skp.pegawai.nama);
        if (has(Role::button, label_of(Stage::pelaksanaan)))  // it is folded
            get(Role::button, label_of(Stage::pelaksanaan)).press();
        section(Section::lck);
    }
};

/// Two IKI with a target in quarter II; the first has one in quarter I too, and realisasi of both.
Skp with_quarters() {
    Skp skp = valid_skp();
    skp.profil = Profil::kemenkeu;
    for (const std::size_t at : {0, 1}) {
        Iki& iki = skp.rhk[1].edit().iki[at];
        iki.id = {at == 0 ? "qa" : "qb"};
        iki.triwulan.target = {at == 0 ? "40" : "-", "50", "-", "-"};
        iki.triwulan.polarisasi = Polarisasi::maximize;
        iki.triwulan.konsolidasi = Konsolidasi::sum;
    }
    skp.rhk[1].edit().iki[0].manual.sumber_data = "Aplikasi layanan";
    for (const auto& [periode, nilai] : {std::pair{"tw1", "40"}, std::pair{"tw2", "45"}}) {
        Realisasi one;
        one.id = {std::string("z") + periode};
        one.iki = {"qa"};
        one.periode = {periode};
        one.nilai = nilai;
        skp.realisasi.push_back(one);
    }
    return skp;
}

}  // namespace

TEST_CASE("the capaian of a quarter is shown step by step, and up to it") {
    const Window window = GENERATE(desktop, phone);
    LckUi ui(with_quarters(), window);
    ui.look_for(Role::text, "Target 50, realisasi 45");
    ui.look_for(Role::text, "Capaian triwulan ini: 90,00 %");
    ui.look_for(Role::text, "Realisasi sampai triwulan ini: 40 + 45 = 85");
    ui.look_for(Role::text, "Capaian sampai triwulan ini: 94,44 %");
    ui.look_for(Role::text,
                "Capaian belum dihitung: realisasi triwulan ini belum ada atau bukan angka.");
}

TEST_CASE("all reports of a quarter are begun by one press, and written beside the Manual") {
    LckUi ui(with_quarters());
    ui.look_for(Role::button, "Mulai laporan Triwulan II").click();
    REQUIRE(ui.skp().lck.size() == 2);
    CHECK(ui.skp().lck[0]->iki.value == "qa");
    CHECK(ui.skp().lck[1]->iki.value == "qb");
    CHECK(ui.skp().lck[1]->periode.value == "tw2");
    CHECK_FALSE(ui.has(Role::button, "Mulai laporan Triwulan II"));
    const std::string first = "lck/" + ui.skp().lck[0]->id.value;
    ui.field(first + "/isu").type("Listrik padam");
    CHECK(ui.skp().lck[0]->isu == "Listrik padam");
    CHECK(ui.field(first + "/data_mentah")
              ->description.find("Sumber data menurut Manual: Aplikasi layanan") !=
          std::string::npos);
}

TEST_CASE("all reports that one press began are taken back by one step") {
    LckUi ui(with_quarters());
    ui.look_for(Role::button, "Mulai laporan Triwulan II").click();
    REQUIRE(ui.skp().lck.size() == 2);
    ui.key(Key::z, flag_ctrl);
    CHECK(ui.skp().lck.empty());
    ui.key(Key::y, flag_ctrl);
    CHECK(ui.skp().lck.size() == 2);
}

TEST_CASE("without targets by quarter the section says where they are set") {
    Skp skp = valid_skp();
    skp.profil = Profil::kemenkeu;
    LckUi ui(skp);
    ui.look_for(Role::text,
                "Belum ada IKI dengan target triwulan. Isi target triwulan pada bagian Hasil "
                "Kerja.");
    skp.profil = Profil::umum;
    for (const SectionRow* row : sections_of(skp)) CHECK(row->section != Section::lck);
}
