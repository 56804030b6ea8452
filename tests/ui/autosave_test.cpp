// When a commit is due, and the words a person is told. First the rule alone, then through the App.
#include "wasm/app/autosave.h"

#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/app/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

TEST_CASE("a commit is due 250 ms after the last change") {
    Autosave autosave;
    CHECK(autosave.wait(0) == -1);
    autosave.changed(1000);
    CHECK(autosave.wait(1000) == 250);
    autosave.changed(1200);
    CHECK(autosave.wait(1300) == 150);
    CHECK(autosave.wait(1450) == 0);
    CHECK(autosave.wait(9999) == 0);
}

TEST_CASE("and 1 s after the first one, however fast somebody types") {
    Autosave autosave;
    for (double now = 0; now <= 900; now += 100) autosave.changed(now);
    CHECK(autosave.wait(900) == 100);
    autosave.changed(990);
    CHECK(autosave.wait(1000) == 0);
}

TEST_CASE("nothing is due while a commit is on its way; what was typed meanwhile follows") {
    Autosave autosave;
    autosave.changed(0);
    autosave.sent();
    CHECK(autosave.state() == SaveState::saving);
    CHECK(autosave.wait(5000) == -1);
    autosave.changed(100);
    CHECK(autosave.wait(5000) == -1);
    autosave.committed();
    CHECK(autosave.state() == SaveState::unsaved);
    CHECK(autosave.wait(5000) == 0);
}

TEST_CASE("after a failure it tries again, more and more slowly, and every change stays") {
    Autosave autosave;
    double now = 0;
    autosave.changed(now);
    for (const double pause : {1000., 2000., 4000., 8000., 15000., 15000.}) {
        autosave.sent();
        autosave.failed(now);
        CHECK(autosave.state() == SaveState::failed);
        CHECK(autosave.dirty());
        CHECK(autosave.wait(now) == pause);
        now += pause;
        CHECK(autosave.wait(now) == 0);
    }
    autosave.sent();
    CHECK(autosave.state() == SaveState::failed);  // not "saving": the last word was a failure
    autosave.committed();
    CHECK(autosave.state() == SaveState::saved);
    autosave.changed(now);
    autosave.sent();
    autosave.failed(now);
    CHECK(autosave.wait(now) == 1000);
}

TEST_CASE("the four words of the bar, as they come true") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    CHECK(ui.save_words().starts_with(wording::tersimpan));
    ui.hold(Op::commit);
    ui.field("pegawai/nama").type("Satu");
    CHECK(ui.save_words() == wording::belum_tersimpan);
    CHECK(ui.sent(Op::unsaved).back().strings.at(0) == "1");
    ui.advance(300);
    CHECK(ui.save_words() == wording::menyimpan);
    CHECK(ui.sent(Op::unsaved).back().strings.at(0) == "1");
    ui.release(Op::commit);
    CHECK(ui.save_words().starts_with(wording::tersimpan));
    CHECK(ui.save_words().size() > wording::tersimpan.size());  // with the time
    CHECK(ui.sent(Op::unsaved).back().strings.at(0) == "0");
    CHECK(ui.storage.holds("\"Satu\""));
}

TEST_CASE("a failure is said once, aloud, and retried until it works") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.forget_sent();
    ui.storage.break_down(Status::quota);
    ui.field("pegawai/nama").type("Satu");
    ui.advance(300);
    CHECK(ui.save_words() == wording::gagal_menyimpan);
    ui.advance(8000);
    CHECK(ui.sent(Op::commit).size() >= 3);
    CHECK(ui.sent(Op::commit).size() <= 6);
    int alarms = 0;
    for (const Sent& sent : ui.sent(Op::announce)) alarms += sent.strings.at(0) == "assertive";
    CHECK(alarms == 1);
    CHECK(ui.value("pegawai/nama") == "Satu");
    CHECK(ui.sent(Op::unsaved).back().strings.at(0) == "1");
    ui.storage.mend();
    ui.advance(16000);
    CHECK(ui.save_words().starts_with(wording::tersimpan));
    CHECK(ui.storage.holds("\"Satu\""));
}

TEST_CASE("leaving a field, hiding the page and closing it commit at once") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.field("pegawai/nama").type("Satu");
    ui.field("pegawai/jabatan").focus();
    CHECK(ui.storage.holds("\"Satu\""));

    ui.field("pegawai/jabatan").type("Dua");
    Event hidden;
    hidden.kind = EventKind::visibility;
    ui.send(hidden);
    ui.settle();
    CHECK(ui.storage.holds("\"Dua\""));

    ui.field("pegawai/instansi").type("Tiga");
    ui.app().flush();
    ui.settle();
    CHECK(ui.storage.holds("\"Tiga\""));
}

TEST_CASE("the browser is asked to keep the drafts after the first real saves, and once") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    const auto asked_after = [&](const char* typed) {
        ui.field("pegawai/nama").type(typed);
        ui.advance(300);
        return ui.sent(Op::persist).size();
    };
    CHECK(asked_after("Satu") == 0);
    CHECK(asked_after("Dua") == 1);
    CHECK(asked_after("Tiga") == 1);
}

