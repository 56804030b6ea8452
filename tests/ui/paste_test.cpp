// A table from a spreadsheet becomes RHK with their IKI: looked at first, inserted in one step.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/planning/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

struct Tempel : Ui {
    explicit Tempel(const Window& window = desktop, const Skp& skp = valid_skp())
        : Ui({skp}, window) {
        open(skp.pegawai.nama);
        section(Section::hasil_kerja);
        look_for(Role::button, wording::tempel).click();
    }
    Widget box() { return look_for(Role::textarea, wording::tempel_label); }
    void paste(const std::string& table) { box().type(table); }
    std::string box_text() { return box().node().value; }
};

// As people pass it around: merged cells, the leader's RHK first.
constexpr const char* community =
    "RHK Pimpinan yang Diintervensi\tRencana Hasil Kerja\tAspek\tIndikator Kinerja "
    "Individu\tTarget\n"
    "Meningkatnya mutu layanan\tTersedianya data layanan\tKuantitas\tJumlah data\t6 data\n"
    "\t\tKualitas\tPersentase data benar\t99 %\n"
    "\tTersusunnya laporan layanan\tWaktu\tWaktu penyelesaian\t2 hari\n";

std::string rows(int count) {
    std::string table = "RHK\tAspek\tIKI\tTarget\n";
    for (int i = 1; i <= count; ++i) {
        const std::string n = std::to_string(i);
        table += "Tersedianya layanan " + n + "\tkuantitas\tJumlah layanan " + n + "\t" + n +
                 " layanan\n";
    }
    return table;
}

}  // namespace

TEST_CASE("the community layout is shown as it will be, inserted, and taken back with one undo") {
    const Window window = GENERATE(desktop, phone);
    Tempel ui(window);
    const std::string before = write_skp(ui.skp());
    ui.paste(community);
    CHECK(write_skp(ui.skp()) == before);
    CHECK(ui.look_for(Role::combobox, "Kolom 2: Rencana Hasil Kerja")->value == "2");
    ui.look_for(Role::checkbox, "Kualitas · Persentase data benar · target 99 %");
    ui.look_for(Role::button, "Masukkan 2 RHK, 3 IKI").click();

    CHECK(ui.app().ui().screen == Screen::editor);
    CHECK(ui.has(Role::status, "2 RHK ditambahkan."));
    CHECK(ui.sent(Op::announce).back().strings.at(1) == "2 RHK ditambahkan.");
    const std::size_t count = valid_skp().rhk.size();
    REQUIRE(ui.skp().rhk.size() == count + 2);
    const Rhk& added = *ui.skp().rhk[count - 1];  // behind the last utama, before the tambahan
    CHECK(added.statement == "Tersedianya data layanan");
    REQUIRE(added.iki.size() == 2);
    CHECK(added.iki[1].aspek == Aspek::kualitas);
    CHECK(added.iki[1].target == "99 %");
    CHECK(ui.value("rhk_pimpinan/" + added.rhk_pimpinan.value + "/statement") ==
          "Meningkatnya mutu layanan");
    ui.get(Role::button, wording::urungkan).click();
    CHECK(write_skp(ui.skp()) == before);
}

TEST_CASE("indicators are called as the profil does before they are there, too") {
    Skp skp = jpt_skp();
    skp.profil = Profil::kemenkeu;
    Tempel ui(desktop, skp);
    ui.paste(community);
    ui.look_for(Role::button, "Masukkan 2 RHK, 3 IKU");
}

TEST_CASE("five hundred rows are read once and inserted as one step") {
    Tempel ui;
    const std::string before = write_skp(ui.skp());
    ui.paste(rows(500));
    ui.look_for(Role::text, "dan 485 RHK lagi");
    ui.look_for(Role::button, "Masukkan 500 RHK, 500 IKI").click();
    CHECK(ui.skp().rhk.size() == valid_skp().rhk.size() + 500);
    ui.get(Role::button, wording::urungkan).click();
    CHECK(write_skp(ui.skp()) == before);
}

TEST_CASE("a refused table says why, can not be inserted, and its text stays") {
    Tempel ui;
    const std::string before = write_skp(ui.skp());
    const std::string table = "12\t13\n14\t15\n";
    ui.paste(table);
    CHECK(ui.has_containing(Role::status, "Belum jelas kolom mana yang berisi RHK"));
    CHECK_FALSE(ui.has_containing(Role::button, "Masukkan"));
    CHECK(ui.box_text() == table);
    ui.look_for(Role::button, wording::ke_hasil_kerja).click();
    ui.look_for(Role::button, wording::tempel).click();
    CHECK(ui.box_text() == table);
    CHECK(write_skp(ui.skp()) == before);

    ui.paste(rows(2501));  // RHK and IKI together are too many
    CHECK(ui.has_containing(Role::status, wording::tempel_terlalu_banyak));
    CHECK_FALSE(ui.has_containing(Role::button, "Masukkan"));
    CHECK(ui.box_text() == rows(2501));
}

