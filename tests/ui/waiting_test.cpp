// After a file one stands before what waits for oneself, and is led through it to its end.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view iki = "rhk/r1/iki/i1", target = "rhk/r1/iki/i1/target";

/// The Pegawai began the dialogue; the Pimpinan answers with a proposal, a question and a note.
struct Answered {
    Participant pegawai = pegawai_of(valid_skp());
    std::string file;

    Answered() {
        pegawai.step(TindakanSkp::mulai_dialog);
        Participant pimpinan = pimpinan_of(read_skp(pegawai.file())->skp);
        pimpinan.propose(iki,
                         {{std::string(target), valid_skp().rhk[0]->iki[0].target, "8 antarmuka"}});
        pimpinan.say(JenisEntri::pertanyaan, "rhk/r1", "Apa yang dibutuhkan?");
        pimpinan.say(JenisEntri::catatan, "", "Mohon ditanggapi pekan ini.");
        file = pimpinan.file();
    }
};

struct Taken : Ui {
    explicit Taken(const Answered& answered, const Window& window = desktop)
        : Ui({held_by(PeranDialog::pegawai, answered.pegawai.skp())}, window) {
        open(valid_skp().pegawai.nama);
        section(Section::dialog);
        will_pick("kembali.skp.json", answered.file);
        look_for(Role::button, wording::terima_berkas).click();
        look_for(Role::button, wording::terima_sekarang).click();
    }
};

}  // namespace

TEST_CASE("a file that was taken leads to what waits, the covering note on top") {
    const Answered answered;
    Taken ui(answered, GENERATE(desktop, phone));
    CHECK(ui.app().ui().screen == Screen::menunggu);
    CHECK(ui.has(Role::heading, wording::menunggu_anda));
    CHECK(ui.has(Role::text, "Mohon ditanggapi pekan ini."));
    ui.look_for(Role::heading, "Perlu jawaban Anda (2)");
    ui.look_for(Role::heading, "Yang baru dari pihak lain (3)");
}

TEST_CASE("Berikutnya leads from card to card, and at the end says what to do") {
    const Answered answered;
    Taken ui(answered);
    ui.look_for(Role::button, "Mulai dari yang pertama").click();
    CHECK(ui.app().ui().screen == Screen::ruang);
    CHECK(ui.app().ui().dialog.card == "rhk/r1");
    ui.look_for(Role::button, wording::tanggapi).click();
    ui.look_for(Role::textarea, wording::tanggapan).type("Satu server uji.");
    ui.look_for(Role::button, wording::catat_tanggapan).click();
    ui.look_for(Role::button, wording::berikutnya_menunggu).click();
    CHECK(ui.app().ui().dialog.card == iki);
    ui.look_for(Role::button, wording::terima_usulan).click();
    ui.look_for(Role::text, wording::tidak_menunggu);
    CHECK_FALSE(ui.has(Role::button, wording::berikutnya_menunggu));
    ui.look_for(Role::button, "Ke Kirim dan terima").click();
    CHECK(ui.app().ui().section == Section::dialog);
}

TEST_CASE("a row of what waits opens its card") {
    const Answered answered;
    Taken ui(answered);
    ui.get_containing(Role::button, "Usulan menunggu jawaban").click();
    CHECK(ui.app().ui().screen == Screen::ruang);
    CHECK(ui.app().ui().dialog.card == iki);
}

TEST_CASE("the section says how many cards wait") {
    const Answered answered;
    Taken ui(answered);
    ui.get(Role::button, label_of(Section::dialog)).click();
    bool told = false;
    for (const Node& node : ui.all(Role::button))
        told = told || node.name == std::string(label_of(Section::dialog)) + ", 2 menunggu Anda";
    CHECK(told);
}

TEST_CASE("Ctrl+K leads to what waits") {
    const Answered answered;
    Taken ui(answered);
    ui.get(Role::button, label_of(Section::dialog)).click();
    ui.key(Key::k, flag_ctrl);
    ui.get(Role::textbox, "Cari perintah, bagian, atau isian").type("menunggu");
    ui.get(Role::option, "Lihat yang menunggu Anda").click();
    CHECK(ui.app().ui().screen == Screen::menunggu);
}

TEST_CASE("Ctrl+K says so when nothing waits") {
    Ui ui({valid_skp()});
    ui.open(valid_skp().pegawai.nama);
    ui.key(Key::k, flag_ctrl);
    ui.get(Role::textbox, "Cari perintah, bagian, atau isian").type("menunggu");
    const Widget action = ui.get(Role::option, "Lihat yang menunggu Anda");
    CHECK(action->is(state_disabled));
    CHECK(action->description == "Tidak ada yang menunggu jawaban Anda.");
}

TEST_CASE("a draft that comes with a dialogue opens at what waits") {
    const Answered answered;
    Ui ui;
    ui.will_pick("dari-pegawai.skp.json", answered.file);
    ui.get(Role::button, wording::impor_berkas).click();
    ui.get(Role::button, "Tambahkan draf").click();
    CHECK(ui.app().ui().screen == Screen::menunggu);
}

TEST_CASE("pictures of what waits", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone, Window{1920, 1080, 1, 0});
    const std::string size = "waiting-" + std::to_string(static_cast<int>(window.width));
    const Answered answered;
    Taken ui(answered, window);
    ui.picture(size);
    CHECK(ui.has(Role::main, "Isi halaman"));
}
