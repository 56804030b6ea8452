// Looking for a command, a section, an RHK, a field or a draft by a few letters; the list of keys.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/model/field.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/actions.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view title = "Cari perintah, bagian, atau isian";
constexpr std::string_view button = "Cari perintah, bagian, atau isian (Ctrl+K)";
constexpr KeyPress search_key{Key::k, flag_ctrl};

struct Palette : Ui {
    explicit Palette(const Window& window = desktop, const Skp& skp = valid_skp())
        : Ui({skp}, window) {}
    void edit() { open("Pegawai Contoh Dua"); }
    void look() { key(search_key.key, search_key.flags); }
    bool is_open() const { return has(Role::dialog, title); }
    Widget editor() { return get(Role::textbox, title); }
    void type(std::string words) { editor().type(std::move(words)); }
    void look_for(std::string words) {
        look();
        type(std::move(words));
    }
    std::vector<std::string> options() const {
        std::vector<std::string> names;
        for (const Node& node : all(Role::option)) names.push_back(node.name);
        return names;
    }
    Node active() const {
        for (const Node& node : all(Role::option))
            if (node.is(state_checked)) return node;
        return {};
    }
};

std::string plain_key(Key key) { return words_for({key}); }

}  // namespace

TEST_CASE("Ctrl+K opens it with the focus in its text, Escape gives the focus back") {
    Palette ui;
    ui.edit();
    ui.field("pegawai/jabatan").focus();
    const std::uint32_t before = ui.focus();
    ui.look();
    REQUIRE(ui.is_open());
    CHECK(ui.focus() == ui.editor()->id);
    CHECK(ui.editor()->active == ui.active().id);
    ui.key(Key::escape);
    CHECK_FALSE(ui.is_open());
    CHECK(ui.focus() == before);
    ui.look();
    ui.look();  // the same key closes it
    CHECK_FALSE(ui.is_open());
}

TEST_CASE("it opens by mouse and by finger, on every screen") {
    const Window window = GENERATE(desktop, phone, Window{320, 640, 2, pointer_is_coarse});
    Palette ui(window);
    const auto opens = [&] {
        window.preferences == 0 ? ui.get(Role::button, button).click()
                                : ui.get(Role::button, button).tap();
        const bool open = ui.is_open();
        ui.key(Key::escape);
        return open;
    };
    CHECK(opens());
    ui.edit();
    CHECK(opens());
}

TEST_CASE("before anything is typed it offers what is useful now") {
    Palette ui;
    ui.look();
    CHECK(ui.has(Role::option, "Buat SKP baru"));
    CHECK(ui.has_containing(Role::option, "Pegawai Contoh Dua, "));
    CHECK_FALSE(ui.has(Role::option, wording::cetak));
    ui.key(Key::escape);
    ui.edit();
    ui.look();
    CHECK(ui.has(Role::group, "Perintah"));
    CHECK(ui.has(Role::option, wording::simpan_berkas));
    CHECK(ui.has(Role::option, label_of(Section::matriks)));
    CHECK_FALSE(ui.has_containing(Role::option, wording::urungkan));  // nothing to undo yet
    CHECK(ui.options().size() <= 50);
}

TEST_CASE("arrows, Home and End move, Enter does it") {
    Palette ui;
    ui.edit();
    ui.look();
    const std::vector<std::string> names = ui.options();
    CHECK(ui.active().name == names.front());
    ui.key(Key::down);
    CHECK(ui.active().name == names.at(1));
    ui.key(Key::up);
    ui.key(Key::up);  // from the first to the last
    CHECK(ui.active().position == ui.active().set_size);
    ui.key(Key::home);
    CHECK(ui.active().name == names.front());
    ui.key(Key::end);
    CHECK(ui.active().position == ui.active().set_size);
    CHECK(ui.active().visible());
    ui.type("cetak");
    CHECK(ui.active().name == wording::cetak);
    ui.key(Key::enter);
    CHECK_FALSE(ui.is_open());
    CHECK(ui.app().ui().screen == Screen::cetak);
}

TEST_CASE("a section, an RHK and a field are gone to, with the focus there") {
    Palette ui;
    ui.edit();
    ui.look_for("perilaku");
    ui.get(Role::option, label_of(Section::perilaku_kerja)).click();
    CHECK(ui.app().ui().section == Section::perilaku_kerja);
    CHECK(ui.node_with(ui.focus())->role == Role::heading);

    ui.look_for("rhk 2");
    ui.get_containing(Role::option, "RHK utama 2: ").click();
    CHECK(ui.app().ui().rhk == "r2");
    CHECK(ui.focus() == field_id("rhk/r2/statement"));

    ui.look_for("jabatan pegawai");
    ui.key(Key::enter);
    CHECK(ui.app().ui().section == Section::identitas);
    CHECK(ui.focus() == field_id("pegawai/jabatan"));
}

TEST_CASE("every field of a whole plan is there once, but for the cells of the matrix") {
    Palette ui(desktop, planned_skp());
    ui.open("Pegawai");
    ui.look();
    const std::vector<PaletteItem>& all = ui.app().ui().palette.all;
    for (const FieldSpec& spec : all_fields()) {
        const Path path = planned_path(spec.pattern);
        const bool there = read_field(ui.skp(), path) && !spec.pattern.ends_with("/peran/*");
        CAPTURE(path.value);
        CHECK(std::ranges::count(all, path.value, &PaletteItem::target) == (there ? 1 : 0));
    }
    ui.type("target iki 1 rhk 2");
    ui.key(Key::enter);
    CHECK(ui.app().ui().rhk == "r2");
}

