// Changes of single fields.
#include "core/edit/set_field.h"

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/edit/pkps.h"
#include "core/model/field.h"

namespace kinerja {
namespace {

bool is_typed(const FieldSpec& spec) {
    return spec.kind != FieldKind::choice && spec.kind != FieldKind::flag;
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
    return write_field(skp, command.path, clean_typed(command.value));
}

Refusal change(Skp& skp, const SetFields& command) {
    for (const SetField& field : command.fields)
        if (Refusal refusal = change(skp, field)) return refusal;
    return done;
}

}  // namespace kinerja
