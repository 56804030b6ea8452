// Catatan kinerja: entered by keyboard alone, copied, pasted, found by their days.
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

#include "imgui.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

/// With a rencana aksi, no notes yet, and a period around the day that the tests live in.
Skp before_the_first() {
    Skp skp = planned_skp();
    skp.catatan_kinerja.clear();
    skp.realisasi.clear();
    skp.jadwal.edit() = {};
    skp.periode.awal = "01-01-2026";
    skp.periode.akhir = "31-12-2027";
    skp.rhk[0].edit().rencana_aksi = {{{"k1"}, {"tw1"}, "Menyusun rancangan", "1 dokumen", {}}};
    return skp;
}

struct Notes : Ui {
    explicit Notes(const Skp& skp = before_the_first(), const Window& window = desktop)
        : Ui({skp}, window) {
        open("Pegawai");
        if (has(Role::button, label_of(Stage::pelaksanaan)))  // it is folded
            get(Role::button, label_of(Stage::pelaksanaan)).press();
        section(Section::catatan_kinerja);
    }

    const std::vector<Box<CatatanKinerja>>& list() const {
        return const_cast<Notes*>(this)->skp().catatan_kinerja;
    }
    const CatatanKinerja& last() const { return *list().back(); }
    const CatatanState& state() { return app().ui().catatan; }
    /// Types into the cell with the cursor and goes on to the next one.
    void cell(std::string words, Key leave = Key::tab) {
        type_raw(focus(), std::move(words));
        settle();
        key(leave);
    }
    /// The member that the cursor is in.
    std::string here() { return state().selected.substr(state().selected.rfind('/') + 1); }
};

CatatanKinerja note(const char* id, const char* day, const char* from, const char* what) {
    CatatanKinerja one;
    one.id = {id};
    one.tanggal = day;
    one.mulai = from;
    one.kegiatan = what;
    return one;
}

Skp with_notes() {
    Skp skp = before_the_first();
    skp.catatan_kinerja = {note("n1", "06-01-2027", "10.00", "Sore"),
                           note("n2", "05-01-2027", "08.00", "Kemarin"),
                           note("n3", "06-01-2027", "08.00", "Pagi"),
                           note("n4", "01-02-2027", "08.00", "Bulan depan")};
    return skp;
}

void show_january(Notes& ui) { ui.field("catatan_kinerja/bulan").choose("Januari 2027"); }

}  // namespace

TEST_CASE("three notes are entered by keyboard alone") {
    Notes ui;
    ui.get(Role::button, "Tambah catatan").press();
    REQUIRE(ui.list().size() == 1);
    const std::string today = ui.last().tanggal;
    CHECK_FALSE(today.empty());
    CHECK(ui.here() == "mulai");
    CHECK(ui.focus() == field_id(ui.state().selected));
    ui.cell("08.00");
    ui.cell("09.30");
    ui.cell("Rapat\nawal tim");
    CHECK(ui.last().kegiatan == "Rapat awal tim");
    CHECK(ui.here() == "rencana_aksi");
    ui.cell("rancang");
    CHECK(ui.last().rencana_aksi.value == "k1");
    CHECK(ui.last().rhk.value == "r1");
    CHECK(ui.here() == "iki");
    ui.key(Key::tab);
    ui.cell("2");
    ui.cell("dokumen");
    ui.cell("https://contoh", Key::enter);  // the next row, on the same day
    REQUIRE(ui.list().size() == 2);
    CHECK(ui.last().tanggal == today);
    CHECK(ui.here() == "mulai");
    CHECK(ui.focus() == field_id(ui.state().selected));
    ui.cell("10.00");
    ui.cell("11.00");
    ui.cell("Menulis laporan", Key::enter);
    REQUIRE(ui.list().size() == 3);
    ui.key(Key::enter, flag_ctrl);  // a row that was only begun takes the words above
    CHECK(ui.last().kegiatan == "Menulis laporan");
    CHECK(ui.last().mulai == "10.00");
    CHECK(ui.list()[0]->realisasi == "2");
    CHECK(ui.list()[0]->satuan == "dokumen");
    CHECK(ui.list()[0]->bukti == "https://contoh");
}

