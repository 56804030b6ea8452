// What papers are printed on, and what stands above their signatures.
#pragma once

#include <string>

namespace kinerja::ui {

/// The device's, not the SKP's: size and tempat are remembered for the next paper of any draft.
struct SheetState {
    std::string size;     // id of a paper size; "" = the usual one
    std::string tempat;   // of the signatures; blank: by hand
    std::string tanggal;  // the same; for as long as the page is open

    bool operator==(const SheetState&) const = default;
};

}  // namespace kinerja::ui
