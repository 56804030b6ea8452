// The penetapan of predikat in a unit, as material: whose evaluation of one period is handed over,
// under which leader, and what is tried out with it. Out of summaries; no SKP is opened or changed.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/evaluation/sebaran.h"
#include "core/model/summary.h"

namespace kinerja {

/// An SKP that is led on this device.
struct SkpDipimpin {
    std::string id;
    const SkpSummary* summary = nullptr;
};

/// One of the choices above the screen: what it is known by, and what it is called.
struct PilihanUnit {
    std::string id, nama;

    bool operator==(const PilihanUnit&) const = default;
};

/// Periods of which anything was handed over, the latest handed over first.
std::vector<PilihanUnit> periods_of(std::span<const SkpDipimpin> led);
/// The leaders whom these SKP name, in the order of the SKP.
std::vector<PilihanUnit> leaders_of(std::span<const SkpDipimpin> led);

/// What is chosen; empty: the first of periods_of() and of leaders_of(), and the capaian that the
/// evaluation handed over last has.
struct UnitChoice {
    std::string periode, pimpinan;
    std::optional<CapaianOrganisasi> capaian;

    bool operator==(const UnitChoice&) const = default;
};

struct PenetapanUnit {
    std::string periode, nama_periode;  // empty: nothing was handed over at all
    std::string id_pimpinan, pimpinan, nip_pimpinan, unit;
    std::optional<CapaianOrganisasi> capaian;
    std::vector<PegawaiDinilai> pegawai;      // each once, in the order of the SKP
    std::vector<std::string> tanpa_evaluasi;  // names, of this leader, without one of this period
    std::vector<Pengandaian> pengandaian;     // of this period and of these pegawai

    bool operator==(const PenetapanUnit&) const = default;
};

/// Of two SKP of one NIP with this period the evaluation that was handed over later counts.
PenetapanUnit penetapan_unit(std::span<const SkpDipimpin> led, const UnitChoice& choice,
                             std::span<const Pengandaian> pengandaian);

}  // namespace kinerja
