// The days from a first to a last one, as somebody typed the two.
#pragma once

#include <optional>
#include <string_view>

#include "core/base/date.h"

namespace kinerja {

/// Where a day can not be read it is open at that end.
struct Days {
    std::optional<Date> first, last;

    bool is_closed() const { return first && last; }
    /// Holds nothing: its last day is before its first.
    bool is_empty() const { return is_closed() && *last < *first; }
    bool holds(const Date& day) const {
        return (!first || *first <= day) && (!last || day <= *last);
    }
    /// What is no date lies only among days that are open at both ends.
    bool holds(std::string_view typed) const;

    bool operator==(const Days&) const = default;
};

Days days_of(std::string_view first, std::string_view last);
Days no_days();

}  // namespace kinerja
