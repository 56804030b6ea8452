// A leader sees the predikat of all beside the pattern, tries others with a note for each change,
// and prints both; no evaluation changes, and nothing of it leaves the device.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <string>

#include "core/codec/pengandaian_json.h"
#include "core/codec/skp_json.h"
#include "core/dialog/item_seal.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/penilaian/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

using enum RatingKinerja;

const std::string note = "pengandaian";

Skp led(const std::string& id, const std::string& nama, std::optional<RatingKinerja> hasil_kerja,
        RatingKinerja perilaku = sesuai) {
    Skp skp = valid_skp();
    skp.id = {id};
    skp.pegawai.nama = nama;
    skp.pegawai.nip.clear();
    skp.konsep.edit().peran = PeranDialog::pejabat_penilai;
    if (!hasil_kerja) return skp;
    Evaluasi one;
    one.id = {"v1"};
    one.periode = {"tw1"};
    one.capaian_organisasi = CapaianOrganisasi::baik;
    one.rating_hasil_kerja = hasil_kerja;
    one.rating_perilaku = perilaku;
    one.diserahkan = "05-04-2027";
    one.segel = seal_of(one);
    skp.evaluasi.push_back(one);
    return skp;
}

std::vector<Skp> team() {
    return {led("s2", "Budi", sesuai), led("s1", "Ana", sesuai),
            led("s3", "Citra", di_atas, di_atas), led("s4", "Dedi", di_bawah),
            led("s5", "Eka", {})};
}

struct Leader : Ui {
    explicit Leader(const Window& window = desktop, const std::vector<Skp>& all = team())
        : Ui(all, window) {
        enter();
    }
    void enter() { look_for(Role::button, wording::distribusi_predikat).click(); }
    bool says(std::string_view part, Role role = Role::text) {
        scroll_page(-100'000);
        for (int step = 0; step < 60; ++step) {
            if (has_containing(role, part)) return true;
            scroll_page(300);
        }
        return false;
    }
    void tries(const std::string& id, std::string_view hasil_kerja) {
        field("andai/" + id + "/hasil_kerja").choose(hasil_kerja);
    }
    std::vector<Pengandaian> kept() {
        if (!storage.notes.contains(note)) return {};
        const auto read = read_pengandaian(storage.notes.at(note));
        REQUIRE(read);
        return *read;
    }
};

}  // namespace

TEST_CASE("the leader sees curve, box and considerations, and who has no evaluation apart") {
    const Window window = GENERATE(desktop, phone, Window{320, 640, 2, pointer_is_coarse});
    Leader ui(window);
    CHECK(ui.has(Role::heading, wording::distribusi_judul));
    CHECK(ui.says("4 pegawai dinilai."));
    CHECK(
        ui.says("Kurva semula: Sangat Kurang 0, Kurang/Misconduct 0, Butuh Perbaikan 1, Baik 2, "
                "Sangat Baik 1.",
                Role::image));
    CHECK(ui.says("perilaku kerja sesuai ekspektasi: Baik. Ana, Budi", Role::listitem));
    CHECK(ui.says("2 dari 4 pegawai (70% dari 4 = 2,80). Sesuai."));
    CHECK(ui.says(wording::tanpa_evaluasi, Role::heading));
    CHECK(ui.says("Eka"));
    CHECK_FALSE(ui.says(wording::kuadran_andai, Role::list));
}

TEST_CASE("Ctrl+K leads there, and whoever leads nobody is not offered it") {
    {
        Ui ui(team());
        ui.key(Key::k, flag_ctrl);
        ui.get(Role::textbox, "Cari perintah, bagian, atau isian").type("distribusi");
        CHECK(ui.has_containing(Role::option, "Lihat distribusi predikat"));
        ui.key(Key::enter);
        CHECK(ui.has(Role::heading, wording::distribusi_judul));
    }
    Skp own = valid_skp();
    Ui alone({own});
    CHECK_FALSE(alone.has(Role::button, wording::distribusi_predikat));
    alone.key(Key::k, flag_ctrl);
    CHECK_FALSE(alone.has_containing(Role::option, "Lihat distribusi predikat"));
}

TEST_CASE("another capaian is another pattern") {
    Leader ui;
    ui.field("distribusi/capaian").choose("sangat_kurang");
    CHECK(
        ui.says("Tidak ada yang Sangat Baik: 1 dari 4 pegawai. Berbeda 1,00 orang; "
                "pertimbangkan dan tulis alasannya."));
}

TEST_CASE("another cell with the same predikat is a change too") {
    Leader ui(GENERATE(desktop, phone));
    ui.tries("s2", "di_atas_ekspektasi");
    CHECK(ui.says("Budi", Role::region));
    CHECK(ui.says("Andai: Hasil kerja di atas ekspektasi, perilaku kerja sesuai ekspektasi: Baik"));
    CHECK(ui.says("Hasil kerja di atas ekspektasi, perilaku kerja sesuai ekspektasi: Baik. Budi",
                  Role::listitem));
    ui.tries("s2", "sesuai_ekspektasi");
    CHECK(ui.kept().empty());
}