TEST_CASE("Enter on an empty last row adds no other, Escape leaves the sheet") {
    Notes ui;
    ui.get(Role::button, "Tambah catatan").press();
    ui.key(Key::enter);  // edits
    ui.key(Key::enter);  // commits
    CHECK(ui.list().size() == 1);
    ui.key(Key::escape);
    CHECK(ui.focus() == field_id("catatan_kinerja/keluar"));
}

TEST_CASE("the row before is copied as a new note of its own") {
    Notes ui(with_notes());
    show_january(ui);
    ui.get(Role::gridcell, "Sore").click();
    ui.key(Key::enter, flag_ctrl);
    REQUIRE(ui.list().size() == 5);
    CHECK(ui.last().kegiatan == "Sore");
    CHECK(ui.last().id.value != "n1");
    CHECK(ui.last().versi == 1);
    ui.key(Key::z, flag_ctrl);
    CHECK(ui.list().size() == 4);
}

TEST_CASE("a row is removed with one key, and brought back") {
    Notes ui(with_notes());
    show_january(ui);
    ui.get(Role::gridcell, "Pagi").click();
    ui.key(Key::del, flag_shift);
    CHECK(ui.list().size() == 3);
    CHECK(ui.focus() == field_id(ui.state().selected));
    ui.get(Role::button, "Urungkan").press();
    CHECK(ui.list().size() == 4);
}

TEST_CASE("one month is shown, by day and time; an asked-for note brings its month") {
    Notes ui(with_notes());
    show_january(ui);
    CHECK(ui.has(Role::gridcell, "Pagi"));
    CHECK_FALSE(ui.has(Role::gridcell, "Bulan depan"));
    std::vector<std::string> told;
    for (const Node& one : ui.all(Role::gridcell))
        if (one.name == "Pagi" || one.name == "Sore" || one.name == "Kemarin")
            told.push_back(one.name);
    CHECK(told == std::vector<std::string>{"Kemarin", "Pagi", "Sore"});
    ui.get(Role::button, "Bulan berikutnya").click();
    CHECK(ui.has(Role::gridcell, "Bulan depan"));
    const_cast<UiState&>(ui.app().ui()).go_to = Path{"catatan_kinerja/n2/kegiatan"};
    ui.settle();
    CHECK(ui.has(Role::gridcell, "Kemarin"));
    CHECK(ui.focus() == field_id("catatan_kinerja/n2/kegiatan"));
}

TEST_CASE("what is in the future or no number is said at its field, and kept") {
    Skp skp = with_notes();
    skp.catatan_kinerja[0].edit().realisasi = "dua";
    skp.catatan_kinerja[1].edit().realisasi = "1,5";
    skp.catatan_kinerja[1].edit().tanggal = "05-01-2199";
    Notes ui(skp);
    show_january(ui);
    ui.get(Role::gridcell, "Sore").click();
    for (int i = 0; i < 3; ++i) ui.key(Key::tab);
    REQUIRE(ui.focus() == field_id("catatan_kinerja/n1/realisasi"));
    CHECK(ui.node_with(field_id("catatan_kinerja/n1/realisasi"))->description.find("angka") !=
          std::string::npos);
    CHECK(ui.has_containing(Role::text, "belum berupa angka"));
    CHECK(ui.value("catatan_kinerja/n1/realisasi") == "dua");
}

TEST_CASE("the calendar tells how many notes a day has, and goes there") {
    Notes ui(with_notes());
    show_january(ui);
    ui.get(Role::radio, "Bulan").click();
    ui.get(Role::button, "Rabu, 6 Januari 2027, 2 catatan").click();
    CHECK(ui.state().selected == "catatan_kinerja/n3/kegiatan");
    CHECK(ui.focus() == field_id("catatan_kinerja/n3/kegiatan"));
    ui.get_containing(Role::button, "Kamis, 7 Januari 2027").click();
    ui.get(Role::button, "Tambah catatan").press();
    CHECK(ui.last().tanggal == "07-01-2027");
}

