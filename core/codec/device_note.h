// Notes of the device as text: a list behind a format and a version, the same for each kind.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/codec/json_value.h"

namespace kinerja {

/// One kind of note; only version 1 is known.
struct DeviceNote {
    std::string_view format;  // "skp-luring-contoh"
    std::string_view list;    // the member that holds the items
    std::string_view what;    // "contoh", as its refusals say it
    std::size_t most = 0;     // items

    Error malformed() const;
    Error too_large() const;
};

/// Its items, not looked at yet. newer_schema: of another version; not_skp and too_large: as of
/// `note`; and what parse_json() refuses.
Result<std::vector<JsonValue>> read_note(const DeviceNote& note, std::string_view bytes);

/// The same behind a format and version 1.
std::string list_text(std::string_view format, std::string_view name, JsonValue list);

}  // namespace kinerja
