// What a person asks for about the matrix of roles and results.
#pragma once

#include <variant>

#include "core/model/matriks.h"

namespace kinerja::ui {

struct InsertPeople {};  // what UiState::matriks holds, under the lead that the modal is about
struct MakeMemberSkp {   // the SKP that a row of the matrix becomes
    AnggotaId anggota;
    bool as_draft = false;  // on this device; else a file
};
struct HandOut {         // a file for everybody on the matrix who has a result
    bool again = false;  // also for those who had one made already
};

using MatriksIntent = std::variant<InsertPeople, MakeMemberSkp, HandOut>;

}  // namespace kinerja::ui
