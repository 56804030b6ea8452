// Ancestry: which entry was known to the author of which other, the one question about time that
// the record can answer without clocks.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/model/dialog.h"

namespace kinerja {

class Ancestry {
  public:
    /// Reads the parents once; `dialog` must outlive this. Parents that are not there are skipped.
    explicit Ancestry(const DialogKinerja& dialog);

    /// Every entry knows all before it: nobody wrote apart.
    bool is_linear() const { return known_.empty(); }

    /// The author of the entry at `later` knew the one at `earlier`, or they are the same.
    /// Positions in dialog.entries.
    bool knows(std::size_t later, std::size_t earlier) const;

    bool apart(std::size_t one, std::size_t other) const {
        return !knows(one, other) && !knows(other, one);
    }

    std::optional<std::size_t> position_of(const DialogEntryId& id) const;

  private:
    const DialogKinerja* dialog_;
    std::vector<std::size_t> by_id_;                 // positions, sorted by id; empty when linear
    std::vector<std::vector<std::uint64_t>> known_;  // bit sets by position; empty when linear
};

/// The record as the author of this entry knew it, with the entry itself: what a version that was
/// established is printed with.
DialogKinerja record_until(const DialogKinerja& dialog, const Ancestry& ancestry,
                           std::size_t position);

}  // namespace kinerja
