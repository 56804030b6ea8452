// The RHK of the leader that own RHK intervene in; provisional ones until the leader has
// established his.
#include "wasm/views/ids.h"
#include "wasm/views/views.h"
#include "wasm/views/wording.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"
#include "wasm/widgets/icons.h"
#include "wasm/widgets/text.h"

namespace kinerja::ui {
namespace {

void one(Column& column, const Editing& editing, const RhkPimpinan& rhk, int number) {
    const Scope scope(rhk.id.value);
    const Path at = path(rhk);
    Card card(column);
    Column& c = card.column();
    const std::string label =
        std::string(wording::bagian_rhk_pimpinan) + " " + std::to_string(number);
    const Container group(Role::region, label, {c.x, c.y, c.width, 160});
    field(c, editing, at / "statement", {.required = true, .label = label});
    c.gap(space::small);
    const bool editable = editing.open.editable();
    if (checkbox(c, field_id((at / "sementara").value), wording::masih_sementara, rhk.sementara,
                 editable))
        editing.out.push(SetField{at / "sementara", rhk.sementara ? "tidak" : "ya"});
    for (const Finding* finding : editing.open.index->at(at / "sementara"))
        text(c, TextStyle::small, finding->rule->remedy, color::secondary);
    if (editable && link_button(c, wording::hapus_rhk_pimpinan, icon::trash_2))
        editing.out.push(RemoveRhkPimpinan{rhk.id});
}

}  // namespace

void rhk_pimpinan_view(Column& column, const Editing& editing) {
    const Skp& skp = editing.skp();
    const bool used = !uses_jpt_form(skp.jenis_jabatan);
    text(column, TextStyle::body, used ? wording::rhk_pimpinan_isi : wording::rhk_pimpinan_jpt,
         color::secondary);
    column.gap(space::normal);
    notes_at(column, editing, path("rhk_pimpinan"));
    int number = 0;
    for (const RhkPimpinan& rhk : skp.rhk_pimpinan) {
        one(column, editing, rhk, ++number);
        column.gap(space::medium);
    }
    column.gap(space::small);
    if (used && editing.open.editable() &&
        button(column, {.label = wording::tambah_rhk_pimpinan, .icon = icon::plus})) {
        const RhkPimpinanId id{new_item_id(editing.ui)};
        editing.out.push(AddRhkPimpinan{id, "", {}});
        editing.ui.go_to = path(id) / "statement";
    }
}

}  // namespace kinerja::ui
