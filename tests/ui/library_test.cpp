// Examples: found while typing, put in as a proposal, and the person's own among them.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/app/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

struct Pustaka : Ui {
    explicit Pustaka(const Skp& skp = guru(), const Window& window = desktop) : Ui({skp}, window) {
        open(skp.pegawai.nama);
    }
    static Skp guru() {
        Skp skp = valid_skp();
        skp.pegawai.jabatan = "Guru Ahli Muda";
        return skp;
    }
    void open_rhk() {
        section(Section::hasil_kerja);
        get_containing(Role::button, "RHK 1: Tersedianya").click();
    }
    void look_for_iki() {
        open_rhk();
        look_for(Role::button, wording::cari_contoh_iki).click();
    }
    void begin_with_example() {
        section(Section::hasil_kerja);
        look_for(Role::button, wording::mulai_dari_contoh).click();
    }
    void search(const std::string& words) {
        scroll_page(-1e7f);
        get(Role::textbox, wording::pustaka_cari).type(words);
    }
    std::size_t hits() const { return all(Role::listitem).size(); }
    std::vector<Node> hits_with(std::string_view part) const {
        std::vector<Node> found;
        for (const Node& node : all(Role::button))
            if (node.name.starts_with("Pakai contoh: ") && node.name.find(part) != node.name.npos)
                found.push_back(node);
        return found;
    }
    void take(std::string_view part) {
        const std::vector<Node> found = hits_with(part);
        REQUIRE(found.size() == 1);
        Widget(*this, found[0]).click();
    }
    void keep_first_iki() {
        open_rhk();
        Node first;
        look_for(Role::button, wording::cari_contoh_iki);  // the whole page was seen
        scroll_page(-1e7f);
        for (int i = 0; i < 40 && first.id == 0; ++i) {
            for (const Node& node : all(Role::button))
                if (node.name == wording::simpan_contoh && first.id == 0) first = node;
            if (first.id == 0) scroll_page(100);
        }
        REQUIRE(first.id != 0);
        Widget(*this, first).click();
    }
};

std::string first_iki() { return valid_skp().rhk[0]->iki[0].statement; }

}  // namespace

TEST_CASE("typing narrows the examples down, the own jabatan first") {
    const Window window = GENERATE(desktop, phone);
    Pustaka ui(Pustaka::guru(), window);
    ui.look_for_iki();
    CHECK(ui.has_containing(Role::button, ", Guru"));
    const std::size_t before = ui.hits();
    REQUIRE(before > 2);
    ui.search("modul ajar jumlah");
    CHECK(ui.hits() < before);
    CHECK(ui.hits_with("Jumlah modul ajar yang siap digunakan").size() == 1);
    ui.search("zzz");
    CHECK(ui.hits() == 0);
    CHECK(ui.has(Role::text, wording::pustaka_kosong));
    ui.search("");
    CHECK(ui.hits() == before);
}

TEST_CASE("an example becomes an IKI of this RHK: focus in it, one undo back") {
    Pustaka ui;
    const std::string before = write_skp(ui.skp());
    const std::size_t count = ui.skp().rhk[0]->iki.size();
    ui.look_for_iki();
    ui.search("modul ajar jumlah");
    ui.take("Jumlah modul ajar yang siap digunakan");
    REQUIRE(ui.skp().rhk[0]->iki.size() == count + 1);
    const Iki& added = ui.skp().rhk[0]->iki.back();
    CHECK(added.statement == "Jumlah modul ajar yang siap digunakan");
    CHECK(added.target == "16 modul");
    CHECK(added.aspek == Aspek::kuantitas);
    CHECK(ui.app().ui().screen == Screen::editor);
    CHECK(ui.focus() == field_id("rhk/r1/iki/" + added.id.value + "/statement"));
    ui.get_containing(Role::button, wording::urungkan).click();
    CHECK(write_skp(ui.skp()) == before);
}

TEST_CASE("an empty IKI is filled instead of adding another") {
    Skp skp = Pustaka::guru();
    Iki& empty = skp.rhk[0].edit().iki[1];
    empty.statement.clear();
    empty.target.clear();
    Pustaka ui(skp);
    ui.look_for_iki();
    ui.search("modul ajar jumlah");
    ui.take("Jumlah modul ajar yang siap digunakan");
    CHECK(ui.skp().rhk[0]->iki.size() == skp.rhk[0]->iki.size());
    CHECK(ui.value("rhk/r1/iki/i2/statement") == "Jumlah modul ajar yang siap digunakan");
    CHECK(ui.focus() == field_id("rhk/r1/iki/i2/statement"));
}

