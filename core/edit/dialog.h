// Changes of the record of the dialogue, and what a proposal in it does to the SKP.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/base/box.h"
#include "core/base/result.h"
#include "core/dialog/skp_flow.h"
#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// What is being written in the dialogue and is no entry yet.
struct SetKonsep {
    static constexpr About about{.label = "tulisan dialog", .merge_key = "konsep"};
    DialogKonsep konsep;
};
/// Who uses this device for this SKP; none: it is asked again.
struct SetPeran {
    static constexpr About about{.label = "peran dalam dialog", .undo = Undoing::amends};
    std::optional<PeranDialog> peran;
};
/// Who speaks at this device now. What the one side was writing is put aside, what the other side
/// was writing comes back.
struct SetGiliran {
    static constexpr About about{.label = "giliran berbicara", .undo = Undoing::amends};
    PeranDialog peran = PeranDialog::pegawai;
};
/// Entries that were joined to this record (core/dialog/seal.h), in this order. A step on the way
/// of the SKP is refused with the sentence of its guard (core/dialog/skp_flow.h).
struct AppendEntries {
    static constexpr About about{.label = "entri dialog", .undo = Undoing::amends};
    std::vector<DialogEntry> entries;
    SkpFacts facts;
};
/// The same, and the last of them accepts a proposal: what that says is done to the SKP.
struct AcceptProposal {
    static constexpr About about{.label = "penerimaan usulan"};
    std::vector<DialogEntry> entries;
};
/// The content of `skp`, in which one side of a conflict holds, and the entries that say so.
struct SettleConflict {
    static constexpr About about{.label = "keputusan atas dua tulisan"};
    Box<Skp> skp;
    std::vector<DialogEntry> entries;
};
/// What became of this SKP when a file was received (core/handover/receive.h). Its record holds
/// every entry of this one.
struct TakeHandover {
    static constexpr About about{.label = "penerimaan berkas",
                                 .undo = Undoing::resets,
                                 .when_locked = WhenLocked::decided_by_record};
    Box<Skp> skp;
};

Refusal change(Skp& skp, const SetKonsep& command);
Refusal change(Skp& skp, const SetPeran& command);
Refusal change(Skp& skp, const SetGiliran& command);
Refusal change(Skp& skp, const AppendEntries& command);
Refusal change(Skp& skp, const AcceptProposal& command);
Refusal change(Skp& skp, const SettleConflict& command);
Refusal change(Skp& skp, const TakeHandover& command);

/// Each dukungan stands in the SKP as the decisions on record about it left it, whatever was typed
/// or came back from another time. That an agreed one was not realised, or was after all, may be
/// said beside the record, until it is put on record.
void take_decisions(Skp& skp);

/// What a proposal says of an item that is to come, of this kind where its list knows kinds
/// ("sdm"), and of one that is to go.
PlaceChange coming(const Path& item, std::string_view kind = {});
PlaceChange going(const Path& item);

/// The SKP with every change of this proposal. A place is the Path of a field, or of an item of
/// whatever list: "rhk/r1" from nothing to a kind adds that RHK, from something to nothing removes
/// it. All or nothing; errors as of apply().
Result<Skp> with_proposal(const Skp& skp, const DialogEntry& proposal);

}  // namespace kinerja
