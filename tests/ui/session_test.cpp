// Other tabs, other versions, damage, the past.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/app/derived.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr double later = 1803700000000.0;

struct Opened : Ui {
    Opened() : Ui({valid_skp()}) { open("Pegawai Contoh Dua"); }
    Skp changed_elsewhere() {
        Skp skp = valid_skp();
        skp.pegawai.nama = "Dari Tab Lain";
        return skp;
    }
};

// The bar and the message both offer it.
void save_file(Ui& ui) {
    for (const Node& node : ui.all(Role::button))
        if (node.name == wording::simpan_berkas) return Widget(ui, node).click();
    FAIL("no way to save a file");
}

}  // namespace

TEST_CASE("a conflict keeps mine as a branch, says so, and lets me choose") {
    const bool keep = GENERATE(true, false);
    Opened ui;
    ui.storage.commit_elsewhere(ui.changed_elsewhere(), later);
    ui.field("pegawai/nama").type("Versi Saya");
    ui.advance(500);
    CHECK(ui.has_containing(Role::alert, wording::bentrok));
    CHECK(ui.save_words() == wording::hanya_dibaca);
    CHECK(ui.storage.holds("Versi Saya"));
    CHECK(ui.value("pegawai/nama") == "Versi Saya");
    CHECK(ui.field("pegawai/nama")->is(state_readonly));
    if (keep) {
        ui.get(Role::button, wording::simpan_salinan).click();
        CHECK(ui.value("pegawai/nama") == "Versi Saya");
        CHECK(ui.storage.drafts().size() == 2);
        CHECK(ui.storage.head_bytes("skp1").find("Dari Tab Lain") != std::string::npos);
        ui.field("pegawai/nama").type("Versi Saya, Lanjut");
        ui.advance(500);
        CHECK(ui.storage.holds("Versi Saya, Lanjut"));
    } else {
        ui.get(Role::button, wording::muat_terbaru).click();
        CHECK(ui.value("pegawai/nama") == "Dari Tab Lain");
        CHECK(ui.storage.holds("Versi Saya"));  // still in the history
    }
}

TEST_CASE("a draft that another tab holds is read-only, follows it, and can be taken over") {
    Ui ui({valid_skp()});
    ui.storage.lock_elsewhere("skp1");
    ui.open("Pegawai Contoh Dua");
    CHECK(ui.has_containing(Role::status, wording::tab_lain));
    CHECK(ui.save_words() == wording::hanya_dibaca);
    CHECK(ui.field("pegawai/nama")->is(state_readonly));
    Skp other = valid_skp();
    other.pegawai.nama = "Dari Tab Lain";
    const int revision = ui.storage.commit_elsewhere(other, 1803700000000.0);
    ui.reply_notice(Notice::remote_commit, {"skp1", std::to_string(revision)});
    CHECK(ui.value("pegawai/nama") == "Dari Tab Lain");
    ui.get(Role::button, wording::ambil_alih).click();
    ui.field("pegawai/nama").type("Sekarang Saya");
    ui.advance(500);
    CHECK(ui.save_words().starts_with(wording::tersimpan));
    CHECK(ui.storage.head_bytes("skp1").find("Sekarang Saya") != std::string::npos);
}

TEST_CASE("a lock lost with nothing unsaved makes this tab a reader") {
    Opened ui;
    ui.storage.take_over_elsewhere("skp1");
    ui.reply_notice(Notice::lock_lost, {"skp1"});
    CHECK(ui.save_words() == wording::hanya_dibaca);
    CHECK(ui.has_containing(Role::status, wording::tab_lain));
}

TEST_CASE("a lock lost while something is unsaved loses nothing") {
    Opened ui;
    ui.hold(Op::commit);
    ui.field("pegawai/nama").type("Belum Tersimpan Saya");
    const bool on_its_way = GENERATE(true, false);
    if (on_its_way) ui.advance(300);
    ui.storage.take_over_elsewhere("skp1");
    ui.reply_notice(Notice::lock_lost, {"skp1"});
    ui.release(Op::commit);
    ui.advance(2000);
    CHECK(ui.value("pegawai/nama") == "Belum Tersimpan Saya");
    CHECK(ui.storage.holds("Belum Tersimpan Saya"));
    CHECK(ui.save_words() == wording::hanya_dibaca);
    CHECK(ui.has_containing(Role::alert, wording::bentrok));
}

