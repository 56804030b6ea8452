#include "wasm/views/pelaksanaan/follow_up.h"

#include <algorithm>
#include <vector>

#include "core/base/date.h"
#include "core/edit/item.h"
#include "core/model/in_periode.h"
#include "wasm/state/sections.h"
#include "wasm/views/parts/ids.h"
#include "wasm/views/parts/places.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view buat_rencana_aksi = "Buat rencana aksi dari sini";
constexpr std::string_view mulai_revisi = "Ke Dialog Kinerja untuk revisi";

}  // namespace wording

namespace {

/// Into the period of today, else the first one.
std::vector<FieldValue> begun(const Editing& editing, const std::string& uraian) {
    std::vector<FieldValue> fields{{"uraian", uraian}};
    const Skp& skp = editing.skp();
    const std::vector<PeriodeEvaluasi> periods = periode_evaluasi(*skp.jadwal, skp.periode);
    if (periods.empty()) return fields;
    const std::string today = to_short(editing.open.today);
    const auto now = std::ranges::find_if(
        periods, [&](const PeriodeEvaluasi& one) { return lies_in(today, one); });
    fields.push_back({"periode", (now == periods.end() ? periods.front() : *now).id.value});
    return fields;
}

}  // namespace

void follow_up(Column& column, const Editing& editing, const RhkId& rhk, const std::string& uraian,
               const std::string& title) {
    if (!editing.open.editable()) return;
    const bool known = find_rhk(editing.skp(), rhk) != nullptr;
    if (known && link_button(column, wording::buat_rencana_aksi, icon::plus, title)) {
        const RencanaAksiId id{new_item_id(editing.ui)};
        editing.out.push(AddItem{path(rhk) / "rencana_aksi", id.value, begun(editing, uraian)});
        go_to(editing.ui, editing.skp(), path(rhk, id) / "uraian");
    }
    if (link_button(column, wording::mulai_revisi, icon::heart_handshake, title))
        editing.ui.show(Section::dialog);
}

}  // namespace kinerja::ui
