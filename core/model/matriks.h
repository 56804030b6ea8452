// Matriks Pembagian Peran dan Hasil: which result each person contributes to each IKI of the leader
// whose SKP this is (regulation.md 3.10). The columns are the SKP's own IKI.
#pragma once

#include <string>
#include <vector>

#include "core/base/box.h"
#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/model/rhk.h"

namespace kinerja {

using AnggotaId = Id<struct AnggotaTag>;

/// The result of one person for one IKI of the leader; never blank. Stays when the IKI is removed,
/// and is then shown apart.
struct Peran {
    RhkId rhk;
    IkiId iki;
    std::string hasil;
    Extras extras;

    bool operator==(const Peran&) const = default;
};

/// One row of the matrix. `ketua` is the team lead in a two-level alignment: the columns of a
/// member are then the results of the lead. Empty: directly under the leader.
struct Anggota {
    AnggotaId id;
    std::string nama;
    std::string nip;
    std::string jabatan;
    std::string unit_kerja;
    bool unit_lain = false;  // belongs to another unit or agency
    AnggotaId ketua;
    std::string diserahkan;    // when the file for this person was made, as typed; empty: not yet
    std::vector<Peran> peran;  // in no particular order, each RHK and IKI once
    Extras extras;

    bool operator==(const Anggota&) const = default;
};

struct Matriks {
    std::vector<Box<Anggota>> anggota;
    Extras extras;

    bool operator==(const Matriks&) const = default;
};

/// Null when there is none.
const Anggota* find_anggota(const Matriks& matriks, const AnggotaId& id);
const Peran* find_peran(const Anggota& anggota, const RhkId& rhk, const IkiId& iki);

template <>
const Shape& shape_of<Peran>();
template <>
const Shape& shape_of<Anggota>();
template <>
const Shape& shape_of<Matriks>();

}  // namespace kinerja
