// What is on screen of the matrix of roles and results.
#pragma once

#include <map>
#include <string>

#include "wasm/widgets/scroll_state.h"

namespace kinerja::ui {

struct MatriksState {
    std::string selected;                       // Path of the cell; "" = the first one
    bool editing = false;                       // its text is being written, not moved around
    std::string open;                           // id of the person whose card is open on a phone
    std::string pasted;                         // list of people that is being pasted
    std::map<std::string, ScrollState> across;  // of each block, by id of the team lead
};

}  // namespace kinerja::ui
