// Section Jadwal dan Tenggat, the countdown on Beranda, deadlines as a calendar file.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/base/date.h"
#include "core/codec/skp_json.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/app/derived.h"
#include "wasm/platform/platform_null.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/countdown.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view buka_nama = "Buka Pegawai Contoh Dua";

/// The clock of the device stands at 9 o'clock on this day.
void set_today(const Date& day) {
    const double days = days_between({1970, 1, 1}, day);
    platform::null_host().now = (days * 24 + 9) * 3600 * 1000;
}

struct Jadwal : Ui {
    explicit Jadwal(const Skp& skp = valid_skp(), const Window& window = desktop)
        : Ui({skp}, window) {
        open(skp.pegawai.nama);
        section(Section::jadwal);
    }
    const JadwalKinerja& jadwal() const { return *skp().jadwal; }
    /// Each period has such a button; the first of those in sight.
    void press_first(std::string_view name) {
        for (const Node& node : all(Role::button))
            if (node.name == name) return Widget(*this, node).click();
        FAIL("no button " << name);
    }
};

struct Beranda : Ui {
    explicit Beranda(const Date& day, const Skp& skp = valid_skp(), const Window& window = desktop)
        : Ui({skp}, window) {
        turn_to(day);
    }
    void turn_to(const Date& day) {
        set_today(day);
        settle();
        frame();
    }
    std::string row() { return get_containing(Role::button, buka_nama)->description; }
    bool row_says(std::string_view words) { return row().find(words) != std::string::npos; }
};

}  // namespace

TEST_CASE("days away in plain words") {
    const Date day{2027, 1, 31};
    CHECK(countdown({2026, 11, 21}, day) == "71 hari lagi");
    CHECK(countdown({2027, 1, 29}, day) == "2 hari lagi");
    CHECK(countdown({2027, 1, 30}, day) == "besok");
    CHECK(countdown(day, day) == "hari ini");
    CHECK(countdown({2027, 2, 1}, day) == "lewat 1 hari");
    CHECK(countdown({2028, 1, 31}, day) == "lewat 365 hari");
}

TEST_CASE("Beranda counts the days of each draft, from its summary alone") {
    Beranda ui({2026, 11, 21});
    CHECK(ui.row_says("Tenggat berikutnya: Penetapan SKP, 31 Januari 2027, 71 hari lagi"));
    CHECK_FALSE(ui.has(Role::heading, wording::tenggat_terdekat));
    ui.turn_to({2027, 1, 30});
    CHECK(ui.row_says("31 Januari 2027, besok"));
    ui.turn_to({2027, 1, 31});
    CHECK(ui.row_says("31 Januari 2027, hari ini"));
    ui.turn_to({2027, 2, 1});
    CHECK(ui.row_says("Tenggat berikutnya: Pengisian Triwulan I, 10 April 2027, 68 hari lagi"));
    ui.turn_to({2028, 2, 5});
    CHECK(ui.row_says("Tenggat terakhir: Evaluasi tahunan, 31 Januari 2028, lewat 5 hari"));
    CHECK(ui.sent(Op::load).empty());
}

TEST_CASE("the nearest deadlines stand on top when one is within 30 days, and open the draft") {
    const Window window = GENERATE(desktop, phone);
    Beranda ui({2026, 12, 31}, valid_skp(), window);
    CHECK_FALSE(ui.has(Role::heading, wording::tenggat_terdekat));
    ui.turn_to({2027, 1, 1});
    CHECK(ui.has(Role::heading, wording::tenggat_terdekat));
    CHECK(ui.has_containing(Role::button, "Penetapan SKP, 31 Januari 2027, 30 hari lagi"));
    // What has just passed is told beside what comes, never by itself.
    ui.turn_to({2027, 2, 2});
    CHECK_FALSE(ui.has(Role::heading, wording::tenggat_terdekat));
    ui.turn_to({2028, 1, 15});
    CHECK(ui.has_containing(Role::button, "Pengisian Triwulan IV, 10 Januari 2028, lewat 5 hari"));
    ui.get_containing(Role::button, "Evaluasi tahunan, 31 Januari 2028, 16 hari lagi").click();
    CHECK(ui.app().ui().screen == Screen::editor);
    CHECK(write_skp(ui.skp()) == write_skp(valid_skp()));
}

TEST_CASE("a deleted draft reminds of nothing") {
    Beranda ui({2027, 1, 20});
    ui.get_containing(Role::button, std::string(wording::hapus) + " Pegawai").click();
    ui.get(Role::button, wording::hapus_draf).click();
    CHECK_FALSE(ui.has(Role::heading, wording::tenggat_terdekat));
    CHECK_FALSE(ui.has(Role::button, wording::simpan_semua_kalender));
    ui.advance(20000);
    CHECK(ui.wait() == -1);
}