TEST_CASE("a name in the box is moved by keyboard, finger and mouse, and taken back the same way") {
    const std::string put =
        "Taruh Budi di: Hasil kerja di bawah ekspektasi, perilaku kerja sesuai ekspektasi: Butuh "
        "Perbaikan";
    SECTION("by keyboard") {
        Leader ui;
        ui.look_for(Role::button, "Pindahkan Budi").press();
        CHECK(ui.kept().empty());
        ui.look_for(Role::button, "Batal memindahkan Budi").press();
        CHECK_FALSE(ui.has(Role::button, put));
        ui.look_for(Role::button, "Pindahkan Budi").press();
        ui.look_for(Role::button, put).press();
    }
    SECTION("by finger") {
        Leader ui(phone);
        ui.look_for(Role::button, "Pindahkan Budi").tap();
        ui.look_for(Role::button, put).tap();
        CHECK(ui.kept().size() == 1);
    }
    SECTION("by mouse") {
        Leader ui;
        ui.look_for(Role::button, "Pindahkan Budi");
        const auto lowest = [&] {
            return std::max(
                ui.get(Role::button, "Pindahkan Budi")->rect.bottom(),
                ui.get_containing(Role::listitem, "Butuh Perbaikan. Dedi")->rect.bottom());
        };
        for (int turns = 0; turns < 10 && lowest() > 560; ++turns) ui.scroll_page(100);
        const Node budi = ui.get(Role::button, "Pindahkan Budi").node();
        const Node there = ui.get_containing(Role::listitem, "Butuh Perbaikan. Dedi").node();
        const auto middle = [](const Rect& r) { return std::pair(r.x + r.w / 2, r.y + r.h / 2); };
        const auto [fx, fy] = middle(budi.rect);
        const auto [tx, ty] = middle(there.rect);
        ui.pointer(EventKind::pointer_move, fx, fy);
        ui.settle();
        ui.pointer(EventKind::pointer_down, fx, fy);
        ui.settle();
        ui.pointer(EventKind::pointer_move, (fx + tx) / 2, (fy + ty) / 2);
        ui.settle();
        ui.pointer(EventKind::pointer_move, tx, ty);
        ui.settle();
        CHECK(ui.kept().empty());
        CHECK(ui.app().ui().distribusi.diseret);
        ui.pointer(EventKind::pointer_up, tx, ty);
        ui.settle();
        REQUIRE(ui.kept().size() == 1);
        CHECK(ui.kept()[0].pegawai == "s2");
        CHECK(ui.kept()[0].nilai == NilaiKinerja{di_bawah, sesuai});
        CHECK(ui.says(wording::kuadran_andai, Role::list));
        CHECK(ui.app().ui().distribusi.dipegang.empty());
        ui.look_for(Role::button, "Pindahkan Budi").press();
        ui.look_for(Role::button,
                    "Taruh Budi di: Hasil kerja sesuai ekspektasi, perilaku kerja sesuai "
                    "ekspektasi: Baik")
            .press();
        CHECK(ui.kept().empty());
    }
}

TEST_CASE("a drag that ends beside the box changes nothing") {
    Leader ui;
    const Node budi = ui.look_for(Role::button, "Pindahkan Budi").node();
    ui.pointer(EventKind::pointer_move, budi.rect.x + 5, budi.rect.y + 5);
    ui.settle();
    ui.pointer(EventKind::pointer_down, budi.rect.x + 5, budi.rect.y + 5);
    ui.settle();
    ui.pointer(EventKind::pointer_move, 3, 3);
    ui.settle();
    ui.pointer(EventKind::pointer_up, 3, 3);
    ui.settle();
    CHECK(ui.kept().empty());
    CHECK(ui.app().ui().distribusi.dipegang.empty());
}

TEST_CASE("a change is undone, given back and cleared; it is kept on this device alone") {
    Leader ui;
    ui.field("andai/s2/hasil_kerja").choose("di_bawah_ekspektasi");
    CHECK(ui.says("perilaku kerja sesuai ekspektasi: Butuh Perbaikan"));
    CHECK(ui.says(wording::kuadran_andai, Role::list));
    CHECK(
        ui.says("Kurva andai: Sangat Kurang 0, Kurang/Misconduct 0, Butuh Perbaikan 2, Baik 1, "
                "Sangat Baik 1.",
                Role::image));
    ui.field("andai/s2/catatan").type("realisasi triwulan belum lengkap");
    REQUIRE(ui.kept().size() == 1);
    CHECK(ui.kept()[0].pegawai == "s2");
    CHECK(ui.kept()[0].catatan == "realisasi triwulan belum lengkap");

    ui.look_for(Role::button, wording::urungkan_andai).press();
    CHECK(ui.kept().at(0).catatan.empty());
    ui.key(Key::z, flag_ctrl);
    CHECK(ui.kept().empty());
    CHECK_FALSE(ui.says(wording::kuadran_andai, Role::list));

    ui.tries("s1", "di_bawah_ekspektasi");
    ui.tries("s2", "di_bawah_ekspektasi");
    REQUIRE(ui.kept().size() == 2);
    ui.look_for(Role::button, wording::kosongkan_andai).click();
    CHECK(ui.kept().empty());
    ui.look_for(Role::button, wording::urungkan_andai).click();
    CHECK(ui.kept().size() == 2);
}

