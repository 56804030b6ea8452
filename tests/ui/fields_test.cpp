// Every field of the form can be reached on some screen, and changes its own Path.
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <csignal>
#include <cstdio>

#include "core/model/field.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/parts/form.h"
#include "wasm/views/planning/words.h"
#include "wasm/views/shell/words.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

/// The fields of the official form; what is planned beside it has tests of its own.
std::vector<FieldSpec> form_fields() {
    std::vector<FieldSpec> specs;
    for (const FieldSpec& spec : all_fields()) {
        const auto lies_in = [&](std::string_view part) {
            return spec.pattern.find(part) != spec.pattern.npos;
        };
        const bool beside = spec.pattern == "profil" || lies_in("/triwulan/") ||
                            lies_in("/manual/") || lies_in("/rencana_aksi/");
        if (row_of(spec.section).form() && !beside) specs.push_back(spec);
    }
    CHECK(specs.size() == 56);
    return specs;
}

// The pattern with ids of the document in place of its stars.
std::string filled_in(std::string_view pattern) {
    std::string path(pattern);
    const std::string item = pattern.starts_with("rhk_pimpinan") ? "p1"
                             : pattern.starts_with("lampiran")   ? "d1"
                                                                 : "r1";
    for (const std::string& id : {item, std::string("i1")})
        if (const std::size_t star = path.find('*'); star != std::string::npos)
            path.replace(star, 1, id);
    return path;
}

void go(Ui& ui, std::string_view path) {
    if (path.find("/skema/") != std::string_view::npos || path.starts_with("lampiran"))
        return ui.section(Section::lampiran);
    if (path.starts_with("rhk_pimpinan")) return ui.section(Section::rhk_pimpinan);
    if (path.starts_with("ekspektasi_khusus")) return ui.section(Section::perilaku_kerja);
    if (path.starts_with("acuan")) return ui.section(Section::acuan);
    if (!path.starts_with("rhk/")) return ui.section(Section::identitas);
    ui.section(Section::hasil_kerja);
    ui.look_for(Role::button, "RHK 1: " + ui.value("rhk/r1/statement")).click();
}

// What belongs to another form: regulation.md 3.2 to 3.5, and acuan of PPPK.
bool belongs(const Skp& skp, std::string_view pattern) {
    const bool jpt = skp.jenis_jabatan == JenisJabatan::jpt;
    const bool kuantitatif = skp.pendekatan == Pendekatan::kuantitatif;
    if (pattern.ends_with("/sasaran")) return !skp.sasaran.empty();
    if (pattern.starts_with("rhk_pimpinan/")) return !skp.rhk_pimpinan.empty();
    if (pattern == "rhk/*/rhk_pimpinan") return !jpt;
    if (pattern == "rhk/*/iki/*/aspek") return !jpt && kuantitatif;
    if (pattern == "rhk/*/iki/*/perspektif") return jpt;
    if (pattern == "rhk/*/iki/*/target") return kuantitatif;
    if (pattern == "acuan/perjanjian_kerja") return skp.pegawai.status == StatusPegawai::pppk;
    return true;
}

// Another value than the present one.
std::string other_value(const Ui& ui, const FieldSpec& spec, const std::string& path) {
    const std::string now = ui.value(path);
    if (spec.kind == FieldKind::flag) return now == "ya" ? "tidak" : "ya";
    if (path == "rhk/r1/rhk_pimpinan") return "p2";
    if (spec.pattern.ends_with("golongan"))
        return path.starts_with("pegawai") && ui.skp().pegawai.status == StatusPegawai::pppk
                   ? "IX"
                   : "III/b";
    for (const Term& term : spec.choices)
        if (term.token != now) return std::string(term.token);
    return spec.kind == FieldKind::date ? "2 Februari 2027" : now + " lain";
}

void put(Ui& ui, const FieldSpec& spec, const std::string& path, const std::string& value) {
    if (spec.kind == FieldKind::flag) {
        const auto boxes = ui.all(Role::checkbox);
        REQUIRE_FALSE(boxes.empty());
        Widget(ui, boxes[0]).click();
    } else if (spec.kind == FieldKind::choice) {
        ui.field(path).choose(value);
    } else {
        ui.field(path).type(value);
    }
}

}  // namespace

