// The rows behind field.h: a FieldSpec with the functions that reach its value. Private to
// field.cpp.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/field.h"

namespace kinerja {

/// The ids that stand in a Path where its pattern has `*`; empty where it has none.
struct PathIds {
    std::string_view item;
    std::string_view part;
};

/// The ids of a column of the matrix; views into the Path that was asked for.
struct PlaceOfColumn {
    std::string_view rhk;
    std::string_view iki;
};

/// The same as positions in the lists of one SKP; for a cell of the matrix also its column.
struct Place {
    std::size_t item = 0;
    std::size_t part = 0;
    PlaceOfColumn column{};
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

/// One row for each field of the official form, in its order.
std::vector<FieldRow> rows_of_form();
/// One row for each field beside the form: plan of an indicator, rencana aksi, periods, sasaran,
/// matrix, PKPS.
std::vector<FieldRow> rows_beside_form();

}  // namespace kinerja
