// What stays on the device of who wrote it, as the members themselves say it (core/model/member.h):
// private notes, and what is being written and not yet said. An umpan balik that its giver did not
// seal is such a word too, though it lies in a list whose sealed items leave.
#pragma once

#include <cstddef>

#include "core/model/skp.h"

namespace kinerja {

/// The SKP without it, as it may leave.
Skp without_what_stays_here(Skp skp);

/// Whether there is any of it: nobody hands that over, so this is a backup of one's own.
bool is_backup(const Skp& file);

/// What of it somebody wrote: who asks for a file is told what is in it.
struct PrivateWords {
    std::size_t notes = 0;
    std::size_t pembinaan = 0;
    std::size_t evaluasi = 0;     // that were not handed over yet
    std::size_t umpan_balik = 0;  // that their giver did not seal
    bool unsaid = false;          // something is being written in the dialogue

    bool any() const {
        return notes > 0 || pembinaan > 0 || evaluasi > 0 || umpan_balik > 0 || unsaid;
    }
};
PrivateWords private_words_in(const Skp& skp);

/// What stays here of `from`, in place of that of `to`: whole parts, no umpan balik.
void keep_what_stays_here(Skp& to, const Skp& from);

/// The private notes of `from` that `to` does not have yet, behind those it has.
void keep_notes_of(Skp& to, const Skp& from);

/// The umpan balik of `from` that nobody sealed, in place of those of `to`, behind the others.
void keep_unsealed_of(Skp& to, const Skp& from);

}  // namespace kinerja
