// Layar hadirin: the tab that speaks says where it is and who has the word, and nothing of what is
// being written; a tab that only reads shows it large, and sets off what is new for a while.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <string>

#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/dialog/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view iki = "rhk/r1/iki/i1", target = "rhk/r1/iki/i1/target";
constexpr Window hall{1920, 1080, 1, 0};

std::string notice(std::string_view peran, bool writes, std::string_view card) {
    return "luring-hadirin\n" + std::string(peran) + (writes ? "\n1\n" : "\n0\n") +
           std::string(card);
}

bool are_apart(const Rect& a, const Rect& b) {
    return a.right() <= b.x || b.right() <= a.x || a.bottom() <= b.y || b.bottom() <= a.y;
}

struct Speaker : Ui {
    Speaker() : Ui({held_by(PeranDialog::pegawai, valid_skp())}) {
        open(valid_skp().pegawai.nama);
        section(Section::dialog);
        look_for(Role::button, wording::buka_ruang).click();
        get(Role::button, wording::layar_hadirin).click();
    }
    std::string last_place() {
        std::string found;
        for (const Sent& one : sent(Op::live_say))
            if (one.strings[0].starts_with("luring-hadirin")) found = one.strings[0];
        return found;
    }
    void card(std::string_view part) {
        for (const Node& node : all(Role::button))
            if (node.position > 0 && node.name.find(part) != std::string::npos)
                return Widget(*this, node).click();
        FAIL("no card " << part);
    }
};

/// A tab for the projector, beside one that saves.
struct Hall : Ui {
    explicit Hall(const Skp& skp, const Window& window = hall) : Ui({skp}, window) {
        storage.lock_elsewhere(skp.id.value);
        open(skp.pegawai.nama);
        look_for(Role::button, wording::layar_hadirin).click();
    }
    void hear(const std::string& bytes) {
        reply_notice(Notice::live_heard, {valid_skp().id.value, bytes});
    }
};

/// The Pimpinan proposed another target.
Participant proposing() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.propose(iki,
                     {{std::string(target), valid_skp().rhk[0]->iki[0].target, "8 antarmuka"}});
    return pimpinan;
}

}  // namespace

TEST_CASE("the tab that speaks says that it is on, and where it is") {
    Speaker ui;
    CHECK(ui.has_containing(Role::status, "Layar hadirin menyala"));
    CHECK(ui.last_place() == notice("pegawai", false, ""));
    ui.card("RHK utama 1");
    CHECK(ui.last_place() == notice("pegawai", false, "rhk/r1"));
    ui.key(Key::f2);
    CHECK(ui.last_place() == notice("pimpinan", false, "rhk/r1"));
}

TEST_CASE("the room hears that someone writes, but not what") {
    Speaker ui;
    ui.card("RHK utama 1");
    ui.get(Role::textarea, wording::tulis).type("Rahasia sampai dicatat");
    CHECK(ui.last_place() == notice("pegawai", true, "rhk/r1"));
    for (const Sent& one : ui.sent(Op::live_say))
        CHECK(one.strings[0].find("Rahasia") == std::string::npos);
    ui.get(Role::button, wording::catat).click();
    CHECK(ui.sent(Op::live_say).back().strings[0].size() > 0);
    bool said = false;
    for (const Sent& one : ui.sent(Op::live_say))
        said = said || one.strings[0].find("Rahasia sampai dicatat") != std::string::npos;
    CHECK(said);
}

TEST_CASE("a tab that asks is told the record and the place; once off, nothing is said") {
    Speaker ui;
    ui.card("RHK utama 1");
    ui.forget_sent();
    ui.reply_notice(Notice::live_heard, {valid_skp().id.value, "luring-hadirin\nhadir"});
    CHECK(ui.sent(Op::live_say).size() == 2);
    CHECK(ui.last_place() == notice("pegawai", false, "rhk/r1"));
    ui.get(Role::button, wording::matikan_hadirin).click();
    ui.forget_sent();
    ui.card("IKI");
    CHECK(ui.sent(Op::live_say).empty());
    CHECK_FALSE(ui.has_containing(Role::status, "Layar hadirin menyala"));
}

