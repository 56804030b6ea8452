// Profil: which way of planning an agency uses. A profile switches rows and parameters of tables;
// no view asks which profile it is.
#pragma once

#include "core/regulation/terms.h"

namespace kinerja {

/// `umum`: the forms of Permenpan RB 6/2022 alone. `kemenkeu`: with Perjanjian Kinerja, IKU, manual
/// and targets by quarter (regulation.md 7A). `pkps`: pengelolaan kinerja of pengawas sekolah, guru
/// and kepala sekolah (regulation.md 7B).
enum class Profil { umum, kemenkeu, pkps };

template <>
std::span<const Term> terms<Profil>();

}  // namespace kinerja
