// Printer: hands the paper of the open draft to the host, which shows and prints it.
#pragma once

#include <string>

#include "core/model/skp.h"
#include "core/rules/rule.h"
#include "wasm/app/host_ops.h"
#include "wasm/state/sheet_state.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

class Printer {
  public:
    explicit Printer(Host& host) : host_(host) {}

    /// Shows the form with this id in `place`. Cheap when nothing changed since the last call.
    void show(const Rect& place, std::string_view form, const SheetState& sheet, const Skp& skp,
              const Findings& findings);
    void hide();
    bool shown() const { return shown_; }

    /// The browser's print dialog, for what is shown.
    void print(Then<Done> then);

    /// The same as a file.
    static std::string html(std::string_view form, const SheetState& sheet, const Skp& skp,
                            const Findings& findings);
    static std::string file_name(std::string_view form, const Skp& skp);

  private:
    Host& host_;
    bool shown_ = false;
    Rect place_;
    std::string form_;
    SheetState sheet_;
    Skp skp_;  // boxes shared with the draft: comparing and keeping it costs little
    Findings findings_;
};

}  // namespace kinerja::ui
