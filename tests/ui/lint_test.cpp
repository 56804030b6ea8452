// Lint over every screen in both layouts: what can be pressed is told, has a name, and is told
// apart.
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <map>

#include "core/codec/own_examples_json.h"
#include "core/codec/skp_json.h"
#include "tests/support/dialog_builder.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/hooks.h"
#include "tests/ui/support/room.h"
#include "wasm/platform/platform_null.h"
#include "wasm/state/sections.h"
#include "wasm/views/dialog/words.h"
#include "wasm/views/drafts/words.h"
#include "wasm/views/parts/words.h"
#include "wasm/views/pkps/words.h"
#include "wasm/views/planning/words.h"
#include "wasm/views/shell/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

// The thumb of a scroll bar, 10 px wide: the content scrolls with focus, wheel and finger as well.
bool is_scroll_thumb(const lint::Item& item, float dpr) { return item.rect.w <= 10 * dpr + 1; }

// A modal makes everything behind it inert: its own nodes are the ones that count.
bool behind_modal(const Nodes& nodes, const Node& node) {
    bool any = false;
    for (const Node& other : nodes) any = any || other.is(state_modal);
    if (!any) return false;
    for (const Node* up = &node; up->parent != 0; up = &nodes[up->parent - 1])
        if (nodes[up->parent - 1].is(state_modal)) return false;
    return !node.is(state_modal);
}

struct Linted : Ui {
    Window window;
    explicit Linted(const Window& with, const Skp& skp = valid_skp())
        : Ui({skp}, with), window(with) {}

    void check(const std::string& screen) {
        const ScrollState& page = app().ui().main_scroll;
        scroll_page_to_top();
        for (int i = 0; i < 60; ++i) {
            check_here(screen);
            const float before = page.y;
            if (!all(Role::dialog).empty() || page.limit() <= before) break;
            scroll_page(page.view * 0.8f);
            if (page.y == before) break;
        }
    }
    void scroll_page_to_top() {
        if (all(Role::dialog).empty()) scroll_page(-1e7f);
    }

    void check_here(const std::string& screen) {
        CAPTURE(screen, window.width);
        for (const auto& [id, item] : lint::items()) {
            if (node_with(id) != nullptr || is_scroll_thumb(item, window.dpr)) continue;
            CAPTURE(id, item.rect.x, item.rect.y, item.rect.w, item.rect.h);
            INFO(listing(nodes()));
            FAIL_CHECK("ImGui knows an item here that has no node of its own");
        }
        std::map<std::string, int> names;
        for (const Node& node : nodes()) {
            if (behind_modal(nodes(), node)) continue;
            const bool named = node.interactive() || node.role == Role::region ||
                               node.role == Role::dialog || node.role == Role::heading;
            if (!named) continue;
            CAPTURE(word_of(node.role), node.name, node.rect.x, node.rect.y);
            CHECK_FALSE(node.name.empty());
            CHECK(node.rect.w > 0);
            CHECK(node.rect.h > 0);
            const std::string key = std::to_string(node.parent) + " " +
                                    std::string(word_of(node.role)) + " " + node.name;
            const int count = ++names[key];
            if (node.interactive() && count == 2) FAIL_CHECK("two siblings share role and name");
        }
        check_targets();
        check_containers();
    }

    // What is inside a region, a list or a group on the page lies within its rectangle; of what
    // scrolls sideways only the part that can be seen.
    void check_containers() {
        for (const Node& node : nodes()) {
            if (node.parent == 0) continue;
            const Node& around = nodes()[node.parent - 1];
            const bool on_page = around.role == Role::region || around.role == Role::list ||
                                 around.role == Role::listitem || around.role == Role::group ||
                                 around.role == Role::radiogroup;
            const Rect inner =
                around.role == Role::region && node.role == Role::grid ? node.clip : node.rect;
            if (!on_page || inner.empty()) continue;
            const Rect& outer = around.rect;
            CAPTURE(word_of(around.role), around.name, outer.x, outer.y, outer.w, outer.h);
            CAPTURE(word_of(node.role), node.name, inner.x, inner.y, inner.w, inner.h);
            CHECK(inner.x >= outer.x - 1);
            CHECK(inner.y >= outer.y - 1);
            CHECK(inner.right() <= outer.right() + 1);
            CHECK(inner.bottom() <= outer.bottom() + 1);
        }
    }

