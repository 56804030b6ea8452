// Parts of another SKP, chosen one by one: into the open draft, or into a new one.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/codec/rhk_pimpinan_json.h"
#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/app/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

Skp last_year() {
    Skp skp = planned_skp();
    skp.id = {"lama"};
    skp.pegawai.nama = "Pegawai Tahun Lalu";
    return skp;
}

Skp this_year() {
    Skp skp;
    skp.id = {"kini"};
    skp.pegawai.nama = "Pegawai Tahun Ini";
    skp.periode.awal = "1-1-2028";
    skp.periode.akhir = "31-12-2028";
    return skp;
}

}  // namespace

TEST_CASE("chosen parts of another draft are added to the open one in one step") {
    const Window window = GENERATE(desktop, phone);
    Ui ui({last_year(), this_year()}, window);
    ui.open("Pegawai Tahun Ini");
    const std::string before = write_skp(ui.skp());
    ui.section(Section::hasil_kerja);
    ui.look_for(Role::button, wording::ambil_dari_lain).click();
    ui.get_containing(Role::button, "Pegawai Tahun Lalu").click();
    CHECK(write_skp(ui.skp()) == before);
    ui.look_for(Role::checkbox, wording::salin_lampiran).click();
    ui.look_for(Role::checkbox, wording::salin_rencana_aksi).click();
    ui.look_for(Role::checkbox, "RHK utama 1: " + last_year().rhk[0]->statement + " (3 IKI)")
        .click();
    CHECK(ui.has_containing(Role::status, wording::salin_tetap_judul));
    ui.look_for(Role::button, wording::salin_ke_sini).click();

    CHECK(ui.app().ui().screen == Screen::editor);
    CHECK(ui.has(Role::status, "Pilihan Anda disalin."));
    CHECK(ui.skp().pegawai.nama == "Pegawai Tahun Ini");
    CHECK(ui.skp().pegawai.nip == last_year().pegawai.nip);
    CHECK(ui.skp().periode.awal.ends_with("2028"));
    CHECK(ui.skp().lampiran == Lampiran{});
    REQUIRE(ui.skp().rhk.size() == last_year().rhk.size() - 1);
    CHECK(ui.skp().rhk[0]->statement == last_year().rhk[1]->statement);
    CHECK(ui.skp().rhk[0]->rencana_aksi.empty());
    for (const RhkPimpinan& item : ui.skp().rhk_pimpinan) CHECK(item.sementara);
    ui.get(Role::button, wording::urungkan).click();
    Skp back = ui.skp();  // but what is beside the record counts its changes
    back.terhapus.clear();
    back.angka_kredit.edit().versi = 1;
    CHECK(write_skp(back) == before);
}

TEST_CASE("a new SKP is made of an old one from Beranda, for the next period") {
    Ui ui({last_year()});
    ui.get(Role::button, wording::buat_dari_lain).click();
    ui.get_containing(Role::button, "Pegawai Tahun Lalu").click();
    ui.look_for(Role::button, wording::salin_jadi_baru).click();
    CHECK(ui.skp().id.value != "lama");
    CHECK(ui.skp().rhk.size() == last_year().rhk.size());
    CHECK(ui.skp().jenis_jabatan == last_year().jenis_jabatan);
    CHECK(ui.skp().periode.awal.starts_with("01-01-"));
    ui.advance(3000);
    CHECK(ui.storage.drafts().size() == 2);
    CHECK(ui.storage.head_bytes("lama") == write_skp(last_year()));
    CHECK(ui.storage.head_bytes(ui.skp().id.value) == write_skp(ui.skp()));
}

TEST_CASE("a new SKP of PKPS made of an old one is evaluated once a year") {
    Skp skp = last_year();
    skp.profil = Profil::pkps;
    skp.jadwal.edit().jenis = JenisPeriode::tahunan;
    Ui ui({skp});
    ui.get(Role::button, wording::buat_dari_lain).click();
    ui.get_containing(Role::button, "Pegawai Tahun Lalu").click();
    ui.look_for(Role::button, wording::salin_jadi_baru).click();
    CHECK(ui.skp().profil == Profil::pkps);
    CHECK(ui.skp().jadwal->jenis == JenisPeriode::tahunan);
}

