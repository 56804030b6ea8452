// Back is back: every place has an address, and an address leads to its place.
#include "wasm/state/place.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <set>
#include <string>
#include <vector>

#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/parts/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr std::string_view nama = "Pegawai Contoh Dua";

/// The host's history: what was told, and the way back.
struct Browser : Ui {
    explicit Browser(const Skp& skp = valid_skp()) : Ui({skp}) {}

    std::vector<std::string> last() const { return sent(Op::place).back().strings; }
    std::string address() const { return last().at(0); }
    bool in_front() const { return last().at(1) == "1"; }
    bool passing() const { return last().at(2) == "1"; }
    void go(const std::string& address) {
        reply_notice(Notice::went_to, {address});
        settle();
    }
    std::string title() const { return sent(Op::title).back().strings.at(0); }
};

std::string of_draft(std::string_view rest) {
    return "/draf/" + valid_skp().id.value + std::string(rest);
}

}  // namespace

TEST_CASE("every screen and section has an address of its own that leads back to it") {
    std::set<std::string> addresses;
    for (const ScreenRow& row : screens) {
        if (row.screen == Screen::editor) continue;
        Place place{row.screen};
        if (row.bar == Bar::tools || row.bar == Bar::plain) place.draft = "abc-1";
        CAPTURE(row.token);
        CHECK(place_of(address_of(place)) == place);
        CHECK(addresses.insert(address_of(place)).second);
    }
    for (const SectionRow& row : sections) {
        const Place place{Screen::editor, row.section, "abc-1"};
        CAPTURE(row.token);
        CHECK(place_of(address_of(place)) == place);
        CHECK(addresses.insert(address_of(place)).second);
    }
    const Place rhk{Screen::editor, Section::hasil_kerja, "abc-1", "r1"};
    CHECK(address_of(rhk) == "/draf/abc-1/hasil_kerja/r1");
    CHECK(place_of(address_of(rhk)) == rhk);
    const Place card{Screen::ruang, Section::identitas, "abc-1", "rhk/r1/iki/i1"};
    CHECK(place_of(address_of(card)) == card);
}

TEST_CASE("what is no address leads to the nearest place") {
    CHECK(place_of("") == Place{});
    CHECK(place_of("/") == Place{});
    CHECK(place_of("apa saja") == Place{});
    CHECK(place_of("/draf/") == Place{});
    CHECK(place_of("/riwayat") == Place{});  // of no draft
    CHECK(place_of("/draf/abc/tidak_ada") == Place{Screen::editor, Section::identitas, "abc"});
}

TEST_CASE("a section, an RHK and a screen are told to the history, once each") {
    Browser ui;
    ui.open(nama);
    CHECK(ui.address() == of_draft("/identitas"));
    ui.section(Section::lampiran);
    CHECK(ui.address() == of_draft("/lampiran"));
    CHECK_FALSE(ui.passing());
    const std::size_t told = ui.sent(Op::place).size();
    ui.settle();
    ui.advance(5000);
    CHECK(ui.sent(Op::place).size() == told);
    ui.section(Section::hasil_kerja);
    ui.go(of_draft("/hasil_kerja/r1"));
    CHECK(ui.app().ui().rhk == "r1");
    CHECK(ui.address() == of_draft("/hasil_kerja/r1"));
    ui.go(of_draft("/hasil_kerja"));
    CHECK(ui.app().ui().rhk.empty());
}

TEST_CASE("Back closes what stands in front, and gives the focus back") {
    Browser ui;
    ui.open(nama);
    ui.field("pegawai/jabatan").focus();
    const std::uint32_t before = ui.focus();
    ui.key(Key::k, flag_ctrl);
    CHECK(ui.in_front());
    CHECK(ui.passing());
    ui.go(of_draft("/identitas"));
    CHECK(ui.app().ui().modal == Modal::none);
    CHECK_FALSE(ui.in_front());
    CHECK(ui.address() == of_draft("/identitas"));
    CHECK(ui.focus() == before);
}

TEST_CASE("Back leaves the draft, and Forward opens it again at the same section") {
    Browser ui;
    ui.open(nama);
    ui.section(Section::lampiran);
    ui.go("");
    CHECK(ui.app().ui().screen == Screen::beranda);
    CHECK(ui.address().empty());
    CHECK(ui.has(Role::button, "Buat SKP baru"));
    ui.go(of_draft("/lampiran"));
    CHECK(ui.app().ui().section == Section::lampiran);
    CHECK(ui.skp().pegawai.nama == nama);
    CHECK(ui.title().starts_with("Lampiran - " + std::string(nama)));
}

TEST_CASE("what is typed is saved before Back leaves the draft") {
    Browser ui;
    ui.open(nama);
    ui.field("pegawai/jabatan").type("Penata Layanan Operasional");
    ui.go("");
    CHECK(ui.app().ui().screen == Screen::beranda);
    CHECK(ui.storage.holds("Penata Layanan Operasional"));
}