    // WCAG 2.2: 24 px; a finger wants more.
    void check_targets() {
        const float least = (window.preferences & pointer_is_coarse) != 0 ? 36.0f : 24.0f;
        for (const Node& node : nodes())
            if (node.interactive() && !behind_modal(nodes(), node)) {
                CAPTURE(word_of(node.role), node.name);
                CHECK(node.rect.h >= least);
                CHECK(node.rect.w >= least);
            }
    }

    void check_editor() {
        for (const SectionRow* row : sections_of(skp())) {
            section(row->section);
            check("section " + std::string(row->token));
        }
        section(Section::hasil_kerja);
        look_for(Role::button, "RHK 1: " + value("rhk/r1/statement")).click();
        check("rhk");
    }
};

const Window low{390, 600, 2, pointer_is_coarse};

/// In the section Dialog Kinerja, as whoever plays this role.
struct LintedRoom : Linted {
    LintedRoom(const Window& with, const Skp& skp, PeranDialog peran = PeranDialog::pegawai)
        : Linted(with, held_by(peran, skp)) {
        open("Pegawai");
        section(Section::dialog);
    }
    void press(std::string_view name) { look_for(Role::button, name).click(); }
    void card(std::string_view part) {
        if (!has(Role::navigation, wording::agenda)) get(Role::button, wording::agenda).click();
        press_in_agenda(*this, part);
    }
    void leave() {
        if (has(Role::button, wording::agenda)) get(Role::button, wording::agenda).click();
        get(Role::button, "Kembali ke SKP").click();
    }
};

Participant talking() {
    Participant pegawai = pegawai_of(valid_skp());
    pegawai.step(TindakanSkp::mulai_dialog);
    return pegawai;
}

}  // namespace

TEST_CASE("beranda, wizard, terhapus and tentang") {
    Linted ui(GENERATE(desktop, phone));
    ui.storage.put(jpt_skp());
    ui.storage.at("skp2").deleted_at = 1803500000000.0;
    ui.reply_notice(Notice::remote_list);
    ui.check("beranda");
    ui.look_for(Role::button, std::string(wording::draf_terhapus) + " (1)").click();
    ui.check("terhapus");
    ui.look_for(Role::button, wording::hapus_permanen).click();
    ui.check("delete for ever");
    ui.key(Key::escape);
    ui.get(Role::button, wording::tentang).click();
    ui.check("tentang");
    ui.look_for(Role::button, wording::hapus_semua).click();
    ui.check("wipe");
    ui.key(Key::escape);
    ui.get(Role::button, wording::beranda).click();
    ui.look_for(Role::button, wording::buat_skp).click();
    for (int step = 0; step < 3; ++step) {
        ui.check("wizard " + std::to_string(step));
        if (step < 2) ui.look_for(Role::button, wording::lanjut).click();
    }
}

TEST_CASE("beranda with nothing, with many drafts, and with every banner") {
    Linted ui(GENERATE(desktop, phone));
    for (int i = 0; i < 12; ++i) {
        Skp skp = valid_skp();
        skp.id = {"banyak" + std::to_string(i)};
        ui.storage.put(skp, 1803000000000.0 + i);  // all of the same person
    }
    ui.reply_notice(Notice::remote_list);
    ui.check("many");
    ui.reply_notice(Notice::update_waiting);
    ui.reply_notice(Notice::offline_refused);
    ui.reply_notice(Notice::storage_broken, {"closed"});
    ui.reply_notice(Notice::drafts_vanished, {"3", "0"});
    ui.check("banners");
}

TEST_CASE("every section of every form, complete and empty") {
    const Window window = GENERATE(desktop, phone);
    const int form = GENERATE(0, 1, 2, 3);
    const Skp skps[] = {valid_skp(), kualitatif_skp(), jpt_skp(), pkps_skp()};
    Linted ui(window, skps[form]);
    ui.open("Pegawai");
    ui.check_editor();
}

