// The only file that knows libmd.
#include "core/base/sha256.h"

#include <sha2.h>

#include <array>
#include <cstdint>

namespace kinerja {

namespace {

using Digest = std::array<std::uint8_t, SHA256_DIGEST_LENGTH>;

Digest digest_of(std::string_view bytes) {
    SHA2_CTX context;
    SHA256Init(&context);
    SHA256Update(&context, reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size());
    Digest digest{};
    SHA256Final(digest.data(), &context);
    return digest;
}

}  // namespace

std::string sha256(std::string_view bytes) {
    const Digest digest = digest_of(bytes);
    return {digest.begin(), digest.end()};
}

std::string sha256_hex(std::string_view bytes) {
    const Digest digest = digest_of(bytes);
    std::string hex;
    hex.reserve(digest.size() * 2);
    for (const std::uint8_t byte : digest)
        hex.append(1, "0123456789abcdef"[byte >> 4]).append(1, "0123456789abcdef"[byte & 15]);
    return hex;
}

}  // namespace kinerja