TEST_CASE("an example begins a new RHK; in the kualitatif form it is one sentence") {
    Skp skp = kualitatif_skp();
    Pustaka ui(skp);
    const std::string before = write_skp(ui.skp());
    const std::size_t count = skp.rhk.size();
    ui.begin_with_example();
    ui.search("modul ajar jumlah");
    ui.take("Jumlah modul ajar yang siap digunakan");
    REQUIRE(ui.skp().rhk.size() == count + 1);
    const Rhk* added = find_rhk(ui.skp(), RhkId{ui.app().ui().rhk});
    REQUIRE(added != nullptr);
    CHECK(added->statement == "Tersedianya perangkat ajar yang sesuai dengan kebutuhan murid");
    REQUIRE(added->iki.size() == 1);
    CHECK(added->iki[0].statement == "Jumlah modul ajar yang siap digunakan: 16 modul");
    CHECK(added->iki[0].target.empty());
    CHECK(ui.focus() == field_id("rhk/" + added->id.value + "/statement"));
    ui.get_containing(Role::button, wording::urungkan).click();
    CHECK(write_skp(ui.skp()) == before);
}

TEST_CASE("an own example is kept on the device, found after a restart, and removed after asking") {
    std::map<std::string, std::string> device;
    {
        Pustaka ui;
        ui.keep_first_iki();
        CHECK(ui.has(Role::status, wording::contoh_tersimpan));
        ui.keep_first_iki();
        CHECK(ui.has(Role::status, wording::contoh_sudah_ada));
        device = ui.storage.notes;
    }
    REQUIRE(device.size() == 1);
    Pustaka ui;
    ui.storage.notes = device;
    ui.begin_with_example();
    ui.search(first_iki());
    const std::vector<Node> found = ui.hits_with(wording::contoh_saya);
    REQUIRE(found.size() == 1);
    const std::string trash = std::string(wording::hapus_contoh) + ": " + first_iki();
    ui.look_for(Role::button, trash).click();
    ui.get(Role::button, wording::batal).click();
    CHECK(ui.hits_with(wording::contoh_saya).size() == 1);
    ui.look_for(Role::button, trash).click();
    ui.get(Role::button, wording::hapus_contoh).click();
    CHECK(ui.has(Role::status, wording::contoh_terhapus));
    CHECK(ui.hits_with(wording::contoh_saya).empty());
    CHECK(ui.storage.notes.begin()->second.find(first_iki()) == std::string::npos);
}

TEST_CASE(
    "when the device can not keep an example, the words stay in the SKP and the truth is told") {
    const bool reading = GENERATE(true, false);
    Pustaka ui;
    ui.open_rhk();
    ui.storage.fail(reading ? 1 : 2, Status::quota);
    const std::string before = write_skp(ui.skp());
    ui.keep_first_iki();
    CHECK(ui.has(Role::status, wording::contoh_gagal));
    CHECK(ui.storage.notes.empty());
    CHECK(write_skp(ui.skp()) == before);
    ui.keep_first_iki();
    CHECK(ui.has(Role::status, wording::contoh_tersimpan));
    CHECK(ui.storage.notes.size() == 1);
}

TEST_CASE("a damaged note is never written over: it is set aside when the person says so") {
    const std::string bytes =
        GENERATE("{rusak", "{\"format\":\"skp-luring-contoh\",\"version\":2}");
    Pustaka ui;
    ui.storage.notes["contoh-saya"] = bytes;
    ui.keep_first_iki();
    CHECK(ui.has(Role::status, wording::contoh_rusak_tolak));
    CHECK(ui.storage.notes["contoh-saya"] == bytes);
    ui.begin_with_example();
    CHECK(ui.has_containing(Role::status, wording::contoh_rusak));
    ui.look_for(Role::button, wording::sisihkan).click();
    CHECK_FALSE(ui.has_containing(Role::status, wording::contoh_rusak));
    CHECK(ui.storage.notes["contoh-saya-disisihkan"] == bytes);
    ui.look_for(Role::button, wording::ke_hasil_kerja).click();
    ui.keep_first_iki();
    CHECK(ui.has(Role::status, wording::contoh_tersimpan));
}

TEST_CASE("deleting everything deletes the own examples") {
    Pustaka ui;
    ui.keep_first_iki();
    REQUIRE(ui.storage.notes.size() == 1);
    ui.advance(10000);  // the toast is gone
    ui.get(Role::button, wording::tentang).click();
    ui.look_for(Role::button, wording::hapus_semua).click();
    for (const Node& node : Nodes(ui.nodes()))
        if (node.name == wording::hapus_semua && node.parent != 0 &&
            ui.nodes()[node.parent - 1].role == Role::dialog) {
            Widget(ui, node).click();
            break;
        }
    CHECK(ui.storage.notes.empty());
    CHECK(ui.storage.drafts().empty());
}

TEST_CASE("pictures of the library", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone);
    const std::string size = window.width < 600 ? "phone-" : "desktop-";
    Pustaka ui(Pustaka::guru(), window);
    ui.section(Section::hasil_kerja);
    ui.picture(size + "hasil-kerja");
    ui.keep_first_iki();
    ui.picture(size + "contoh-tersimpan");
    ui.look_for_iki();
    ui.picture(size + "pustaka");
    ui.search("persentase");
    ui.picture(size + "pustaka-cari");
    ui.search("zzz");
    ui.picture(size + "pustaka-kosong");
    CHECK(ui.hits() == 0);
}
