// The file by which umpan balik is asked for and comes back.
// assets/schema/umpan-balik-1.schema.json is the published description.
//
// {"format": "skp-luring-umpan-balik", "version": 1, "jenis": "permintaan" or "jawaban", "id": ...,
// "skp": ..., "pegawai": {"nama": ..., "jabatan": ...}, "diminta_dari": ..., "catatan": ...,
// "hubungan": token, where it is known as whom one is asked, "tentang": [{"rhk": id or "",
// "nilai_perilaku": token or "", "kalimat": ...}], "jawaban": [an umpan balik as in an SKP]}
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/berkas_umpan_balik.h"

namespace kinerja {

inline constexpr std::size_t max_umpan_balik_bytes = 512 * 1024;
inline constexpr std::size_t max_hal_diminta = 100;  // also of answers
inline constexpr std::size_t max_hal_text = 8 * 1024;

/// A file of this kind, whatever else is wrong with it.
bool is_umpan_balik(std::string_view bytes);

/// All of it or nothing. Errors: those of parse_json; not_skp when it is something else or
/// malformed, or when an answer changed since it was sealed; newer_schema; too_large.
Result<BerkasUmpanBalik> read_umpan_balik(std::string_view bytes);

/// Equal files give equal bytes.
std::string write_umpan_balik(const BerkasUmpanBalik& berkas);

/// What goes back: each sealed, and called by what it says. So an answer that is sent twice is one,
/// and two different answers to one request are two.
BerkasUmpanBalik answered(PermintaanUmpanBalik permintaan, std::vector<UmpanBalik> written);

}  // namespace kinerja
