// Path: the stable address of anything a person can see or fill in an SKP.
//
// Findings, forms, the screen's widgets, the semantics mirror and errors all speak of a place by
// the same Path. It survives reordering, because items are named by id and not by position:
//   "pegawai/nip", "rhk/r1k9/statement", "rhk/r1k9/iki/q2m0/target", "ekspektasi_khusus/loyal"
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/lampiran.h"
#include "core/model/rhk.h"
#include "core/regulation/terms.h"

namespace kinerja {

struct Path {
    std::string value;

    bool operator==(const Path&) const = default;
    auto operator<=>(const Path&) const = default;

    /// This path extended by one segment: path / "statement".
    Path operator/(std::string_view segment) const;

    /// True when `other` is this place or lies below it.
    bool holds(const Path& other) const;
};

Path path(std::string_view top);  // "pegawai", "periode", "lampiran" ...
Path path(const RhkId& rhk);
Path path(const RhkId& rhk, const IkiId& iki);
Path path(const RhkPimpinanId& rhk_pimpinan);
Path path(const SumberDayaId& sumber_daya);
inline Path path(const Rhk& rhk) { return path(rhk.id); }
inline Path path(const Rhk& rhk, const Iki& iki) { return path(rhk.id, iki.id); }
inline Path path(const RhkPimpinan& rhk_pimpinan) { return path(rhk_pimpinan.id); }
inline Path path(const DukunganSumberDaya& sumber_daya) { return path(sumber_daya.id); }
Path path_of_ekspektasi_khusus(int perilaku_index);  // 0 to 6
Path path_of_acuan(Acuan acuan);

/// The segments between the slashes, in order; views into `path`. "a/" has two, the second empty.
std::vector<std::string_view> segments(const Path& path);

}  // namespace kinerja
