// Lampiran SKP: support, accountability and consequences (regulation.md 3.8). The scheme of
// accountability belongs to each RHK and lives there (rhk.h).
#pragma once

#include <string>
#include <vector>

#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/regulation/terms.h"

namespace kinerja {

using SumberDayaId = Id<struct SumberDayaTag>;

/// One kind of support that the Pegawai needs in order to reach the Ekspektasi.
struct DukunganSumberDaya {
    SumberDayaId id;
    JenisSumberDaya jenis = JenisSumberDaya::sdm;
    std::string uraian;
    StatusDukungan status = StatusDukungan::belum_dibahas;
    Extras extras;

    bool operator==(const DukunganSumberDaya&) const = default;
};

/// What follows when the Ekspektasi is met (positif) or not met (negatif) (PL-14).
struct Konsekuensi {
    std::string positif;
    std::string negatif;
    Extras extras;

    bool operator==(const Konsekuensi&) const = default;
};

struct Lampiran {
    std::vector<DukunganSumberDaya> sumber_daya;
    Konsekuensi konsekuensi;
    Extras extras;

    bool operator==(const Lampiran&) const = default;
};

template <>
const Shape& shape_of<DukunganSumberDaya>();
template <>
const Shape& shape_of<Konsekuensi>();
template <>
const Shape& shape_of<Lampiran>();

}  // namespace kinerja
