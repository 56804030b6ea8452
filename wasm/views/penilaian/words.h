// What several views of this room say, or a test finds things by.
#pragma once

#include <string_view>

namespace kinerja::ui::wording {

inline constexpr std::string_view distribusi_judul = "Distribusi Predikat";
inline constexpr std::string_view kuadran_andai = "Kuadran andai";
inline constexpr std::string_view urungkan_andai = "Urungkan pengandaian terakhir";
inline constexpr std::string_view kosongkan_andai = "Kosongkan pengandaian";
inline constexpr std::string_view cetak_lembar = "Cetak lembar kerja";
inline constexpr std::string_view tanpa_evaluasi = "Belum ada evaluasi untuk periode ini";

}  // namespace kinerja::ui::wording