TEST_CASE("a table of eight columns is pasted as one step, or not at all") {
    Notes ui;
    const std::string headings =
        "Rencana Aksi\tTanggal\tJam Mulai\tJam Selesai\tKegiatan\tRealisasi\tSatuan\tBukti "
        "Dukung\n";
    ui.reply_notice(Notice::table_pasted, {headings + "\t31-02-2026\t\t\tSatu\t1\t\t\n"});
    ui.settle();
    CHECK(ui.list().empty());
    CHECK(ui.has_containing(Role::alert, "Baris 2"));
    ui.reply_notice(Notice::table_pasted,
                    {headings + "Menyusun rancangan\t2026-01-05\t08:00\t09:00\tSatu\t1\tdok\t\n"
                                "\t06/01/2026\t08:00\t09:00\tDua\t1\tdok\thttps://b\n"});
    ui.settle();
    REQUIRE(ui.list().size() == 2);
    CHECK(ui.list()[0]->rencana_aksi.value == "k1");
    CHECK_FALSE(ui.has_containing(Role::alert, "Baris 2"));
    CHECK(ui.has(Role::gridcell, "Satu"));
    ui.key(Key::z, flag_ctrl);
    CHECK(ui.list().empty());
}

TEST_CASE("a phone has one card a note") {
    Notes ui(with_notes(), phone);
    show_january(ui);
    ui.look_for(Role::button, "Rabu, 6 Januari 2027: Pagi").tap();
    ui.field("catatan_kinerja/n3/realisasi").type("3");
    CHECK(ui.value("catatan_kinerja/n3/realisasi") == "3");
    ui.field("catatan_kinerja/n3/tanggal").type("0");
    CHECK(ui.has_field("catatan_kinerja/n3/tanggal"));  // it stays while its day is typed
}

TEST_CASE("ten thousand notes: only what is visible is told") {
    Skp skp = before_the_first();
    for (int i = 0; i < 10'000; ++i)
        skp.catatan_kinerja.emplace_back(
            note(("n" + std::to_string(i)).c_str(), "06-01-2027", "08.00", "Kegiatan"));
    Notes ui(skp);
    show_january(ui);
    CHECK(ui.all(Role::gridcell).size() < 600);
}

TEST_CASE("with nine thousand notes a key is one frame, draws what few draw and saves its month") {
    int drawn[2] = {0, 0};
    std::size_t saved[2] = {0, 0};
    for (const std::size_t at : {0U, 1U}) {
        const int count = at == 0 ? 1'200 : 9'600;  // 100 and 800 in January
        Skp skp = before_the_first();
        for (int i = 0; i < count; ++i) {
            const std::string day = to_short(Date{2027, 1 + i % 12, 6});
            skp.catatan_kinerja.emplace_back(
                note(("n" + std::to_string(i)).c_str(), day.c_str(), "08.00", "Kegiatan"));
        }
        Notes ui(skp);
        show_january(ui);
        for (const Node& cell : ui.all(Role::gridcell))
            if (cell.name == "Kegiatan") {
                Widget(ui, cell).click();
                break;
            }
        const std::string where = ui.state().selected;
        REQUIRE(where.ends_with("/kegiatan"));
        ui.type_raw(ui.focus(), "Rapat");
        ui.settle();
        ui.advance(10'000);
        ui.forget_sent();
        ui.type_raw(ui.focus(), "Rapat s");
        ui.frame();
        CHECK(ui.value(where) == "Rapat s");
        CHECK(ui.wait() > 0);  // nothing but the save is waited for
        drawn[at] = ImGui::GetDrawData()->TotalVtxCount;
        ui.advance(10'000);
        REQUIRE_FALSE(ui.sent(Op::commit).empty());
        for (const Sent& one : ui.sent(Op::commit)) saved[at] += one.strings.at(3).size();
    }
    CHECK(std::abs(drawn[0] - drawn[1]) < drawn[0] / 50);
    CHECK(saved[0] < 12'000);
    CHECK(saved[1] < 12'000);
}

TEST_CASE("outside the period of the SKP its nearest month is shown") {
    Skp skp = before_the_first();
    skp.periode.awal = "01-02-2030";
    skp.periode.akhir = "31-12-2030";
    {
        Notes ahead(skp);
        CHECK(ahead.field("catatan_kinerja/bulan")->value == "2030-02-01");
    }
    skp.periode.awal = "01-01-2020";
    skp.periode.akhir = "31-12-2020";
    Notes over(skp);
    CHECK(over.field("catatan_kinerja/bulan")->value == "2020-12-01");
}
