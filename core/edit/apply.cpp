// A copy, one change, done. The changes of single fields and of the whole document are here too.
#include "core/edit/apply.h"

#include <utility>

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/model/field.h"
#include "core/model/sealed.h"
#include "core/workflow/skp_walk.h"

namespace kinerja {
namespace {

constexpr std::string_view locked =
    "SKP ini sudah ditandatangani atau ditetapkan, jadi isinya tidak dapat diubah. Untuk "
    "mengubahnya, kembalikan ke dialog atau mulai revisi pada bagian Dialog Kinerja.";

/// What others signed elsewhere is decided by the record, not by this device.
bool changes_what_is_locked(const Skp& before, const Skp& after, const Command& command) {
    return !std::holds_alternative<TakeHandover>(command) && is_locked(status_of(*before.dialog)) &&
           !same_sealed_part(before, after);
}

}  // namespace

Result<Skp> apply(const Skp& skp, const Command& command) {
    Skp next = skp;
    Refusal refusal = std::visit([&next](const auto& one) { return change(next, one); }, command);
    if (refusal) return *std::move(refusal);
    if (changes_what_is_locked(skp, next, command))
        return Error{ErrorCode::locked, {}, std::string(locked)};
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
    Box<DialogKinerja> dialog = std::move(skp.dialog);
    Box<DialogKonsep> konsep = std::move(skp.konsep);
    skp = command.skp;
    skp.id = std::move(id);
    skp.dialog = std::move(dialog);
    skp.konsep = std::move(konsep);
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
