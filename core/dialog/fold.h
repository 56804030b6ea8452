// fold: the SKP that a record leads to. It depends on nothing but which entries there are, so
// everybody who holds the same entries has the same SKP.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "core/dialog/ancestry.h"
#include "core/dialog/registers.h"

namespace kinerja {

/// Two people changed the same place without knowing of each other. Both values stay on record;
/// what `second` says holds for now, unless it is nothing. It is a question in the thread until an
/// entry answers it (`answers` = `id`), or somebody who knew both changes the place.
struct DialogConflict {
    DialogEntryId id;  // the same on every device
    std::string place;
    DialogEntryId first, second;
    std::optional<std::string> first_value, second_value;  // none = removed
    bool decided = false;

    bool operator==(const DialogConflict&) const = default;
};

struct Folded {
    Registers registers;
    std::vector<DialogConflict> conflicts;  // in the order of the record
};

/// All changes in the order of the record. Who changes something that another removes apart from
/// that keeps it: no word is lost, and the conflict says so.
Folded fold(const DialogKinerja& dialog, const Ancestry& ancestry);

/// The same for what the author of this entry knew, and the entry itself.
Folded fold_until(const DialogKinerja& dialog, const Ancestry& ancestry, std::size_t position);

}  // namespace kinerja