TEST_CASE("a colleague's file is a source too, without the two people; others are refused") {
    Ui ui({this_year()});
    ui.open("Pegawai Tahun Ini");
    const std::string before = write_skp(ui.skp());
    ui.section(Section::hasil_kerja);
    ui.look_for(Role::button, wording::ambil_dari_lain).click();
    for (const std::string& bytes :
         {write_paket(paket_of(last_year())), std::string("{}"), std::string("x")}) {
        ui.will_pick("rekan.json", bytes);
        ui.get(Role::button, wording::salin_berkas).click();
        CHECK(ui.has(Role::dialog, wording::impor_ditolak));
        ui.get(Role::button, wording::mengerti).click();
        CHECK(write_skp(ui.skp()) == before);
    }
    ui.will_pick("rekan.skp.json", write_skp(last_year()));
    ui.get(Role::button, wording::salin_berkas).click();
    CHECK_FALSE(ui.look_for(Role::checkbox, wording::salin_pegawai)->is(state_checked));
    ui.look_for(Role::button, wording::salin_tanpa_rhk).click();
    ui.look_for(Role::button, wording::salin_ke_sini).click();
    CHECK(ui.skp().rhk.empty());
    CHECK(ui.skp().pegawai.nip.empty());
    CHECK(ui.skp().acuan == last_year().acuan);
}

TEST_CASE("a copy that can not be saved stays on screen, and the source is untouched") {
    Ui ui({last_year(), this_year()});
    ui.open("Pegawai Tahun Ini");
    ui.section(Section::hasil_kerja);
    ui.look_for(Role::button, wording::ambil_dari_lain).click();
    ui.get_containing(Role::button, "Pegawai Tahun Lalu").click();
    ui.storage.break_down(Status::quota);
    ui.look_for(Role::button, wording::salin_ke_sini).click();
    ui.advance(5000);
    CHECK(ui.save_words() == wording::gagal_menyimpan);
    CHECK(ui.skp().rhk.size() == last_year().rhk.size());
    ui.storage.mend();
    ui.advance(60000);
    CHECK(ui.storage.head_bytes("kini") == write_skp(ui.skp()));
    CHECK(ui.storage.head_bytes("lama") == write_skp(last_year()));
}

TEST_CASE("a source that can not be read is said, and nothing changes") {
    Ui ui({last_year(), this_year()});
    ui.open("Pegawai Tahun Ini");
    const std::string before = write_skp(ui.skp());
    ui.section(Section::hasil_kerja);
    ui.look_for(Role::button, wording::ambil_dari_lain).click();
    ui.storage.break_down();
    ui.get_containing(Role::button, "Pegawai Tahun Lalu").click();
    CHECK(ui.has(Role::status, wording::salin_tak_terbaca));
    CHECK(write_skp(ui.skp()) == before);
}

TEST_CASE("pictures of copying", "[.][pictures]") {
    const Window window = GENERATE(desktop, phone);
    const std::string size = window.width < 600 ? "phone-" : "desktop-";
    Ui ui({last_year(), this_year()}, window);
    ui.get(Role::button, wording::buat_dari_lain).click();
    ui.picture(size + "salin-sumber");
    ui.get_containing(Role::button, "Pegawai Tahun Lalu").click();
    ui.picture(size + "salin");
    CHECK(ui.has(Role::main, "Isi halaman"));
}

TEST_CASE("the screen says what comes along and what stays, and the year stays") {
    const Window window = GENERATE(desktop, phone, Window{320, 640, 2, pointer_is_coarse});
    Ui ui({last_year()}, window);
    ui.get(Role::button, wording::buat_dari_lain).click();
    ui.get_containing(Role::button, "Pegawai Tahun Lalu").click();
    for (const char* part :
         {"Atasan Pejabat Penilai Kinerja", "Sistem kerja",
          "Angka kredit dengan konversi tahun-tahun sebelumnya, sebagai saldo (bila belum ada)"})
        CHECK(ui.look_for(Role::checkbox, part)->is(state_checked));
    ui.look_for(Role::checkbox, "Sistem kerja").click();
    ui.look_for(Role::button, wording::salin_jadi_baru);
    CHECK(ui.has_containing(Role::text,
                            "catatan kinerja, realisasi, umpan balik, permintaan umpan balik, "
                            "pemantauan"));
    CHECK(ui.has_containing(Role::text, "SKP sumber tidak berubah"));
    ui.look_for(Role::button, wording::salin_jadi_baru).click();
    CHECK(ui.skp().sistem_kerja.empty());
    CHECK(ui.skp().angka_kredit->konversi == last_year().angka_kredit->konversi);
    CHECK(ui.skp().catatan_kinerja.empty());
    CHECK(ui.skp().evaluasi.empty());
    CHECK(ui.skp().keberatan.empty());
}
