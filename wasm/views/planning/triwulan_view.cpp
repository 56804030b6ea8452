// Targets by quarter of one indicator.
#include <string>

#include "core/model/target.h"
#include "core/model/triwulan.h"
#include "wasm/views/planning/plan_parts.h"
#include "wasm/views/planning/triwulan_chart.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view triwulan_bantuan =
    "Target pada akhir setiap triwulan. Tulis angkanya, atau “-” untuk triwulan tanpa target.";

}  // namespace wording

namespace {

constexpr float four_fields_from = 480;

// The satuan that goes with the numbers: their own, else that of the yearly target or the manual.
std::string satuan_of(const QuarterTargets& quarters, const Iki& iki) {
    for (const QuarterTarget& quarter : quarters)
        if (!quarter.satuan.empty()) return spoken_satuan(quarter.satuan);
    if (const auto year = parse_target(iki.target); year && !year->satuan.empty())
        return spoken_satuan(year->satuan);
    return spoken_satuan(iki.manual.satuan);
}

// Four in a row, or two by two where a field would be too narrow to read.
void four_fields(Column& column, const Editing& editing, const Rhk& rhk, const Iki& iki) {
    const bool narrow = column.width < four_fields_from;
    const int in_row = narrow ? 2 : 4;
    constexpr std::string_view labels[] = {"TW I", "TW II", "TW III", "TW IV"};
    for (int first = 0; first < static_cast<int>(triwulan_count); first += in_row) {
        if (first > 0) column.gap(space::normal);
        float bottom = column.y;
        for (int i = 0; i < in_row; ++i) {
            Column one = column.part(i, in_row, space::medium);
            field(one, editing, path_of_triwulan(rhk.id, iki.id, first + i),
                  {.label = labels[first + i]});
            bottom = std::max(bottom, one.y);
        }
        column.y = bottom;
    }
}

void year_line(Column& column, const QuarterTargets& quarters, const Iki& iki,
               const std::string& satuan) {
    if (!iki.triwulan.konsolidasi) return;
    const auto year = year_of(quarters, *iki.triwulan.konsolidasi);
    if (!year) return;
    std::string words = "Setahun: " + to_indonesian(*year);
    if (!satuan.empty()) words += " " + satuan;
    text(column, TextStyle::small,
         words + ", menurut " + std::string(label_of(*iki.triwulan.konsolidasi)), color::secondary);
}

}  // namespace

void triwulan_view(Column& column, const Editing& editing, const Rhk& rhk, const Iki& iki) {
    const Path at = path(rhk, iki) / "triwulan";
    const bool from_start = is_shown(parameters_of(editing.skp().profil).triwulan);
    if (!editing.ui.is_open(at, from_start) && is_empty(iki.triwulan)) {
        if (!editing.open.editable() || !link_button(column, wording::tambah_triwulan, icon::plus))
            return;
        editing.ui.set_open(at, true);
        editing.ui.go_to = path_of_triwulan(rhk.id, iki.id, 0);
        return;
    }
    text(column, TextStyle::strong, wording::triwulan);
    column.gap(space::tiny);
    text(column, TextStyle::small, wording::triwulan_bantuan, color::secondary);
    column.gap(space::small);
    four_fields(column, editing, rhk, iki);
    column.gap(space::normal);
    side_by_side(
        column, [&](Column& left) { field(left, editing, at / "polarisasi"); },
        [&](Column& right) { field(right, editing, at / "konsolidasi"); });
    const QuarterTargets quarters = read_quarters(iki.triwulan);
    if (!has_target(quarters)) return;
    const std::string satuan = satuan_of(quarters, iki);
    column.gap(space::normal);
    triwulan_chart(column, quarters, satuan);
    year_line(column, quarters, iki, satuan);
}

}  // namespace kinerja::ui
