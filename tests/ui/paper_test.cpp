// Choosing the sheet, and what stands above the signatures.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <map>
#include <utility>

#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/views/drafts/words.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

struct Cetak : Ui {
    explicit Cetak(const Window& window = desktop, std::map<std::string, std::string> notes = {})
        : Ui({valid_skp()}, window) {
        storage.notes = std::move(notes);
        open(valid_skp().pegawai.nama);
        key(Key::k, flag_ctrl);  // a phone's bar has no such tool
        REQUIRE(node_with(focus()) != nullptr);
        Widget(*this, *node_with(focus())).type("cetak");
        key(Key::enter);
        REQUIRE(app().ui().screen == Screen::cetak);
    }
    /// In the paper that the host shows now.
    bool shows(std::string_view words) const {
        const std::vector<Sent> shown = sent(Op::paper_show);
        REQUIRE_FALSE(shown.empty());
        return std::ranges::any_of(shown.back().strings, [&](const std::string& one) {
            return one.find(words) != one.npos;
        });
    }
};

}  // namespace

TEST_CASE("F4 is chosen at printing and remembered with the place, for every draft") {
    std::map<std::string, std::string> device;
    {
        Cetak ui;
        CHECK(ui.shows("size: 210mm 297mm"));
        ui.look_for(Role::combobox, wording::ukuran_kertas).choose("folio");
        CHECK(ui.shows("size: 215mm 330mm"));
        CHECK(ui.shows("size: 330mm 215mm"));
        CHECK_FALSE(ui.shows("297mm"));
        CHECK(ui.shows("=.................., .............................."));
        ui.look_for(Role::textbox, wording::tempat_pada_kertas).type("Kuala Kapuas");
        CHECK(ui.shows("=Kuala Kapuas, .............................."));
        ui.look_for(Role::textbox, wording::tanggal_pada_kertas).type("4-1-2027");
        CHECK(ui.shows("=Kuala Kapuas, 4 Januari 2027"));
        device = ui.storage.notes;
    }
    device["kertas"] += "\x01";
    Cetak later(desktop, device);
    CHECK(later.shows("size: 215mm 330mm"));
    CHECK(later.shows("=Kuala Kapuas, .............................."));
}

TEST_CASE("what is remembered of the sheet and can not be read is the usual sheet") {
    for (const char* note : {"", "\x01\xff", "a3\n", "\n\n\n"}) {
        CAPTURE(note);
        Cetak ui(desktop, {{"kertas", note}});
        CHECK(ui.shows("size: 210mm 297mm"));
        CHECK(ui.shows("=.................., .............................."));
    }
}

TEST_CASE("on a phone the size is chosen too, and the paper keeps its room") {
    Cetak ui(phone);
    ui.look_for(Role::combobox, wording::ukuran_kertas).choose("folio");
    CHECK(ui.shows("size: 215mm 330mm"));
}