TEST_CASE("pasting a table, and the library with an own example") {
    Linted ui(GENERATE(desktop, phone));
    ui.storage.notes["contoh-saya"] = write_own_examples(
        {{"e1", "", "Tersusunnya arsip", Aspek::waktu, "Jumlah arsip", "4 arsip"}});
    ui.open("Pegawai");
    ui.section(Section::hasil_kerja);
    ui.look_for(Role::button, wording::tempel).click();
    ui.check("tempel, empty");
    ui.look_for(Role::textarea, wording::tempel_label)
        .type(
            "RHK\tAspek\tIKI\nTersusunnya arsip\tRuang\tJumlah arsip\nTersusunnya arsip "
            "lain\t\tJumlah arsip\n");
    ui.check("tempel");
    ui.look_for(Role::textarea, wording::tempel_label).type("1\t2\n");
    ui.check("tempel, refused");
    ui.look_for(Role::button, wording::ke_hasil_kerja).click();
    ui.look_for(Role::button, wording::mulai_dari_contoh).click();
    ui.check("pustaka");
    ui.look_for(Role::button, std::string(wording::hapus_contoh) + ": Jumlah arsip").click();
    ui.check("remove example");
    ui.key(Key::escape);
    ui.storage.notes["contoh-saya"] = "{";
    ui.look_for(Role::button, wording::ke_hasil_kerja).click();
    ui.look_for(Role::button, wording::mulai_dari_contoh).click();
    ui.check("pustaka, damaged");
}

TEST_CASE("quarters, their chart and manuals, under the profile that shows them") {
    Linted ui(GENERATE(desktop, phone), planned_skp());
    ui.open("Pegawai");
    ui.section(Section::hasil_kerja);
    ui.look_for(Role::button, "RHK 2: Terselenggaranya layanan perizinan daring yang andal")
        .click();
    ui.check("quarters and manuals");
    ui.look_for(Role::button, "Manual indikator IKI 3, 8 dari 8 bagian").click();
    ui.check("a closed manual");
}

TEST_CASE("a document full of findings, read-only, in conflict, and its history") {
    Linted ui(GENERATE(desktop, phone));
    ui.open("Pegawai");
    ui.field("pegawai/nip").type("123");
    ui.field("periode/akhir").type("kapan");
    for (const char* path : {"pegawai/nama", "pegawai/jabatan", "pejabat_penilai/nama"})
        ui.field(path).type("");
    ui.check_editor();
    ui.get(Role::button, wording::riwayat).click();
    ui.check("riwayat");
    ui.look_for(Role::button, wording::kembali).click();
    Skp other = valid_skp();
    other.pegawai.nama = "Dari Tab Lain";
    ui.storage.commit_elsewhere(other, 1803700000000.0);
    ui.section(Section::identitas);
    ui.field("pegawai/nama").type("Versi Saya");
    ui.advance(500);
    ui.check_editor();
}

TEST_CASE("an empty draft, the checks on a phone, and a preview of a file") {
    Linted ui(phone);
    ui.get(Role::button, wording::buat_skp).click();
    ui.look_for(Role::button, wording::lanjut).click();
    ui.look_for(Role::button, wording::lanjut).click();
    ui.look_for(Role::button, wording::wizard_selesai).click();
    for (const SectionRow* row : sections_of(ui.skp())) {
        ui.section(row->section);
        ui.check("empty section " + std::string(row->token));
    }
    for (const Node& node : ui.all(Role::button))
        if (node.description.find(wording::lihat_pemeriksaan) != std::string::npos ||
            node.name.find(wording::lihat_pemeriksaan) != std::string::npos) {
            Widget(ui, node).click();
            break;
        }
    ui.check("checks");
    ui.key(Key::escape);
    ui.reply_notice(Notice::file_dropped, {"x.skp.json", write_skp(jpt_skp()), ""});
    ui.check("preview");
    ui.key(Key::escape);
    ui.reply_notice(Notice::file_dropped, {"x.skp.json", "{", ""});
    ui.check("refused");
    ui.key(Key::escape);
    Skp led = jpt_skp();
    led.konsep.edit().peran = PeranDialog::pimpinan;
    ui.reply_notice(Notice::file_dropped,
                    {"x.skp.json", write_skp(led), "", "y.skp.json", "{", ""});
    ui.check("several files");
    ui.look_for(Role::button, std::string(wording::lihat_berkas) + "x.skp.json").click();
    ui.check("a backup of another device");
    ui.get(Role::button, wording::cadangan_saya).click();
    ui.check("one's own backup");
    ui.get(Role::button, wording::impor_tambahkan).click();
    ui.get(Role::button, wording::beranda).click();
    ui.check("SKP that one leads");
    led = valid_skp();
    led.id = {"00000000-0000-4000-8000-00000000abcd"};
    ui.reply_notice(Notice::file_dropped,
                    {"x.skp.json", write_skp(led), "", "y.skp.json", "{", ""});
    ui.get(Role::button, wording::terima_semua_berkas).click();
    ui.check("what became of several files");
}

