// The matrix of roles and results, operated like a sheet, and as cards on a phone.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/matriks/words.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view first_cell = "matriks/anggota/a1/peran/r1.i1";

struct Sheet : Ui {
    explicit Sheet(const Skp& skp = planned_skp(), const Window& window = desktop)
        : Ui({skp}, window) {
        open("Pegawai");
        section(Section::matriks);
    }

    // The cell that has the cursor, as the person with the keyboard knows it.
    std::string here() const { return app().ui().matriks.selected; }
    bool editing() const { return app().ui().matriks.editing; }
    const App& app() const { return const_cast<Sheet*>(this)->Ui::app(); }
    void enter(std::string_view path) {
        set_focus(field_id(path), true);
        settle();
    }
    void type_here(std::string words) {
        type_raw(focus(), std::move(words));
        settle();
    }
};

}  // namespace

TEST_CASE("the keyboard walks through the sheet and stays in it") {
    Sheet ui(matrix_skp(4, 3));
    ui.enter(first_cell);
    CHECK(ui.here() == first_cell);
    const auto after = [&](Key key, std::uint32_t flags = 0) {
        ui.key(key, flags);
        CHECK(ui.focus() == field_id(ui.here()));
        return ui.here();
    };
    CHECK(after(Key::right) == "matriks/anggota/a1/peran/r1.i2");
    CHECK(after(Key::down) == "matriks/anggota/a2/peran/r1.i2");
    CHECK(after(Key::end) == "matriks/anggota/a2/peran/r1.i3");
    CHECK(after(Key::right) == "matriks/anggota/a2/peran/r1.i3");
    CHECK(after(Key::tab) == "matriks/anggota/a3/peran/r1.i1");
    CHECK(after(Key::tab, flag_shift) == "matriks/anggota/a2/peran/r1.i3");
    CHECK(after(Key::home) == "matriks/anggota/a2/peran/r1.i1");
    CHECK(after(Key::end, flag_ctrl) == "matriks/anggota/a4/peran/r1.i3");
    CHECK(after(Key::home, flag_ctrl) == first_cell);
    CHECK(after(Key::page_down) == "matriks/anggota/a4/peran/r1.i1");
    CHECK(after(Key::up) == "matriks/anggota/a3/peran/r1.i1");
    CHECK_FALSE(ui.editing());
    ui.key(Key::escape);
    CHECK(ui.focus() == field_id("matriks/keluar/langsung"));
}

TEST_CASE("Enter edits, Enter commits and goes down, Escape keeps what was typed") {
    Sheet ui(matrix_skp(3, 2));
    ui.enter(first_cell);
    ui.key(Key::enter);
    CHECK(ui.editing());
    ui.type_here("Tersusunnya laporan");
    ui.key(Key::enter);
    CHECK(ui.here() == "matriks/anggota/a2/peran/r1.i1");
    CHECK_FALSE(ui.editing());
    CHECK(ui.value(first_cell) == "Tersusunnya laporan");

    ui.type_here("Terkirimnya laporan");  // typing begins to edit
    CHECK(ui.editing());
    ui.key(Key::left);  // belongs to the text now
    CHECK(ui.here() == "matriks/anggota/a2/peran/r1.i1");
    ui.key(Key::escape);
    CHECK_FALSE(ui.editing());
    CHECK(ui.focus() == field_id("matriks/anggota/a2/peran/r1.i1"));
    CHECK(ui.value("matriks/anggota/a2/peran/r1.i1") == "Terkirimnya laporan");

    ui.key(Key::z, flag_ctrl);
    CHECK(ui.value("matriks/anggota/a2/peran/r1.i1") == "Tersusunnya i1");
    ui.key(Key::z, flag_ctrl);
    CHECK(ui.value(first_cell) == "Tersusunnya i1");
}

TEST_CASE("Delete empties a cell, and that can be undone") {
    Sheet ui(matrix_skp(2, 2));
    ui.enter(first_cell);
    ui.key(Key::del);
    CHECK(ui.value(first_cell).empty());
    CHECK(ui.here() == first_cell);
    ui.key(Key::z, flag_ctrl);
    CHECK(ui.value(first_cell) == "Tersusunnya i1");
}

