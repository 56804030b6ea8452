// Screens show fields in the order of the model's rows, which is that of Pemeriksaan.
#include <algorithm>
#include <catch2/catch_test_macros.hpp>

#include "core/model/place_order.h"
#include "core/model/shape_walk.h"
#include "tests/support/skp_builder.h"
#include "tests/ui/support/ui.h"
#include "wasm/state/screens.h"
#include "wasm/state/sections.h"
#include "wasm/widgets/field.h"

using namespace kinerja;
using namespace kinerja::ui;

namespace {

constexpr Window tall{1366, 9000, 1};

/// The fields of the SKP that the page shows now, from top to bottom as they are told.
std::vector<std::string> shown_fields(const Ui& ui) {
    std::vector<std::pair<std::ptrdiff_t, std::string>> found;
    std::string where;
    const auto look = [&](const std::string& place, const Member& member, const void*) {
        const Node* node = member.is_field() ? ui.node_with(field_id(place)) : nullptr;
        if (node != nullptr) found.emplace_back(node - ui.nodes().data(), place);
    };
    each_value(shape_of<Skp>(), &ui.skp(), where, look);
    std::ranges::sort(found);
    std::vector<std::string> places;
    for (auto& [at, place] : found) places.push_back(std::move(place));
    return places;
}

/// Two items of a list whose newest stands first: the order holds within each.
bool stand_by_date(const std::string& one, const std::string& other) {
    for (const std::string_view list : {"umpan_balik/", "pemantauan/"})
        if (one.starts_with(list) && other.starts_with(list))
            return one.substr(0, one.rfind('/')) != other.substr(0, other.rfind('/'));
    return false;
}

std::size_t check_order(const Ui& ui) {
    const std::vector<std::string> places = shown_fields(ui);
    PlaceOrders orders(ui.skp());
    for (std::size_t i = 1; i < places.size(); ++i) {
        if (stand_by_date(places[i - 1], places[i])) continue;
        CAPTURE(places[i - 1], places[i]);
        CHECK(orders.of({places[i - 1]}) < orders.of({places[i]}));
    }
    return places.size();
}

std::size_t check_all_pages(const Skp& skp) {
    Ui ui({skp}, tall);
    ui.open(skp.pegawai.nama);
    std::size_t seen = 0;
    for (const SectionRow* row : sections_of(skp)) {
        if (row->section == Section::matriks) continue;  // a sheet, with its own test
        CAPTURE(row->token);
        ui.section(row->section);
        seen += check_order(ui);
    }
    ui.section(Section::hasil_kerja);
    ui.get(Role::button, "RHK 1: " + skp.rhk[0]->statement).click();
    return seen + check_order(ui);
}

}  // namespace

TEST_CASE("every screen has one view: a page, or one that fills the place") {
    for (const ScreenRow& row : screens) CHECK((row.page == nullptr) != (row.full == nullptr));
}

TEST_CASE("every page shows its fields in the order of the model") {
    CHECK(check_all_pages(planned_skp()) > 60);
    CHECK(check_all_pages(jpt_skp()) > 40);
    CHECK(check_all_pages(valid_skp()) > 40);
}