TEST_CASE("every field that belongs to the form is editable and changes its own path") {
    const Window window = GENERATE(desktop, phone);
    const int form = GENERATE(0, 1, 2);
    Skp skp = form == 0 ? valid_skp() : form == 1 ? kualitatif_skp() : jpt_skp();
    if (form == 1) skp.pegawai.status = StatusPegawai::pppk;
    skp.pegawai.golongan = skp.pejabat_penilai.golongan = "lain";
    Ui ui({skp}, window);
    ui.open(skp.pegawai.nama);
    std::string last;
    for (const FieldSpec& spec : form_fields()) {
        if (!belongs(skp, spec.pattern)) continue;
        const std::string path = filled_in(spec.pattern);
        CAPTURE(path, window.width, form);
        go(ui, path);
        const Skp before = ui.skp();
        const std::string value = other_value(ui, spec, path);
        put(ui, spec, path, value);
        CHECK(ui.value(path) == value);
        // Nothing else changed: putting the old value back gives the old document.
        Skp restored = ui.skp();
        REQUIRE_FALSE(write_field(restored, Path{path}, *read_field(before, Path{path})));
        CHECK(restored == before);
        ui.key(Key::z, flag_ctrl);
        REQUIRE(ui.skp() == before);
    }
}

TEST_CASE("what does not belong to the form is not offered") {
    const int form = GENERATE(0, 1, 2);
    const Skp skp = form == 0 ? valid_skp() : form == 1 ? kualitatif_skp() : jpt_skp();
    Ui ui({skp});
    ui.open(skp.pegawai.nama);
    for (const FieldSpec& spec : form_fields()) {
        if (belongs(skp, spec.pattern) || spec.pattern.starts_with("rhk_pimpinan/")) continue;
        CAPTURE(spec.pattern, form);
        go(ui, filled_in(spec.pattern));
        CHECK_FALSE(ui.has_field(filled_in(spec.pattern)));
    }
}

TEST_CASE("perilaku kerja: seven ekspektasi khusus, each under its own panduan") {
    Ui ui({valid_skp()});
    ui.open("Pegawai Contoh Dua");
    ui.section(Section::perilaku_kerja);
    for (const Perilaku& perilaku : perilaku_berakhlak()) {
        CAPTURE(perilaku.token);
        CHECK(ui.has_field("ekspektasi_khusus/" + std::string(perilaku.token)));
        for (const std::string_view guide : perilaku.panduan) ui.look_for(Role::text, guide);
    }
}

TEST_CASE("lampiran: support is added and removed, a skema is copied to the empty ones") {
    Skp skp = valid_skp();
    skp.rhk[1].edit().skema = {};
    Ui ui({skp});
    ui.open(skp.pegawai.nama);
    ui.section(Section::lampiran);
    ui.look_for(Role::button, wording::tambah_sumber_daya).click();
    REQUIRE(ui.skp().lampiran.sumber_daya.size() == 3);
    const std::string id = ui.skp().lampiran.sumber_daya[2].id.value;
    CHECK(ui.focus() == field_id("lampiran/sumber_daya/" + id + "/uraian"));
    ui.field("lampiran/sumber_daya/" + id + "/uraian").type("Dua laptop");
    for (const Node& node : ui.all(Role::button))
        if (node.name == wording::hapus_sumber_daya) {
            Widget(ui, node).click();
            break;
        }
    REQUIRE(ui.skp().lampiran.sumber_daya.size() == 2);
    CHECK(ui.has_containing(Role::button, wording::urungkan));
    ui.field("rhk/r1/skema/jadwal");
    for (const Node& node : ui.all(Role::button))
        if (node.name == wording::salin_skema) {
            Widget(ui, node).click();
            break;
        }
    CHECK(ui.value("rhk/r2/skema/jadwal") == ui.value("rhk/r1/skema/jadwal"));
}

#ifndef NDEBUG
namespace {

/// Whether an assertion stops it, tried in a process of its own.
template <class Deed>
bool is_stopped(Deed deed) {
    const pid_t child = fork();
    if (child == 0) {
        std::signal(SIGABRT, SIG_DFL);
        if (std::freopen("/dev/null", "w", stderr) != nullptr) deed();
        _exit(0);
    }
    int ended = 0;
    REQUIRE(waitpid(child, &ended, 0) == child);
    return WIFSIGNALED(ended) && WTERMSIG(ended) == SIGABRT;
}

}  // namespace

TEST_CASE("a view that draws what is no field of its SKP is stopped by an assertion") {
    const Skp skp = valid_skp();
    OpenDocument open;
    open.skp = &skp;
    UiState state;
    Outbox out;
    const Editing editing{open, state, out};
    for (const Path& wrong : {path("pegawai") / "nma", path("rhk") / "hilang" / "statement",
                              path("rhk") / "r1", Path{}}) {
        CAPTURE(wrong.value);
        CHECK(is_stopped([&] {
            Column column{0, 0, 400};
            field(column, editing, wrong);
        }));
    }
    CHECK_FALSE(is_stopped([] {}));
}
#endif
