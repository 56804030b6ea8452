// Import never goes round the record: what is lost by replacing is told and asked, what was
// replaced comes back with its dialogue, and what a received file undoes is told beforehand.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <string>

#include "core/codec/rhk_pimpinan_json.h"
#include "core/codec/skp_json.h"
#include "core/dialog/nobody.h"
#include "core/dialog/skp_walk.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/app/file_name.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

Skp opened(const std::string& file) { return read_skp(file)->skp; }

/// Both agreed to valid_skp().
Skp agreed() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    pegawai.step(TindakanSkp::sepakati);
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.step(TindakanSkp::sepakati);
    return pimpinan.skp();
}

Skp established() {
    Participant pegawai = pegawai_of(agreed());
    pegawai.step(TindakanSkp::tanda_tangani);
    Participant penilai = penilai_of(pegawai.skp());
    penilai.step(TindakanSkp::tetapkan);
    return penilai.skp();
}

void import(Ui& ui, const Skp& file) {
    ui.will_pick("lama.skp.json", write_skp(file));
    ui.get(Role::button, wording::impor_berkas).click();
}

/// In the open document, received in the section of the dialogue.
void receive(Ui& ui, const std::string& bytes) {
    ui.section(Section::dialog);
    ui.will_pick("kembali.skp.json", bytes);
    ui.look_for(Role::button, wording::terima_berkas).click();
}

std::string oldest_version(const Ui& ui) {
    std::string name;
    for (const Node& node : ui.all(Role::button))
        if (node.name.starts_with(wording::lihat_versi)) name = node.name;
    return name;
}

}  // namespace

TEST_CASE("an older file offers to be put together, and replaces only when asked twice") {
    const Skp now = established(), old = agreed();
    Ui ui({now});
    import(ui, old);
    ui.get_containing(Role::status, std::string(wording::lebih_lama));
    ui.get_containing(
        Role::status,
        "2 entri dialog, tanda tangan Pegawai 20 Januari 2027 dan penetapan 20 Januari 2027 tidak "
        "ada dalam berkas ini.");
    CHECK(ui.has(Role::button, wording::impor_gabung));

    ui.get(Role::button, wording::impor_ganti).click();
    CHECK(ui.storage.head_bytes("skp1") == write_skp(now));
    CHECK_FALSE(ui.has(Role::button, wording::impor_ganti));
    SECTION("and left") {
        ui.get(Role::button, wording::batal).click();
        CHECK(ui.storage.head_bytes("skp1") == write_skp(now));
    }
    SECTION("or put together after all") {
        ui.get(Role::button, wording::impor_gabung).click();
        CHECK(ui.has_containing(Role::status, "Tidak ada yang baru"));
        CHECK(status_of(*ui.skp().dialog) == StatusSkp::ditetapkan);
    }
    SECTION("or done, and brought back with its dialogue") {
        ui.get(Role::button, wording::tetap_ganti).click();
        CHECK(status_of(*ui.skp().dialog) == StatusSkp::sepakat);
        CHECK(ui.has_containing(Role::status, "beserta dialognya, ada di Riwayat"));
        ui.get(Role::button, wording::riwayat).click();
        ui.get(Role::button, oldest_version(ui)).click();
        CHECK(ui.has_containing(Role::status,
                                "2 entri dialog yang tidak ada di sini ikut dikembalikan"));
        ui.look_for(Role::button, wording::pulihkan_versi).click();
        CHECK(ui.has_containing(Role::status, "2 entri dialog ikut dikembalikan."));
        CHECK(status_of(*ui.skp().dialog) == StatusSkp::ditetapkan);
        CHECK(ui.skp().dialog->entries.size() == now.dialog->entries.size());
    }
}

TEST_CASE("a file without a dialogue does not pass for one that has it") {
    Skp plain = valid_skp();
    plain.pegawai.jabatan = "Jabatan Dari Berkas";
    Ui ui({established()});
    import(ui, plain);
    CHECK_FALSE(ui.has(Role::button, wording::impor_gabung));
    CHECK(ui.has_containing(Role::status, "tidak memuat dialog"));
    ui.get(Role::button, wording::impor_ganti).click();
    CHECK(status_of(*read_skp(ui.storage.head_bytes("skp1"))->skp.dialog) == StatusSkp::ditetapkan);
    CHECK(ui.has(Role::button, wording::tetap_ganti));
}

