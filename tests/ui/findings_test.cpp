// A press on a finding leads to where it can be mended: the field is there and gets the focus.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include "core/model/field.h"
#include "core/rules/explain.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/explanations.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

std::string name_of(const Skp& skp, const Finding& finding) {
    const Explanation words = explain(skp, finding);
    return words.place + ": " + words.message;
}

void show_checks(Ui& ui) {
    for (const Node& node : ui.all(Role::button))
        if (node.description == wording::lihat_pemeriksaan ||
            node.name.find(wording::lihat_pemeriksaan) != std::string::npos)
            return Widget(ui, node).click();
}

// Documents that make every kind of path appear, field or not.
std::vector<Skp> broken() {
    std::vector<Skp> all(5, valid_skp());
    Skp& nothing = all[0];
    nothing = {};
    nothing.id = {"skp1"};
    Skp& blank = all[1];
    for (Box<Rhk>& rhk : blank.rhk) {
        rhk.edit().statement.clear();
        rhk.edit().skema = {};
        for (Iki& iki : rhk.edit().iki) {
            Iki empty;
            empty.id = iki.id;
            iki = empty;
        }
    }
    blank.rhk[0].edit().iki.clear();
    blank.rhk[1].edit().rhk_pimpinan = {};
    for (RhkPimpinan& rhk : blank.rhk_pimpinan) {
        rhk.statement.clear();
        rhk.sementara = true;
    }
    blank.lampiran.sumber_daya[0].uraian.clear();
    blank.lampiran.sumber_daya[1].status = StatusDukungan::tidak_disepakati;
    blank.lampiran.konsekuensi = {};
    blank.acuan = {};
    Skp& wrong = all[2];
    wrong.periode = {"31-2-2027", "kapan", {}};
    wrong.pegawai.nip = "123456789012345678";
    wrong.pejabat_penilai.nip = "12";
    wrong.lampiran.konsekuensi.negatif.clear();
    wrong.rhk[0].edit().statement = "Melaksanakan rapat";
    wrong.rhk[0].edit().iki[0].target = "1.500";
    Skp& late = all[3];
    late.periode = {"2026-01-01", "2026-12-31", {}};
    late.rhk.clear();
    late.rhk_pimpinan.clear();
    late.lampiran = {};
    all[4] = jpt_skp();
    for (Iki& iki : all[4].rhk[0].edit().iki) iki.perspektif.reset();
    all[4].pegawai.golongan = "lain";
    return all;
}

}  // namespace

TEST_CASE("each finding leads to its field, and the field is asked the focus") {
    const Window window = GENERATE(desktop, phone);
    for (const Skp& skp : broken()) {
        Ui ui({skp}, window);
        ui.get_containing(Role::button, std::string(wording::buka) + " ").click();
        const Findings findings = ui.session().derived().findings;
        CHECK_FALSE(findings.empty());
        for (const Finding& finding : findings) {
            if (finding.path.value.empty()) continue;
            CAPTURE(finding.rule->id, finding.path.value, window.width);
            show_checks(ui);
            ui.forget_sent();
            const Role part = ui.all(Role::dialog).empty() ? Role::complementary : Role::dialog;
            ui.look_for(Role::button, name_of(ui.skp(), finding), part).click();
            CHECK(ui.app().ui().modal == Modal::none);
            REQUIRE_FALSE(ui.sent(Op::focus).empty());
            const Node* node = ui.node_with(ui.asked_focus());
            CHECK(node != nullptr);
            if (node == nullptr) continue;
            CHECK(node->visible());
            if (field_spec(finding.path) != nullptr &&
                finding.path.value.find("sementara") == std::string::npos)
                CHECK(node->id == field_id(finding.path.value));
            CHECK(ui.focus() == node->id);
        }
    }
}

TEST_CASE("a finding is put into words once, until the document changes") {
    Skp skp = valid_skp();
    skp.rhk[1].edit().skema.jadwal.clear();
    const Findings findings = check(skp, {});
    REQUIRE(findings.size() == 1);
    Explanations explanations;
    const Explanation& words = explanations.of(skp, findings[0]);
    CHECK(words.place.starts_with("RHK utama 2"));
    CHECK(&explanations.of(skp, findings[0]) == &words);
    std::swap(skp.rhk[0], skp.rhk[1]);
    explanations.forget();
    CHECK(explanations.of(skp, findings[0]).place.starts_with("RHK utama 1"));
}