TEST_CASE("a column that was guessed wrong is corrected, and the text can be emptied") {
    Tempel ui;
    ui.paste("Tersusunnya laporan\tJumlah laporan\n");
    ui.look_for(Role::combobox, "Kolom 1").choose("Tidak dipakai");
    ui.look_for(Role::combobox, "Kolom 2").choose("RHK");
    ui.look_for(Role::button, "Masukkan 1 RHK, 0 IKI");
    ui.look_for(Role::combobox, "Kolom 1").choose("RHK");
    ui.look_for(Role::combobox, "Kolom 2").choose("IKI");
    ui.look_for(Role::button, "Masukkan 1 RHK, 1 IKI").click();
    const Rhk& added = *ui.skp().rhk[valid_skp().rhk.size() - 1];
    CHECK(added.statement == "Tersusunnya laporan");
    CHECK(added.iki.at(0).statement == "Jumlah laporan");
    ui.section(Section::hasil_kerja);
    ui.look_for(Role::button, wording::tempel).click();
    CHECK(ui.box_text().empty());
    ui.paste("RHK\nTersusunnya laporan\n");
    ui.look_for(Role::button, wording::tempel_kosongkan).click();
    CHECK(ui.box_text().empty());
}

TEST_CASE("what was unticked stays out when a column is set or the text changes") {
    Tempel ui;
    ui.paste(community);
    ui.look_for(Role::checkbox, "2. Tersusunnya laporan layanan").click();
    ui.look_for(Role::checkbox, "Kualitas · Persentase data benar · target 99 %").click();
    ui.look_for(Role::button, "Masukkan 1 RHK, 1 IKI");
    ui.look_for(Role::combobox, "Kolom 5: Target").choose("Tidak dipakai");
    ui.look_for(Role::button, "Masukkan 1 RHK, 1 IKI");
    ui.paste(std::string(community) + "\tTertibnya arsip\tWaktu\tWaktu penataan\t2 hari\n");
    ui.look_for(Role::button, "Masukkan 2 RHK, 2 IKI").click();
    CHECK(ui.skp().rhk[valid_skp().rhk.size()]->statement == "Tertibnya arsip");
}

TEST_CASE("a column that was set by hand stays so when the text changes") {
    Tempel ui;
    ui.paste("Tersusunnya laporan\tTerkirimnya surat\n");
    ui.look_for(Role::combobox, "Kolom 1").choose("IKI");
    ui.look_for(Role::combobox, "Kolom 2").choose("RHK");
    ui.paste("Tersusunnya laporan\tTerkirimnya surat\nTersusunnya buku\tTertibnya arsip\n");
    ui.look_for(Role::button, "Masukkan 2 RHK, 2 IKI").click();
    CHECK(ui.skp().rhk[valid_skp().rhk.size()]->statement == "Tertibnya arsip");
}

TEST_CASE("the aspek of columns side by side is set by hand; words without a heading are said") {
    Tempel ui;
    ui.paste(
        "RHK\tIndikator 1\tTarget 1\tIndikator 2\tTarget 2\t\nTersusunnya laporan\tJumlah x\t12 "
        "laporan\tPersentase y\t99 %\tditunda ke tahun depan\n");
    ui.look_for(Role::text, "Kolom Indikator 2, kolom Target 2, kolom ke-6 tanpa judul.");
    ui.look_for(Role::combobox, "Kolom 4: Indikator 2").choose("IKI kualitas");
    ui.look_for(Role::combobox, "Kolom 5: Target 2").choose("Target kualitas");
    ui.look_for(Role::button, "Masukkan 1 RHK, 2 IKI").click();
    const Rhk& added = *ui.skp().rhk[valid_skp().rhk.size() - 1];
    CHECK(added.iki.at(1).aspek == Aspek::kualitas);
    CHECK(added.iki.at(1).target == "99 %");
}

TEST_CASE("rows that need a look are named, and do not keep the others out") {
    Tempel ui;
    ui.paste("RHK\tAspek\tIKI\nTersusunnya laporan\tRuang\tJumlah laporan\n");
    ui.look_for(Role::text,
                "Baris 2: Aspek di baris ini bukan kuantitas, kualitas, waktu, atau biaya.");
    ui.look_for(Role::button, "Masukkan 1 RHK, 1 IKI").click();
    CHECK(ui.skp().rhk.size() == valid_skp().rhk.size() + 1);
}

TEST_CASE("another tab takes over: the table stays and nothing is inserted") {
    Tempel ui;
    ui.paste(community);
    ui.storage.take_over_elsewhere(valid_skp().id.value);
    ui.reply_notice(Notice::lock_lost, {valid_skp().id.value});
    CHECK(ui.look_for(Role::button, "Masukkan 2 RHK, 3 IKI")->is(state_disabled));
    CHECK(ui.box_text() == community);
    CHECK(ui.skp().rhk.size() == valid_skp().rhk.size());
}