TEST_CASE("another person's SKP under the same id says why it is not put together") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Skp other = pegawai.skp();
    other.pegawai.nama = "Pegawai Lain";
    other.pegawai.nip = "199001012015011001";
    Ui ui({pegawai.skp()});
    import(ui, other);
    CHECK_FALSE(ui.has(Role::button, wording::impor_gabung));
    CHECK(ui.has_containing(Role::status, "bukan SKP Pegawai Contoh Dua"));
    CHECK(ui.has(Role::button, wording::impor_ganti));
}

TEST_CASE("replacing keeps the private notes of this device") {
    Skp here = established();
    here.catatan_pribadi.push_back({{"c1"}, "1-1-2027", "Hanya untuk saya", false, {}, {}});
    Ui ui({here});
    import(ui, agreed());
    ui.get(Role::button, wording::impor_ganti).click();
    ui.get(Role::button, wording::tetap_ganti).click();
    REQUIRE(ui.skp().catatan_pribadi.size() == 1);
    CHECK(ui.skp().catatan_pribadi[0].text == "Hanya untuk saya");
}

TEST_CASE("replacing by a file of a newer version keeps the private notes of this device too") {
    Skp here = established();
    here.catatan_pribadi.push_back({{"c1"}, "1-1-2027", "Hanya untuk saya", false, {}, {}});
    std::string newer = write_skp(agreed());
    const std::string version = "\"schema_version\": 1";
    newer.replace(newer.find(version), version.size(), "\"schema_version\": 9");
    Ui ui({here});
    ui.will_pick("baru.skp.json", newer);
    ui.get(Role::button, wording::impor_berkas).click();
    ui.get(Role::button, wording::impor_ganti).click();
    ui.get(Role::button, wording::tetap_ganti).click();
    CHECK(ui.session().read_only() == ReadOnly::newer_version);
    REQUIRE(ui.skp().catatan_pribadi.size() == 1);
    CHECK(ui.storage.head_bytes("skp1").find("Hanya untuk saya") != std::string::npos);
    CHECK(ui.storage.head_bytes("skp1").find("\"schema_version\": 9") != std::string::npos);
}

TEST_CASE("one's own backup in place of the draft keeps notes that were written since") {
    Skp kept = agreed();
    kept.konsep.edit().peran = PeranDialog::pegawai;
    kept.catatan_pribadi.push_back({{"c1"}, "1-1-2027", "Dari cadangan", false, {}, {}});
    Skp here = kept;
    here.catatan_pribadi.push_back({{"c2"}, "2-1-2027", "Sesudah cadangan", false, {}, {}});
    here.pegawai.jabatan = "Jabatan Sekarang";
    Ui ui({here});
    import(ui, kept);
    CHECK_FALSE(ui.has(Role::button, wording::cadangan_saya));  // who it is here is known
    ui.get(Role::button, wording::impor_ganti).click();
    ui.get(Role::button, wording::tetap_ganti).click();
    CHECK(ui.skp().catatan_pribadi.size() == 2);
    CHECK(ui.value("pegawai/jabatan") == valid_skp().pegawai.jabatan);
}

TEST_CASE(
    "what a new draft was changed beside its record is said, and goes on record as nobody's") {
    Skp edited = opened(pegawai_of(agreed()).file());
    edited.pegawai.jabatan = "Jabatan Diketik Tangan";
    Ui ui;
    import(ui, edited);
    CHECK(ui.has_containing(Role::status, std::string(wording::di_luar_catatan)));
    ui.get(Role::button, wording::impor_tambahkan).click();
    CHECK(is_nobody(ui.skp().dialog->entries.back()->author));
}

TEST_CASE("a file that differs only by private notes is the same draft") {
    Skp here = established();
    here.catatan_pribadi.push_back({{"c1"}, "1-1-2027", "Hanya untuk saya", false, {}, {}});
    Ui ui({here});
    import(ui, established());
    CHECK(ui.has(Role::text, wording::impor_sama));
}

TEST_CASE("the covering note stands in the import box") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.say(JenisEntri::catatan, "", "Mohon tanggapan Ibu.");
    Ui ui;
    import(ui, opened(pegawai.file()));
    CHECK(ui.has(Role::text, "Mohon tanggapan Ibu."));
    CHECK(ui.has(Role::text, std::string(wording::pengantar_dari) + valid_skp().pegawai.nama));
}

TEST_CASE("restoring a version leaves the record, and says so before and after") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Ui ui({pegawai.skp()});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::identitas);
    ui.field("pegawai/jabatan").type("Jabatan Kedua");
    ui.advance(2000);
    ui.get(Role::button, wording::riwayat).click();
    ui.get(Role::button, oldest_version(ui)).click();
    CHECK(ui.has_containing(Role::status, "catatan dialog tidak dikembalikan: 2 entri tetap."));
    ui.look_for(Role::button, wording::pulihkan_versi).click();
    CHECK(ui.has_containing(Role::status, "Catatan dialog tidak dikembalikan: 2 entri tetap."));
    CHECK(ui.value("pegawai/jabatan") == valid_skp().pegawai.jabatan);
    CHECK(ui.skp().dialog->entries.size() == 2);
}

