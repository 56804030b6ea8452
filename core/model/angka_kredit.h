// Angka kredit of a jabatan fungsional: what is converted from predikat, and what was there before.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/box.h"
#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/regulation/penilaian.h"

namespace kinerja {

using KonversiAngkaKreditId = Id<struct KonversiAngkaKreditTag>;

/// The predikat of one stretch of a year that is converted; months as typed, 1 to 12.
struct KonversiAngkaKredit {
    KonversiAngkaKreditId id;
    std::string tahun;
    std::string bulan_awal;
    std::string bulan_akhir;
    std::optional<PredikatKinerja> predikat;
    std::optional<JenjangFungsional> jenjang;
    Extras extras;

    bool operator==(const KonversiAngkaKredit&) const = default;
};

/// Angka kredit of who holds a jabatan fungsional (PerBKN 3/2023; regulation.md 6,
/// law_2026.md 1.7). Numbers as typed; core/evaluation/angka_kredit.h reckons.
struct AngkaKredit {
    std::optional<JenjangFungsional> jenjang;
    std::string karpeg;
    std::string tempat_lahir;
    std::string tmt_pangkat;
    std::string tmt_jabatan;
    std::string integrasi;
    std::string dasar;
    std::string lama;
    std::string penyesuaian;
    std::string pendidikan;
    std::vector<KonversiAngkaKredit> konversi;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const AngkaKredit&) const = default;
};

template <>
const Shape& shape_of<KonversiAngkaKredit>();
template <>
const Shape& shape_of<AngkaKredit>();

}  // namespace kinerja