// The shell runs a frame before it flushes (web/src/bridge.ts).
TEST_CASE("text that was typed in the last moment is part of what a closing page saves") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    const std::uint32_t nama = ui.field("pegawai/nama")->id;
    ui.set_focus(nama);
    ui.settle();
    ui.type_raw(nama, "Belum Sempat Digambar");
    ui.frame();
    ui.app().flush();
    ui.settle();
    CHECK(ui.storage.holds("Belum Sempat Digambar"));
}

TEST_CASE("Ctrl+S makes a version of its own") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.field("pegawai/nama").type("Satu");
    ui.key(Key::s, flag_ctrl);
    REQUIRE_FALSE(ui.sent(Op::commit).empty());
    CHECK(ui.sent(Op::commit).back().strings.at(5) == "manual");
    CHECK(ui.storage.at("skp1").versions.back().reason == "manual");
}

TEST_CASE("Ctrl+S says once that it is saved, and typing says nothing") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.settle();
    ui.forget_sent();
    Widget nama = ui.field("pegawai/nama");
    std::string words = "Sa";
    for (int i = 0; i < 40; ++i) {
        nama.type(words += 'x');
        ui.advance(300);
    }
    CHECK(ui.sent(Op::commit).size() > 10);
    CHECK(ui.sent(Op::announce).empty());
    for (const Node& status : ui.all(Role::status))
        if (status.name.starts_with("Tersimpan")) CHECK(status.is(state_silent));
    nama.type("Sudah");
    ui.key(Key::s, flag_ctrl);
    ui.advance(2000);
    REQUIRE(ui.sent(Op::announce).size() == 1);
    CHECK(ui.sent(Op::announce)[0].strings ==
          std::vector<std::string>{"polite", std::string(wording::sudah_tersimpan)});
}

TEST_CASE("Ctrl+S while a save is on its way speaks when the last letter is saved") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.forget_sent();
    ui.hold(Op::commit);
    ui.field("pegawai/nama").type("Satu");
    ui.advance(300);
    REQUIRE(ui.waiting(Op::commit));
    ui.field("pegawai/nama").type("Satu dua");
    ui.key(Key::s, flag_ctrl);
    CHECK(ui.sent(Op::announce).empty());
    ui.release(Op::commit);
    ui.advance(2000);
    CHECK(ui.storage.holds("Satu dua"));
    CHECK(ui.sent(Op::announce).size() == 1);
}

TEST_CASE("Ctrl+S on what is saved already writes nothing, and says so") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    for (int i = 0; i < 40; ++i) ui.key(Key::s, flag_ctrl);
    CHECK(ui.sent(Op::commit).empty());
    CHECK(ui.has_containing(Role::status, wording::sudah_tersimpan));
    CHECK(ui.storage.at("skp1").versions.size() == 1);
    ui.field("pegawai/nama").type("Satu");
    ui.key(Key::s, flag_ctrl);
    ui.key(Key::s, flag_ctrl);
    CHECK(ui.storage.at("skp1").versions.size() == 2);
}

TEST_CASE("a save hands over what changed: all of it the first time and after one that failed") {
    Ui ui({valid_skp()});
    const std::size_t whole = write_skp(valid_skp()).size();
    const auto handed_over = [&](std::string words) {
        ui.field("pegawai/nama").type(words);
        ui.advance(16000);
        const std::vector<std::string> strings = ui.sent(Op::commit).back().strings;
        CHECK(ui.save_words().starts_with(wording::tersimpan));
        CHECK(strings.at(7) == std::to_string(ui.storage.head_bytes("skp1").size()));
        return strings.at(3).size();
    };
    ui.open("Pegawai Contoh Dua");
    CHECK(handed_over("Satu") > whole / 2);  // it was kept whole
    CHECK(handed_over("Dua") < whole / 2);
    ui.storage.fail(1);
    CHECK(handed_over("Tiga") > whole / 2);
    CHECK(handed_over("Empat") < whole / 2);
    const Result<ReadReport> read = read_skp(ui.storage.head_bytes("skp1"));
    REQUIRE(read);
    CHECK(read->skp.pegawai.nama == "Empat");
}

TEST_CASE(
    "what was saved in parts is opened in parts: the first save costs no more than the next") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.field("pegawai/nama").type("Satu");
    ui.advance(500);
    ui.storage.take_over_elsewhere("skp1");
    ui.reply_notice(Notice::lock_lost, {"skp1"});
    ui.get(Role::button, wording::ambil_alih).click();
    ui.field("pegawai/nama").type("Dua");
    ui.advance(500);
    CHECK(ui.sent(Op::commit).back().strings.at(3).size() < write_skp(valid_skp()).size() / 2);
    CHECK(ui.storage.holds("\"Dua\""));
}
