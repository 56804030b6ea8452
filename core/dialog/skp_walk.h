// Where an SKP stands, found by walking over the steps in its record (core/model/dialog.h). The SKP
// keeps no state of its own.
//
// A step that does not fit moves nothing, nor does one by somebody whom the SKP does not name
// (core/dialog/speakers.h). Both sides agree, or nobody did; a change of what is signed undoes the
// agreement. A signature falls when somebody, who could not know of it, changed what was signed, or
// led the SKP back before it: what is established is what both sides saw.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "core/dialog/ancestry.h"
#include "core/model/dialog.h"

namespace kinerja {

/// One step that counted.
struct TakenStep {
    std::size_t position = 0;  // of its entry
    StatusSkp to{};
    bool voice = false;  // the first of two sides that agree; it moved nothing yet
    std::optional<std::size_t> undone_by{};  // of an agreement: what undid it
};

/// An agreement or a signature that moved nothing, and the entry because of which: it changed what
/// is signed, or led the SKP back, and its author could not know.
struct FallenStep {
    std::size_t position = 0, by = 0;
};

struct SkpWalk {
    StatusSkp status = StatusSkp::draf;
    int versi = 1;                         // rises with each revisi
    std::vector<TakenStep> taken;          // in the order of the record
    std::vector<std::size_t> misfits;      // entries whose step moved nothing
    std::vector<FallenStep> fallen;        // among the misfits too
    std::optional<std::size_t> agreed[2];  // by side: where it agreed to what stands there now
    /// It is agreed on as a whole: by both sides, or in the way of old by one. So it stays when it
    /// is signed and established.
    bool agreed_on = false;
    /// The change, or the step of somebody who could not know, that undid an agreement or a
    /// signature; none once it was agreed to anew.
    std::optional<std::size_t> undone_by;
    bool signature_undone = false;  // by that one, and not an agreement alone
    bool adjusted = false;  // since it was noted that they do not agree, Ekspektasi were adjusted

    bool has_agreed(Pihak pihak) const { return agreed[index_of(pihak)].has_value(); }

    /// The last step of this kind that still holds in this version; none: not taken, or undone.
    const TakenStep* last(const DialogKinerja& dialog, TindakanSkp tindakan) const;

    /// What the step of this entry fell by; none: it did not fall.
    std::optional<std::size_t> fell_by(std::size_t position) const;

    /// How often the talk was begun or taken up again for this version; 0 before it began.
    int round() const;

    /// The last signature, whether or not it still holds; null: nobody signed.
    const LangkahSkp* last_signature(const DialogKinerja& dialog) const;
};

SkpWalk walk(const DialogKinerja& dialog, const Ancestry& ancestry);

/// The same for the entries at these positions, which are in their order.
SkpWalk walk(const DialogKinerja& dialog, const Ancestry& ancestry,
             std::vector<std::size_t> positions);

/// The same for what the author of this entry knew before it.
SkpWalk walk_before(const DialogKinerja& dialog, const Ancestry& ancestry, std::size_t position);

/// Walks a record that was not taken apart yet.
StatusSkp status_of(const DialogKinerja& dialog);

/// Established now, or in an earlier version that is being revised.
constexpr bool was_established(const SkpWalk& walk) {
    return walk.versi > 1 || walk.status == StatusSkp::ditetapkan;
}

/// Signed or established: what stands on the form must not change.
constexpr bool is_locked(StatusSkp status) {
    return status == StatusSkp::ditandatangani_pegawai || status == StatusSkp::ditetapkan;
}

}  // namespace kinerja
