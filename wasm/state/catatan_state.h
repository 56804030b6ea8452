// What is on screen of the catatan kinerja and of the realisasi that come out of them.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "wasm/widgets/scroll_state.h"

namespace kinerja::ui {

class CatatanIndex;    // catatan_index.h
class RealisasiIndex;  // realisasi_index.h

struct CatatanState {
    std::string selected;              // Path of the cell; "" = the last row
    bool editing = false;              // its text is being written, not moved around
    std::string typed;                 // looked for among the choices of a cell that is edited
    int year = 0, month = 0;           // that is shown; 0 = today's
    std::string day;                   // of the calendar, as in to_iso(); "" = today
    bool whole_month = false;          // the calendar shows it, else one week
    std::string open;                  // id of the note whose card is open on a phone
    std::vector<std::string> refused;  // why a pasted table did not go in, line by line
    ScrollState across;
    std::shared_ptr<CatatanIndex> index;
};

struct RealisasiState {
    std::string open;  // the figure whose origin is shown: id of a Realisasi
    std::shared_ptr<RealisasiIndex> index;
};

}  // namespace kinerja::ui
