// The person's own examples as bytes: how they are kept on the device.
//
// {"format": "skp-luring-contoh", "version": 1, "contoh": [{"id": ..., "jabatan": ..., "rhk": ...,
// "aspek": token or "", "iki": ..., "target": ...}]}
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/library/own_example.h"

namespace kinerja {

/// All of it or nothing: what is not understood whole must not be written over. Errors: those of
/// parse_json; not_skp when it is something else or malformed; newer_schema; too_large above
/// max_own_examples or max_example_text.
Result<std::vector<OwnExample>> read_own_examples(std::string_view bytes);

/// Equal examples give equal bytes.
std::string write_own_examples(const std::vector<OwnExample>& examples);

inline constexpr std::size_t max_example_text = 8 * 1024;  // bytes of each text

}  // namespace kinerja