TEST_CASE("what is typed while the branch is being saved is kept in it, to the last letter") {
    const bool choose = GENERATE(false, true);
    Opened ui;
    ui.hold(Op::commit);
    const std::uint32_t nama = ui.field("pegawai/nama")->id;
    ui.field("pegawai/nama").type("Versi Saya");
    ui.advance(500);
    ui.storage.commit_elsewhere(ui.changed_elsewhere(), later);
    ui.field("pegawai/nama").type("Versi Saya, Lanjut");
    ui.type_raw(nama, "Versi Saya, Lanjutan");  // in no frame yet when the answer comes
    ui.release(Op::commit);
    CHECK(ui.has_containing(Role::alert, wording::bentrok));
    CHECK(ui.value("pegawai/nama") == "Versi Saya, Lanjutan");
    CHECK(ui.storage.holds("\"Versi Saya, Lanjutan\""));
    CHECK_FALSE(ui.session().unsaved());
    if (!choose) return;
    ui.get(Role::button, wording::muat_terbaru).click();
    CHECK(ui.value("pegawai/nama") == "Dari Tab Lain");
}

TEST_CASE("the letter typed in the moment of the take-over becomes a branch, and that is said") {
    Opened ui;
    const std::uint32_t nama = ui.field("pegawai/nama")->id;
    ui.set_focus(nama);
    ui.settle();
    ui.storage.take_over_elsewhere("skp1");
    ui.type_raw(nama, "Huruf Terakhir");
    ui.reply_notice(Notice::lock_lost, {"skp1"});
    CHECK(ui.storage.holds("Huruf Terakhir"));
    CHECK(ui.has_containing(Role::alert, wording::bentrok));
    CHECK(ui.save_words() == wording::hanya_dibaca);
}

TEST_CASE("a branch that can not be saved is tried again, and nobody is told that it was") {
    Opened ui;
    ui.hold(Op::commit);
    ui.field("pegawai/nama").type("Satu");
    ui.advance(500);
    ui.storage.commit_elsewhere(ui.changed_elsewhere(), later);
    ui.field("pegawai/nama").type("Satu Dua");
    ui.storage.fail(2);
    ui.release(Op::commit);
    CHECK(ui.session().unsaved());
    CHECK_FALSE(ui.has_containing(Role::alert, "tidak hilang"));
    CHECK(ui.has_containing(Role::alert, wording::bentrok));
    ui.get(Role::button, wording::muat_terbaru).click();
    ui.advance(3000);
    CHECK(ui.storage.holds("\"Satu Dua\""));
    CHECK(ui.value("pegawai/nama") == "Dari Tab Lain");
}

TEST_CASE("whoever leaves before the branch is saved is asked, as with any text that is not") {
    Opened ui;
    ui.hold(Op::commit);
    ui.field("pegawai/nama").type("Satu");
    ui.advance(500);
    ui.storage.commit_elsewhere(ui.changed_elsewhere(), later);
    ui.field("pegawai/nama").type("Satu Dua");
    ui.storage.fail(2);
    ui.release(Op::commit);
    ui.storage.break_down();
    CHECK(ui.has_containing(Role::alert, wording::bentrok));
    ui.get(Role::button, wording::beranda).click();
    ui.advance(1500);
    CHECK(ui.session().loaded());
    CHECK(ui.value("pegawai/nama") == "Satu Dua");
    CHECK(ui.has(Role::dialog, "Tulisan terakhir belum tersimpan"));
}

TEST_CASE(
    "a draft that was deleted for good elsewhere: that is said, and the text becomes a draft") {
    Opened ui;
    ui.field("pegawai/nama").type("Masih Di Sini");
    ui.storage.break_down(Status::not_found);
    ui.advance(500);
    CHECK(ui.has_containing(Role::alert, wording::dihapus_lain));
    CHECK_FALSE(ui.has_containing(Role::alert, "mencoba lagi"));
    CHECK(ui.value("pegawai/nama") == "Masih Di Sini");
    ui.storage.mend();
    ui.get(Role::button, wording::simpan_salinan).click();
    CHECK_FALSE(ui.has_containing(Role::alert, wording::dihapus_lain));
    CHECK(ui.session().id() != "skp1");
    CHECK(ui.storage.holds("Masih Di Sini"));
    ui.field("pegawai/nama").type("Dan Lanjut");
    ui.advance(500);
    CHECK(ui.storage.head_bytes(ui.session().id()).find("Dan Lanjut") != std::string::npos);
}

TEST_CASE("a draft of a newer version is shown, not changed, and exported as it is") {
    Ui ui;
    std::string bytes = write_skp(valid_skp());
    const std::string from = "\"schema_version\": 1";
    bytes.replace(bytes.find(from), from.size(), "\"schema_version\": 2, \"baru\": true");
    ui.storage.put_bytes("skp1", bytes, write_summary(summary_of(valid_skp())));
    ui.reply_notice(Notice::remote_list);
    ui.open("Pegawai Contoh Dua");
    CHECK(ui.has_containing(Role::status, wording::versi_baru_program));
    CHECK(ui.field("pegawai/nama")->is(state_readonly));
    ui.key(Key::s, flag_ctrl);
    ui.advance(2000);
    CHECK(ui.sent(Op::commit).empty());
    ui.get(Role::button, wording::simpan_berkas).click();
    REQUIRE(ui.sent(Op::download).size() == 1);
    CHECK(ui.sent(Op::download)[0].strings.at(2) == bytes);
}

