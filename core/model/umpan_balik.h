// Umpan Balik Berkelanjutan: what others say about the performance of the Pegawai, free of any
// cycle.
#pragma once

#include <string>

#include "core/base/id.h"
#include "core/model/berkas_bukti.h"
#include "core/model/extras.h"
#include "core/model/member.h"
#include "core/model/rhk.h"
#include "core/regulation/pelaksanaan_terms.h"

namespace kinerja {

using UmpanBalikId = Id<struct UmpanBalikTag>;

/// One response on performance (EX-02). Sealed by its giver it is never changed again
/// (core/dialog/item_seal.h); until then it is theirs.
struct UmpanBalik {
    UmpanBalikId id;
    std::string tanggal;
    std::string pemberi;
    std::string nip;
    HubunganPemberi hubungan = HubunganPemberi::pimpinan;
    SifatUmpanBalik sifat = SifatUmpanBalik::insidentil;
    CaraUmpanBalik cara = CaraUmpanBalik::langsung;
    RhkId rhk;
    std::string nilai_perilaku;
    std::string situasi;
    std::string perilaku;
    std::string dampak;
    std::string bukti;
    BerkasBukti berkas;
    std::string permintaan;
    std::string segel;
    int versi = 1;  // goes up with each change; which of two is newer (core/handover/beside.h)
    Extras extras;

    bool operator==(const UmpanBalik&) const = default;
};

template <>
const Shape& shape_of<UmpanBalik>();

}  // namespace kinerja
