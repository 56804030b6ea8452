// Where a scrollable region stands. Kept by whoever owns the region, between frames.
#pragma once

namespace kinerja::ui {

/// All in CSS px.
struct ScrollState {
    float y = 0;          // distance scrolled
    float content = 0;    // height of what is inside, as of the last frame
    float view = 0;       // height of the window onto it
    bool to_end = false;  // show the end of what is inside when it is next drawn
    float limit() const { return content > view ? content - view : 0; }
};

}  // namespace kinerja::ui