TEST_CASE("before a file is taken one is told which signature falls, and by which change") {
    Participant pimpinan = pimpinan_of(agreed());
    Participant pegawai = pegawai_of(opened(pimpinan.file()));
    pegawai.step(TindakanSkp::tanda_tangani);
    Ui ui({pimpinan.skp()});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::identitas);
    ui.field("pegawai/jabatan").type("Jabatan Kedua");
    receive(ui, pegawai.file());
    CHECK(ui.has_containing(Role::status,
                            std::string(wording::menggugurkan) + "tanda tangan Pegawai"));
    CHECK(ui.has_containing(Role::text, "Kedua"));
    CHECK(status_of(*ui.skp().dialog) == StatusSkp::sepakat);
}

TEST_CASE("a file that undoes the agreement of both says by whose change") {
    Participant pimpinan = pimpinan_of(agreed());
    pimpinan.set("rhk/r1/iki/i1/target", "8 antarmuka");
    Ui ui({agreed()});
    ui.open("Pegawai Contoh Dua");
    receive(ui, pimpinan.file());
    CHECK(ui.has_containing(Role::status, std::string(wording::menggugurkan) +
                                              "kesepakatan. Karena perubahan oleh " +
                                              valid_skp().pejabat_penilai.nama));
}

TEST_CASE("a file that was changed beside its record is a warning, and nobody's word") {
    Participant pimpinan = pimpinan_of(agreed());
    Skp edited = opened(pimpinan.file());
    edited.pegawai.jabatan = "Jabatan Diketik Tangan";
    Ui ui({agreed()});
    ui.open("Pegawai Contoh Dua");
    receive(ui, write_skp(edited));
    CHECK(ui.has_containing(Role::status, std::string(wording::di_luar_catatan)));
    CHECK(ui.has(Role::text, "Perubahan tanpa catatan penulis"));
    CHECK_FALSE(ui.has_containing(Role::text, "penulis (Pegawai)"));
}

TEST_CASE(
    "entries in one's own name that this device did not write are told before they are taken") {
    Skp here = opened(pegawai_of(agreed()).file());
    here.konsep.edit().peran = PeranDialog::pegawai;
    Participant forged(PeranDialog::pegawai, here.pegawai.nama, here.pegawai.nip, here);
    forged.use_device("ffffffffffff");
    forged.say(JenisEntri::pertanyaan, "rhk/r1", "Saya setuju saja.");
    forged.say(JenisEntri::pertanyaan, "rhk/r1", "Sekali lagi.");
    Ui ui({here});
    ui.open("Pegawai Contoh Dua");
    const std::size_t before = ui.skp().dialog->entries.size();
    receive(ui, forged.file());
    CHECK(ui.has_containing(
        Role::status, "Berkas memuat 2 entri atas nama Anda yang tidak ditulis di perangkat ini"));
    CHECK(ui.has_containing(Role::status, "jangan terima dahulu"));
    CHECK(ui.skp().dialog->entries.size() == before);
}

TEST_CASE("a received file whose last entry fell out by one wrong letter says so") {
    Participant pegawai = pegawai_of(agreed());
    Participant pimpinan = pimpinan_of(opened(pegawai.file()));
    pimpinan.say(JenisEntri::pertanyaan, "rhk/r1", "Pertama.");
    pimpinan.say(JenisEntri::pertanyaan, "rhk/r1", "Terakhir.");
    const Skp here = opened(pimpinan.file());
    std::string damaged = write_skp(here);
    const std::string id = "\"id\": \"" + here.dialog->entries.back()->id.value + "\"";
    REQUIRE(damaged.rfind(id) != std::string::npos);
    damaged[damaged.rfind(id) + 2] = 'x';
    REQUIRE(opened(damaged).dialog->entries.size() + 1 == here.dialog->entries.size());
    Skp mine = here;
    mine.konsep.edit().peran = PeranDialog::pegawai;
    Ui ui({mine});
    ui.open("Pegawai Contoh Dua");
    receive(ui, damaged);
    CHECK(ui.has_containing(Role::status,
                            "1 entri yang pernah Anda terima tidak ada lagi dalam berkas ini"));
    CHECK(ui.has_containing(Role::status, "Di sini semuanya tetap ada."));
    CHECK(ui.skp().dialog->entries.size() == here.dialog->entries.size());
}

