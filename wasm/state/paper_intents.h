// What a person asks for about what leaves as paper or as a calendar.
#pragma once

#include <variant>

#include "wasm/state/sheet_state.h"

namespace kinerja::ui {

struct PrintPaper {};
struct SavePaper {};  // as an HTML file
struct KeepSheet {    // from now on
    SheetState sheet;
};

using PaperIntent = std::variant<PrintPaper, SavePaper, KeepSheet>;

struct SaveCalendar {  // deadlines as an iCalendar file
    bool of_all_drafts = false;
};

using CalendarIntent = std::variant<SaveCalendar>;

}  // namespace kinerja::ui
