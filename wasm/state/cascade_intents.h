// What a person asks for about RHK of a leader, the package for others, and parts of another SKP.
#pragma once

#include <string>
#include <variant>

namespace kinerja::ui {

struct PickPaket {};  // a file of the leader, for the open draft
struct OpenForPaket {
    std::string id;  // the draft that UiState::take is for
};
struct TakePaket {};   // what UiState::take holds
struct LeavePaket {};  // nothing of it
struct SavePaket {};   // RHK and IKI of the open draft, as a file for others
struct OpenCopy {
    bool fresh = false;  // into a new draft
};
struct PickCopySource {
    std::string draft;  // id; "" = a file
};
struct MakeCopy {};  // what UiState::copy holds

using CascadeIntent = std::variant<PickPaket, OpenForPaket, TakePaket, LeavePaket, SavePaket,
                                   OpenCopy, PickCopySource, MakeCopy>;

}  // namespace kinerja::ui
