// BerkasBukti: the file that stands behind a bukti dukung. The SKP only names it; its octets lie
// beside the draft, each file once, under their SHA-256 (docs/decisions/0060).
#pragma once

#include <cstdint>
#include <string>

#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/regulation/pelaksanaan_terms.h"

namespace kinerja {

inline constexpr std::int64_t largest_berkas = 5 * 1'024 * 1'024;          // octets
inline constexpr std::int64_t most_berkas_together = 100 * 1'024 * 1'024;  // octets of one SKP
inline constexpr std::size_t most_berkas = 500;                            // of one SKP

struct BerkasBukti {
    std::string nama;  // as it was called on the device
    JenisBerkas jenis = JenisBerkas::pdf;
    std::string ukuran;  // octets, decimal
    std::string sha256;  // of the octets, 64 characters of [0-9a-f]; empty: there is no file
    Extras extras;

    bool empty() const { return sha256.empty(); }
    std::int64_t octets() const;

    bool operator==(const BerkasBukti&) const = default;
};

/// Whether it names a file that may be attached: a SHA-256 and a size within the limit.
bool names_a_file(const BerkasBukti& berkas);

template <>
const Shape& shape_of<BerkasBukti>();

}  // namespace kinerja
