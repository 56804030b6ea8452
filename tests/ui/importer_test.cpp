// A file is read, compared, shown, and only then stored.
#include <catch2/catch_test_macros.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

Skp another() {
    Skp skp = valid_skp();
    skp.id = {"lain1"};
    skp.pegawai.nama = "Pegawai Impor";
    return skp;
}

void import(Ui& ui, const std::string& bytes) {
    ui.will_pick("berkas.skp.json", bytes);
    ui.get(Role::button, wording::impor_berkas).click();
}

bool asked_to_change(const Ui& ui) {
    for (const Op op : {Op::commit, Op::import_drafts, Op::trash, Op::untrash, Op::purge, Op::wipe})
        if (!ui.sent(op).empty()) return true;
    return false;
}

}  // namespace

TEST_CASE("a refused file says why and sends the storage nothing") {
    Ui ui({valid_skp()});
    for (const std::string& bytes :
         {std::string("bukan json"), std::string("[]"), std::string("{\"format\":\"lain\"}"),
          std::string(), std::string("\x89PNG\r\n"), write_skp(valid_skp()).substr(0, 400)}) {
        CAPTURE(bytes.substr(0, 20));
        ui.forget_sent();
        const int before = ui.storage.count();
        import(ui, bytes);
        CHECK(ui.has(Role::dialog, wording::impor_ditolak));
        CHECK(ui.has_containing(Role::alert, wording::impor_aman));
        if (bytes == "bukan json")
            CHECK(ui.has_containing(Role::alert, "Ini bukan berkas SKP Luring"));
        CHECK(ui.storage.count() == before);
        ui.get(Role::button, wording::mengerti).click();
        CHECK(ui.all(Role::dialog).empty());
        CHECK_FALSE(asked_to_change(ui));
    }
}

TEST_CASE("a new draft is shown first, then added and opened") {
    Ui ui({valid_skp()});
    import(ui, write_skp(another()));
    REQUIRE(ui.has(Role::dialog, wording::impor_judul));
    CHECK(ui.has(Role::text, "Pegawai Impor"));
    CHECK_FALSE(asked_to_change(ui));
    ui.get(Role::button, wording::impor_tambahkan).click();
    CHECK(ui.storage.head_bytes("lain1") == write_skp(another()));
    CHECK(write_skp(ui.skp()) == write_skp(another()));
    CHECK(ui.storage.head_bytes("skp1") == write_skp(valid_skp()));
}

TEST_CASE("cancelling, by button or Escape, changes nothing") {
    Ui ui;
    import(ui, write_skp(another()));
    ui.get(Role::button, wording::batal).click();
    import(ui, write_skp(another()));
    ui.key(Key::escape);
    CHECK(ui.all(Role::dialog).empty());
    CHECK_FALSE(asked_to_change(ui));
    CHECK(ui.storage.drafts().empty());
}

TEST_CASE("the same draft again is recognised and only opened") {
    Ui ui({valid_skp()});
    import(ui, write_skp(valid_skp()));
    CHECK(ui.has(Role::text, wording::impor_sama));
    ui.get(Role::button, wording::impor_buka).click();
    CHECK(write_skp(ui.skp()) == write_skp(valid_skp()));
    CHECK_FALSE(asked_to_change(ui));
}

TEST_CASE("the same draft that lies in the bin is said to lie there, and comes out of it") {
    Ui ui({valid_skp()});
    ui.storage.at(valid_skp().id.value).deleted_at = 1803500000000.0;
    ui.reply_notice(Notice::remote_list);
    import(ui, write_skp(valid_skp()));
    CHECK_FALSE(ui.has(Role::text, wording::impor_sama));
    CHECK(ui.has(Role::text, wording::impor_sama_terhapus));
    ui.get(Role::button, wording::impor_pulihkan).click();
    CHECK(write_skp(ui.skp()) == write_skp(valid_skp()));
    CHECK(ui.storage.at(valid_skp().id.value).deleted_at == 0);
}

TEST_CASE("another state of a draft: beside it, or in its place with the old one kept") {
    Skp changed = valid_skp();
    changed.pegawai.jabatan = "Jabatan Dari Berkas";
    Ui ui({valid_skp()});
    import(ui, write_skp(changed));
    CHECK(ui.has(Role::text, wording::impor_beda));
    SECTION("beside it") {
        ui.get(Role::button, wording::impor_salinan).click();
        CHECK(ui.storage.drafts().size() == 2);
        CHECK(ui.storage.head_bytes("skp1") == write_skp(valid_skp()));
        CHECK(ui.value("pegawai/jabatan") == "Jabatan Dari Berkas");
        CHECK(ui.skp().id.value != "skp1");
    }
    SECTION("in its place") {
        ui.get(Role::button, wording::impor_ganti).click();
        CHECK(ui.storage.drafts().size() == 1);
        CHECK(ui.storage.head_bytes("skp1") == write_skp(changed));
        CHECK(ui.storage.holds("Pranata Komputer Ahli Muda"));
        CHECK(ui.value("pegawai/jabatan") == "Jabatan Dari Berkas");
    }
}

