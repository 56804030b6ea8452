// The person's own catalogue of PKPS as bytes: how it is kept on the device, and the file in which
// it travels. assets/schema/katalog-pkps-1.schema.json is the published description.
//
// {"format": "skp-luring-katalog-pkps", "version": 1, "entri": [{"id": ..., "bagian": token,
// "peran": token or "", "perilaku": token or "", "indikator": ..., "perwujudan": ...}]}
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/library/pkps_catalog.h"

namespace kinerja {

/// All of it or nothing. Errors: those of parse_json; not_skp when it is something else (the
/// message names other files of this program) or malformed; newer_schema; too_large above
/// max_catalog_entries or max_catalog_text.
Result<std::vector<CatalogEntry>> read_pkps_catalog(std::string_view bytes);

/// Equal entries give equal bytes.
std::string write_pkps_catalog(const std::vector<CatalogEntry>& entries);

inline constexpr std::size_t max_catalog_text = 4 * 1024;  // bytes of each text

}  // namespace kinerja
