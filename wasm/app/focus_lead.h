// FocusLead: where the real focus goes by itself. To the field that a finding leads to, to the
// heading of a new page or a modal, and back from a modal to where it was.
#pragma once

#include <cstdint>

#include "wasm/app/host.h"
#include "wasm/state/ui_state.h"
#include "wasm/widgets/frame.h"

namespace kinerja::ui {

class FocusLead {
  public:
    FocusLead(Frame& frame, UiState& ui, Host& host) : frame_(frame), ui_(ui), host_(host) {}

    /// After a pass: a finding, or a new item, leads to a field.
    void to_field();
    /// After the last pass.
    void to_heading();

  private:
    Frame& frame_;
    UiState& ui_;
    Host& host_;
    std::uint32_t before_modal_ = 0;
    std::uint32_t modal_ = 0;  // what the open modal begins with, 0 = none is open
    bool led_ = false;  // to a field in this frame: it has the focus, not the modal's heading
};

}  // namespace kinerja::ui
