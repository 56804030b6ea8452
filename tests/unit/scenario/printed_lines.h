// A printed document as lines of words, for tests that look for some of them.
#pragma once

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/print/forms.h"

namespace kinerja {

struct Printed {
    std::vector<std::string> lines;  // a row of a table: its cells with " | " between them
    bool draft = false;

    bool has(std::string_view part) const {
        return std::ranges::any_of(
            lines, [&](const std::string& line) { return line.find(part) != line.npos; });
    }
};

/// The document with this title (Form::title); empty when there is none for this SKP.
std::optional<Printed> print(std::string_view title, const Skp& skp, const Findings& findings);

}  // namespace kinerja
