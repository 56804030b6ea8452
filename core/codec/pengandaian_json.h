// What a leader tries out with the predikat of a unit, as bytes: private, kept on the device.
//
// {"format": "skp-luring-pengandaian", "version": 1, "pengandaian": [{"periode": ..., "pegawai":
// ..., "hasil_kerja": token or "", "perilaku": token or "", "catatan": ...}]}
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/evaluation/sebaran.h"

namespace kinerja {

/// All of it or nothing: what is not understood whole must not be written over. Errors: those of
/// parse_json; not_skp when it is something else or malformed; newer_schema; too_large above the
/// limits below.
Result<std::vector<Pengandaian>> read_pengandaian(std::string_view bytes);

/// Equal ones give equal bytes.
std::string write_pengandaian(const std::vector<Pengandaian>& all);

inline constexpr std::size_t max_pengandaian = 5'000;
inline constexpr std::size_t max_pengandaian_text = 8 * 1024;  // bytes of each text

}  // namespace kinerja
