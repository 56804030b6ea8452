// Meetings, one after the other through the year.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/dialog/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

/// Established, with a meeting "m1" whose tindak lanjut "t1" is open, and one "m2" after it.
Skp after_penetapan() {
    Skp skp = established(valid_skp());
    Pertemuan first, second;
    first.id = {"m1"};
    TindakLanjut open;
    open.id = {"t1"};
    open.uraian = "Susun jadwal pendampingan";
    open.penanggung_jawab = "Pegawai Contoh Dua";
    open.tanggal = "15-05-2027";
    first.tindak_lanjut.push_back(open);
    second.id = {"m2"};
    second.tahap = TahapDialog::pemantauan;
    skp.pertemuan.emplace_back(first);
    skp.pertemuan.emplace_back(second);
    skp.konsep.edit().peran = PeranDialog::pimpinan;
    return skp;
}

struct Room : Ui {
    explicit Room(const Skp& skp, const Window& window = desktop) : Ui({skp}, window) {
        open(skp.pegawai.nama);
        section(Section::dialog);
    }
};

}  // namespace

TEST_CASE("a meeting begins from a template, with parts whose minutes add up") {
    Room ui(valid_skp());
    ui.look_for(Role::button, wording::tambah_pertemuan).click();
    ui.look_for(Role::radio, "Pembinaan, 30 menit");
    ui.look_for(Role::radio, "Akhir tahun, 60 menit");
    ui.look_for(Role::radio, "Triwulan, 40 menit").click();
    CHECK(ui.skp().pertemuan.empty());  // of which triwulan is asked next
    ui.look_for(Role::radio, "Triwulan II").click();
    REQUIRE(ui.skp().pertemuan.size() == 1);
    CHECK(ui.skp().pertemuan[0]->tahap == TahapDialog::pemantauan);
    CHECK(ui.skp().pertemuan[0]->periode == PeriodeDialog::triwulan_2);
    CHECK_FALSE(ui.has(Role::radio, "Triwulan II"));
    ui.look_for(Role::text, "Jumlah 40 menit.");
    ui.look_for(Role::heading, "Pertemuan 1: Triwulan II");
}

TEST_CASE(
    "a meeting about expectations is about the year without a question; a new one asks anew") {
    Room ui(valid_skp());
    ui.look_for(Role::button, wording::tambah_pertemuan).click();
    ui.look_for(Role::radio, "Pembinaan, 30 menit").click();
    ui.look_for(Role::radio, "Setahun");
    ui.look_for(Role::radio, "Ekspektasi awal, 60 menit").click();
    REQUIRE(ui.skp().pertemuan.size() == 1);
    CHECK(ui.skp().pertemuan[0]->periode == PeriodeDialog::setahun);
    ui.look_for(Role::heading, "Pertemuan 1: Ekspektasi awal, setahun");
    ui.look_for(Role::button, wording::tambah_pertemuan).click();
    ui.look_for(Role::radio, "Pembinaan, 30 menit");
    CHECK_FALSE(ui.has(Role::radio, "Setahun"));
}

TEST_CASE("the triwulan that today lies in is told") {
    Room ui(valid_skp());
    ui.look_for(Role::button, wording::tambah_pertemuan).click();
    ui.look_for(Role::radio, "Triwulan, 40 menit").click();
    std::size_t now = 0;
    for (const Node& node : ui.all(Role::radio)) now += node.name.ends_with(" (sekarang)") ? 1 : 0;
    CHECK(now == 1);
}

TEST_CASE("the agenda has the name and the minutes of the meeting that is to be held") {
    Skp skp = after_penetapan();
    skp.pertemuan[1].edit().periode = PeriodeDialog::triwulan_2;
    Room ui(skp);
    ui.look_for(Role::button, wording::buka_ruang).click();
    CHECK(ui.has(Role::text, "Pertemuan 2: Triwulan II"));
    CHECK(ui.has_containing(Role::text, "seluruhnya 40 menit"));
}

