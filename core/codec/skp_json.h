// The file format `.skp.json`: reading and writing one SKP. The only door to JSON.
//
// Envelope: {"format": "skp-luring", "schema_version": 1, "skp": {...}}. Keys are the member names
// of the model. assets/schema/skp-1.schema.json is the published description.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/path.h"
#include "core/model/skp.h"
#include "core/model/summary.h"

namespace kinerja {

inline constexpr int schema_version = 1;

/// Something in a readable file that could not be taken over as it stood; the rest was.
struct ReadProblem {
    Path where;
    std::string message;  // Indonesian, one sentence
};

/// `skp` with everything that could be read; `problems` for a person to look at; `unknown_fields`
/// counts the members that this version does not know and keeps. `newer` is true when the file was
/// written by a newer schema_version: it may be looked at and exported, not changed.
struct ReadReport {
    Skp skp;
    std::vector<ReadProblem> problems;
    int unknown_fields = 0;
    bool newer = false;
};

/// Reads bytes from anywhere, however hostile. Nothing is built before the limits of
/// core/codec/guarded_json.h hold. Errors: too_large, not_json (with line and column), not_skp.
Result<ReadReport> read_skp(std::string_view bytes);

/// Canonical: the same value gives the same bytes. UTF-8, two-space indent, a final line break.
std::string write_skp(const Skp& skp);

/// A file, also of a newer version, with what stays on a device (core/model/stays_here.h) as `from`
/// has it; the rest of it as it came. Bytes that are no file of an SKP are left as they are.
std::string with_what_stays_here(std::string_view bytes, const Skp& from);

/// The summary that is kept beside a document (core/model/summary.h).
Result<SkpSummary> read_summary(std::string_view bytes);
std::string write_summary(const SkpSummary& summary);

}  // namespace kinerja