TEST_CASE("replacing a draft that moved meanwhile replaces nothing and says so") {
    Skp changed = valid_skp(), elsewhere = valid_skp();
    changed.pegawai.jabatan = "Jabatan Dari Berkas";
    elsewhere.pegawai.jabatan = "Jabatan Dari Tab Lain";
    Ui ui({valid_skp()});
    import(ui, write_skp(changed));
    ui.storage.commit_elsewhere(elsewhere, 1803700000000.0);
    ui.get(Role::button, wording::impor_ganti).click();
    CHECK(ui.storage.head_bytes("skp1") == write_skp(elsewhere));
    CHECK(ui.has_containing(Role::status, "Tidak ada yang diganti"));
}

TEST_CASE("an import that the storage refuses changes nothing and says so") {
    Ui ui;
    import(ui, write_skp(another()));
    ui.storage.fail(1, Status::quota);
    ui.get(Role::button, wording::impor_tambahkan).click();
    CHECK(ui.has_containing(Role::status, "Tidak ada draf yang berubah"));
    CHECK(ui.storage.drafts().empty());
}

TEST_CASE("a file dropped while a draft is open loses nothing of the open one") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.field("pegawai/nama").type("Sedang Ditulis");
    ui.reply_notice(Notice::file_dropped, {"x.skp.json", write_skp(another()), ""});
    ui.get(Role::button, wording::impor_tambahkan).click();
    ui.advance(2000);
    CHECK(write_skp(ui.skp()) == write_skp(another()));
    CHECK(ui.storage.head_bytes("skp1").find("Sedang Ditulis") != std::string::npos);
}

TEST_CASE("the open draft imported in another state shows what was imported") {
    Skp changed = valid_skp();
    changed.pegawai.jabatan = "Jabatan Dari Berkas";
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.reply_notice(Notice::file_dropped, {"x.skp.json", write_skp(changed), ""});
    ui.get(Role::button, wording::impor_ganti).click();
    ui.advance(2000);
    CHECK(ui.value("pegawai/jabatan") == "Jabatan Dari Berkas");
    CHECK(ui.storage.head_bytes("skp1") == write_skp(changed));
}

namespace {

/// Blanks behind a file belong to it.
std::string large(std::size_t octets) { return write_skp(another()) + std::string(octets, ' '); }

void drop(Ui& ui, const std::string& bytes) {
    ui.app().reply(0, static_cast<std::uint32_t>(Notice::file_dropped), {"besar.json", bytes, ""});
    ui.frame();
}

}  // namespace

TEST_CASE("a large file is read in pieces: one sees how far it is, and types meanwhile") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    const std::uint32_t nama = ui.field("pegawai/nama")->id;
    drop(ui, large(8'000'000));
    CHECK(ui.has(Role::text, "Membaca besar.json, 0 %"));
    CHECK(ui.wait() == 0);
    for (int i = 0; i < 4; ++i) ui.frame();
    ui.type_raw(nama, "Sambil Membaca");
    ui.frame();
    CHECK(ui.value("pegawai/nama") == "Sambil Membaca");
    CHECK(ui.has(Role::progressbar, "Membaca besar.json"));
    CHECK_FALSE(ui.has(Role::text, "Membaca besar.json, 0 %"));
    ui.settle();
    ui.advance(2000);
    CHECK(ui.has(Role::button, wording::impor_tambahkan));
    CHECK_FALSE(ui.has_containing(Role::progressbar, "Membaca"));
    CHECK(ui.storage.holds("Sambil Membaca"));
}

TEST_CASE("reading a large file can be stopped, and is refused as soon as a limit is passed") {
    Ui ui({valid_skp()});
    drop(ui, large(8'000'000));
    Event stop;
    stop.kind = EventKind::activate;
    stop.id = ui.get(Role::button, wording::berhenti_membaca)->id;
    ui.send(stop);
    ui.settle();
    CHECK(ui.all(Role::dialog).empty());
    CHECK_FALSE(asked_to_change(ui));
    drop(ui, "[\"" + std::string(15'000'000, 'a') + "\"]");
    int frames = 0;
    while (!ui.has(Role::dialog, wording::impor_ditolak) && frames < 40) ui.frame(), ++frames;
    CHECK(frames < 8);  // a text ends at 1 MB
}
