// All drafts as one file, what it does when it comes back, and when one is reminded of it.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/cadangan.h"
#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

Skp draft(const std::string& id, const std::string& nama) {
    Skp skp = valid_skp();
    skp.id = {id};
    skp.pegawai.nama = nama;
    return skp;
}

std::vector<Skp> two() { return {draft("s1", "Pegawai Satu"), draft("s2", "Pegawai Dua")}; }

std::string saved_backup(const Ui& ui) {
    REQUIRE(ui.sent(Op::download).size() == 1);
    const std::vector<std::string> strings = ui.sent(Op::download).front().strings;
    CHECK(strings.at(0).ends_with(".cadangan.skp.json"));
    return strings.at(2);
}

std::string backup_of(const std::vector<Skp>& drafts) {
    std::vector<std::string> documents;
    for (const Skp& skp : drafts) documents.push_back(write_skp(skp));
    return write_cadangan(documents);
}

void pick(Ui& ui, const std::string& bytes) {
    ui.will_pick("semua.cadangan.skp.json", bytes);
    ui.get(Role::button, wording::impor_berkas).click();
}

bool is_reminded(const Ui& ui) { return ui.has(Role::button, wording::nanti_saja); }

void save_often(Ui& ui, const std::string& id, int times) {
    for (int i = 0; i < times; ++i) ui.storage.commit_elsewhere(draft(id, "Pegawai Satu"), 1e12);
    ui.reply_notice(Notice::remote_list);
}

}  // namespace

TEST_CASE("all drafts go into one file, those in the bin do not") {
    Ui ui(two());
    ui.storage.put(draft("s3", "Terhapus"));
    ui.storage.at("s3").deleted_at = 1;
    ui.reply_notice(Notice::remote_list);
    ui.look_for(Role::button, wording::cadangkan_semua).click();
    const std::string bytes = saved_backup(ui);
    const Cadangan backup = read_cadangan(bytes);
    REQUIRE(backup.draf.size() == 2);
    CHECK(bytes.find("Terhapus") == std::string::npos);
    CHECK(read_skp(backup.draf[0])->skp.pegawai.nama == "Pegawai Satu");
}

TEST_CASE("files beside a draft are in no backup, which is said") {
    std::vector<Skp> drafts = two();
    const bool attached = GENERATE(true, false);
    if (attached) {
        CatatanKinerja note;
        note.id = {"h1"};
        note.berkas = {"Foto.png", JenisBerkas::png, "100", std::string(64, 'a'), {}};
        drafts[1].catatan_kinerja.emplace_back(note);
    }
    Ui ui(drafts);
    ui.look_for(Role::button, wording::cadangkan_semua).click();
    CHECK(ui.has_containing(Role::status, "Cadangan 2 draf disimpan"));
    CHECK(ui.has_containing(Role::status, "Berkas bukti dukung tidak ikut") == attached);
}

TEST_CASE("a backup brings everything back where nothing is left") {
    Ui ui;
    pick(ui, backup_of(two()));
    CHECK(ui.app().ui().screen == Screen::banyak);
    ui.get(Role::button, wording::terima_semua_berkas).click();
    REQUIRE(ui.storage.drafts().size() == 2);
    CHECK(ui.storage.head_bytes("s2") == write_skp(two()[1]));
}

TEST_CASE("each draft of a backup is new, the same, or another state that is chosen by itself") {
    std::vector<Skp> drafts = two();
    drafts.push_back(draft("s3", "Pegawai Tiga"));
    Ui ui({drafts[0], draft("s2", "Pegawai Dua Kini")});
    pick(ui, backup_of(drafts));
    CHECK(ui.has_containing(Role::text, "Tidak ada yang baru"));
    CHECK(ui.has_containing(Role::text, "Akan menjadi draf baru"));
    CHECK(ui.has_containing(Role::text, "ada di sini dengan isi lain"));
    ui.get(Role::button, wording::terima_semua_berkas).click();
    CHECK(ui.storage.drafts().size() == 3);
    CHECK(ui.storage.head_bytes("s2") == write_skp(draft("s2", "Pegawai Dua Kini")));

    ui.get_containing(Role::button, "semua.cadangan.skp.json (2)").click();
    ui.get(Role::button, wording::impor_ganti).click();
    CHECK(ui.storage.head_bytes("s2") == write_skp(drafts[1]));
}

TEST_CASE("whose a backup is, is asked once for all of its drafts") {
    std::vector<Skp> drafts = two();
    for (Skp& skp : drafts)
        skp.catatan_pribadi.push_back({{"c1"}, "", "Rahasia saya", false, {}, {}});
    Ui ui;
    pick(ui, backup_of(drafts));
    CHECK_FALSE(ui.has(Role::button, wording::terima_semua_berkas));
    const bool own = GENERATE(true, false);
    ui.get(Role::button, own ? wording::cadangan_saya : wording::cadangan_orang).click();
    ui.get(Role::button, wording::terima_semua_berkas).click();
    REQUIRE(ui.storage.drafts().size() == 2);
    CHECK(ui.storage.holds("Rahasia saya") == own);
}

TEST_CASE("of a backup that was cut the whole drafts come, and the rest is said") {
    std::string bytes = backup_of(two());
    bytes.resize(bytes.size() - 200);
    Ui ui;
    pick(ui, bytes);
    CHECK(ui.has_containing(Role::text, "Akan menjadi draf baru"));
    CHECK(ui.has_containing(Role::text, "Ditolak: "));
}

TEST_CASE("one is reminded by how much is here alone, until it was read or handed out") {
    Ui ui({draft("s1", "Pegawai Satu")});
    save_often(ui, "s1", 150);
    CHECK_FALSE(is_reminded(ui));
    save_often(ui, "s1", 60);
    CHECK(ui.has_containing(Role::text, "211 simpanan pada 1 draf"));
    SECTION("read") {
        ui.look_for(Role::button, wording::nanti_saja).click();
        CHECK_FALSE(is_reminded(ui));
        save_often(ui, "s1", 150);
        CHECK_FALSE(is_reminded(ui));
        save_often(ui, "s1", 60);
        CHECK(is_reminded(ui));
    }
    SECTION("backed up") {
        ui.look_for(Role::button, wording::cadangkan_semua).click();
        CHECK_FALSE(is_reminded(ui));
        CHECK(ui.storage.notes.at("cadangan") == "- 0\ns1 211\n");
    }
    SECTION("handed out") {
        ui.open("Pegawai Satu");
        ui.get(Role::button, wording::simpan_berkas).click();
        CHECK(ui.storage.notes.at("cadangan") == "- 0\ns1 211\n");
    }
}

TEST_CASE("before everything is deleted the backup is offered") {
    Ui ui(two());
    ui.get(Role::button, wording::tentang).click();
    ui.look_for(Role::button, wording::hapus_semua).click();
    ui.get(Role::button, wording::cadangkan_semua).click();
    CHECK(read_cadangan(saved_backup(ui)).draf.size() == 2);
    CHECK(ui.storage.drafts().size() == 2);
    for (const Node& node : Nodes(ui.nodes()))
        if (node.name == wording::hapus_semua && node.parent != 0 &&
            ui.nodes()[node.parent - 1].role == Role::dialog) {
            Widget(ui, node).click();
            break;
        }
    CHECK(ui.storage.drafts().empty());
}
