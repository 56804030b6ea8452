// The host gives the focus; here it is only asked for.
#include "wasm/app/focus_lead.h"

#include "wasm/app/host_ops.h"
#include "wasm/widgets/field.h"

namespace kinerja::ui {

void FocusLead::to_field() {
    if (ui_.go_to.value.empty()) return;
    const std::uint32_t id = field_id(ui_.go_to.value);
    frame_.reveal = id;
    frame_.touched[id] = true;
    ops::focus(host_, id);
    ui_.go_to = {};
    ui_.new_page = false;
    if (ui_.modal == Modal::none) before_modal_ = 0;
    led_ = true;
    frame_.another_pass = true;
}

void FocusLead::to_heading() {
    const auto give = [this](std::uint32_t id) {
        if (id != 0) ops::focus(host_, id);
    };
    const bool open = frame_.modal != 0;
    if (open && frame_.modal != modal_) {
        if (modal_ == 0) before_modal_ = frame_.focus;
        if (!led_) give(frame_.modal);
    } else if (!open && modal_ != 0 && !ui_.new_page) {
        give(before_modal_);
    } else if (!open && ui_.new_page) {
        give(frame_.heading);
    }
    if (!open) ui_.new_page = false;
    modal_ = frame_.modal;
    led_ = false;
}

}  // namespace kinerja::ui
