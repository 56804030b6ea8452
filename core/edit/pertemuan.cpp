// Changes of the records of meetings and of what follows from them.
#include "core/edit/pertemuan.h"

#include <utility>

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/edit/limits.h"

namespace kinerja {
namespace {

Error no_such_pertemuan(const PertemuanId& id) {
    return {ErrorCode::not_found, path(id).value, "Pertemuan ini tidak ada dalam SKP."};
}

}  // namespace

Refusal change(Skp& skp, const AddPertemuan& command) {
    const bool taken = position_of(skp.pertemuan, command.id).has_value();
    if (Refusal refusal = refuse_id(path(command.id), command.id.value, taken)) return refusal;
    if (skp.pertemuan.size() >= max_list_rows)
        return Error{ErrorCode::too_large, path(command.id).value,
                     "SKP ini sudah memuat 2.000 pertemuan."};
    Pertemuan pertemuan;
    pertemuan.id = command.id;
    pertemuan.tahap = command.tahap;
    pertemuan.tanggal = clean_typed(command.tanggal);
    pertemuan.hadir = clean_typed(command.hadir);
    skp.pertemuan.push_back(std::move(pertemuan));
    return done;
}

Refusal change(Skp& skp, const RemovePertemuan& command) {
    const auto at = position_of(skp.pertemuan, command.id);
    if (!at) return no_such_pertemuan(command.id);
    erase_at(skp.pertemuan, *at);
    return done;
}

Refusal change(Skp& skp, const AddTindakLanjut& command) {
    const auto at = position_of(skp.pertemuan, command.pertemuan);
    if (!at) return no_such_pertemuan(command.pertemuan);
    const Path where = path(command.pertemuan, command.id);
    const bool taken = position_of(skp.pertemuan[*at]->tindak_lanjut, command.id).has_value();
    if (Refusal refusal = refuse_id(where, command.id.value, taken)) return refusal;
    TindakLanjut one;
    one.id = command.id;
    skp.pertemuan[*at].edit().tindak_lanjut.push_back(std::move(one));
    return done;
}

Refusal change(Skp& skp, const RemoveTindakLanjut& command) {
    const auto at = position_of(skp.pertemuan, command.pertemuan);
    if (!at) return no_such_pertemuan(command.pertemuan);
    const auto row = position_of(skp.pertemuan[*at]->tindak_lanjut, command.id);
    if (!row)
        return Error{ErrorCode::not_found, path(command.pertemuan, command.id).value,
                     "Tindak lanjut ini tidak ada dalam pertemuan."};
    erase_at(skp.pertemuan[*at].edit().tindak_lanjut, *row);
    return done;
}

}  // namespace kinerja