TEST_CASE("of meetings that were held the agenda takes nothing") {
    Skp skp = after_penetapan();
    for (Box<Pertemuan>& one : skp.pertemuan) one.edit().terlaksana = true;
    Room ui(skp);
    ui.look_for(Role::button, wording::buka_ruang).click();
    CHECK_FALSE(ui.has_containing(Role::text, "Pertemuan 2"));
    CHECK(ui.has_containing(Role::text, "seluruhnya 60 menit"));
}

TEST_CASE("what an earlier meeting left open is carried over, and ticked there") {
    const Window window = GENERATE(desktop, phone);
    Room ui(after_penetapan(), window);
    ui.look_for(Role::text, wording::terdahulu);
    ui.look_for(Role::text, "Pegawai Contoh Dua, tenggat 15 Mei 2027 (dari pertemuan 1)");
    ui.picture("pertemuan_" + std::to_string(static_cast<int>(window.width)));
    ui.look_for(Role::checkbox, "Susun jadwal pendampingan").click();
    CHECK(ui.skp().pertemuan[0]->tindak_lanjut[0].selesai);
    CHECK_FALSE(ui.has(Role::checkbox, "Susun jadwal pendampingan"));
}

TEST_CASE("that a meeting was held is ticked by either side and recorded with who did") {
    const PeranDialog peran = GENERATE(PeranDialog::pegawai, PeranDialog::pimpinan);
    Skp skp = after_penetapan();
    skp.pertemuan.pop_back();
    skp.konsep.edit().peran = peran;
    Room ui(skp);
    ui.look_for(Role::checkbox, wording::pertemuan_terlaksana).click();
    CHECK(ui.skp().pertemuan[0]->terlaksana);
    const DialogEntry& said = *ui.skp().dialog->entries.back();
    CHECK(pihak_of(said.author.peran) == pihak_of(peran));
    CHECK(said.text == "Pertemuan 1 (Ekspektasi awal) terlaksana.");
    const bool recorded = std::ranges::any_of(ui.skp().dialog->entries, [](const auto& entry) {
        return std::ranges::any_of(entry->changes, [](const PlaceChange& one) {
            return one.place.starts_with("pertemuan/m1/terlaksana");
        });
    });
    CHECK(recorded);
    ui.look_for(Role::text, "Ditandai oleh " + said.author.nama + " (" +
                                std::string(label_of(said.author.peran)) + ").");
}

TEST_CASE("a tindak lanjut becomes a rencana aksi of a RHK, in the period of its deadline") {
    Room ui(after_penetapan());
    ui.look_for(Role::button, wording::jadikan_rencana_aksi).click();
    ui.field("tindak_lanjut/t1/rhk").choose("r2");
    const auto rhk =
        std::ranges::find_if(ui.skp().rhk, [](const auto& one) { return one->id.value == "r2"; });
    REQUIRE((*rhk)->rencana_aksi.size() == valid_skp().rhk[1]->rencana_aksi.size() + 1);
    CHECK((*rhk)->rencana_aksi.back().uraian == "Susun jadwal pendampingan");
    CHECK(ui.app().ui().section == Section::jadwal);
}

TEST_CASE("a revision begins from a tindak lanjut with its reason and its words") {
    Room ui(after_penetapan());
    ui.look_for(Role::button, wording::mulai_revisi).click();
    ui.look_for(Role::button, label_of(AlasanRevisi::penugasan)).click();
    CHECK(ui.app().ui().dialog.alasan == AlasanRevisi::penugasan);
    CHECK(ui.skp().konsep->catatan == "Tindak lanjut: Susun jadwal pendampingan");
}

TEST_CASE("before penetapan a revision says why it can not begin") {
    Skp skp = valid_skp();
    skp.pertemuan = after_penetapan().pertemuan;
    Room ui(skp);
    CHECK(ui.look_for(Role::button, wording::mulai_revisi)->is(state_disabled));
}
