// Printer: hands the paper of the open draft, or of a unit, to the host, which shows and prints it.
#pragma once

#include <string>
#include <vector>

#include "core/model/skp.h"
#include "core/print/block.h"
#include "core/rules/rule.h"
#include "core/workflow/penetapan_unit.h"
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
    /// The same for the sheet of a unit, which is of no draft.
    void show(const Rect& place, const SheetState& sheet, const PenetapanUnit& unit);
    void hide();
    bool shown() const { return shown_; }

    /// The browser's print dialog, for what is shown.
    void print(Then<Done> then);

    /// The same as a file.
    static std::string html(std::string_view form, const SheetState& sheet, const Skp& skp,
                            const Findings& findings);
    static std::string html(const std::string& name, const SheetState& sheet,
                            const PenetapanUnit& unit);
    static std::string file_name(std::string_view form, const Skp& skp);

  private:
    /// True when nothing but perhaps the place of what is shown changed.
    bool stays(bool same, const Rect& place);
    void begin(const Rect& place, const SheetState& sheet, const std::vector<Paper>& papers);

    Host& host_;
    bool shown_ = false;
    Rect place_;
    std::string form_;
    SheetState sheet_;
    Skp skp_;  // boxes shared with the draft: comparing and keeping it costs little
    Findings findings_;
    PenetapanUnit unit_;  // while the form has no id
};

}  // namespace kinerja::ui