TEST_CASE("mending makes the list shorter and the bar longer, a complete document says so") {
    Skp skp = valid_skp();
    skp.pegawai.jabatan.clear();
    Ui ui({skp});
    ui.open(skp.pegawai.nama);
    const std::string before = ui.get(Role::progressbar, wording::kelengkapan)->value;
    CHECK(ui.has(Role::heading, std::string(wording::wajib_dilengkapi) + " (1)"));
    ui.field("pegawai/jabatan").type("Pranata Komputer Ahli Muda");
    CHECK(ui.get(Role::progressbar, wording::kelengkapan)->value != before);
    CHECK(ui.has_containing(Role::status, wording::semua_terpenuhi));
}

TEST_CASE("a finding at a field stands beside the field once it was visited") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.field("pegawai/jabatan").type("");
    ui.field("pegawai/nama").focus();
    const Node jabatan = ui.field("pegawai/jabatan").node();
    CHECK(jabatan.is(state_invalid));
    CHECK(jabatan.description.find("Jabatan pegawai belum diisi.") != std::string::npos);
}

namespace {

std::string ids(const Findings& findings) {
    std::string all;
    for (const Finding& one : findings) all.append(all.empty() ? "" : " ").append(one.rule->id);
    return all;
}

/// By its name and the place that it says it is about.
void press_on_rhk_1(Ui& ui, std::string_view name) {
    for (const Node& node : ui.all(Role::button))
        if (node.name.starts_with(std::string(name) + ": RHK utama 1, Rencana Hasil Kerja"))
            return Widget(ui, node).press();
    FAIL("no button " << name);
}

}  // namespace

TEST_CASE("nobody is advised on a sentence that is being typed, in the field or in the list") {
    const std::string statement = "rhk/r1/statement";
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    const std::string before = ids(ui.session().derived().findings);
    ui.section(Section::hasil_kerja);
    ui.get_containing(Role::button, "RHK 1: Tersedianya").click();
    ui.field(statement).type("Melaksanakan rapat");
    CHECK(ids(ui.session().derived().findings) == before);
    CHECK(ui.field(statement).node().description.find("kegiatan") == std::string::npos);
    ui.set_focus(0);
    ui.frame();
    CHECK(ids(ui.session().derived().findings).find("PL-06") != std::string::npos);
    CHECK(ui.field(statement).node().description.find("kegiatan") != std::string::npos);
}

TEST_CASE("what is demanded is told at once, also while it is being typed") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.field("pegawai/nama").type("");
    CHECK(ids(ui.session().derived().findings).find("ID-01a") != std::string::npos);
}

TEST_CASE("advice is left as it is, undone, recalled, and back with other words") {
    const std::string statement = "rhk/r1/statement";
    Skp skp = valid_skp();
    skp.rhk[0].edit().statement = "Melaksanakan rapat";
    Ui ui({skp});
    ui.open("Pegawai Contoh Dua");
    const auto advised = [&] {
        return ids(ui.session().derived().findings).find("PL-06") != std::string::npos;
    };
    REQUIRE(advised());

    press_on_rhk_1(ui, wording::sudah_dipertimbangkan);
    CHECK_FALSE(advised());
    REQUIRE(ui.skp().dipertimbangkan.size() == 1);
    CHECK(ui.skp().dipertimbangkan[0].isi == "Melaksanakan rapat");
    CHECK(ui.has(Role::heading, std::string(wording::sudah_dipertimbangkan) + " (1)"));

    ui.get_containing(Role::button, wording::urungkan).click();
    CHECK(advised());
    CHECK(ui.skp().dipertimbangkan.empty());

    press_on_rhk_1(ui, wording::sudah_dipertimbangkan);
    press_on_rhk_1(ui, "Tampilkan lagi");
    CHECK(advised());

    ui.section(Section::hasil_kerja);
    ui.get_containing(Role::button, "RHK 1: Melaksanakan").click();
    press_on_rhk_1(ui, wording::sudah_dipertimbangkan);
    REQUIRE_FALSE(advised());
    ui.field(statement).type("Melaksanakan rapat kerja");
    ui.set_focus(0);
    ui.frame();
    CHECK(advised());
}

