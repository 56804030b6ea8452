// The small file by which umpan balik is asked for and given: what a colleague is asked about, and
// what they answered. Nothing else of the SKP is in it.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/skp.h"

namespace kinerja {

/// One thing asked about: an RHK, or a value of perilaku kerja, and how it reads.
struct HalDiminta {
    RhkId rhk;
    std::string nilai_perilaku;
    std::string kalimat;

    bool operator==(const HalDiminta&) const = default;
};

/// `skp` says into which draft the answer goes; `nama` and `jabatan` are those of the Pegawai.
/// `hubungan`: as whom the giver is asked, when that is known: a ketua tim for their opinion.
struct PermintaanUmpanBalik {
    std::string id;
    SkpId skp;
    std::string nama;
    std::string jabatan;
    std::string diminta_dari;
    std::string catatan;
    std::vector<HalDiminta> tentang;
    std::optional<HubunganPemberi> hubungan{};

    bool operator==(const PermintaanUmpanBalik&) const = default;
};

/// Without `jawaban` it still asks.
struct BerkasUmpanBalik {
    PermintaanUmpanBalik permintaan;
    std::vector<UmpanBalik> jawaban;

    bool operator==(const BerkasUmpanBalik&) const = default;
};

}  // namespace kinerja