TEST_CASE("a reload comes back to the section, a draft that is gone leads to Beranda") {
    Browser ui;
    ui.go(of_draft("/perilaku_kerja"));
    CHECK(ui.app().ui().section == Section::perilaku_kerja);
    CHECK(ui.address() == of_draft("/perilaku_kerja"));
    ui.go("/draf/tidak-ada/lampiran");
    CHECK(ui.app().ui().screen == Screen::beranda);
    CHECK(ui.address().empty());
    CHECK(ui.has_containing(Role::status, "Draf ini tidak dapat dibaca"));
}

TEST_CASE("a section that this SKP has not, and an RHK that is gone, lead to what there is") {
    Browser ui;
    ui.go(of_draft("/pkps"));
    CHECK(ui.app().ui().section == Section::identitas);
    CHECK(ui.address() == of_draft("/identitas"));
    ui.go(of_draft("/hasil_kerja/tidak-ada"));
    CHECK(ui.app().ui().section == Section::hasil_kerja);
    CHECK(ui.app().ui().rhk.empty());
    CHECK(ui.address() == of_draft("/hasil_kerja"));
}

TEST_CASE("every lasting screen of a draft is drawn when its address is gone to") {
    const ScreenRow row = GENERATE(from_range(std::begin(screens), std::end(screens)));
    CAPTURE(row.token);
    Browser ui;
    ui.open(nama);
    const bool of_draft_too = row.bar == Bar::tools || row.bar == Bar::plain;
    if (row.screen == Screen::editor) return;
    ui.go(of_draft_too ? of_draft("/" + std::string(row.token)) : "/" + std::string(row.token));
    const Screen fallback = of_draft_too ? Screen::editor : Screen::beranda;
    CHECK(ui.app().ui().screen == (row.lasting ? row.screen : fallback));
    CHECK_FALSE(ui.all(Role::heading).empty());
    if (row.lasting && row.screen != Screen::beranda)
        CHECK(ui.title().starts_with(std::string(row.name)));
}

TEST_CASE("a draft that is opened again goes on where one was, also after a reload") {
    Browser ui;
    ui.open(nama);
    ui.section(Section::lampiran);
    ui.go("");
    ui.get_containing(Role::button, "Buka " + std::string(nama)).click();
    CHECK(ui.app().ui().section == Section::lampiran);
    const std::vector<Sent> notes = ui.sent(Op::write_note);
    REQUIRE_FALSE(notes.empty());
    CHECK(notes.back().strings.at(1) == of_draft("/lampiran") + "\n");
}

TEST_CASE("an older version is left by Back") {
    Browser ui;
    ui.open(nama);
    ui.field("pegawai/jabatan").type("Penata Layanan Operasional");
    ui.advance(5000);
    ui.go(of_draft("/riwayat"));
    ui.get_containing(Role::button, "Lihat versi ini: 19 Februari 2027").click();
    REQUIRE(ui.session().read_only() == ReadOnly::old_revision);
    ui.go(of_draft("/identitas"));
    CHECK(ui.session().read_only() == ReadOnly::no);
}

TEST_CASE("Escape goes up one step, but never out of a field") {
    Browser ui;
    ui.open(nama);
    ui.go(of_draft("/hasil_kerja/r1"));
    ui.field("rhk/r1/statement").focus();
    ui.key(Key::escape);
    CHECK(ui.app().ui().rhk == "r1");
    ui.set_focus(0);
    ui.key(Key::escape);
    CHECK(ui.app().ui().rhk.empty());
    ui.key(Key::escape);
    CHECK(ui.app().ui().section == Section::hasil_kerja);
    ui.go(of_draft("/riwayat"));
    ui.key(Key::escape);
    CHECK(ui.app().ui().screen == Screen::editor);
    CHECK(ui.app().ui().section == Section::hasil_kerja);
}

TEST_CASE("Ctrl+P shows the paper, and prints it when it is shown") {
    Browser ui;
    ui.open(nama);
    ui.key(Key::p, flag_ctrl);
    CHECK(ui.app().ui().screen == Screen::cetak);
    CHECK(ui.sent(Op::paper_print).empty());
    ui.key(Key::p, flag_ctrl);
    CHECK(ui.sent(Op::paper_print).size() == 1);
}

TEST_CASE("Enter answers the questions of the wizard one after the other") {
    Ui ui;
    ui.get(Role::button, "Buat SKP baru").click();
    ui.key(Key::enter);
    CHECK(ui.app().ui().wizard.step == 1);
    ui.key(Key::enter);
    ui.key(Key::enter);
    CHECK(ui.app().ui().screen == Screen::editor);
    CHECK(ui.sent(Op::place).back().strings.at(0).starts_with("/draf/"));
}