TEST_CASE(
    "the kind of each RHK is shown, what is left out is said, and rows can be left out by hand") {
    Tempel ui;
    ui.paste(
        "No\tRHK\tAspek\tIKI\tTarget\tDurasi\nA. KINERJA UTAMA\n1\tTersusunnya laporan\tKuantitas\t"
        "Jumlah laporan\t12 laporan\t3 Bulan\n\t\tWaktu\tWaktu kirim\t2 hari\t\nB. KINERJA "
        "TAMBAHAN\n1\t"
        "Tersusunnya buku\tKuantitas\tJumlah buku\t1 buku\t1 Bulan\n\t\t\tContoh, 5 Januari "
        "2026\n\t\t\tPejabat Penilai Kinerja\n");
    ui.look_for(Role::button, "Masukkan 2 RHK, 3 IKI");
    ui.look_for(Role::text, "Utama");
    ui.look_for(Role::text, "Tambahan");
    ui.look_for(Role::text, "Baris 7-8: blok tanda tangan.");
    ui.look_for(Role::text, "Kolom Durasi.");
    ui.look_for(Role::checkbox, "Waktu · Waktu kirim · target 2 hari").click();
    ui.look_for(Role::button, "Masukkan 2 RHK, 2 IKI");
    ui.look_for(Role::checkbox, "1. Tersusunnya laporan").click();
    ui.look_for(Role::button, "Masukkan 1 RHK, 1 IKI").click();
    const Rhk& added = *ui.skp().rhk.back();
    CHECK(ui.skp().rhk.size() == valid_skp().rhk.size() + 1);
    CHECK(added.jenis == JenisRhk::tambahan);
    CHECK(added.statement == "Tersusunnya buku");
}

TEST_CASE("a table that is pasted anywhere on Hasil Kerja opens the page where it is looked at") {
    Ui ui({valid_skp()});
    ui.open(valid_skp().pegawai.nama);
    const auto takes_tables = [&] { return (ui.all(Role::main).at(0).field & field_table) != 0; };
    CHECK_FALSE(takes_tables());
    ui.reply_notice(Notice::table_pasted, {community});  // of a page that was left
    CHECK(ui.app().ui().screen == Screen::editor);
    ui.section(Section::hasil_kerja);
    CHECK(takes_tables());
    ui.reply_notice(Notice::table_pasted, {community});
    CHECK(ui.app().ui().screen == Screen::tempel);
    ui.look_for(Role::button, "Masukkan 2 RHK, 3 IKI").click();
    CHECK(ui.skp().rhk.size() == valid_skp().rhk.size() + 2);
}

TEST_CASE(
    "several lines become several RHK pimpinan, typed into an empty one or pasted on the page") {
    Ui ui({valid_skp()});
    ui.open(valid_skp().pegawai.nama);
    ui.section(Section::rhk_pimpinan);
    const std::size_t before = valid_skp().rhk_pimpinan.size();
    ui.reply_notice(Notice::table_pasted, {"Meningkatnya mutu layanan\nTertibnya arsip\n"});
    REQUIRE(ui.skp().rhk_pimpinan.size() == before + 2);
    CHECK(ui.skp().rhk_pimpinan.back().statement == "Tertibnya arsip");
    ui.look_for(Role::button, wording::tambah_rhk_pimpinan).click();
    const std::string fresh = ui.skp().rhk_pimpinan.back().id.value;
    ui.field("rhk_pimpinan/" + fresh + "/statement").type("Satu\nDua\nTiga");
    REQUIRE(ui.skp().rhk_pimpinan.size() == before + 5);
    CHECK(ui.value("rhk_pimpinan/" + fresh + "/statement") == "Satu");
    CHECK(ui.skp().rhk_pimpinan.back().statement == "Tiga");
    ui.get(Role::button, wording::urungkan).click();
    CHECK(ui.skp().rhk_pimpinan.size() == before + 3);
}

TEST_CASE("pictures of pasting", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone);
    const std::string size = window.width < 600 ? "phone-" : "desktop-";
    Tempel ui(window);
    ui.picture(size + "tempel-kosong");
    ui.paste(community);
    ui.picture(size + "tempel");
    ui.scroll_page(700);
    ui.picture(size + "tempel-bawah");
    ui.scroll_page(-1e7f);
    ui.paste(rows(500));
    ui.scroll_page(1e7f);
    ui.picture(size + "tempel-500");
    ui.scroll_page(-1e7f);
    ui.paste("12\t13\n14\t15\n");
    ui.picture(size + "tempel-ditolak");
    CHECK_FALSE(ui.box_text().empty());
}
