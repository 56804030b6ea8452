// What a person asks for about the dialogue, and about tabs that follow each other.
#pragma once

#include <variant>

#include "core/model/dialog.h"
#include "core/model/path.h"

namespace kinerja::ui {

struct SayEntry {  // on the record of the dialogue; the desk fills in author and time
    DialogEntry entry;
    bool empties_konsep = false;  // it says what was being written
};
struct DecideConflict {  // between two values for one place
    DialogEntryId conflict;
    Path card;
    bool second = false;
};
struct SendHandover {    // the SKP with its dialogue, for the other side
    bool share = false;  // through the system's share sheet; else as a file
};
struct PickHandover {};   // a file of the other side, for the open draft
struct TakeReceived {};   // what DialogState::received holds
struct LeaveReceived {};  // nothing of it
struct LookAtVersion {
    DialogEntryId penetapan;
};
struct SwitchPeran {};  // to the other side
struct TellPeran {      // who one is on this SKP; none: it is asked again
    std::optional<PeranDialog> peran;
};

using DialogIntent =
    std::variant<SayEntry, DecideConflict, SendHandover, PickHandover, TakeReceived, LeaveReceived,
                 LookAtVersion, SwitchPeran, TellPeran>;

struct FollowLive {};  // a tab that can only read, because another one saves, speaks too
struct StopLive {};    // no longer

struct ShowToRoom {  // what this tab does is to be seen on Layar hadirin
    bool on = true;
};
struct WatchAsRoom {  // a tab that can only read becomes Layar hadirin, or is one no longer
    bool on = true;
};

using LiveIntent = std::variant<FollowLive, StopLive, ShowToRoom, WatchAsRoom>;

}  // namespace kinerja::ui
