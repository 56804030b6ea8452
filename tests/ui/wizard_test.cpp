// From an empty device to the first field.
#include <catch2/catch_test_macros.hpp>

#include "core/base/date.h"
#include "core/codec/skp_json.h"
#include "tests/ui/support/ui.h"
#include "wasm/platform/platform_null.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

void next(Ui& ui) { ui.get(Role::button, wording::lanjut).click(); }

}  // namespace

TEST_CASE("three questions make a draft that is committed at once") {
    Ui ui;
    CHECK(ui.has(Role::heading, wording::kosong_judul));
    ui.get(Role::button, wording::buat_skp).click();
    ui.get(Role::radio, "Pejabat Pimpinan Tinggi").click();
    CHECK(ui.get(Role::radio, "Pejabat Pimpinan Tinggi")->is(state_checked));
    ui.get(Role::radio, "PPPK").click();
    next(ui);
    ui.get(Role::radio, "Kualitatif").click();
    next(ui);
    CHECK(ui.get(Role::textbox, "Tanggal awal")->value == "01-01-2027");
    CHECK(ui.get(Role::textbox, "Tanggal akhir")->value == "31-12-2027");
    ui.get(Role::textbox, "Tanggal awal").type("1 Maret 2027");
    ui.get(Role::button, wording::wizard_selesai).click();

    CHECK(ui.skp().jenis_jabatan == JenisJabatan::jpt);
    CHECK(ui.skp().pegawai.status == StatusPegawai::pppk);
    CHECK(ui.skp().pendekatan == Pendekatan::kualitatif);
    CHECK(ui.skp().periode.awal == "1 Maret 2027");
    CHECK(ui.app().ui().screen == Screen::editor);
    REQUIRE(ui.storage.drafts().size() == 1);
    CHECK(ui.storage.head_bytes(ui.skp().id.value) == write_skp(ui.skp()));
    CHECK(ui.sent(Op::commit).at(0).strings.at(5) == "new");
    CHECK(ui.save_words().starts_with(wording::tersimpan));
}

TEST_CASE("the wizard goes back without losing answers, and away without making anything") {
    Ui ui;
    ui.get(Role::button, wording::buat_skp).click();
    ui.get(Role::radio, "Pejabat Administrasi").click();
    next(ui);
    next(ui);
    ui.get(Role::textbox, "Tanggal awal").type("salah");
    ui.get(Role::button, wording::kembali).click();
    ui.get(Role::button, wording::kembali).click();
    CHECK(ui.get(Role::radio, "Pejabat Administrasi")->is(state_checked));
    next(ui);
    next(ui);
    CHECK(ui.get(Role::textbox, "Tanggal awal")->value == "salah");
    ui.get(Role::button, wording::kembali).click();
    ui.get(Role::button, wording::kembali).click();
    ui.get(Role::button, wording::batal).click();
    CHECK(ui.app().ui().screen == Screen::beranda);
    CHECK(ui.storage.drafts().empty());
}

TEST_CASE("the wizard works on a phone, by finger and by keyboard") {
    Ui ui(phone);
    ui.get(Role::button, wording::buat_skp).tap();
    ui.get(Role::radio, "Pejabat Fungsional").tap();
    ui.look_for(Role::button, wording::lanjut).tap();
    ui.get(Role::radio, "Kuantitatif").press();
    ui.get(Role::button, wording::lanjut).press();
    ui.get(Role::button, wording::wizard_selesai).press();
    CHECK(ui.skp().jenis_jabatan == JenisJabatan::jf);
    CHECK(ui.storage.drafts().size() == 1);
}

TEST_CASE("the wizard offers this year, the next, and a post that begins today") {
    Ui ui;
    platform::null_host().now = days_between({1970, 1, 1}, {2026, 8, 17}) * 86'400'000.0;
    ui.settle();
    ui.get(Role::button, wording::buat_skp).click();
    next(ui);
    next(ui);
    const auto days = [&] {
        return ui.get(Role::textbox, "Tanggal awal")->value + " " +
               ui.get(Role::textbox, "Tanggal akhir")->value;
    };
    ui.get(Role::button, "Tahun 2027").click();
    CHECK(days() == "01-01-2027 31-12-2027");
    ui.get(Role::button, "Tahun 2026").click();
    CHECK(days() == "01-01-2026 31-12-2026");
    ui.get(Role::button, "Mulai jabatan baru").click();
    CHECK(days() == "17-08-2026 31-12-2026");
    ui.get(Role::textbox, "Tanggal awal").type("02 JANUARI S.D. 30 JUNI TAHUN 2026");
    CHECK(days() == "02-01-2026 30-06-2026");
    ui.get(Role::textbox, "Tanggal awal").type("2 Januari");
    CHECK(ui.has_containing(Role::text, "Tanggal awal belum memuat tahun."));
    CHECK_FALSE(ui.has_containing(Role::text, "belum dapat dibaca"));
}

TEST_CASE("a periode that cannot be read yet is said, and does not stand in the way") {
    Ui ui;
    ui.get(Role::button, wording::buat_skp).click();
    next(ui);
    next(ui);
    ui.get(Role::textbox, "Tanggal awal").type("kapan saja");
    CHECK(ui.has_containing(Role::text, "belum dapat dibaca"));
    ui.get(Role::button, wording::wizard_selesai).click();
    CHECK(ui.skp().periode.awal == "kapan saja");
}
