// Targets beside their sentences, in a form that has sentence and target as one.
#include <string>

#include "core/edit/iki.h"
#include "wasm/views/parts/filled.h"
#include "wasm/views/planning/plan_parts.h"
#include "wasm/views/planning/words.h"
#include "wasm/widgets/box.h"
#include "wasm/widgets/button.h"

namespace kinerja::ui {
namespace wording {

constexpr std::string_view target_tersendiri = "{} target masih terpisah dari kalimatnya.";
constexpr std::string_view target_tersendiri_isi =
    "Format kualitatif memuat indikator dan target dalam satu kalimat. Pada cetakan, target ini "
    "ditulis di belakang kalimatnya; gabungkan bila hendak menyunting kalimatnya sendiri.";

}  // namespace wording

void targets_apart_view(Column& column, const Editing& editing) {
    if (!form_of(editing.skp()).narrated) return;
    const int count = targets_apart(editing.skp());
    if (count == 0) return;
    column.gap(space::normal);
    banner(column, Tone::info, filled(wording::target_tersendiri, {std::to_string(count)}),
           wording::target_tersendiri_isi);
    column.gap(space::small);
    if (editing.open.editable() && button(column, {.label = wording::gabungkan_target}))
        editing.out.push(JoinTargets{});
}

}  // namespace kinerja::ui
