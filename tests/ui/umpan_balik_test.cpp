// Umpan balik: written and sealed by its giver, asked for by a small file, answered on another
// device without the SKP, received here.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/base/date.h"
#include "core/codec/umpan_balik_json.h"
#include "core/dialog/item_seal.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/sections.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

Skp used_by(PeranDialog peran) {
    Skp skp = valid_skp();
    skp.konsep.edit().peran = peran;
    return skp;
}

void import(Ui& ui, const std::string& bytes) {
    ui.will_pick("umpan.json", bytes);
    ui.get(Role::button, wording::impor_berkas).click();
}

std::string saved(const Ui& ui) { return ui.sent(Op::download).back().strings.back(); }

/// The file that asks a colleague about RHK 1.
std::string request(const Window& window = desktop) {
    Ui ui({used_by(PeranDialog::pegawai)}, window);
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::umpan_balik);
    ui.look_for(Role::button, "Minta umpan balik").click();
    ui.field("minta/kepada").type("Rekan Contoh");
    ui.look_for(Role::checkbox, "RHK utama 1: " + valid_skp().rhk[0]->statement).click();
    ui.look_for(Role::button, "Simpan berkas permintaan").click();
    REQUIRE(ui.sent(Op::download).size() == 1);
    return saved(ui);
}

/// What the colleague sends back.
std::string answer(const std::string& asked, const std::string& words,
                   const Window& window = desktop) {
    Ui ui(window);
    import(ui, asked);
    REQUIRE(ui.app().ui().screen == Screen::isi_umpan_balik);
    ui.field("isi/1/situasi").type("Saat gangguan");
    ui.field("isi/1/perilaku").type(words);
    ui.look_for(Role::button, "Segel dan simpan jawaban").click();
    CHECK(ui.storage.drafts().empty());
    return saved(ui);
}

UmpanBalik given(const char* id, const char* day) {
    UmpanBalik one;
    one.id = {id};
    one.tanggal = day;
    one.pemberi = "Rekan Contoh";
    one.perilaku = "Cepat";
    return one;
}

}  // namespace

TEST_CASE("the Pimpinan writes an umpan balik and seals it; then it can not be changed") {
    const Window window = GENERATE(desktop, phone, Window{320, 640, 2, pointer_is_coarse});
    Ui ui({used_by(PeranDialog::pimpinan)}, window);
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::umpan_balik);
    ui.look_for(Role::button, "Tambah umpan balik").click();
    REQUIRE(ui.skp().umpan_balik.size() == 1);
    const std::string at = "umpan_balik/" + ui.skp().umpan_balik[0]->id.value;
    CHECK(ui.focus() == field_id(at + "/tanggal"));
    CHECK(ui.value(at + "/pemberi") == ui.skp().pejabat_penilai.nama);
    CHECK(ui.look_for(Role::button, "Segel umpan balik 1")->is(state_disabled));
    ui.field(at + "/perilaku").type("Menyelesaikan lebih cepat");
    ui.look_for(Role::button, "Segel umpan balik 1").click();
    CHECK(ui.skp().umpan_balik[0]->segel == seal_of(*ui.skp().umpan_balik[0]));
    CHECK(ui.field(at + "/perilaku")->is(state_readonly));
    CHECK_FALSE(ui.has(Role::button, "Hapus umpan balik 1"));
}

TEST_CASE("the Pegawai does not seal what others give") {
    Skp skp = used_by(PeranDialog::pegawai);
    skp.umpan_balik = {given("u1", "10-02-2027")};
    Ui ui({skp});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::umpan_balik);
    ui.field("umpan_balik/u1/bukti");
    CHECK_FALSE(ui.has(Role::button, "Segel umpan balik 1"));
}

TEST_CASE("a broken seal and a removed RHK are told in words") {
    Skp skp = valid_skp();
    UmpanBalik one = given("u1", "10-02-2027");
    one.rhk = {"hilang"};
    one.segel = "0123";
    skp.umpan_balik = {one};
    Ui ui({skp});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::umpan_balik);
    ui.look_for(Role::text, "Tentang RHK yang sudah dihapus.");
    ui.look_for(Role::button, "Hapus umpan balik 1").click();
    CHECK(ui.skp().umpan_balik.empty());
}

TEST_CASE("the newest stands first, one period at a time") {
    Skp skp = valid_skp();
    skp.umpan_balik = {given("u1", "10-02-2027"), given("u2", "10-05-2027")};
    Ui ui({skp});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::umpan_balik);
    CHECK(ui.has(Role::heading, "Umpan balik 2"));
    ui.field("saring/umpan_balik").choose("Triwulan I");
    CHECK_FALSE(ui.has(Role::heading, "Umpan balik 2"));
    ui.look_for(Role::heading, "Umpan balik 1");
}

TEST_CASE("a rencana aksi begins with what an umpan balik says") {
    Skp skp = valid_skp();
    UmpanBalik one = given("u1", "10-02-2027");
    one.rhk = {"r1"};
    skp.umpan_balik = {one};
    Ui ui({skp});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::umpan_balik);
    ui.look_for(Role::button, "Buat rencana aksi dari sini: Umpan balik 1").click();
    const auto& rows = ui.skp().rhk[0]->rencana_aksi;
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].uraian == "Menindaklanjuti umpan balik: Cepat");
    CHECK(ui.focus() == field_id("rhk/r1/rencana_aksi/" + rows[0].id.value + "/uraian"));
}

