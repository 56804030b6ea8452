// The sections of the editor as one table: what each is called, how it is drawn, and for which SKP
// it is there. A new section is one enumerator, one row, one view.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "core/model/skp.h"
#include "wasm/state/ui_state.h"
#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// `form`: a part of the official form, which the button "Lanjut" walks through; the others stand
/// below it under a heading of their own. `wide`: the body uses the whole place for the form.
struct SectionRow {
    Section section{};
    std::string_view token;
    std::string_view label;
    const char* icon = "";
    void (*body)(Column&, const Editing&) = nullptr;
    bool (*is_there)(const Skp&) = nullptr;
    bool form = true;
    bool wide = false;
};

/// By enumerator.
const SectionRow& row_of(Section section);

/// Its words.
std::string_view label_of(Section section);

/// Those that are there for this SKP, in the order of the screen.
std::vector<const SectionRow*> sections_of(const Skp& skp);

}  // namespace kinerja::ui