TEST_CASE("a draft is opened, also while another one is open") {
    Skp other = jpt_skp();
    other.id = {"skp2"};
    other.pegawai.nama = "Kepala Contoh";
    Ui ui({valid_skp(), other});
    ui.open("Pegawai Contoh Dua");
    ui.key(search_key.key, search_key.flags);
    ui.get(Role::textbox, title).type("kepala");
    CHECK_FALSE(ui.has_containing(Role::option, "Pegawai Contoh Dua"));  // it is open
    ui.get_containing(Role::option, "Kepala Contoh, ").click();
    CHECK(ui.skp().pegawai.nama == "Kepala Contoh");
}

TEST_CASE("what can not be done now says why, and Enter does not do it") {
    Palette ui;
    ui.edit();
    ui.look_for("ulangi");
    const Widget redo = ui.get(Role::option, wording::ulangi);
    CHECK(redo->is(state_disabled));
    CHECK(redo->description == "Belum ada yang dapat diulangi.");
    ui.key(Key::enter);
    CHECK(ui.is_open());
}

TEST_CASE("where nothing fits it says what to try, and forgets nothing") {
    Palette ui;
    ui.edit();
    ui.look_for("qqqq");
    CHECK(ui.all(Role::option).empty());
    CHECK(ui.has_containing(Role::status, "Tidak ada yang cocok dengan \"qqqq\"."));
    ui.key(Key::enter);
    CHECK(ui.is_open());
    ui.type("");
    CHECK_FALSE(ui.all(Role::option).empty());
    ui.key(Key::escape);
    CHECK_FALSE(ui.is_open());
}

TEST_CASE("it does not open over a question, and typing in it changes no document") {
    Palette ui;
    ui.reply_notice(Notice::file_dropped, {"x.skp.json", "{", ""});
    ui.look();
    CHECK_FALSE(ui.is_open());
    ui.key(Key::escape);
    ui.edit();
    const Skp before = ui.skp();
    ui.look_for("target");
    ui.key(Key::escape);
    CHECK(ui.skp() == before);
    ui.advance(2000);
    CHECK(ui.wait() < 0);  // at rest
}

TEST_CASE("a key of the table does what its button does") {
    Palette ui;
    ui.edit();
    ui.field("pegawai/nama").type("Nama Lain");
    ui.key(Key::z, flag_ctrl);
    CHECK(ui.value("pegawai/nama") == "Pegawai Contoh Dua");
    ui.key(Key::z, flag_ctrl | flag_shift);
    CHECK(ui.value("pegawai/nama") == "Nama Lain");
    ui.key(Key::z, flag_ctrl);
    ui.key(Key::y, flag_ctrl);
    CHECK(ui.value("pegawai/nama") == "Nama Lain");
}

TEST_CASE("\"?\" lists every key that means something anywhere") {
    const Window window = GENERATE(desktop, phone, Window{320, 640, 2, pointer_is_coarse});
    Palette ui(window);
    ui.key(Key::question, flag_shift);
    REQUIRE(ui.has(Role::dialog, "Tombol pintas"));
    std::string listed;
    for (const Action& action : actions()) listed += words_for(action.shortcut) + "\n";
    for (const KeyRow& row : other_keys())
        for (const KeyPress& key : row.keys) listed += words_for(key) + "\n";
    for (auto key = static_cast<std::uint32_t>(Key::escape);
         key <= static_cast<std::uint32_t>(Key::f2); ++key) {
        CAPTURE(plain_key(static_cast<Key>(key)));
        CHECK(listed.find(plain_key(static_cast<Key>(key)) + "\n") != std::string::npos);
    }
    CHECK(ui.has(Role::listitem, "Ctrl+K: " + std::string(title)));
    CHECK(ui.has_containing(Role::listitem, "F2: "));
    ui.key(Key::escape);
    CHECK_FALSE(ui.has(Role::dialog, "Tombol pintas"));
}

TEST_CASE("what the palette opens in front gets the focus, and gives it back to where one was") {
    Palette ui;
    ui.edit();
    ui.field("pegawai/jabatan").focus();
    const std::uint32_t before = ui.focus();
    ui.look_for("tombol pintas");
    ui.key(Key::enter);
    REQUIRE(ui.has(Role::dialog, "Tombol pintas"));
    CHECK(ui.node_with(ui.focus())->role == Role::heading);
    ui.key(Key::escape);
    CHECK(ui.focus() == before);
}

TEST_CASE("the rows of the table differ in id and key, and have words") {
    for (const Action& action : actions()) {
        CAPTURE(action.id);
        CHECK(find_action(action.id) == &action);
        CHECK_FALSE(action.label.empty());
        CHECK(action.run != nullptr);
        CHECK(action.enabled != nullptr);
        for (const Action& other : actions())
            if (&other != &action && action.shortcut.key != Key::none)
                CHECK(words_for(other.shortcut) != words_for(action.shortcut));
    }
}
