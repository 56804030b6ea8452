// What is looked at before it changes the SKP: a leader's package, notes to be replaced, parts of
// another SKP.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/edit/copy_parts.h"
#include "core/edit/rhk_pimpinan.h"
#include "core/model/paket_rhk.h"

namespace kinerja::ui {

/// The package of a leader. `left_out`: ids in the leader's SKP that are not wanted.
struct TakeState {
    std::string file_name;
    PaketRhk paket;
    std::vector<std::string> problems;
    bool whole_skp = false;
    std::vector<RhkId> left_out;
};

/// What takes the place of each note that is sementara; an empty `to` leaves it.
struct RelinkState {
    std::vector<RelinkRhkPimpinan> links;
};

/// Another SKP, and what is wanted of it. `fresh`: a new SKP is made of it.
struct CopyState {
    bool fresh = false;
    std::string name;  // where the source comes from
    std::optional<Skp> source;
    CopyChoice choice;
};

}  // namespace kinerja::ui
