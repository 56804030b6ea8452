// Who speaks in a record, as far as the record itself can tell: whether an author is the person
// that the SKP names for that role, and on whose device it was written.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/dialog/ancestry.h"
#include "core/model/dialog.h"

namespace kinerja {

class Speakers {
  public:
    Speakers(const DialogKinerja& dialog, const Ancestry& ancestry);

    /// The author has the NIP that the SKP gives this role, or the name where it has no NIP for it:
    /// what stood there when the author wrote, or what stands there now, so that a NIP which is
    /// corrected takes nobody's voice. Nobody is known as the Pimpinan by the NIP of the Pegawai.
    /// Who is not known agrees to nothing and takes no step.
    bool is_known(std::size_t position) const { return known_[position]; }

    /// The NIP is that of the other side, and at no time this side's.
    bool is_other_side(std::size_t position) const { return other_side_[position]; }

    /// The other side, on whose device this was written: a device belongs to who uses it, as the
    /// first entry on it tells. None: on a device of one's own, or before devices were marked.
    std::optional<Pihak> on_device_of(std::size_t position) const { return device_of_[position]; }

  private:
    std::vector<bool> known_, other_side_;
    std::vector<std::optional<Pihak>> device_of_;
};

/// Whose device it was written on, as far as this entry tells.
Pihak owner_told_by(const DialogEntry& entry);

}  // namespace kinerja