TEST_CASE("it is switched on where one opens the room, and says there that it is on") {
    Ui ui({held_by(PeranDialog::pegawai, valid_skp())}, GENERATE(desktop, phone));
    ui.open(valid_skp().pegawai.nama);
    ui.section(Section::dialog);
    CHECK_FALSE(ui.has_containing(Role::status, wording::hadirin_menyala));
    ui.look_for(Role::button, wording::layar_hadirin).click();
    CHECK(ui.has_containing(Role::status, wording::hadirin_menyala));
    CHECK_FALSE(ui.sent(Op::live_join).empty());
    CHECK_FALSE(ui.sent(Op::live_say).empty());
    ui.look_for(Role::button, wording::buka_ruang).click();
    CHECK(ui.has_containing(Role::status, wording::hadirin_menyala));
    ui.get(Role::button, wording::matikan_hadirin).click();
    CHECK_FALSE(ui.has_containing(Role::status, wording::hadirin_menyala));
    CHECK_FALSE(ui.sent(Op::live_leave).empty());
}

TEST_CASE("the room's head has the switch in every window, beside who speaks and the title") {
    const Window low{390, 600, 2, pointer_is_coarse}, middle{800, 900, 1, 0}, wide{1024, 768, 1, 0};
    const Window window = GENERATE_COPY(desktop, wide, middle, phone, low);
    Ui ui({held_by(PeranDialog::pegawai, valid_skp())}, window);
    ui.open(valid_skp().pegawai.nama);
    ui.section(Section::dialog);
    ui.look_for(Role::button, wording::buka_ruang).click();
    CAPTURE(window.width, window.height);
    const auto all_apart = [&](std::string_view name) {
        const Rect its = ui.get(Role::button, name)->rect;
        CHECK(its.right() <= window.width);
        CHECK(are_apart(its, ui.get(Role::button, "Kembali ke SKP")->rect));
        for (const Node& one : ui.all(Role::radio)) CHECK(are_apart(its, one.rect));
    };
    all_apart(wording::layar_hadirin);
    ui.get(Role::button, wording::layar_hadirin).click();
    CHECK(ui.has_containing(Role::status, wording::hadirin_menyala));
    all_apart(wording::matikan_hadirin);
}

TEST_CASE("a second tab speaks along under the same name, and can stop") {
    Skp skp = held_by(PeranDialog::pimpinan, proposing().skp());
    Ui ui({skp});
    ui.storage.lock_elsewhere(skp.id.value);
    ui.open(skp.pegawai.nama);
    ui.look_for(Role::button, "Ikut berbicara di tab ini").click();
    ui.section(Section::dialog);
    CHECK_FALSE(ui.has(Role::button, wording::layar_hadirin));
    ui.look_for(Role::button, wording::berhenti_mengikuti).click();
    CHECK(ui.session().read_only() == ReadOnly::other_tab);
    CHECK_FALSE(ui.sent(Op::live_leave).empty());
}

TEST_CASE("Layar hadirin only asks and reads, and waits until it is told where the other is") {
    Hall ui(proposing().skp());
    CHECK(ui.app().ui().screen == Screen::hadirin);
    REQUIRE(ui.sent(Op::live_say).size() == 1);
    CHECK(ui.sent(Op::live_say)[0].strings[0] == "luring-hadirin\nhadir");
    CHECK(ui.has_containing(Role::status, "Menunggu layar pembicara"));
    ui.hear(notice("pimpinan", true, iki));
    CHECK_FALSE(ui.has_containing(Role::status, "Menunggu layar pembicara"));
    CHECK(ui.sent(Op::live_say).size() == 1);
}

