// SHA-256, as libmd computes it: the seal of what must not change unnoticed. It shows that bytes
// differ from those that were sealed; it does not show who wrote them.
#pragma once

#include <string>
#include <string_view>

namespace kinerja {

/// 32 octets.
std::string sha256(std::string_view bytes);
/// 64 characters of [0-9a-f].
std::string sha256_hex(std::string_view bytes);

}  // namespace kinerja
