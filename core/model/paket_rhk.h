// Paket RHK pimpinan: what a leader hands to the people whose SKP follow from the leader's own. It
// holds RHK and IKI, and who they are of; no number of a person and nothing else of the SKP.
#pragma once

#include <string>
#include <vector>

#include "core/model/periode.h"
#include "core/model/rhk.h"
#include "core/model/skp.h"

namespace kinerja {

/// One indicator of the leader, with the target as typed.
struct IkiPaket {
    std::string statement;
    std::string target;

    bool operator==(const IkiPaket&) const = default;
};

/// One RHK of the leader. `id` is its id in the leader's own SKP and stays the same there, so that
/// a later package is recognised.
struct RhkPaket {
    RhkId id;
    JenisRhk jenis = JenisRhk::utama;
    std::string statement;
    std::vector<IkiPaket> iki;

    bool operator==(const RhkPaket&) const = default;
};

/// `nama` to `instansi` are those of the leader.
struct PaketRhk {
    std::string nama;
    std::string jabatan;
    std::string unit_kerja;
    std::string instansi;
    Periode periode;
    std::vector<RhkPaket> rhk;

    bool operator==(const PaketRhk&) const = default;
};

/// The package that the owner of this SKP hands out: every RHK and IKI that says something.
PaketRhk paket_of(const Skp& skp);

/// Whose RHK these are, as it is kept with each of them: the jabatan, or the nama without one.
std::string pemilik_of(const PaketRhk& paket);

/// The indicators of one RHK, one a line: "Indeks layanan (target 4,2)".
std::string iki_lines(const RhkPaket& rhk);

}  // namespace kinerja
