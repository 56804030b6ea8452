// How the pegawai of one leader stand in the quadrant, and how they would stand if some were moved:
// a what-if that changes no evaluation. Every function goes through the people once.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/evaluation/distribusi.h"
#include "core/regulation/penilaian.h"
#include "core/regulation/pola_distribusi.h"

namespace kinerja {

/// Both ratings of one pegawai.
struct NilaiKinerja {
    RatingKinerja hasil_kerja{}, perilaku{};

    bool operator==(const NilaiKinerja&) const = default;
};

struct PegawaiDinilai {
    std::string id, nama;
    NilaiKinerja nilai;

    bool operator==(const PegawaiDinilai&) const = default;
};

/// Where a pegawai would stand in this period, and why; `nilai` none: where they do. `periode` is a
/// NilaiSingkat::periode.
struct Pengandaian {
    std::string periode, pegawai;
    std::optional<NilaiKinerja> nilai;
    std::string catatan;

    bool operator==(const Pengandaian&) const = default;
};

inline constexpr std::size_t rating_count = 3;

struct Sebaran {
    int people = 0;
    PredikatCounts predikat{};
    /// By hasil kerja, then by perilaku kerja.
    std::array<std::array<int, rating_count>, rating_count> kuadran{};

    bool operator==(const Sebaran&) const = default;
};

Sebaran sebaran_of(std::span<const PegawaiDinilai> people);

/// The same people, in the same order, where they would stand. Who is not among them is passed
/// over; of two for one pegawai the later counts.
std::vector<PegawaiDinilai> andaikan(std::span<const PegawaiDinilai> people,
                                     std::span<const Pengandaian> pengandaian);

/// One who stands elsewhere afterwards.
struct Perpindahan {
    std::size_t pegawai = 0;  // position among the people
    NilaiKinerja semula, andai;
    std::string_view catatan;  // empty: nothing was noted yet
};

/// Of those that andaikan() moves to another cell, in the order of the people.
std::vector<Perpindahan> perpindahan(std::span<const PegawaiDinilai> people,
                                     std::span<const Pengandaian> pengandaian);

/// A sentence to consider beside a distribution; `fit` says how far it is off.
struct Pertimbangan {
    std::string words;
    Fit fit{};
};

/// One for each line of the pattern, with the exact fraction; one alone where so few people can not
/// meet it. While nobody is counted what the pattern says. Never what is to be done about anybody.
std::vector<Pertimbangan> pertimbangan(PolaDistribusi pola, const PredikatCounts& counts);

}  // namespace kinerja
