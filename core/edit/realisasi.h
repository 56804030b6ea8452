// Realisasi of one IKI in one period, which is there from the first figure on.
#pragma once

#include <optional>
#include <string>

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// What is given is put into the item with this id; it is made when there is none.
struct PutRealisasi {
    static constexpr About about{.label = "perubahan Realisasi"};
    RealisasiId id;
    IkiId iki;
    PeriodeEvaluasiId periode;
    std::optional<CaraRealisasi> cara = {};
    std::optional<std::string> nilai = {};

    std::string merge_key() const;
};

Refusal change(Skp& skp, const PutRealisasi& command);

}  // namespace kinerja
