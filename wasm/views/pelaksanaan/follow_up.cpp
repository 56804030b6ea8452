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

const PeriodeEvaluasi* period_of(const std::vector<PeriodeEvaluasi>& periods, const Date& day) {
    const std::string typed = to_short(day);
    const auto found = std::ranges::find_if(
        periods, [&](const PeriodeEvaluasi& one) { return lies_in(typed, one); });
    return found == periods.end() ? nullptr : &*found;
}

/// Into the period that is going on, and never into one that was over on the day of what it
/// follows; of a year that is not going on, into the one of that day.
const PeriodeEvaluasi* period_after(const std::vector<PeriodeEvaluasi>& periods, const Date& today,
                                    std::string_view typed) {
    const Date day = parse_date(typed).date.value_or(today);
    if (const PeriodeEvaluasi* now = period_of(periods, std::max(day, today))) return now;
    return period_of(periods, day);
}

std::vector<FieldValue> begun(const Editing& editing, const FollowedUp& after) {
    std::vector<FieldValue> fields{{"uraian", after.uraian}};
    const Skp& skp = editing.skp();
    const std::vector<PeriodeEvaluasi> periods = periode_evaluasi(*skp.jadwal, skp.periode);
    if (periods.empty()) return fields;
    const PeriodeEvaluasi* found = period_after(periods, editing.open.today, after.tanggal);
    fields.push_back({"periode", (found == nullptr ? periods.front() : *found).id.value});
    return fields;
}

}  // namespace

void follow_up(Column& column, const Editing& editing, const FollowedUp& after) {
    if (!editing.open.editable()) return;
    const bool known = find_rhk(editing.skp(), after.rhk) != nullptr;
    if (known && link_button(column, wording::buat_rencana_aksi, icon::plus, after.title)) {
        const RencanaAksiId id{new_item_id(editing.ui)};
        editing.out.push(
            AddItem{path(after.rhk) / "rencana_aksi", id.value, begun(editing, after)});
        go_to(editing.ui, editing.skp(), path(after.rhk, id) / "uraian");
    }
    if (link_button(column, wording::mulai_revisi, icon::heart_handshake, after.title))
        editing.ui.show(Section::dialog);
}

}  // namespace kinerja::ui
