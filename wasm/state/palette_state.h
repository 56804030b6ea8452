// What is being looked for in the palette, and what there is to find.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace kinerja::ui {

enum class PaletteGroup { perintah, bagian, rhk, isian, draf };

/// `target`: id of an action, token of a section, id of an RHK, Path of a field, id of a draft.
struct PaletteItem {
    PaletteGroup group{};
    std::string target;
    std::string label;
    std::string detail = {};        // beside the label: the key, what stands in the field
    std::string others = {};        // what else people call it
    std::string_view refusal = {};  // why it can not be chosen now
    const char* icon = "";
    bool often = false;                       // offered before anything is typed
    std::string form = {}, others_form = {};  // search forms, made once
};

struct PaletteState {
    std::string typed;
    std::vector<PaletteItem> all;    // gathered when it opens
    std::vector<std::size_t> found;  // positions in `all`, those of a group together
    std::size_t active = 0;          // position in `found`: what Enter chooses
};

}  // namespace kinerja::ui
