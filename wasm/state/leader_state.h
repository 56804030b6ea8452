// What is on screen of the SKP that one leads.
#pragma once

namespace kinerja::ui {

/// Which of them are shown.
enum class LedFilter { all, mine, theirs, established };

struct LeaderState {
    LedFilter filter = LedFilter::all;
};

}  // namespace kinerja::ui
