// What indicators say where they stand in one text: joined with their targets, or one a line.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace kinerja {

/// Indicator and target as one sentence, as the kualitatif form has them: "Jumlah modul: 16 modul".
/// A target that the sentence names already is not said again.
std::string joined_with_target(std::string_view statement, std::string_view target);

/// Without line breaks.
std::string in_one_line(std::string_view text);

/// One line for an indicator of somebody else: "Indeks layanan (target 4,2)".
std::string line_of_iki(std::string_view statement, std::string_view target);

/// The indicators of a RHK pimpinan, from a text with one a line; without bullets and blank lines.
std::vector<std::string> lines_of_iki(std::string_view text);

}  // namespace kinerja
