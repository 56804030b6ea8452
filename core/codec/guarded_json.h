// Reads JSON from anywhere, however hostile: no input makes it crash, hang or take much memory, and
// nothing is guessed. All limits stand here.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

#include "core/base/result.h"
#include "core/codec/json_value.h"

namespace kinerja::json_limit {

inline constexpr std::size_t bytes = 20 * 1024 * 1024;
inline constexpr std::size_t depth = 32;
inline constexpr std::size_t nodes = 200'000;
inline constexpr std::size_t text_bytes = 1024 * 1024;
inline constexpr std::size_t name_bytes = 128;
inline constexpr std::size_t number_characters = 32;
inline constexpr std::int64_t integer = std::int64_t{1} << 53;  // on both sides of zero

}  // namespace kinerja::json_limit

namespace kinerja {

/// The value that `bytes` hold: well-formed UTF-8 (one byte-order mark may lead), no NUL anywhere,
/// not even as \u0000, no name twice in one object, numbers finite. Errors: too_large when a limit
/// is passed, not_json for all else; `where` is "baris 3, kolom 14" once reading has begun. What
/// the input holds is never repeated in the message.
Result<JsonValue> parse_json(std::string_view bytes);

}  // namespace kinerja