TEST_CASE("a click selects a cell, a second one edits it") {
    Sheet ui(matrix_skp(3, 2));
    const auto cell = [&](std::string_view path) {
        const Node* editor = ui.node_with(field_id(path));
        REQUIRE(editor != nullptr);
        return *editor;
    };
    ui.enter(first_cell);
    const Rect below = cell(first_cell).rect;
    const auto click = [&](float x, float y) {
        ui.pointer(EventKind::pointer_move, x, y);
        ui.settle();
        ui.pointer(EventKind::pointer_down, x, y);
        ui.settle();
        ui.pointer(EventKind::pointer_up, x, y);
        ui.settle();
    };
    click(below.x + 20, below.bottom() + 20);
    CHECK(ui.here() == "matriks/anggota/a2/peran/r1.i1");
    CHECK(ui.focus() == field_id(ui.here()));
    CHECK_FALSE(ui.editing());
    click(below.x + 20, below.bottom() + 20);
    CHECK(ui.editing());
    click(below.x + 20, below.y + 20);
    CHECK(ui.here() == first_cell);
    CHECK_FALSE(ui.editing());
}

TEST_CASE("text that was typed is kept when the section is left in the middle of it") {
    Sheet ui(matrix_skp(3, 2));
    ui.enter(first_cell);
    const std::uint32_t id = ui.focus();
    ui.type_here("Tersusun");
    ui.section(Section::identitas);
    ui.type_raw(id, "Tersusunnya arsip");
    ui.settle();
    CHECK(ui.value(first_cell) == "Tersusunnya arsip");
}

TEST_CASE("what is told and drawn follows what is visible, not the size of the matrix") {
    const auto told = [](int people, int columns) {
        Sheet ui(matrix_skp(people, columns));
        ui.enter(first_cell);
        std::size_t most = ui.nodes().size();
        for (int i = 0; i < 12; ++i) {
            ui.key(i % 2 == 0 ? Key::page_down : Key::right);
            CHECK(ui.focus() == field_id(ui.here()));
            most = std::max(most, ui.nodes().size());
        }
        return most;
    };
    const std::size_t small = told(15, 8);
    CHECK(told(60, 30) <= small + 20);
    CHECK(told(400, 30) <= small + 20);
    CHECK(small < 400);
}

TEST_CASE("the head and the names stay in sight while the sheet scrolls both ways") {
    Sheet ui(matrix_skp(60, 30));
    ui.enter(first_cell);
    ui.key(Key::end, flag_ctrl);
    CHECK(ui.here() == "matriks/anggota/a60/peran/r1.i30");
    const Node head = ui.get(Role::columnheader, "Jumlah hasil nomor 30").node();
    const Node name = ui.get(Role::rowheader, "Pegawai Nomor 60").node();
    const Node* cell = ui.node_with(field_id(ui.here()));
    REQUIRE(cell != nullptr);
    CHECK(head.visible());
    CHECK(name.visible());
    CHECK(cell->visible());
    CHECK(head.rect.bottom() <= cell->rect.y + 1);
    CHECK(name.rect.right() <= cell->rect.x + 1);
    CHECK_FALSE(ui.has(Role::rowheader, "Pegawai Nomor 1"));
}

TEST_CASE("people are added, described, moved, and removed with undo") {
    Skp skp = planned_skp();
    skp.matriks = {};
    Sheet ui(skp);
    ui.get(Role::button, wording::tambah_pegawai).click();
    REQUIRE(ui.skp().matriks.anggota.size() == 1);
    const std::string id = ui.skp().matriks.anggota[0]->id.value;
    CHECK(ui.focus() == field_id("matriks/anggota/" + id + "/nama"));
    ui.field("matriks/anggota/" + id + "/nama").type("Ani Contoh");
    ui.look_for(Role::checkbox, "Dari unit kerja atau instansi lain", Role::dialog).click();
    CHECK(ui.skp().matriks.anggota[0]->unit_lain);
    ui.look_for(Role::button, wording::selesai, Role::dialog).click();
    CHECK(ui.has_containing(Role::button, "Ani Contoh, unit lain"));
    ui.get_containing(Role::button, "Ani Contoh, unit lain").click();
    ui.look_for(Role::button, wording::hapus_pegawai, Role::dialog).click();
    CHECK(ui.skp().matriks.anggota.empty());
    ui.key(Key::z, flag_ctrl);
    CHECK(ui.skp().matriks.anggota[0]->nama == "Ani Contoh");
}

