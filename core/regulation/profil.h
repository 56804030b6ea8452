// Profil: which way of planning an agency uses, as one row of parameters. Rules, views and papers
// read the row; none of them asks which profile it is.
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "core/regulation/indicator_terms.h"
#include "core/regulation/terms.h"

namespace kinerja {

/// `umum`: the forms of Permenpan RB 6/2022 alone. `kemenkeu`: with Perjanjian Kinerja, IKU, manual
/// and targets by quarter (regulation.md 7A). `pkps`: pengelolaan kinerja of pengawas sekolah, guru
/// and kepala sekolah (regulation.md 7B).
enum class Profil { umum, kemenkeu, pkps };

template <>
std::span<const Term> terms<Profil>();

/// How a part beside the SKP form is there for a person. `available`: one press away. `shown`: open
/// from the start. `demanded`: shown, and the rules ask for it. What holds text is shown in any
/// case.
enum class Presence { available, shown, demanded };

constexpr bool is_shown(Presence presence) { return presence != Presence::available; }

/// What indicators and plan of a person are called.
struct PlanWords {
    std::string_view indicator;       // "IKI"
    std::string_view indicator_full;  // "Indikator Kinerja Individu"
    std::string_view document;        // "Sasaran Kinerja Pegawai"
};

struct ProfilParameters {
    Profil profil{};
    std::string_view explanation;  // for who chooses
    Presence triwulan{};           // targets by quarter
    Presence manual{};             // Manual Indikator
    Presence sasaran{};            // of the Perjanjian Kinerja
    Presence pkps{};
    JenisPeriode evaluasi{};           // how often, where nothing was chosen
    std::array<PlanWords, 4> words{};  // by jenis jabatan
};

const ProfilParameters& parameters_of(Profil profil);

const PlanWords& plan_words(Profil profil, JenisJabatan jenis_jabatan);

}  // namespace kinerja
