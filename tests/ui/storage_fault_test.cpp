// A storage that fails at any moment: nothing that was typed is lost, and nobody is told otherwise.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

enum class Fault { failed, quota, conflict, not_found, rubbish };

// "Saved" is only said of what is in the storage.
void check_honest(const Ui& ui) {
    if (!ui.session().loaded()) return;
    const std::string words = ui.save_words();
    CAPTURE(words);
    if (!words.starts_with(wording::tersimpan)) return;
    const std::string kept = ui.storage.head_bytes(ui.session().id());
    CHECK(kept == write_skp(ui.session().present()));
    CHECK_FALSE(ui.session().unsaved());
}

// An ordinary hour. Returns what was typed into the open draft last.
void work(Ui& ui) {
    ui.open("Pegawai Contoh Dua");
    check_honest(ui);
    if (!ui.session().loaded()) return;
    const auto edit = [&ui](std::string_view path, const std::string& words) {
        if (ui.app().ui().screen != Screen::editor || !ui.has_field(path)) return;
        if (ui.field(path)->is(state_readonly)) return;
        ui.field(path).type(words);
        CHECK(ui.value(path) == words);
        check_honest(ui);
        ui.advance(300);
        check_honest(ui);
        REQUIRE(ui.session().loaded());
        CHECK(ui.value(path) == words);
    };
    edit("pegawai/nama", "Tulisan Pertama");
    edit("pegawai/jabatan", "Tulisan Kedua");
    ui.key(Key::s, flag_ctrl);
    check_honest(ui);
    edit("pegawai/instansi", "Tulisan Ketiga");
    ui.advance(40000);
    check_honest(ui);
}

}  // namespace

TEST_CASE("the n-th storage operation fails, for every n") {
    const Fault fault =
        GENERATE(Fault::failed, Fault::quota, Fault::conflict, Fault::not_found, Fault::rubbish);
    int operations = 0;
    {
        Ui ui({valid_skp()});
        const int before = ui.storage.count();
        work(ui);
        operations = ui.storage.count() - before;
    }
    REQUIRE(operations >= 5);  // lock, load, three commits
    for (int n = 1; n <= operations + 1; ++n) {
        CAPTURE(n, static_cast<int>(fault));
        Ui ui({valid_skp()});
        if (fault == Fault::rubbish)
            ui.storage.rubbish(n);
        else
            ui.storage.fail(n, fault == Fault::failed     ? Status::failed
                               : fault == Fault::quota    ? Status::quota
                               : fault == Fault::conflict ? Status::conflict
                                                          : Status::not_found);
        work(ui);
        // Whatever was accepted is in memory or in some version of the storage.
        for (const char* words : {"Tulisan Pertama", "Tulisan Kedua", "Tulisan Ketiga"}) {
            const bool typed = ui.session().loaded() &&
                               write_skp(ui.session().present()).find(words) != std::string::npos;
            CAPTURE(words);
            if (typed && ui.session().read_only() == ReadOnly::no) CHECK(ui.storage.holds(words));
        }
    }
}

TEST_CASE("closing a draft whose commit fails does not lose it") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.storage.break_down();
    ui.field("pegawai/nama").type("Jangan Hilang");
    ui.get(Role::button, wording::beranda).click();
    ui.advance(2000);
    // Either it is still in memory, or the storage has it. It is not gone.
    const bool in_memory =
        ui.session().loaded() && ui.session().present().pegawai.nama == "Jangan Hilang";
    CHECK((in_memory || ui.storage.holds("Jangan Hilang")));
    ui.storage.mend();
    ui.advance(20000);
    CHECK(ui.storage.holds("Jangan Hilang"));
}

TEST_CASE("a storage that stays silent stops nobody from typing") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.hold(Op::commit);
    for (int i = 0; i < 5; ++i) {
        ui.field("pegawai/nama").type("Ketikan " + std::to_string(i));
        ui.advance(1500);
        CHECK(ui.save_words() == wording::menyimpan);
    }
    CHECK(ui.sent(Op::commit).size() == 1);
    ui.release(Op::commit);
    ui.advance(1500);
    CHECK(ui.save_words().starts_with(wording::tersimpan));
    CHECK(ui.storage.holds("Ketikan 4"));
}

TEST_CASE("a reply that comes after its draft was closed changes nothing of the next one") {
    Ui ui({valid_skp(), jpt_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.hold(Op::commit);
    ui.field("pegawai/nama").type("Pegawai Contoh Dua, Diubah");
    ui.advance(300);
    ui.get(Role::button, wording::beranda).click();
    if (ui.app().ui().screen != Screen::beranda) return;  // waits for its commit: just as well
    ui.open("Pegawai Contoh Satu");
    ui.release(Op::commit);
    CHECK(ui.skp().id == jpt_skp().id);
    CHECK(ui.value("pegawai/nama") == "Pegawai Contoh Satu");
    CHECK(ui.storage.head_bytes("skp1").find("Diubah") != std::string::npos);
}

TEST_CASE("files of the server that do not fit are told, until everything is there") {
    Ui ui;
    const std::string_view words = "Belum dapat dipakai tanpa jaringan";
    CHECK_FALSE(ui.has_containing(Role::status, words));
    ui.reply_notice(Notice::offline_refused);
    CHECK(ui.has_containing(Role::status, words));
    ui.reply_notice(Notice::offline_ready);
    CHECK_FALSE(ui.has_containing(Role::status, words));
}