TEST_CASE("a damaged newest version: the one before it opens, and that is said") {
    Ui ui({valid_skp()});
    Skp newer = valid_skp();
    newer.pegawai.nama = "Lebih Baru";
    ui.storage.commit_elsewhere(newer, 1803700000000.0);
    ui.storage.at("skp1").versions.back().damaged = true;
    ui.get_containing(Role::button, std::string(wording::buka) + " ").click();
    CHECK(ui.value("pegawai/nama") == "Pegawai Contoh Dua");
    CHECK(ui.has_containing(Role::status, "rusak"));
    ui.field("pegawai/jabatan").type("Bisa Disimpan");
    ui.advance(500);
    CHECK(ui.storage.head_bytes("skp1").find("Bisa Disimpan") != std::string::npos);
}

TEST_CASE("a draft that cannot be read at all leaves us on Beranda with a word, untouched") {
    Ui ui;
    ui.storage.put_bytes("skp9", "{ bukan skp", "juga bukan");
    ui.reply_notice(Notice::remote_list);
    ui.get_containing(Role::button, std::string(wording::buka) + " ").click();
    CHECK(ui.app().ui().screen == Screen::beranda);
    CHECK(ui.has_containing(Role::status, "tidak dapat dibaca"));
    CHECK(ui.storage.head_bytes("skp9") == "{ bukan skp");
    CHECK(ui.sent(Op::commit).empty());
}

TEST_CASE("an earlier version is looked at, left, and restored") {
    Opened ui;
    ui.field("pegawai/nama").type("Nama Kedua");
    ui.advance(500);
    ui.get(Role::button, wording::riwayat).click();
    REQUIRE(ui.app().ui().screen == Screen::riwayat);
    const auto open_oldest = [&ui] {
        std::vector<Node> rows;
        for (const Node& node : ui.all(Role::button))
            if (node.name.starts_with(wording::lihat_versi)) rows.push_back(node);
        REQUIRE(rows.size() == 2);
        CHECK(rows[0].is(state_disabled));  // the present one
        Widget(ui, rows[1]).click();
    };
    open_oldest();
    CHECK(ui.has_containing(Role::status, wording::melihat_versi));
    CHECK(ui.field("pegawai/nama")->value == "Pegawai Contoh Dua");
    CHECK(ui.field("pegawai/nama")->is(state_readonly));
    ui.look_for(Role::button, wording::kembali_ke_sekarang).click();
    open_oldest();
    ui.look_for(Role::button, wording::pulihkan_versi).click();
    CHECK(ui.value("pegawai/nama") == "Pegawai Contoh Dua");
    CHECK(ui.storage.at("skp1").versions.back().reason == "restore");
    ui.get_containing(Role::button, wording::urungkan).click();
    CHECK(ui.value("pegawai/nama") == "Nama Kedua");
}

TEST_CASE(
    "in place of a damaged version the one before is shown, which is said, under its own time") {
    Opened ui;
    for (const char* name : {"Nama Kedua", "Nama Ketiga"}) {
        ui.field("pegawai/nama").type(name);
        ui.advance(500);
    }
    auto& versions = ui.storage.at("skp1").versions;
    REQUIRE(versions.size() == 3);
    versions[0].saved_at -= 86'400'000.0 * 40;
    versions[1].damaged = true;
    ui.get(Role::button, wording::riwayat).click();
    std::vector<Node> rows;
    for (const Node& node : ui.all(Role::button))
        if (node.name.starts_with(wording::lihat_versi)) rows.push_back(node);
    REQUIRE(rows.size() == 3);
    const std::string damaged = rows[1].name, older = rows[2].name;
    Widget(ui, rows[1]).click();
    CHECK(ui.field("pegawai/nama")->value == "Pegawai Contoh Dua");
    CHECK(ui.has_containing(Role::status, "Versi itu rusak"));
    const auto day = [](const std::string& name) {
        const std::size_t begin = wording::lihat_versi.size() + 2;
        return name.substr(begin, name.find(" pukul") - begin);
    };
    REQUIRE(day(older) != day(damaged));
    CHECK(ui.has_containing(Role::status, day(older)));
    CHECK(!ui.has_containing(Role::status, day(damaged)));
}

