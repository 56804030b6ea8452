// The sources that the rule tables cite, by name. Article numbers are left out: none was seen.
#pragma once

#include "core/regulation/citation.h"

namespace kinerja::basis {

inline constexpr Citation permenpan{Authority::peraturan, "Permenpan RB 6/2022"};
inline constexpr Citation form{Authority::lampiran, "Format SKP, Permenpan RB 6/2022"};
inline constexpr Citation nip_pns{Authority::peraturan, "Perka BKN 22/2007"};
/// The shape of an NI PPPK is known from numbers in use, not from a regulation that was read.
inline constexpr Citation ni_pppk{Authority::practice, "Praktik penomoran NI PPPK"};
inline constexpr Citation e_kinerja{Authority::practice, "Praktik e-Kinerja BKN"};
/// Read on the help page, not in the Kepdirjen GTK behind it.
inline constexpr Citation ruang_gtk{Authority::practice, "Panduan perencanaan PKPS, Ruang GTK"};
inline constexpr Citation suggestion{Authority::suggestion, "Saran SKP Luring"};

}  // namespace kinerja::basis
