// How the predikat of all pegawai under one leader are to be spread, by the capaian of their
// organisation (SE Menpan RB 3/2023, known from one press copy; regulation.md 4.5). Guidance.
#pragma once

#include <span>
#include <string_view>

#include "core/regulation/parameter.h"
#include "core/regulation/penilaian.h"

namespace kinerja {

/// `terbanyak`: "sebagian besar", which is read as the one largest group (a tie is none), for as
/// more than half it would contradict the 70 % in a unit of four. `ada`: at least one person.
enum class JenisBatas { terbanyak, paling_sedikit, paling_banyak, ada };

/// What is said of the people with one of these predikat, taken together.
struct BatasPredikat {
    std::span<const PredikatKinerja> predikat;
    JenisBatas jenis{};
    int persen = 0;         // of paling_sedikit and paling_banyak
    std::string_view said;  // for screen and paper
};

using PolaDistribusi = std::span<const BatasPredikat>;

/// The pattern for this capaian, with the day from which it holds. What it does not name is free.
std::span<const Dated<PolaDistribusi>> pola_distribusi(CapaianOrganisasi capaian);

/// The curve of this pattern by PredikatKinerja, for drawing only; it has no unit.
std::span<const int, predikat_count> curve_heights(CapaianOrganisasi capaian);

}  // namespace kinerja
