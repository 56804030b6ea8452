// What the screen Distribusi Predikat shows, and what is chosen on it.
#pragma once

#include <string>
#include <vector>

#include "core/workflow/penetapan_unit.h"

namespace kinerja::ui {

/// Made by its desk while the screen is shown.
struct UnitScreen {
    PenetapanUnit unit;
    std::vector<PilihanUnit> periods, leaders;
    bool can_undo = false;
    bool damaged = false;  // a what-if is kept here, but can not be read
};

/// `dipegang`: id of the pegawai who was picked up in the box, to be put into another cell; "" =
/// none. `diseret`: with a pointer that is still down.
struct DistribusiState {
    UnitChoice choice;
    std::string dipegang;
    bool diseret = false;
};

}  // namespace kinerja::ui
