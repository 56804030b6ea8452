// Angka kredit as it was typed, read and reckoned row by row (regulation.md 6): what
// core/evaluation/angka_kredit.h knows of figures, for the record of an SKP.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/evaluation/angka_kredit.h"
#include "core/model/skp.h"

namespace kinerja {

/// A month, 1 to 12, or a year of four digits; blanks around are fine.
std::optional<int> bulan_in(std::string_view typed);
std::optional<int> tahun_in(std::string_view typed);

/// Why a row is not converted yet; the first that is lacking.
enum class KonversiGap { none, tahun, bulan, predikat, jenjang, no_table };

/// One row of Konversi and Akumulasi. `typed` points into the SKP.
struct BarisKonversi {
    const KonversiAngkaKredit* typed = nullptr;
    std::optional<JenjangFungsional> jenjang;  // of that time, else the one of now
    std::optional<Konversi> konversi;
    KonversiGap gap = KonversiGap::none;
};

/// What a promotion needs, beside what was collected. `sisa` remains after it.
struct KebutuhanKenaikan {
    Kenaikan kenaikan{};
    Decimal needed;
    Kecukupan kecukupan;
    Decimal sisa;
};

/// Figures as printed, two decimals. `complete`: every row and every number typed could be read;
/// nothing is compared with a need before.
struct AngkaKreditReckoning {
    std::vector<BarisKonversi> rows;
    std::optional<Step> akumulasi;  // nilai integrasi and all conversions
    std::optional<Step> kumulatif;  // that and AK dasar, lama, penyesuaian, pendidikan
    std::vector<KebutuhanKenaikan> kebutuhan;
    std::optional<Step> pendidikan;  // what one higher degree gives now
    bool complete = true;
};

AngkaKreditReckoning reckon(const Skp& skp);

/// Rows with a month that an earlier one has too: the conversion of a year replaces those of its
/// periods (regulation.md 6.3), so nothing is concluded from their sum.
std::vector<const KonversiAngkaKredit*> counted_twice(const AngkaKredit& record);

/// The year of this SKP as a row to convert. `in_place_of`: the row of the same months that says
/// another predikat; empty: there is none yet.
struct UsulanKonversi {
    KonversiAngkaKredit row;
    KonversiAngkaKreditId in_place_of;
};

/// Empty when the row is there already, or the period of the SKP can not be read or spans two
/// years.
std::optional<UsulanKonversi> usulan_konversi(const Skp& skp, PredikatKinerja predikat);

}  // namespace kinerja