TEST_CASE("at midnight the countdown goes on by itself") {
    Beranda ui({2027, 1, 29});
    CHECK(ui.row_says("2 hari lagi"));
    CHECK(ui.wait() > 0);
    ui.advance(15.5 * 3600 * 1000);
    CHECK(ui.row_says("besok"));
}

TEST_CASE("a summary of an earlier version is listed without countdown") {
    Ui ui;
    SkpSummary summary = summary_of(valid_skp());
    summary.tenggat.clear();
    std::string old = write_summary(summary);
    old.replace(old.find("tenggat"), 7, "lainnya");
    ui.storage.put_bytes("skp1", write_skp(valid_skp()), old);
    ui.reply_notice(Notice::remote_list);
    ui.settle();
    const Node row = ui.get_containing(Role::button, buka_nama).node();
    CHECK(row.description.find("Tenggat") == std::string::npos);
    CHECK(row.name.find("Pranata Komputer") != std::string::npos);
    CHECK_FALSE(ui.has(Role::button, wording::simpan_semua_kalender));
    // Saved once more, it has its deadlines.
    Widget(ui, row).click();
    ui.field("pegawai/nama").type("Pegawai Contoh Dua A");
    ui.get(Role::button, wording::beranda).click();
    ui.advance(3000);
    CHECK(ui.get_containing(Role::button, buka_nama)->description.find("Tenggat berikutnya") !=
          std::string::npos);
}

TEST_CASE("the stated default stands under each empty date") {
    Jadwal ui;
    const Node penetapan = ui.field("jadwal/batas_penetapan").node();
    CHECK(penetapan.description.find(
              "Bawaan: 31 Januari 2027. Akhir Januari, Permenpan RB 6/2022") != std::string::npos);
    const Node tahunan = ui.field("jadwal/batas_evaluasi_tahunan").node();
    CHECK(tahunan.description.find("Bawaan: 31 Januari 2028. Nilai bawaan program") !=
          std::string::npos);
    ui.field("jadwal/batas_evaluasi_tahunan").type("15-1-2028");
    CHECK(ui.value("jadwal/batas_evaluasi_tahunan") == "15-1-2028");
    ui.look_for(Role::text, "Evaluasi tahunan: 15 Januari 2028, 323 hari lagi");
}

TEST_CASE("the agency's months are set by a pattern, changed one by one, and undone") {
    const Window window = GENERATE(desktop, phone);
    Jadwal ui(valid_skp(), window);
    ui.field("jadwal/jenis").choose("bulanan");
    CHECK(ui.jadwal().periode.empty());
    ui.look_for(Role::text, "Januari");
    ui.field("jadwal/hari_mulai").choose("16");
    REQUIRE(ui.jadwal().periode.size() == 12);
    CHECK(ui.jadwal().periode[0].akhir == "15-01-2027");
    ui.field("jadwal/hari_batas").choose("5");
    CHECK(ui.value("jadwal/periode/bln1/batas") == "20-01-2027");
    ui.field("jadwal/periode/bln2/batas").type("22-2-2027");
    CHECK(ui.value("jadwal/periode/bln2/batas") == "22-2-2027");
    CHECK(ui.has_field("jadwal/periode/bln12/nama"));
    ui.look_for(Role::button, wording::periode_bawaan).click();
    CHECK(ui.jadwal().periode.empty());
    ui.get(Role::button, wording::urungkan).click();
    CHECK(ui.value("jadwal/periode/bln2/batas") == "22-2-2027");
}

TEST_CASE("usual patterns are one press away") {
    const Window window = GENERATE(desktop, phone);
    Jadwal ui(valid_skp(), window);
    ui.look_for(Role::button, "Tanggal 16 sampai 15").click();
    REQUIRE(ui.jadwal().periode.size() == 12);
    CHECK(ui.jadwal().periode[0].akhir == "15-01-2027");
    ui.look_for(Role::button, "GTK tahunan").click();
    CHECK(ui.jadwal().jenis == JenisPeriode::tahunan);
    CHECK(ui.jadwal().periode.empty());
    ui.look_for(Role::button, "Bulan kalender").click();
    CHECK(ui.jadwal().jenis == JenisPeriode::bulanan);
    ui.look_for(Role::button, "PPPK paruh waktu").click();
    CHECK(ui.jadwal().jenis == JenisPeriode::triwulanan);
    CHECK(ui.jadwal().periode.empty());
}

