// A copy, one change, done. The changes of single fields and of the whole document are here too.
#include "core/edit/apply.h"

#include <utility>

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/model/field.h"

namespace kinerja {

Result<Skp> apply(const Skp& skp, const Command& command) {
    Skp next = skp;
    Refusal refusal = std::visit([&next](const auto& one) { return change(next, one); }, command);
    if (refusal) return *std::move(refusal);
    return next;
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

Refusal change(Skp& skp, const RestoreSkp& command) {
    SkpId id = std::move(skp.id);
    skp = command.skp;
    skp.id = std::move(id);
    return done;
}

Refusal refuse_id(const Path& where, std::string_view id, bool taken) {
    if (!is_id(id))
        return Error{ErrorCode::bad_value, where.value,
                     "Pengenal baris baru ini tidak dapat dipakai."};
    if (taken)
        return Error{ErrorCode::already_exists, where.value,
                     "Baris dengan pengenal ini sudah ada."};
    return done;
}

}  // namespace kinerja
