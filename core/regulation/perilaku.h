// The seven BerAKHLAK values with their panduan perilaku, in the fixed order of the official forms
// (regulation.md 5; PL-10).
#pragma once

#include <array>
#include <span>
#include <string_view>

#include "core/regulation/terms.h"

namespace kinerja {

inline constexpr int perilaku_count = 7;

/// `token` names the value in files and paths; `panduan` are the three printed guides.
struct Perilaku {
    std::string_view token;
    std::string_view label;
    std::array<std::string_view, 3> panduan;
};

/// Index 0 is Berorientasi Pelayanan, 6 is Kolaboratif.
const std::array<Perilaku, perilaku_count>& perilaku_berakhlak();

/// The same as choices.
std::span<const Term> terms_of_perilaku();

}  // namespace kinerja