TEST_CASE("what is tried out is there again, and is in no summary and no draft") {
    Leader ui;
    const std::string before = ui.storage.head_bytes("s2");
    ui.tries("s2", "di_bawah_ekspektasi");
    ui.field("andai/s2/catatan").type("rahasia-andai-4711");
    ui.look_for(Role::button, wording::kembali).click();
    ui.enter();
    CHECK(ui.says("perilaku kerja sesuai ekspektasi: Butuh Perbaikan"));
    CHECK(ui.field("andai/s2/catatan").node().value == "rahasia-andai-4711");
    CHECK(ui.storage.head_bytes("s2") == before);
    CHECK(ui.storage.find("s2")->summary.find("rahasia") == std::string::npos);
    CHECK(ui.sent(Op::commit).empty());
}

TEST_CASE("before it is known what is kept, nothing takes its place") {
    Leader ui;
    ui.tries("s2", "di_bawah_ekspektasi");
    ui.look_for(Role::button, wording::kembali).click();
    ui.hold(Op::read_note);
    ui.enter();
    ui.tries("s1", "di_bawah_ekspektasi");
    ui.release(Op::read_note);
    ui.settle();
    REQUIRE(ui.kept().size() == 1);
    CHECK(ui.kept()[0].pegawai == "s2");
}

TEST_CASE("a note that can not be read is not written over") {
    const std::string other = "{\"format\": \"lain\"}";
    Leader ui;
    ui.storage.notes[note] = other;
    ui.look_for(Role::button, wording::kembali).click();
    ui.enter();
    CHECK(ui.says("Pengandaian tidak dapat dibaca", Role::status));
    ui.tries("s2", "di_bawah_ekspektasi");
    CHECK(ui.storage.notes.at(note) == other);
    ui.look_for(Role::button, "Sisihkan dan mulai baru").click();
    CHECK(ui.storage.notes.at("pengandaian-disisihkan") == other);
    CHECK(ui.kept().empty());
}

TEST_CASE("the sheet of the unit is printed, and one comes back from it") {
    const Window window = GENERATE(desktop, phone);
    Leader ui(window);
    ui.tries("s2", "di_bawah_ekspektasi");
    ui.look_for(Role::button, wording::cetak_lembar).click();
    REQUIRE_FALSE(ui.sent(Op::paper_show).empty());
    const auto shown = [&](std::string_view words) {
        const Sent last = ui.sent(Op::paper_show).back();
        for (const std::string& part : last.strings)
            if (part.find(words) != std::string::npos) return true;
        return false;
    };
    CHECK(shown("(LEMBAR KERJA, BUKAN FORMULIR RESMI)"));
    CHECK(shown("KUADRAN ANDAI"));
    CHECK(shown("(belum dicatat)"));
    ui.forget_sent();
    ui.get(Role::button, "Unduh HTML").click();
    REQUIRE(ui.sent(Op::download).size() == 1);
    CHECK(ui.sent(Op::download).back().strings.at(0) == "Penetapan predikat kinerja unit.html");
    ui.look_for(Role::button, wording::kembali).click();
    CHECK(ui.has(Role::heading, wording::distribusi_judul));
}

TEST_CASE("one person, or none with an evaluation, is told in words") {
    {
        Leader one(desktop, {led("s1", "Ana", sesuai)});
        CHECK(one.says("Unit kecil: pedoman tidak dapat dipenuhi tepat untuk 1 pegawai."));
    }
    Leader none(desktop, {led("s1", "Ana", {})});
    CHECK(none.says("Belum ada evaluasi yang diserahkan pada SKP yang Anda pimpin."));
    CHECK(none.says("Ana"));
}

TEST_CASE("pictures of a unit", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone);
    const std::string size = window.width < 600 ? "phone-" : "desktop-";
    Leader ui(window);
    ui.tries("s2", "di_bawah_ekspektasi");
    ui.scroll_page(-100'000);
    for (int part = 0; part < 4; ++part) {
        ui.picture(size + "distribusi-" + std::to_string(part));
        ui.scroll_page(600);
    }
    CHECK(ui.kept().size() == 1);
}
