// Rencana hasil kerja and its indicators.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/box.h"
#include "core/base/id.h"
#include "core/model/extras.h"
#include "core/regulation/terms.h"

namespace kinerja {

using RhkId = Id<struct RhkTag>;
using IkiId = Id<struct IkiTag>;
using RhkPimpinanId = Id<struct RhkPimpinanTag>;

/// Indikator kinerja individu with its target. `target` is kept as typed ("99,5 %", "paling lama
/// 2 jam"); parse_target in target.h reads number and satuan out of it. In the kualitatif form the
/// indicator and its target are one sentence, and `target` may stay empty.
struct Iki {
    IkiId id;
    std::optional<Aspek> aspek;  // form of JA/JF, kuantitatif
    std::string statement;
    std::string target;
    std::optional<Perspektif> perspektif;  // form of JPT and pimpinan unit kerja mandiri
    Extras extras;

    bool operator==(const Iki&) const = default;
};

/// Agreed schedule of reporting and the evidence that is expected, for one RHK (PL-13).
struct SkemaPertanggungjawaban {
    std::string jadwal;
    std::string bukti_kinerja;
    Extras extras;

    bool operator==(const SkemaPertanggungjawaban&) const = default;
};

/// One planned result. Order inside the SKP is the order on the form.
struct Rhk {
    RhkId id;
    JenisRhk jenis = JenisRhk::utama;
    RhkPimpinanId rhk_pimpinan;  // the RHK of the leader that it intervenes in; empty = none chosen
    std::string statement;
    std::string penugasan_dari;  // printed in brackets after the RHK
    std::vector<Iki> iki;
    SkemaPertanggungjawaban skema;
    Extras extras;

    bool operator==(const Rhk&) const = default;
};

/// A RHK of the leader that own RHK may refer to. `sementara` is true while it is the employee's
/// own note because the leader has not established one yet.
struct RhkPimpinan {
    RhkPimpinanId id;
    std::string statement;
    bool sementara = true;
    Extras extras;

    bool operator==(const RhkPimpinan&) const = default;
};

}  // namespace kinerja
