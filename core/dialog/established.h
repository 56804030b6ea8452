// Established: which entries find the SKP established, and so decide nothing about its cards any
// more. They stay on record, are shown, and are named as what they are.
#pragma once

#include <cstddef>
#include <vector>

#include "core/dialog/ancestry.h"
#include "core/model/dialog.h"

namespace kinerja {

class Established {
  public:
    /// Of the entries at these positions, which are in their order.
    Established(const DialogKinerja& dialog, const Ancestry& ancestry,
                const std::vector<std::size_t>& positions);
    Established(const DialogKinerja& dialog, const Ancestry& ancestry);

    /// Written after a penetapan that no revisi followed, or apart from one. Position in
    /// dialog.entries.
    bool holds_for(std::size_t position) const { return written_[position] != Written::before; }

    /// The author could not know of the penetapan.
    bool unknown_to(std::size_t position) const { return written_[position] == Written::apart; }

  private:
    enum class Written : unsigned char { before, after, apart };

    std::vector<Written> written_;
};

}  // namespace kinerja