TEST_CASE("the palette and the list of keys") {
    const Window tiny{320, 640, 2, pointer_is_coarse};
    Linted ui(GENERATE_COPY(desktop, phone, tiny));
    for (const bool editing : {false, true}) {
        if (editing) ui.open("Pegawai");
        ui.key(Key::k, flag_ctrl);
        ui.check("palette");
        ui.get(Role::textbox, "Cari perintah, bagian, atau isian").type("rhk target");
        ui.check("palette with results");
        ui.get(Role::textbox, "Cari perintah, bagian, atau isian").type("qqqq");
        ui.check("palette without results");
        ui.key(Key::escape);
        ui.key(Key::question);
        ui.check("keys");
        ui.key(Key::escape);
    }
}

TEST_CASE("PKPS in the hands of the Tim Kinerja and after approval, and its catalogue") {
    Skp skp = planned_skp();
    skp.pkps.edit().prasyarat.fill(KeadaanPrasyarat::menghambat);
    LangkahPkps misfit;
    misfit.id = {"l9"};
    misfit.tindakan = TindakanPkps::mulai_pelaksanaan;
    skp.pkps.edit().riwayat.push_back(misfit);
    Linted ui(GENERATE(desktop, phone), skp);
    ui.storage.notes["daftar-pkps"] =
        "{\"format\": \"skp-luring-katalog-pkps\", \"version\": 1, \"entri\": [{\"id\": \"k1\", "
        "\"bagian\": \"praktik\", \"peran\": \"guru\", \"perilaku\": \"\", \"indikator\": "
        "\"Literasi\", \"perwujudan\": \"\"}]}";
    ui.open("Pegawai");
    ui.section(Section::pkps);
    ui.check("pkps, submitted");
    ui.look_for(Role::textbox, wording::langkah_oleh).type("Tim");
    ui.look_for(Role::textbox, wording::langkah_tanggal).type("20-1-2027");
    ui.look_for(Role::button, label_of(TindakanPkps::periksa)).click();
    ui.check("pkps, being checked");
    ui.look_for(Role::textarea, wording::langkah_catatan).type("Kurang");
    ui.look_for(Role::button, label_of(TindakanPkps::kembalikan_tim)).click();
    ui.check("pkps, returned");
    ui.scroll_page_to_top();
    ui.field("pkps/praktik/target");  // below the links
    for (const Node& node : ui.all(Role::button))
        if (node.name == wording::pilih_dari_daftar) {
            Widget(ui, node).click();
            break;
        }
    ui.check("catalogue");
    ui.scroll_page_to_top();
    ui.look_for(Role::button, std::string(wording::ubah_entri) + ": Literasi").click();
    ui.check("catalogue, rewriting");
    ui.look_for(Role::button, std::string(wording::hapus_entri) + ": Literasi").click();
    ui.check("catalogue, removing");
}

TEST_CASE("the room with its boxes, what waits, and Layar hadirin") {
    Participant pegawai = talking();
    pegawai.propose("rhk/r1/iki/i1",
                    {{std::string(iki_target), valid_skp().rhk[0]->iki[0].target, "8 antarmuka"}});
    pegawai.say(JenisEntri::pertanyaan, "rhk/r1/iki/i1", "Apakah cukup?");
    LintedRoom ui(GENERATE_COPY(desktop, phone, low), pegawai.skp());
    ui.press(wording::layar_hadirin);
    ui.check("section, the room looks on");
    ui.press(wording::buka_ruang);
    ui.key(Key::f2);
    ui.check("room");
    ui.card("SKP secara keseluruhan");
    ui.press(wording::setujui_semua);
    ui.check("room, agreeing to all");
    ui.card("(target");
    ui.check("room, a card");
    ui.press(wording::tolak_usulan);
    ui.check("room, rejecting");
    ui.press(wording::batal_tanggapan);
    ui.press(wording::usulan_balik);
    ui.check("room, counter-proposal");
    ui.leave();
    ui.press("Menunggu Anda (1)");
    ui.check("waiting");
}

