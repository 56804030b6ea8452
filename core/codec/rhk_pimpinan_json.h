// The file format `.rhk-pimpinan.skp.json`: the RHK and IKI of one leader.
//
// Envelope: {"format": "skp-luring-rhk-pimpinan", "schema_version": 1, "pimpinan": {"nama",
// "jabatan", "unit_kerja", "instansi"}, "periode": {"awal", "akhir"}, "rhk": [{"id", "jenis",
// "statement", "iki": [{"statement", "target"}]}]}. assets/schema/rhk-pimpinan-1.schema.json is the
// published description.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/paket_rhk.h"

namespace kinerja {

inline constexpr int paket_schema_version = 1;

/// What could be read; `problems` are Indonesian sentences about what could not, place first.
struct PaketReport {
    PaketRhk paket;
    std::vector<std::string> problems;
    bool whole_skp = false;  // the file was an SKP, of which only RHK and IKI were taken
};

/// Reads a package, or the RHK and IKI of a whole SKP; from anywhere, however hostile. Nothing is
/// built before the limits of core/codec/guarded_json.h hold. Errors: too_large; not_json (with
/// line and column); newer_schema; not_skp for anything else, whose message says what the file is
/// and what to do.
Result<PaketReport> read_paket(std::string_view bytes);

/// Only a package, not an SKP: to tell the two apart before anything else is read.
bool is_paket(std::string_view bytes);

/// Canonical: the same value gives the same bytes.
std::string write_paket(const PaketRhk& paket);

}  // namespace kinerja
