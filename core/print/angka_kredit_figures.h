// The figures of the papers of angka kredit, as printed: conversions as the screen reckons them
// (core/pelaksanaan/angka_kredit_rows.h), sums that are blank where one number is (regulation.md
// 6). Private to core/print.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/decimal.h"
#include "core/evaluation/angka_kredit.h"
#include "core/model/skp.h"

namespace kinerja {

/// A figure with two decimals. `unreadable`: something was typed that is no number; its cell stays
/// blank.
struct Figure {
    std::optional<Decimal> value;
    bool unreadable = false;
};

/// Rounded as printed.
Figure figure_of(std::string_view typed);
/// The sum of what is there, as printed; nothing of nothing.
Figure sum_of(const std::vector<Figure>& figures);
/// "18,75"; "-" where there is none, blank where it can not be read.
std::string printed(const Figure& figure);

/// One conversion with what follows from it.
struct KonversiFigures {
    const KonversiAngkaKredit* typed = nullptr;
    std::optional<Date> first, last;  // when year and months can be read
    std::optional<Konversi> konversi;

    Figure angka() const;
};

struct AngkaKreditFigures {
    std::vector<KonversiFigures> konversi;  // as typed
    Figure integrasi, dasar, lama, penyesuaian, pendidikan;
    std::optional<int> year;  // of the SKP
    Date day;                 // on which the tables are read: the last day that was converted

    bool is_new(const KonversiFigures& one) const;
    /// Nilai integrasi and all conversions.
    Figure akumulasi() const;
    /// All that counts for a promotion.
    Figure kumulatif() const;
    /// What kumulatif() must reach for it.
    std::optional<Decimal> needed_for_rise(Kenaikan kenaikan, JenjangFungsional jenjang) const;
    /// That beside what was collected; empty when either is not known.
    std::optional<Kecukupan> kecukupan_for(Kenaikan kenaikan, JenjangFungsional jenjang) const;
};

AngkaKreditFigures figures_of(const Skp& skp);

}  // namespace kinerja