TEST_CASE("a single period is added behind another and removed again, with a way back") {
    const Window window = GENERATE(desktop, phone);
    Jadwal ui(planned_skp(), window);
    ui.field("jadwal/periode/d1/batas");
    ui.press_first(wording::tambah_periode);
    REQUIRE(ui.jadwal().periode.size() == 3);
    const std::string fresh = ui.jadwal().periode[1].id.value;
    CHECK(ui.focus() == field_id("jadwal/periode/" + fresh + "/nama"));
    CHECK(ui.value("jadwal/periode/" + fresh + "/awal") == "01-07-2027");
    // Rencana aksi can be planned for it, those of others stay.
    ui.field("jadwal/periode/" + fresh + "/nama").type("Masa transisi");
    CHECK(ui.skp().rhk == planned_skp().rhk);

    ui.get_containing(Role::button, wording::urungkan).click();
    ui.get_containing(Role::button, wording::urungkan).click();
    CHECK(ui.jadwal() == *planned_skp().jadwal);
    ui.scroll_page(-1e7f);
    ui.field("jadwal/periode/d1/nama");
    ui.press_first(wording::hapus_periode);
    REQUIRE(ui.jadwal().periode.size() == 1);
    CHECK(ui.has_containing(Role::status, "penghapusan periode evaluasi"));
    CHECK(ui.skp().rhk == planned_skp().rhk);
    CHECK_FALSE(ui.has(Role::button, wording::hapus_periode));  // the last one stays
    ui.get(Role::button, wording::urungkan).click();
    CHECK(ui.jadwal() == *planned_skp().jadwal);
}

TEST_CASE("a date that does not exist is kept as typed and commented on beside the field") {
    Jadwal ui(planned_skp());
    ui.field("jadwal/periode/d1/batas").type("31-6-2027");
    CHECK(ui.value("jadwal/periode/d1/batas") == "31-6-2027");
    ui.set_focus(0);  // it is commented on once it was left
    ui.frame();
    CHECK(ui.field("jadwal/periode/d1/batas")->description.find("tidak dapat dibaca") !=
          std::string::npos);
    ui.field("jadwal/periode/d1/batas").type("1-6-2027");
    ui.set_focus(0);
    ui.frame();
    CHECK(ui.field("jadwal/periode/d1/batas")->description.find("sebelum periodenya berakhir") !=
          std::string::npos);
}

TEST_CASE("without dates of the SKP the section says what is missing") {
    Skp skp = valid_skp();
    skp.periode = {};
    Jadwal ui(skp);
    ui.look_for(Role::text, wording::periode_belum_terbaca);
    ui.look_for(Role::text, wording::tenggat_kosong);
    CHECK_FALSE(ui.has(Role::button, wording::simpan_kalender));
}

TEST_CASE("deadlines are saved as a calendar file, of one draft and of all") {
    Jadwal ui;
    ui.look_for(Role::button, wording::simpan_kalender).click();
    REQUIRE(ui.sent(Op::download).size() == 1);
    const Sent one = ui.sent(Op::download)[0];
    CHECK(one.strings.at(0) == "Tenggat SKP Pegawai Contoh Dua 2027.ics");
    CHECK(one.strings.at(1) == "text/calendar");
    CHECK(one.strings.at(2).find("UID:skp1-penetapan@skp-luring\r\n") != std::string::npos);
    CHECK(one.strings.at(2).find("DTSTART;VALUE=DATE:20270131\r\n") != std::string::npos);

    ui.get(Role::button, wording::beranda).click();
    ui.look_for(Role::button, wording::simpan_semua_kalender).click();
    REQUIRE(ui.sent(Op::download).size() == 2);
    const std::string all = ui.sent(Op::download)[1].strings.at(2);
    CHECK(all.find("UID:skp1-evaluasi-tahunan@skp-luring\r\n") != std::string::npos);
    CHECK(ui.sent(Op::download)[1].strings.at(0) == "Tenggat SKP.ics");
}

TEST_CASE("an open follow-up of a meeting is in the calendar file, one that is done is not") {
    Skp skp = planned_skp();
    TindakLanjut more = skp.pertemuan[0]->tindak_lanjut[0];
    more.id = {"t10"};
    more.selesai = false;
    skp.pertemuan[0].edit().tindak_lanjut.push_back(more);
    Jadwal ui(skp);
    ui.look_for(Role::button, wording::simpan_kalender).click();
    REQUIRE(ui.sent(Op::download).size() == 1);
    const std::string file = ui.sent(Op::download)[0].strings.at(2);
    CHECK(file.find("tindak-lanjut-t10@skp-luring\r\n") != std::string::npos);
    CHECK(file.find("DTSTART;VALUE=DATE:20270401\r\n") != std::string::npos);
    CHECK(file.find("tindak-lanjut-t9@") == std::string::npos);
}