TEST_CASE("it shows the card, before and after in large type, and who speaks") {
    Hall ui(proposing().skp());
    ui.hear(notice("pimpinan", true, iki));
    CHECK(ui.has_containing(Role::heading, "IKI: "));
    CHECK(ui.has(Role::text, valid_skp().rhk[0]->iki[0].target));
    const Node after = ui.get(Role::text, "8 antarmuka").node();
    CHECK(after.rect.h >= 40);
    CHECK(ui.has(Role::status, valid_skp().pejabat_penilai.nama + " (Pimpinan) sedang menulis"));
    CHECK(ui.has(Role::listitem, "Dialog kinerja"));
    ui.hear(notice("pegawai", false, "rhk/r1"));
    CHECK(ui.has_containing(Role::heading, "RHK utama 1"));
    CHECK(ui.has(Role::status, valid_skp().pegawai.nama + " (Pegawai)"));
}

TEST_CASE("a revision stands where a draft does, as on the screen that speaks") {
    Participant penilai = penilai_of(established(valid_skp()));
    penilai.step(TindakanSkp::revisi);
    Hall ui(penilai.skp());
    CHECK(ui.has(Role::listitem, label_of(StatusSkp::revisi)));
    CHECK_FALSE(ui.has(Role::listitem, label_of(StatusSkp::draf)));
    CHECK(ui.has(Role::listitem, label_of(StatusSkp::dialog)));
}

TEST_CASE("what is new is set off for a few seconds, with one frame to set and one to unset") {
    Participant pimpinan = proposing();
    Hall ui(pimpinan.skp());
    ui.hear(notice("pimpinan", false, iki));
    ui.advance(10'000);
    CHECK(ui.wait() < 0);
    pimpinan.say(JenisEntri::ekspektasi, iki, "Saya berharap delapan.");
    ui.hear(pimpinan.file());
    CHECK(ui.has(Role::text, "Saya berharap delapan."));
    CHECK(ui.has_containing(Role::text, "Baru saja"));
    CHECK(ui.wait() > 1000);
    ui.advance(5000);
    CHECK_FALSE(ui.has_containing(Role::text, "Baru saja"));
    CHECK(ui.wait() < 0);
}

TEST_CASE("a change by hand is set off on the card that it changed") {
    Participant pimpinan = proposing();
    Hall ui(pimpinan.skp());
    ui.hear(notice("pimpinan", false, "rhk/r1"));
    ui.advance(10'000);
    pimpinan.set("rhk/r1/iki/i1/target", "9 antarmuka");
    pimpinan.set("rhk/r1/statement", "Tersedianya antarmuka yang andal");
    ui.hear(pimpinan.file());
    CHECK(ui.has_containing(Role::text, "Tersedianya antarmuka yang andal"));
    CHECK(ui.app().ui().dialog.hadirin.fresh == "rhk/r1");
    CHECK(ui.wait() > 1000);
}

TEST_CASE("closing Layar hadirin leads back to a tab that reads") {
    Hall ui(proposing().skp());
    ui.look_for(Role::button, wording::tutup_hadirin).click();
    CHECK(ui.app().ui().screen == Screen::editor);
    CHECK(ui.session().read_only() == ReadOnly::other_tab);
    CHECK_FALSE(ui.sent(Op::live_leave).empty());
}

TEST_CASE("pictures of Layar hadirin", "[.][pictures]") {
    Participant pimpinan = proposing();
    for (const Window& window : {hall, desktop, phone}) {
        const std::string size = "hadirin-" + std::to_string(static_cast<int>(window.width));
        Hall ui(pimpinan.skp(), window);
        ui.picture(size + "-menunggu");
        ui.hear(notice("pimpinan", true, iki));
        ui.picture(size);
        Participant more = pimpinan;
        more.say(JenisEntri::ekspektasi, iki, "Saya berharap delapan, karena layanan bertambah.");
        ui.hear(more.file());
        ui.picture(size + "-baru");
        CHECK(ui.has(Role::main, "Isi halaman"));
    }
}