TEST_CASE("a pasted list of people is one step") {
    Skp skp = planned_skp();
    skp.matriks = {};
    Sheet ui(skp);
    ui.get(Role::button, wording::tempel_pegawai).click();
    ui.get(Role::textarea, wording::tempel_pegawai_label)
        .type(
            "Ani\t198609262015051001\tArsiparis\nBudi\t\tPranata Komputer\n\t\tContoh, 5 Januari "
            "2026\n\t\tPenilai Contoh\n\t\tNIP 190001012020011001\n");
    ui.look_for(Role::text, "3 baris tanda tangan di bawah daftar tidak ikut.", Role::dialog);
    ui.look_for(Role::button, "Masukkan 2 pegawai", Role::dialog).click();
    REQUIRE(ui.skp().matriks.anggota.size() == 2);
    CHECK(ui.skp().matriks.anggota[1]->jabatan == "Pranata Komputer");
    ui.key(Key::z, flag_ctrl);
    CHECK(ui.skp().matriks.anggota.empty());
}

TEST_CASE("a row becomes a file or a draft, and the leader's SKP stays open") {
    Sheet ui;
    ui.get_containing(Role::button, "Pegawai Contoh Empat, Ketua").click();
    ui.look_for(Role::button, "Buat berkas SKP untuk Pegawai Contoh Empat", Role::dialog).click();
    REQUIRE(ui.sent(Op::download).size() == 1);
    const Result<ReadReport> file = read_skp(ui.sent(Op::download)[0].strings.at(2));
    REQUIRE(file);
    CHECK(file->skp.pegawai.nama == "Pegawai Contoh Empat");
    CHECK_FALSE(file->skp.rhk.empty());
    ui.look_for(Role::button, wording::buat_draf_skp, Role::dialog).click();
    CHECK(ui.storage.holds("Pegawai Contoh Empat"));
    CHECK(ui.skp().id == planned_skp().id);
}

TEST_CASE("results without a column are listed, moved, or removed") {
    Skp skp = planned_skp();
    skp.rhk[1].edit().iki.pop_back();
    skp.matriks.anggota.pop_back();
    Sheet ui(skp);
    const std::string at = "matriks/anggota/a1/peran/r2.i3";
    ui.look_for(Role::heading, wording::peran_lepas);
    ui.look_for(Role::combobox, wording::pindahkan_ke).choose("matriks/anggota/a1/peran/r1.i1");
    CHECK(ui.value(at) == "(no such field)");
    CHECK(ui.value(first_cell).find('\n') != std::string::npos);
    ui.key(Key::z, flag_ctrl);
    CHECK(ui.value(at) == "Tersedianya infrastruktur yang andal");
}

TEST_CASE("findings lead to the cell, the head, and the person's data") {
    Skp skp = matrix_skp(30, 20);
    std::erase_if(skp.matriks.anggota[29].edit().peran,
                  [](const Peran& one) { return one.iki.value != "i20"; });
    skp.matriks.anggota[29].edit().peran[0].hasil = "Menyusun laporan";
    for (Box<Anggota>& one : skp.matriks.anggota)
        std::erase_if(one.edit().peran, [](const Peran& p) { return p.iki.value == "i19"; });
    skp.matriks.anggota[0].edit().nip = "123";
    Ui ui({skp});
    ui.open("Pegawai");
    const auto lead_to = [&](std::string_view part) {
        for (const Node& node : ui.all(Role::button))
            if (node.name.find(part) != std::string::npos ||
                node.description.find(part) != std::string::npos)
                return Widget(ui, node).press();
        FAIL("no finding says " << part);
    };
    lead_to("Belum ada pegawai yang berperan");
    CHECK(ui.focus() == field_id("matriks/kolom/r1.i19"));
    CHECK(ui.node_with(ui.focus())->visible());
    lead_to("sudah menyebut hasil");
    CHECK(ui.focus() == field_id("matriks/anggota/a30/peran/r1.i20"));
    CHECK(ui.node_with(ui.focus())->visible());
    ui.look_for(Role::button, "Pakai usulan: Tersusunnya laporan").click();
    CHECK(ui.value("matriks/anggota/a30/peran/r1.i20") == "Tersusunnya laporan");
    lead_to("NIP pada baris matriks");
    CHECK(ui.focus() == field_id("matriks/anggota/a1/nip"));
}

TEST_CASE("a phone has one card a person, with a field for each IKI") {
    Sheet ui(planned_skp(), phone);
    CHECK(ui.all(Role::grid).empty());
    std::size_t iki = 0;
    for (const Box<Rhk>& rhk : ui.skp().rhk) iki += rhk->iki.size();
    const std::string count = std::to_string(iki);
    ui.look_for(Role::button, "Pegawai Contoh Empat, " + count + " dari " + count + " IKI").tap();
    for (const Box<Rhk>& rhk : planned_skp().rhk)
        for (const Iki& one : rhk->iki) {
            const std::string at = path({"a1"}, rhk->id, one.id).value;
            ui.field(at).type("Terpenuhinya " + one.id.value);
            CHECK(ui.value(at) == "Terpenuhinya " + one.id.value);
        }
    CHECK_FALSE(ui.has_field("matriks/anggota/a2/peran/r2.i3"));  // its card is closed
}

