// What a person asks for about umpan balik by file.
#pragma once

#include <variant>

namespace kinerja::ui {

struct SaveRequest {};   // what UiState::umpan_balik asks of a colleague
struct SaveAnswer {};    // what was written upon a request
struct LeaveRequest {};  // nothing of it

using UmpanBalikIntent = std::variant<SaveRequest, SaveAnswer, LeaveRequest>;

}  // namespace kinerja::ui
