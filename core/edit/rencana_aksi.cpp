// Changes of the rencana aksi of one RHK.
#include "core/edit/rencana_aksi.h"

#include <utility>

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/edit/item.h"
#include "core/edit/limits.h"
#include "core/edit/rhk.h"
#include "core/model/field.h"

namespace kinerja {

Refusal change(Skp& skp, const InsertRencanaAksi& command) {
    const auto at = position_of(skp.rhk, command.rhk);
    if (!at) return no_such_rhk(command.rhk);
    if (command.rows.size() > max_inserted_rows)
        return Error{ErrorCode::too_large, path(command.rhk).value,
                     "Terlalu banyak rencana aksi sekaligus."};
    std::vector<RencanaAksi>& list = skp.rhk[*at].edit().rencana_aksi;
    for (RencanaAksi row : command.rows) {
        const Path where = path(command.rhk, row.id);
        const bool taken = position_of(list, row.id).has_value();
        if (Refusal refusal = refuse_id(where, row.id.value, taken)) return refusal;
        if (Refusal refusal = refuse_id(where / "periode", row.periode.value, false))
            return refusal;
        for (std::string* text : {&row.uraian, &row.target}) {
            if (text->size() > max_text_length)
                return Error{ErrorCode::too_large, where.value,
                             "Teks di baris ini terlalu panjang."};
            *text = clean_typed(*text);
        }
        list.push_back(std::move(row));
    }
    return refuse_overfull(skp, path(command.rhk));
}

}  // namespace kinerja
