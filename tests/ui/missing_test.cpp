// What the second store alone still has: named on Beranda, brought back, or put beside what is
// here.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/app/derived.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr const char* saved = "1803700000000";

std::string summary(std::string_view nama) {
    Skp skp = valid_skp();
    skp.pegawai.nama = nama;
    return write_summary(summary_of(skp));
}

/// Two drafts that are gone, and one that lacks its last four saves.
void tell(Ui& ui, const std::string& cause) {
    ui.reply_notice(Notice::copies_found,
                    {cause, "a", "3", saved, "0", "0", summary("Hilang Satu"), "b", "2", saved, "0",
                     "1", summary("Hilang Dua"), "c", "4", saved, "1", "0", summary("Mundur")});
}

std::vector<std::string> asked(const Ui& ui) {
    REQUIRE(ui.sent(Op::restore).size() == 1);
    return ui.sent(Op::restore).front().strings;
}

}  // namespace

TEST_CASE("what is missing is named one by one, with how much of it") {
    Ui ui;
    tell(ui, "");
    CHECK_FALSE(ui.has_containing(Role::heading, "Mulai dari satu SKP"));
    CHECK(ui.has_containing(Role::text, "Seluruh draf tidak ada lagi; terakhir disimpan"));
    CHECK(ui.has_containing(Role::text, "Draf ini ada di Draf terhapus."));
    CHECK(ui.has_containing(Role::text, "4 simpanan terakhir tidak ada lagi"));
}

TEST_CASE("all of it comes back in one press, or one draft by itself") {
    Ui ui;
    tell(ui, "");
    ui.forget_sent();
    SECTION("all") {
        ui.look_for(Role::button, wording::pulihkan_semua).click();
        CHECK(asked(ui) == std::vector<std::string>{"a", "head", "b", "head", "c", "head"});
    }
    SECTION("one") {
        ui.get_containing(Role::button, "Pulihkan Mundur").click();
        CHECK(asked(ui) == std::vector<std::string>{"c", "head"});
    }
    SECTION("without") {
        ui.look_for(Role::button, wording::lanjut_tanpa).click();
        CHECK(asked(ui) == std::vector<std::string>{"a", "aside", "b", "aside", "c", "aside"});
    }
}

TEST_CASE("what the browser says of the cause is told, and nothing else is guessed") {
    Ui ui;
    tell(ui, "lost");
    CHECK(ui.has_containing(Role::alert, "Peramban membuang penyimpanan draf yang rusak"));
    tell(ui, "");
    CHECK_FALSE(ui.has_containing(Role::alert, "Peramban membuang"));
}

TEST_CASE("drafts that can not be opened are taken along as files") {
    Ui ui;
    tell(ui, "unreadable");
    CHECK_FALSE(ui.has(Role::button, wording::pulihkan_semua));
    ui.forget_sent();
    ui.get_containing(Role::button, "Simpan berkas Hilang Satu").click();
    REQUIRE(ui.sent(Op::read_copy).size() == 1);
    CHECK(ui.sent(Op::read_copy).front().strings == std::vector<std::string>{"a"});
}

TEST_CASE("what is damaged is listed from the start on, each to be had as it lies") {
    Ui ui({valid_skp()});
    CHECK_FALSE(ui.has_containing(Role::button, "Simpanan rusak"));
    ui.hold(Op::list_damaged);
    ui.reply_notice(Notice::storage_back);
    ui.answer(Op::list_damaged, {"k1", "lepas", "orphan", saved, "1200", summary("Draf Lepas"),
                                 "k2", valid_skp().id.value, "checksum", "0", "8", "rusak juga"});
    ui.look_for(Role::button, "Simpanan rusak (2)").click();
    CHECK(ui.has_containing(Role::text, "tidak ada lagi di daftar"));
    CHECK(ui.has_containing(Role::text, "1200 bita"));
    CHECK(ui.has(Role::text, "8 bita."));

    ui.hold(Op::read_damaged);
    ui.get(Role::button, "Simpan berkas mentah 1: Draf Lepas").click();
    CHECK(ui.sent(Op::read_damaged).front().strings == std::vector<std::string>{"k1"});
    ui.answer(Op::read_damaged, {"\xff{sisa"});
    REQUIRE(ui.sent(Op::download).size() == 1);
    CHECK(ui.sent(Op::download).front().strings.at(2) == "\xff{sisa");

    // What belongs to a draft of the list goes with it.
    CHECK(ui.all(Role::button).size() > 2);
    CHECK_FALSE(ui.has_containing(Role::button, "Hapus permanen 2"));
    ui.get_containing(Role::button, "Hapus permanen 1").click();
    CHECK(ui.sent(Op::purge).empty());
    ui.get(Role::button, wording::hapus_permanen).click();
    CHECK(ui.sent(Op::purge).front().strings == std::vector<std::string>{"lepas"});
    CHECK(ui.sent(Op::list_damaged).size() == 3);
}

TEST_CASE("what is said without a copy fits the numbers and what is there") {
    const bool others = GENERATE(false, true);
    Skp skp = valid_skp();
    Ui ui(others ? std::vector<Skp>{skp} : std::vector<Skp>{});
    ui.reply_notice(Notice::drafts_vanished, {"2", "6"});
    CHECK(ui.has_containing(Role::alert,
                            others ? "2 draf yang pernah tersimpan di peramban ini tidak ada lagi"
                                   : "pernah menyimpan 2 draf"));
    CHECK(ui.has_containing(Role::alert, "sekarang kosong") == !others);
    CHECK(ui.has_containing(Role::alert, "6 simpanan terakhir tidak ada lagi."));
    CHECK(ui.has_containing(Role::alert, "Penyebabnya tidak diketahui"));
    ui.reply_notice(Notice::drafts_vanished, {"0", "0"});
    CHECK(ui.has_containing(Role::alert, "Peramban membuang penyimpanan draf yang rusak"));
    CHECK_FALSE(ui.has_containing(Role::alert, "Penyebabnya tidak diketahui"));
}

TEST_CASE("what only the sentinel remembers is said beside what copies have") {
    Ui ui;
    ui.reply_notice(Notice::drafts_vanished, {"3", "9"});
    tell(ui, "");  // one of them lives in the trash, one is only older
    CHECK(ui.has_containing(Role::alert, "Selain itu 2 draf yang pernah tersimpan"));
    ui.look_for(Role::button, wording::pulihkan_semua).click();
    CHECK(ui.has_containing(Role::alert, "pernah menyimpan 2 draf"));
    CHECK_FALSE(ui.has(Role::button, wording::pulihkan_semua));
    tell(ui, "");
    ui.reply_notice(Notice::drafts_vanished, {"1", "9"});
    CHECK_FALSE(ui.has_containing(Role::alert, "Selain itu"));
}

TEST_CASE("a store that went back in time is said with the number of saves, also without a copy") {
    Ui ui;
    ui.reply_notice(Notice::drafts_vanished, {"0", "6"});
    CHECK(ui.has_containing(Role::alert, "6 simpanan terakhir tidak ada lagi"));
    ui.forget_sent();
    ui.look_for(Role::button, "Lanjutkan dengan yang ada").click();
    CHECK(asked(ui).empty());
}
