// The sources that the tables cite, by name. An article number only where somebody saw it.
#pragma once

#include "core/base/date.h"
#include "core/regulation/citation.h"

namespace kinerja::basis {

inline constexpr Citation permenpan{Authority::peraturan, "Permenpan RB 6/2022"};
inline constexpr Date permenpan_since{2022, 2, 1};
/// The steps of an evaluation, in their order.
inline constexpr Citation evaluasi_steps{Authority::peraturan,
                                         "Permenpan RB 6/2022 Pasal 24 dan 25"};
inline constexpr Citation form{Authority::lampiran, "Format SKP, Permenpan RB 6/2022"};
inline constexpr Citation nip_pns{Authority::peraturan, "Perka BKN 22/2007"};
/// The shape of an NI PPPK is known from numbers in use, not from a regulation that was read.
inline constexpr Citation ni_pppk{Authority::practice, "Praktik penomoran NI PPPK"};
inline constexpr Citation e_kinerja{Authority::practice, "Praktik e-Kinerja BKN"};
/// Targets by quarter and manuals as offices of the ministry describe them; the text was not read.
inline constexpr Citation kemenkeu{
    Authority::practice, "Praktik Kementerian Keuangan (KMK 300/2022 dan SE-17/MK.1/2022)"};
/// Limits known from public calculators that encode them (PL-18).
inline constexpr Citation kemenkeu_limits{Authority::practice, "Praktik KMK 127/2026"};
/// Guidance, as it calls itself: it is considered, and locks nothing.
inline constexpr Citation predikat{Authority::surat_edaran, "SE Menpan RB 3/2023"};
inline constexpr Date predikat_since{2023, 1, 31};
inline constexpr Citation angka_kredit{Authority::peraturan, "Peraturan BKN 3/2023"};
/// From this day on a predikat is converted to angka kredit.
inline constexpr Date angka_kredit_since{2023, 1, 1};
/// Seen in a program that talks to SIASN; it fits the needs of Peraturan BKN 3/2023.
inline constexpr Citation siasn{Authority::practice, "Praktik SIASN BKN"};
inline constexpr Citation angka_kredit_practice{Authority::practice,
                                                "Praktik penetapan angka kredit"};
inline constexpr Citation keberatan{Authority::peraturan, "PP 30/2019 Pasal 59"};
inline constexpr Citation keberatan_pppk{Authority::suggestion,
                                         "Seperti PNS; dasar bagi PPPK belum ditemukan"};
inline constexpr Citation mph{Authority::practice, "Praktik Matriks Peran Hasil"};
/// Read on the help page, not in the Kepdirjen GTK behind it.
inline constexpr Citation ruang_gtk{Authority::practice, "Panduan perencanaan PKPS, Ruang GTK"};
/// A date that the person or the agency entered; whose it is can not be seen from it.
inline constexpr Citation agency{Authority::practice, "Jadwal instansi yang diisi pada SKP ini"};
/// One agency's day, seen in public; no regulation that says so was read.
inline constexpr Citation one_agency{Authority::practice, "Praktik satu instansi"};
inline constexpr Citation suggestion{Authority::suggestion, "Saran SKP Luring"};

}  // namespace kinerja::basis
