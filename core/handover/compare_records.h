// Two copies of one SKP, and what of the record of one would be lost if the other took its place.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/model/skp.h"

namespace kinerja {

/// A signature that holds in one record and is not in the other.
struct LostSignature {
    TindakanSkp tindakan{};
    std::string tanggal;  // as typed

    bool operator==(const LostSignature&) const = default;
};

struct RecordComparison {
    std::size_t here = 0, there = 0;  // entries in each
    std::size_t only_here = 0, only_there = 0;
    std::vector<LostSignature> lost;  // of `here`, oldest first

    /// Somebody talked: then nothing is replaced without a word about it.
    bool has_dialogue() const { return here > 0 || there > 0; }
    /// What differs lies beside the dialogue.
    bool are_equal() const { return only_here == 0 && only_there == 0; }
    /// There is nothing there that is not here, and less.
    bool is_older() const { return only_here > 0 && only_there == 0; }

    bool operator==(const RecordComparison&) const = default;
};

/// Entries of `one` that the other does not have.
std::size_t entries_only_in(const DialogKinerja& one, const DialogKinerja& other);

RecordComparison compare_records(const DialogKinerja& here, const DialogKinerja& there);

}  // namespace kinerja
