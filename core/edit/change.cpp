// Ids of new rows.
#include "core/edit/change.h"

namespace kinerja {

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
