// Pergantian Pejabat Penilai Kinerja in mid-year.
#pragma once

#include <string>

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// From `tanggal` on `baru` is Pejabat Penilai Kinerja; the one of now is kept with their days.
/// What was handed over, and what was begun, names who did it, and stays. An SKP that was signed is
/// revised first: the form names the Pejabat Penilai.
struct GantiPenilai {
    static constexpr About about{.label = "pergantian Pejabat Penilai"};
    PenilaiSebelumnyaId id;
    std::string tanggal;
    Pegawai baru;
};

Refusal change(Skp& skp, const GantiPenilai& command);

/// Where its words are written until it is recorded (core/dialog/konsep.h).
Path place_of_pergantian(std::string_view part);

}  // namespace kinerja
