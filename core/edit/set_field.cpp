// Changes of single fields.
#include "core/edit/set_field.h"

#include <utility>

#include "core/base/period_text.h"
#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/edit/pkps.h"
#include "core/edit/take_profil.h"
#include "core/model/field.h"

namespace kinerja {
namespace {

bool is_typed(const FieldSpec& spec) {
    return spec.kind != FieldKind::choice && spec.kind != FieldKind::flag;
}

/// A whole period written into one of its two fields fills both.
bool fills_both_days(Skp& skp, const SetField& command) {
    if (command.path.value != "periode/awal" && command.path.value != "periode/akhir") return false;
    const std::optional<TwoDays> days = read_two_days(command.value);
    if (!days) return false;
    skp.periode.awal = to_short(days->first);
    skp.periode.akhir = to_short(days->last);
    return true;
}

}  // namespace

std::string SetField::label() const {
    const FieldSpec* spec = field_spec(path);
    return spec ? "perubahan " + std::string(spec->label) : std::string(about.label);
}

std::string SetField::merge_key() const {
    const FieldSpec* spec = field_spec(path);
    return spec && is_typed(*spec) && !own_step ? path.value : std::string();
}

std::string SetFields::label() const {
    return fields.empty() ? std::string(about.label) : fields.front().label();
}

Refusal change(Skp& skp, const SetField& command) {
    if (Refusal refusal = refuse_locked_plan(skp, command.path)) return refusal;
    if (fills_both_days(skp, command)) return done;
    const Profil before = skp.profil;
    Refusal refusal = write_field(skp, command.path, clean_typed(command.value));
    take_profil(skp, std::exchange(skp.profil, before));
    return refusal;
}

Refusal change(Skp& skp, const SetFields& command) {
    for (const SetField& field : command.fields)
        if (Refusal refusal = change(skp, field)) return refusal;
    return done;
}

}  // namespace kinerja