TEST_CASE("the room, proposing, refusing, replying, and preparing for oneself") {
    Participant pegawai = talking();
    pegawai.say(JenisEntri::pertanyaan, "rhk/r1", "Apakah cukup?");
    LintedRoom ui(GENERATE_COPY(desktop, phone, low), pegawai.skp(), PeranDialog::pimpinan);
    ui.press(wording::buka_ruang);
    ui.card("RHK utama 1");
    ui.press(wording::tanggapi);
    ui.check("room, replying");
    ui.press(wording::batal_tanggapan);
    ui.press(wording::tambah_persiapan);
    ui.check("room, preparing");
    ui.card("RHK utama 1");
    ui.press(wording::usul_iki_baru);
    ui.check("room, a new IKI");
    ui.card("SKP secara keseluruhan");
    ui.press(wording::usul_rhk_baru);
    ui.check("room, a new RHK");
    ui.card("(target");
    ui.press(wording::usulkan_perubahan);
    ui.check("room, proposing");
    ui.look_for(Role::button, "Batalkan usulan").click();
    ui.press(wording::saya_tidak_setuju);
    ui.check("room, refusing");
}

TEST_CASE("the room, two values written apart, and why no Ekspektasi is adjusted") {
    const Window window = GENERATE_COPY(desktop, phone, low);
    Participant pegawai = talking();
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pegawai.set(iki_target, "35 antarmuka");
    pimpinan.set(iki_target, "45 antarmuka");
    pegawai.receive(pimpinan.file());
    {
        LintedRoom ui(window, pegawai.skp());
        ui.press(wording::buka_ruang);
        ui.card("(target");
        ui.check("room, two values");
    }
    Skp skp = valid_skp();
    skp.lampiran.sumber_daya[0].status = StatusDukungan::tidak_disepakati;
    LintedRoom ui(window, skp, PeranDialog::pimpinan);
    ui.press(wording::buka_ruang);
    ui.card("Dukungan sumber daya");
    ui.check("room, a refused dukungan");
    ui.press("Alasan tidak ada yang disesuaikan");
    ui.check("room, explaining");
}

TEST_CASE("signing and penetapan, with everything open and with nothing") {
    const Window window = GENERATE_COPY(desktop, phone, low);
    Participant pegawai = talking();
    pegawai.propose("rhk/r1/iki/i1",
                    {{std::string(iki_target), valid_skp().rhk[0]->iki[0].target, "8 antarmuka"}});
    pegawai.say(JenisEntri::pertanyaan, "rhk/r1", "Apakah cukup?");
    pegawai.both_agree();
    {
        LintedRoom ui(window, pegawai.skp());
        ui.check("section, agreed");
        ui.press(label_of(TindakanSkp::tanda_tangani));
        ui.check("signing");
    }
    pegawai.step(TindakanSkp::tanda_tangani);
    LintedRoom ui(window, pegawai.skp(), PeranDialog::pimpinan);
    ui.press(label_of(TindakanSkp::tetapkan));
    ui.check("penetapan");
}

TEST_CASE("a received file before it is taken, versions side by side, and a meeting being added") {
    const Window window = GENERATE_COPY(desktop, phone, low);
    Participant pegawai = talking();
    Participant pimpinan = pimpinan_of(pegawai.skp());
    pimpinan.set(iki_target, "45 antarmuka");
    pimpinan.say(JenisEntri::ekspektasi, "rhk/r1", "Saya berharap lebih.");
    {
        LintedRoom ui(window, pegawai.skp());
        ui.will_pick("kembali.skp.json", pimpinan.file());
        ui.press(wording::terima_berkas);
        ui.check("a received file");
    }
    Participant later = pegawai_of(established(valid_skp()));
    later.step(TindakanSkp::revisi);
    later.set(iki_target, "4 antarmuka");
    LintedRoom ui(window, later.skp());
    ui.press(wording::bandingkan);
    ui.check("versions side by side");
    ui.press(label_of(Section::dialog));
    ui.press(wording::tambah_pertemuan);
    ui.look_for(Role::radio, "Pembinaan, 30 menit").click();
    ui.check("a meeting, its period");
    ui.look_for(Role::radio, "Triwulan II").click();
    ui.check("a meeting");
}

TEST_CASE("Layar hadirin") {
    Linted ui(GENERATE(desktop, phone));
    ui.storage.lock_elsewhere(valid_skp().id.value);
    ui.open("Pegawai");
    ui.look_for(Role::button, wording::layar_hadirin).click();
    ui.check("hadirin, waiting");
    ui.reply_notice(Notice::live_heard,
                    {valid_skp().id.value, "luring-hadirin\npimpinan\n1\nrhk/r1"});
    ui.check("hadirin");
}