TEST_CASE(
    "what follows upon an umpan balik of April lies in its quarter, not in the one of today") {
    Skp skp = valid_skp();
    UmpanBalik one = given("u1", "12-04-2027");
    one.rhk = {"r1"};
    skp.umpan_balik = {one};
    Ui ui({skp});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::umpan_balik);
    ui.look_for(Role::button, "Buat rencana aksi dari sini: Umpan balik 1").click();
    REQUIRE(ui.skp().rhk[0]->rencana_aksi.size() == 1);
    CHECK(ui.skp().rhk[0]->rencana_aksi[0].periode.value == "tw2");
}

TEST_CASE("of the period that is shown its paper alone is printed") {
    Skp skp = valid_skp();
    skp.umpan_balik = {given("u1", "10-02-2027"), given("u2", "10-05-2027")};
    Ui ui({skp});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::umpan_balik);
    ui.field("saring/umpan_balik").choose("Triwulan II");
    ui.look_for(Role::button, "Cetak catatan umpan balik").click();
    CHECK(ui.app().ui().paper == "umpan_balik/tw2");
}

TEST_CASE("asked for by a file, answered without the SKP, received and sealed") {
    const Window window = GENERATE(desktop, phone);
    const std::string asked = request(window);
    const std::string second_rhk = valid_skp().rhk[1]->statement;
    CHECK(asked.find(second_rhk) == asked.npos);
    CHECK(asked.find(valid_skp().pegawai.nip) == asked.npos);
    const std::string sent = answer(asked, "Sangat cepat", window);

    Ui ui({used_by(PeranDialog::pegawai)}, window);
    import(ui, sent);
    CHECK(ui.has(Role::status, "1 umpan balik diterima."));
    REQUIRE(ui.skp().umpan_balik.size() == 1);
    const UmpanBalik& one = *ui.skp().umpan_balik[0];
    CHECK(one.perilaku == "Sangat cepat");
    CHECK(one.rhk.value == "r1");
    CHECK_FALSE(one.segel.empty());
    CHECK_FALSE(is_broken(one));
    CHECK(ui.app().ui().section == Section::umpan_balik);
}

TEST_CASE("who was asked stands in a list, and who answered") {
    Ui ui({used_by(PeranDialog::pegawai)});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::umpan_balik);
    CHECK_FALSE(ui.has(Role::region, "Yang diminta memberi umpan balik"));
    std::string asked;
    for (const char* who : {"Rekan Contoh", "Bawahan Contoh"}) {
        ui.look_for(Role::button, "Minta umpan balik").click();
        ui.field("minta/kepada").type(who);
        ui.look_for(Role::checkbox, "Kolaboratif").click();
        ui.look_for(Role::button, "Simpan berkas permintaan").click();
        if (asked.empty()) asked = saved(ui);
    }
    REQUIRE(ui.skp().permintaan_umpan_balik.size() == 2);
    CHECK(ui.skp().permintaan_umpan_balik[0]->tentang == "Kolaboratif");
    ui.look_for(Role::text, "0 dari 2 permintaan sudah dijawab.");
    const std::string day = to_long(*parse_date(ui.skp().permintaan_umpan_balik[0]->tanggal).date);
    ui.look_for(Role::text, "Bawahan Contoh, diminta " + day + ": belum menjawab");
    const Result<BerkasUmpanBalik> request = read_umpan_balik(asked);
    REQUIRE(request);
    UmpanBalik words = given("x", "25-02-2027");
    const std::string back = write_umpan_balik(answered(request->permintaan, {words}));
    ui.reply_notice(Notice::file_dropped, {"umpan.json", back, ""});
    ui.look_for(Role::text, "1 dari 2 permintaan sudah dijawab.");
    ui.look_for(Role::text, "Rekan Contoh, diminta " + day +
                                ": sudah menjawab 25 Februari 2027, 1 umpan balik");
}

TEST_CASE("the same request answered twice differently: both are kept") {
    const std::string asked = request();
    const std::string one = answer(asked, "Cepat"), other = answer(asked, "Teliti");
    Ui ui({used_by(PeranDialog::pegawai)});
    for (const std::string& bytes : {one, other, one})
        ui.reply_notice(Notice::file_dropped, {"umpan.json", bytes, ""});
    CHECK(ui.skp().umpan_balik.size() == 2);
}

TEST_CASE("an answer for somebody else, or one that was changed, is refused in words") {
    const std::string sent = answer(request(), "Cepat");
    Skp another = valid_skp();
    another.id = {"lain1"};
    Ui ui({another});
    import(ui, sent);
    CHECK(ui.has(Role::dialog, wording::impor_ditolak));
    CHECK(ui.has_containing(Role::alert, "tidak ada di perangkat ini"));
    ui.get(Role::button, wording::mengerti).click();

    std::string changed = sent;
    changed.replace(changed.find("Cepat"), 5, "Lamba");
    import(ui, changed);
    CHECK(ui.has_containing(Role::alert, "berubah sejak disegel"));
}