TEST_CASE("the history is told day by day, the versions saved in passing folded, with its rule") {
    Ui ui({valid_skp()});
    Storage::Draft& draft = ui.storage.at("skp1");
    for (int i = 0; i < 12; ++i) {
        draft.versions.push_back(draft.versions.front());
        draft.versions.back().revision = draft.next++;
        draft.versions.back().saved_at = later + i * 60'000.0;
        draft.versions.back().reason = i == 1 ? "import" : "manual";
        draft.head = draft.versions.back().revision;
    }
    ui.open("Pegawai Contoh Dua");
    ui.get(Role::button, wording::riwayat).click();
    CHECK(ui.has_containing(Role::text, wording::riwayat_aturan));
    std::vector<std::string> lists;
    for (const Node& node : ui.all(Role::list))
        if (node.name.starts_with(wording::riwayat)) lists.push_back(node.name);
    REQUIRE(lists.size() == 2);
    CHECK(lists[0] != lists[1]);
    const auto versions = [&ui] {
        std::size_t count = 0;
        for (const Node& node : ui.all(Role::button))
            if (node.name.starts_with(wording::lihat_versi)) ++count;
        return count;
    };
    CHECK(versions() == 5 + 1 + 1);  // five, the import, and the day on which it was made
    ui.get_containing(Role::button, "6 versi lain").click();
    CHECK_FALSE(ui.has_containing(Role::button, "versi lain"));
    CHECK(versions() > 7);
}

TEST_CASE("a storage that does not open is no first start, and one can work meanwhile") {
    const auto [reason, title] =
        GENERATE(table<std::string, std::string_view>({{"closed", wording::simpan_rusak},
                                                       {"blocked", wording::simpan_menunggu},
                                                       {"silent", wording::simpan_diam}}));
    CAPTURE(reason);
    Ui ui;
    ui.storage.put(valid_skp());
    ui.storage.break_down();
    ui.reply_notice(Notice::storage_broken, {reason});
    ui.reply_notice(Notice::remote_list);
    const Role role = reason == "blocked" ? Role::status : Role::alert;
    CHECK(ui.has_containing(role, title));
    CHECK_FALSE(ui.has_containing(Role::heading, wording::kosong_judul));
    ui.will_pick("berkas.skp.json", write_skp(jpt_skp()));
    ui.get(Role::button, wording::impor_berkas).click();
    ui.get(Role::button, wording::impor_tambahkan).click();
    CHECK(write_skp(ui.skp()) == write_skp(jpt_skp()));
    CHECK(ui.save_words() == wording::gagal_menyimpan);
    save_file(ui);
    CHECK(ui.sent(Op::download).size() == 1);
    ui.storage.mend();
    ui.reply_notice(Notice::storage_back);
    ui.advance(16000);
    CHECK_FALSE(ui.has_containing(role, title));
    CHECK(ui.save_words().starts_with(wording::tersimpan));
    CHECK(ui.storage.drafts().size() == 2);
}

TEST_CASE("signs of a private window are told as a guess before the first letter, and in Tentang") {
    Ui ui;
    CHECK_FALSE(ui.has_containing(Role::status, wording::mode_pribadi));
    ui.fleeting = true;
    ui.reply_notice(Notice::offline_ready);
    CHECK(ui.has_containing(Role::status, wording::mode_pribadi));
    ui.get(Role::button, wording::tentang).click();
    CHECK(ui.has_containing(Role::status, wording::mode_pribadi));
}

TEST_CASE("drafts that a newer program made are read and taken along as files, not changed") {
    Ui ui;
    ui.storage.put(valid_skp());
    ui.storage.made_by_newer = true;
    ui.reply_notice(Notice::storage_broken, {"newer"});
    CHECK(ui.has_containing(Role::status, wording::simpan_lebih_baru));
    ui.get(Role::button, "Muat ulang sekarang").click();
    CHECK(ui.sent(Op::apply_update).size() == 1);
    ui.open("Pegawai Contoh Dua");
    CHECK(ui.save_words() == wording::hanya_dibaca);
    CHECK(ui.field("pegawai/nama")->is(state_readonly));
    save_file(ui);
    REQUIRE(ui.sent(Op::download).size() == 1);
    CHECK(ui.sent(Op::download)[0].strings.at(2) == ui.storage.head_bytes("skp1"));
    CHECK(ui.sent(Op::commit).empty());
}

TEST_CASE("storage that broke and came back is told, and what was typed arrives") {
    Opened ui;
    ui.storage.break_down();
    ui.reply_notice(Notice::storage_broken, {"closed"});
    CHECK(ui.has_containing(Role::alert, wording::simpan_rusak));
    CHECK(ui.save_words() == wording::gagal_menyimpan);
    ui.field("pegawai/nama").type("Tetap Ada");
    ui.advance(3000);
    ui.storage.mend();
    ui.reply_notice(Notice::storage_back);
    ui.advance(16000);
    CHECK_FALSE(ui.has_containing(Role::alert, wording::simpan_rusak));
    CHECK(ui.save_words().starts_with(wording::tersimpan));
    CHECK(ui.storage.holds("Tetap Ada"));
}
