// Whose jabatan it seems to be, for footnote * of the form (regulation.md 3.4).
#pragma once

#include <string_view>

namespace kinerja {

/// A jabatan seems to be of a pejabat pimpinan tinggi or of the head of an organisation, by how it
/// begins ("Kepala RSUD ...", "Plt. Camat ..."; not "Kepala Bidang ..."). A guess: it may only ask.
bool seems_to_head_a_unit(std::string_view jabatan);

}  // namespace kinerja
