// Advice of one kind about many rows of the year is told once, with a count: thirty notes that are
// dated ahead are one thing to look at.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "core/rules/rule.h"

namespace kinerja {

/// Positions among the findings, the first one leading; most have one.
using FindingGroup = std::vector<std::size_t>;

/// In the order of the first of each. Only advice of one rule about rows of one list beside the
/// record (core/model/beside_record.h) stands together.
std::vector<FindingGroup> grouped(const Findings& findings);

/// "Catatan 3, Tanggal", and of thirty: "Catatan 3, Tanggal, dan 29 baris lain".
std::string place_of_group(std::string first, std::size_t count);

}  // namespace kinerja
