// The numbers by which a predikat becomes angka kredit of a PNS in a jabatan fungsional, each with
// its source (regulation.md 6.1 and 6.2). Lecturers have others, which are not here.
#pragma once

#include <array>
#include <optional>
#include <span>
#include <string_view>

#include "core/base/decimal.h"
#include "core/regulation/parameter.h"
#include "core/regulation/penilaian.h"

namespace kinerja {

/// Percent of the koefisien for each predikat, in the order of PredikatKinerja.
using PersenPredikat = std::array<int, predikat_count>;

std::span<const Dated<PersenPredikat>> persen_predikat();

/// What holds for one jenjang. `naik_jenjang` is empty at the top of keterampilan and keahlian.
struct KoefisienJenjang {
    Decimal koefisien;  // angka kredit of a year at 100 %
    Decimal naik_pangkat;
    std::optional<Decimal> naik_jenjang;
    Citation basis;  // of the koefisien
};

/// In the order of JenjangFungsional.
using KoefisienTable = std::span<const KoefisienJenjang>;

std::span<const Dated<KoefisienTable>> koefisien_jenjang();

/// Percent of what the next pangkat needs that a higher degree gives, once per degree.
std::span<const Dated<int>> persen_pendidikan();

/// Angka kredit that somebody has to begin with in this golongan ruang.
struct AngkaKreditDasar {
    std::string_view golongan;
    Decimal angka;
    Citation basis;
};

/// Null where none is known: below III/a and above IV/c.
const AngkaKreditDasar* angka_kredit_dasar(std::string_view golongan);

}  // namespace kinerja
