// What a person asks for about earlier states of the open draft, and about the tab that saves it.
#pragma once

#include <string>
#include <variant>

namespace kinerja::ui {

struct Undo {};
struct Redo {};
struct SaveNow {};
struct ShowHistory {};
struct LookAtRevision {
    std::string revision;
};
struct RestoreRevision {};  // the one that is looked at
struct LeaveRevision {};
struct TakeOver {};
struct KeepBranch {};  // after a conflict: my version becomes a draft of its own
struct LoadNewest {};  // after a conflict: show what the other tab saved

using HistoryIntent =
    std::variant<Undo, Redo, SaveNow, ShowHistory, LookAtRevision, RestoreRevision, LeaveRevision,
                 TakeOver, KeepBranch, LoadNewest>;

}  // namespace kinerja::ui
