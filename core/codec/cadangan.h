// The file format `.cadangan.skp.json`: all drafts of a device, each as it is stored.
//
// Envelope: {"format": "skp-luring-cadangan", "schema_version": 1, "draf": [an SKP, ...]}. Each SKP
// is a document of its own (skp_json.h), also one of a newer version, and is read as such: what is
// wrong with one spoils none of the others.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace kinerja {

struct Cadangan {
    std::vector<std::string_view> draf;  // letter for letter, within the bytes that were read
    bool cut = false;                    // the file ends before its end
};

/// By how it begins: to tell it apart before anything else is read.
bool is_cadangan(std::string_view bytes);

/// The documents that are whole. What they hold is not looked at.
Cadangan read_cadangan(std::string_view bytes);

/// Whether a document of this program names files beside it, which are never in a backup.
bool names_berkas(std::string_view document);

/// The same documents give the same bytes.
std::string write_cadangan(std::span<const std::string> draf);

}  // namespace kinerja
