// Why nothing can be kept on this device now, and what to do about it.
#pragma once

#include <string_view>

#include "wasm/state/screen_data.h"
#include "wasm/widgets/box.h"

namespace kinerja::ui {

struct TroubleWords {
    Tone tone = Tone::warning;
    std::string_view title, words;
};

/// Empty without trouble.
TroubleWords words_of(StorageTrouble trouble);

}  // namespace kinerja::ui