TEST_CASE("what is demanded has no button to leave it as it is") {
    Skp skp = valid_skp();
    skp.rhk[0].edit().statement.clear();
    Ui ui({skp});
    ui.open("Pegawai Contoh Dua");
    for (const Node& node : ui.all(Role::button))
        if (node.name.starts_with(wording::sudah_dipertimbangkan))
            CHECK(node.name.find("belum berisi kalimat") == std::string::npos);
}

namespace {

Skp with_three_advices() {
    Skp skp = valid_skp();
    skp.rhk[0].edit().statement = "Melaksanakan rapat";
    skp.rhk[1].edit().statement = "Menyusun laporan";
    skp.rhk[0].edit().iki[0].statement = "Laporan yang disusun";
    return skp;
}

Node node_named(Ui& ui, const std::string& name) {
    for (const Node& node : ui.all(Role::button))
        if (node.name == name) return node;
    return {};
}

std::string told_name(Ui& ui, std::size_t at) {
    return name_of(ui.skp(), ui.session().derived().findings.at(at));
}

std::string leave_name(const std::string& finding) {
    return std::string(wording::sudah_dipertimbangkan) + ": " + finding;
}

}  // namespace

TEST_CASE("the button that leaves advice stands in its row and makes the list no longer") {
    Ui ui({with_three_advices()});
    ui.open("Pegawai Contoh Dua");
    REQUIRE(ui.session().derived().findings.size() >= 2);
    for (std::size_t at = 0; at < 2; ++at) {
        const Node row = node_named(ui, told_name(ui, at));
        const Node leave = node_named(ui, leave_name(told_name(ui, at)));
        REQUIRE(leave.id != 0);
        CHECK(leave.rect.x >= row.rect.x + row.rect.w - 1);
        CHECK(leave.rect.y >= row.rect.y);
        CHECK(leave.rect.y + leave.rect.h <= row.rect.y + row.rect.h);
    }
    const Node first = node_named(ui, told_name(ui, 0)), second = node_named(ui, told_name(ui, 1));
    CHECK(second.rect.y - (first.rect.y + first.rect.h) < 4);
}

TEST_CASE("after advice was left the focus is on the next one, at the end on the heading") {
    const Window window = GENERATE(desktop, phone);
    Ui ui({with_three_advices()}, window);
    ui.open("Pegawai Contoh Dua");
    if (window.width == phone.width) show_checks(ui);
    const auto findings = [&]() -> const Findings& { return ui.session().derived().findings; };
    while (!findings().empty()) {
        const bool last = findings().size() == 1;
        const std::string next = last ? std::string() : told_name(ui, 1);
        const std::string leave = leave_name(told_name(ui, 0));
        ui.forget_sent();
        ui.look_for(Role::button, leave,
                    ui.all(Role::dialog).empty() ? Role::complementary : Role::dialog)
            .press();
        const Node* node = ui.node_with(ui.asked_focus());
        REQUIRE(node != nullptr);
        if (last)
            CHECK(node->role == Role::heading);
        else
            CHECK(node->name == next);
    }
    CHECK((ui.app().ui().modal == Modal::findings) == (window.width == phone.width));
}

TEST_CASE("thirty notes dated ahead are one row, considered and taken up again in one press") {
    Skp skp = valid_skp();
    for (int i = 0; i < 30; ++i) {
        CatatanKinerja row_of_day;
        row_of_day.id = {"n" + std::to_string(i + 1)};
        row_of_day.tanggal = "05-04-2027";
        row_of_day.kegiatan = "Rapat";
        skp.catatan_kinerja.emplace_back(row_of_day);
    }
    Ui ui({skp});
    ui.open("Pegawai Contoh Dua");
    const std::string row =
        "Catatan 1, Tanggal Kegiatan, dan 29 baris lain: Tanggal catatan kinerja ini belum tiba.";
    const auto rows_of_notes = [&] {
        int count = 0;
        for (const Node& node : ui.all(Role::button))
            count += node.name.find("belum tiba.") != std::string::npos &&
                     node.name.starts_with("Catatan ");
        return count;
    };
    ui.look_for(Role::button, row, Role::complementary);
    CHECK(rows_of_notes() == 1);
    ui.look_for(Role::button, "Sudah dipertimbangkan: " + row, Role::complementary).click();
    CHECK(ui.skp().dipertimbangkan.size() == 30);
    CHECK(ui.has(Role::heading, "Sudah dipertimbangkan (1)"));
    ui.look_for(Role::button, "Tampilkan lagi: " + row, Role::complementary).click();
    CHECK(ui.skp().dipertimbangkan.empty());
}
