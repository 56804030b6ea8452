// Each step of the year says on its page what it is, on whose authority, and what comes next.
#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <string_view>

#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::array<std::string_view, 4> authorities{
    "Permenpan RB 6/2022", "PP 30/2019", "Peraturan BKN 3/2023", "praktik Kementerian Keuangan"};

}  // namespace

TEST_CASE("each section of the year begins with what it is, whose rule it is, and what is next") {
    Skp skp = valid_skp();
    skp.profil = Profil::kemenkeu;
    skp.konsep.edit().peran = GENERATE(PeranDialog::pegawai, PeranDialog::pimpinan);
    Ui ui({skp}, GENERATE(desktop, phone));
    ui.open("Pegawai Contoh Dua");
    int seen = 0;
    for (const SectionRow* row : sections_of(ui.skp())) {
        if (!folds(row->stage)) continue;
        CAPTURE(row->label);
        for (const Stage stage : {Stage::pelaksanaan, Stage::penilaian})
            if (row->stage == stage && ui.has(Role::button, label_of(stage)) &&
                !ui.has(Role::button, row->label))
                ui.get(Role::button, label_of(stage)).press();
        ui.section(row->section);
        ++seen;
        const Nodes words(ui.nodes());
        const auto explains = [](const Node& node) {
            return node.name.find("Berikutnya: ") != std::string::npos &&
                   std::ranges::any_of(authorities, [&](std::string_view one) {
                       return node.name.find(one) != std::string::npos;
                   });
        };
        CHECK(std::ranges::any_of(words, explains));
    }
    CHECK(seen == 12);
}