TEST_CASE("two texts for one place are told with the names of who wrote them") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(opened(pegawai.file()));
    pimpinan.set("rhk/r1/iki/i1/target", "8 antarmuka");
    Ui ui({pegawai.skp()});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::hasil_kerja);
    ui.get_containing(Role::button, "RHK 1: Tersedianya").click();
    ui.field("rhk/r1/iki/i1/target").type("4 antarmuka");
    receive(ui, pimpinan.file());
    CHECK(ui.has_containing(Role::text, "Tulisan " + valid_skp().pegawai.nama));
    CHECK(ui.has_containing(Role::text, "Tulisan " + valid_skp().pejabat_penilai.nama));
}

TEST_CASE("the covering note of a received file stands on top") {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    Participant pimpinan = pimpinan_of(opened(pegawai.file()));
    pimpinan.say(JenisEntri::catatan, "", "Sudah saya baca, mohon dilihat lagi.");
    Ui ui({pegawai.skp()});
    ui.open("Pegawai Contoh Dua");
    receive(ui, pimpinan.file());
    ui.get(Role::region, "Catatan pengantar dari " + valid_skp().pejabat_penilai.nama);
}

TEST_CASE("pictures of files that came", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone);
    const std::string size = window.width < 600 ? "phone-" : "desktop-";
    Participant pimpinan = pimpinan_of(agreed());
    pimpinan.set("rhk/r1/iki/i1/target", "8 antarmuka");
    pimpinan.say(JenisEntri::catatan, "", "Target RHK 1 saya naikkan; mohon dilihat lagi.");
    Skp edited = opened(pimpinan.file());
    edited.pegawai.jabatan = "Jabatan Diketik Tangan";
    {
        Ui ui({agreed()}, window);
        ui.open("Pegawai Contoh Dua");
        ui.section(Section::hasil_kerja);
        ui.get_containing(Role::button, "RHK 1: Tersedianya").click();
        ui.field("rhk/r1/iki/i1/target").type("4 antarmuka");
        receive(ui, write_skp(edited));
        ui.picture(size + "terima");
        ui.scroll_page(600);
        ui.picture(size + "terima-2");
    }
    Ui ui({established()}, window);
    import(ui, agreed());
    ui.picture(size + "impor");
    ui.get(Role::button, wording::impor_ganti).click();
    ui.picture(size + "impor-ganti");
    CHECK(ui.has(Role::button, wording::tetap_ganti));
}

TEST_CASE("a package of RHK says where it belongs when it is received as a dialogue") {
    Ui ui({agreed()});
    ui.open("Pegawai Contoh Dua");
    receive(ui, write_paket(paket_of(valid_skp())));
    CHECK(ui.has_containing(Role::alert, "paket RHK pimpinan, bukan berkas dialog"));
    CHECK(ui.has_containing(Role::alert, "RHK Pimpinan"));
}

TEST_CASE("a file of the dialogue is named by whose it is, how far, from whom and when") {
    const Date day{2027, 1, 12};
    CHECK(dialog_file_name(agreed(), PeranDialog::pimpinan, day) ==
          "Dialog SKP - Pegawai Contoh Dua - putaran 1 - dari Pimpinan - 2027-01-12.skp.json");
    CHECK(dialog_file_name(established(), PeranDialog::pegawai, day) ==
          "Dialog SKP - Pegawai Contoh Dua - versi 1 ditetapkan - dari Pegawai - "
          "2027-01-12.skp.json");
    Skp nameless = valid_skp();
    nameless.pegawai.nama = "A/B: \"C\"";
    CHECK(dialog_file_name(nameless, PeranDialog::pegawai, day) ==
          "Dialog SKP - A B   C  - dari Pegawai - 2027-01-12.skp.json");
}

TEST_CASE("a file that brings the year and no dialogue is not called a dialogue") {
    const Skp here = agreed();
    Skp file = here;
    CatatanKinerja row_of_day;
    row_of_day.id = {"n1"};
    row_of_day.tanggal = "05-01-2027";
    file.catatan_kinerja = {row_of_day};
    Ui ui({here});
    import(ui, file);
    CHECK(ui.has(Role::button, "Gabungkan isinya"));
    CHECK_FALSE(ui.has(Role::button, wording::impor_gabung));
    CHECK(ui.has_containing(Role::text, "dengan dialog yang sama"));
    ui.get(Role::button, "Gabungkan isinya").click();
    ui.look_for(Role::button, wording::terima_sekarang).click();
    CHECK(ui.skp().catatan_kinerja.size() == 1);
}
