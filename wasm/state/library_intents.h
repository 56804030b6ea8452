// What a person asks for about many rows at once: a pasted table, examples of indicators.
#pragma once

#include <string>
#include <variant>

#include "core/model/rhk.h"

namespace kinerja::ui {

struct InsertPaste {};  // what UiState::paste holds
struct OpenLibrary {
    std::string rhk;  // id of the RHK that an example is wanted for; "" = a new one
};
struct KeepExample {  // this indicator, on the device
    RhkId rhk;
    IkiId iki;
};
struct RemoveExample {
    std::string id;
};
struct SetAsideExamples {};  // damaged ones: kept under another name, and a new list begins

using LibraryIntent =
    std::variant<InsertPaste, OpenLibrary, KeepExample, RemoveExample, SetAsideExamples>;

}  // namespace kinerja::ui
