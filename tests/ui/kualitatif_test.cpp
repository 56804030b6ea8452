// A kuantitatif SKP that becomes kualitatif: its targets stay, and go into their sentences.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/planning/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

TEST_CASE("targets are joined with their sentences in one press, and apart again in one") {
    const Window window = GENERATE(desktop, phone);
    Ui ui({valid_skp()}, window);
    ui.open(valid_skp().pegawai.nama);
    CHECK_FALSE(ui.has(Role::button, wording::gabungkan_target));
    ui.field("pendekatan").choose("kualitatif");
    ui.field("pendekatan");
    CHECK(ui.has_containing(Role::status, "7 target masih terpisah dari kalimatnya."));
    const std::string before = write_skp(ui.skp());
    ui.section(Section::hasil_kerja);
    ui.look_for(Role::button, wording::gabungkan_target).click();
    CHECK(ui.skp().rhk[1]->iki[2].statement ==
          "Biaya komputasi awan per bulan: paling banyak Rp 42.500.000,00");
    for (const Box<Rhk>& rhk : ui.skp().rhk)
        for (const Iki& iki : rhk->iki) CHECK(iki.target.empty());
    CHECK_FALSE(ui.has(Role::button, wording::gabungkan_target));
    CHECK(ui.has_containing(Role::status, "penggabungan target ke kalimat"));
    ui.get(Role::button, wording::urungkan).click();
    CHECK(write_skp(ui.skp()) == before);
}
