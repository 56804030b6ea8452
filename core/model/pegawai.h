// The two people of an SKP, as the header of the official form asks for them (regulation.md 3.1).
#pragma once

#include <string>

#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/regulation/terms.h"

namespace kinerja {

/// Identity of Pegawai or Pejabat Penilai Kinerja. All texts are kept exactly as typed; whether
/// they satisfy the regulation is for core/rules to say.
struct Pegawai {
    std::string nama;
    StatusPegawai status = StatusPegawai::pns;
    std::string nip;           // NIP, NI PPPK or NRP as typed; see nip.h
    std::string golongan;      // a token of golongan_all(), or empty
    std::string pangkat_lain;  // written out when golongan is "lain"
    std::string jabatan;
    std::string unit_kerja;
    std::string instansi;
    Extras extras;

    bool operator==(const Pegawai&) const = default;
};

template <>
const Shape& shape_of<Pegawai>();

}  // namespace kinerja
