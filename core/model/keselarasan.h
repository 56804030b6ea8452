// How the parts of a plan hang together: from the sasaran of the Perjanjian Kinerja down to one's
// own RHK. Each part stands once.
#pragma once

#include <string>
#include <vector>

#include "core/model/path.h"
#include "core/model/skp.h"

namespace kinerja {

enum class JenisSelaras { sasaran, rhk_pimpinan, rhk, peran };

/// What a part of the plan lacks above or below itself.
enum class Putus {
    tidak,
    tanpa_sasaran,       // there are sasaran, and it serves none
    tanpa_rhk_pimpinan,  // a RHK utama that intervenes in none; tambahan need none
    tidak_didukung,      // a sasaran that nothing serves
    belum_dipakai,       // a RHK of the leader that no own RHK intervenes in
};

/// One row of the tree, in depth-first order. `path` leads to the field that says or mends it.
struct BarisSelaras {
    int level = 1;
    JenisSelaras jenis = JenisSelaras::sasaran;
    Path path;
    std::string name;   // "RHK utama 2", "Sasaran 1", the name of a person
    std::string words;  // its sentence; may be empty
    bool sementara = false;
    Putus putus = Putus::tidak;

    bool operator==(const BarisSelaras&) const = default;
};

/// JA and JF: sasaran, RHK of the leader, own RHK. JPT and pimpinan unit kerja mandiri: sasaran,
/// own RHK, results of the people in the matrix. What hangs on nothing follows at level 1.
std::vector<BarisSelaras> keselarasan_of(const Skp& skp);

}  // namespace kinerja