TEST_CASE("an SKP without IKI says where they come from") {
    Skp skp = planned_skp();
    skp.matriks = {};
    for (Box<Rhk>& rhk : skp.rhk) rhk.edit().iki.clear();
    Sheet ui(skp);
    ui.get(Role::button, wording::matriks_buka_hasil_kerja).click();
    CHECK(ui.app().ui().section == Section::hasil_kerja);
}

TEST_CASE("files for everybody are made in one press, remembered, and asked about before again") {
    const Window window = GENERATE(desktop, phone);
    Sheet ui(matrix_skp(4, 3), window);
    ui.look_for(Role::button, wording::buat_semua_berkas).click();
    ui.look_for(Role::button, "Buat 4 berkas", Role::dialog).click();
    REQUIRE(ui.sent(Op::download).size() == 4);
    std::set<std::string> names;
    for (const Sent& one : ui.sent(Op::download)) {
        names.insert(one.strings.at(0));
        CHECK(read_skp(one.strings.at(2)));
    }
    CHECK(names.size() == 4);
    for (const auto& anggota : ui.skp().matriks.anggota) CHECK_FALSE(anggota->diserahkan.empty());
    const std::string made = "Berkas dibuat " + ui.skp().matriks.anggota[0]->diserahkan;
    CHECK(ui.has_containing(Role::button, made));
    ui.picture("matriks_serah_" + std::to_string(static_cast<int>(window.width)));

    ui.look_for(Role::button, wording::buat_semua_berkas).click();
    CHECK_FALSE(ui.has(Role::button, "Buat 4 berkas"));
    ui.picture("matriks_lagi_" + std::to_string(static_cast<int>(window.width)));
    ui.look_for(Role::button, "Buat lagi semua 4 berkas", Role::dialog).click();
    CHECK(ui.sent(Op::download).size() == 8);
}

TEST_CASE("a file that can not be saved is said and not remembered") {
    Sheet ui(matrix_skp(2, 1));
    ui.hold(Op::download);
    ui.look_for(Role::button, wording::buat_semua_berkas).click();
    ui.look_for(Role::button, "Buat 2 berkas", Role::dialog).click();
    ui.answer(Op::download, {}, Status::failed);
    ui.release(Op::download);
    CHECK(ui.skp().matriks.anggota[0]->diserahkan.empty());
    CHECK_FALSE(ui.skp().matriks.anggota[1]->diserahkan.empty());
    CHECK(ui.has_containing(Role::status, "1 berkas tidak dapat disimpan"));
}

TEST_CASE("the choice of a lead says what becomes of the results it leaves without a column") {
    Skp skp = matrix_skp(2, 2);
    skp.matriks.anggota[0].edit().peran.pop_back();
    Sheet ui(skp);
    ui.get(Role::button, skp.matriks.anggota[1]->nama).click();
    CHECK_FALSE(ui.has_containing(Role::status, "pindah ke"));
    ui.field("matriks/anggota/a2/ketua").choose("a1");
    CHECK(ui.has_containing(Role::status, "1 hasil pegawai ini pindah ke"));
    CHECK(ui.has_containing(Role::status, "Tidak ada yang terhapus"));
}

TEST_CASE("a block from a sheet is pasted into the cells from the cursor on, as one step") {
    Sheet ui(matrix_skp(3, 3));
    ui.enter(first_cell);
    ui.key(Key::right);
    const std::string before = write_skp(ui.skp());
    ui.reply_notice(Notice::table_pasted, {"a\tb\tc\nd\te\n"});
    CHECK(ui.value("matriks/anggota/a1/peran/r1.i2") == "a");
    CHECK(ui.value("matriks/anggota/a1/peran/r1.i3") == "b");
    CHECK(ui.value("matriks/anggota/a2/peran/r1.i2") == "d");
    CHECK(ui.value("matriks/anggota/a2/peran/r1.i3") == "e");
    CHECK(ui.has_containing(Role::status, "1 sel di luar matriks tidak ikut."));
    ui.key(Key::z, flag_ctrl);
    CHECK(write_skp(ui.skp()) == before);
}
