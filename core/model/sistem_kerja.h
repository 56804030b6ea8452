// Sistem kerja: how work is given, reported and judged in the unit or team of the Pegawai.
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"

namespace kinerja {

using SistemKerjaId = Id<struct SistemKerjaTag>;

/// Of one unit or team, in a few words. A ketua tim who is not the direct superior has an opinion
/// and no rating: it comes as an umpan balik (HubunganPemberi::ketua_tim).
struct SistemKerja {
    SistemKerjaId id;
    std::string unit;
    std::string penugasan;
    std::string pelaporan;
    std::string evaluasi;
    std::string ketua_tim;
    std::string nip_ketua_tim;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const SistemKerja&) const = default;
};

template <>
const Shape& shape_of<SistemKerja>();

}  // namespace kinerja
