// SetField: what is typed or chosen in one field, and several at once.
#pragma once

#include <string>
#include <vector>

#include "core/edit/about.h"
#include "core/model/path.h"
#include "core/model/skp.h"

namespace kinerja {

/// Put a text, a date or a choice into the field at `path` (core/model/field.h). The text is
/// cleaned on the way (clean_typed in core/base/text.h). A whole period in one of its two fields
/// fills both (core/base/period_text.h).
struct SetField {
    static constexpr About about{.label = "perubahan isian"};
    Path path;
    std::string value;
    bool own_step = false;  // an undo step of its own, whatever was typed there before

    std::string label() const;
    std::string merge_key() const;
};
/// Several fields at once, as one step: an indicator with its perwujudan.
struct SetFields {
    static constexpr About about{.label = "perubahan isian"};
    std::vector<SetField> fields;

    std::string label() const;
};

Refusal change(Skp& skp, const SetField& command);
Refusal change(Skp& skp, const SetFields& command);

}  // namespace kinerja
