// A change that was found in a file without anybody who says to have made it: the file was written
// to beside the record of its dialogue. It is on record as nobody's.
#pragma once

#include <string_view>

#include "core/model/dialog.h"

namespace kinerja {

inline constexpr std::string_view nobody = "Perubahan tanpa catatan penulis";

/// Its role says nothing then: an author must have one.
inline bool is_nobody(const DialogAuthor& author) {
    return author.nama == nobody && author.nip.empty();
}

}  // namespace kinerja
