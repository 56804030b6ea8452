// The rows behind field.h: a FieldSpec with the functions that reach its value. Private to
// field.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/model/field.h"

namespace kinerja {

/// The ids that stand in a Path where its pattern has `*`; empty where it has none.
struct PathIds {
    std::string_view item;
    std::string_view part;
};

/// The same two as positions in the lists of one SKP.
struct Place {
    std::size_t item = 0;
    std::size_t part = 0;
};

struct FieldRow {
    FieldSpec spec;
    /// Empty when the SKP has no such row.
    std::optional<Place> (*find)(const Skp&, const PathIds&);
    /// The value as text or token.
    std::string (*read)(const Skp&, const Place&);
    /// Only with a value that is allowed; clones the box that holds the field.
    void (*write)(Skp&, const Place&, std::string_view);
};

/// One row for each field, in the order of the form.
std::span<const FieldRow> field_rows();

}  // namespace kinerja
