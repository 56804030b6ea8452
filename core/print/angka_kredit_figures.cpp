// From what was typed to what is printed.
#include "core/print/angka_kredit_figures.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/pelaksanaan/angka_kredit_rows.h"

namespace kinerja {
namespace {

constexpr int decimals = 2;

/// The days of a row that reckon() read.
KonversiFigures with_days(const BarisKonversi& row) {
    KonversiFigures one{row.typed, {}, {}, row.konversi};
    const std::optional<int> tahun = tahun_in(row.typed->tahun);
    const std::optional<int> awal = bulan_in(row.typed->bulan_awal);
    const std::optional<int> akhir = bulan_in(row.typed->bulan_akhir);
    if (tahun && awal) one.first = Date{*tahun, *awal, 1};
    if (tahun && akhir) one.last = end_of_month(*tahun, *akhir);
    return one;
}

}  // namespace

Figure figure_of(std::string_view typed) {
    if (is_blank(typed)) return {};
    const std::optional<Decimal> read = parse_decimal(trim(typed));
    if (!read) return {{}, true};
    const std::optional<Decimal> rounded = divided(*read, 1, decimals);
    return {rounded, !rounded};
}

Figure sum_of(const std::vector<Figure>& figures) {
    std::vector<Decimal> values;
    for (const Figure& one : figures) {
        if (one.unreadable) return {{}, true};
        if (one.value) values.push_back(*one.value);
    }
    if (values.empty()) return {};
    const std::optional<Step> total = akumulasi(values);
    if (!total) return {{}, true};
    return {divided(total->result, 1, decimals), false};
}

std::string printed(const Figure& figure) {
    if (figure.unreadable) return "";
    return figure.value ? to_indonesian(*figure.value) : "-";
}

Figure KonversiFigures::angka() const {
    if (!konversi) return {{}, true};
    return {konversi->angka_kredit.result, false};
}

bool AngkaKreditFigures::is_new(const KonversiFigures& one) const {
    return !year || !one.last || one.last->year >= *year;
}

Figure AngkaKreditFigures::akumulasi() const {
    std::vector<Figure> all{integrasi};
    for (const KonversiFigures& one : konversi) all.push_back(one.angka());
    return sum_of(all);
}

Figure AngkaKreditFigures::kumulatif() const {
    return sum_of({dasar, lama, penyesuaian, akumulasi(), pendidikan});
}

std::optional<Kecukupan> AngkaKreditFigures::kecukupan_for(Kenaikan kenaikan,
                                                           JenjangFungsional jenjang) const {
    const Figure collected = kumulatif();
    const std::optional<Decimal> needed = needed_for_rise(kenaikan, jenjang);
    if (!collected.value || !needed) return std::nullopt;
    return kecukupan(*collected.value, *needed);
}

std::optional<Decimal> AngkaKreditFigures::needed_for_rise(Kenaikan kenaikan,
                                                           JenjangFungsional jenjang) const {
    return needed_in_all(kenaikan, jenjang, day, dasar.value.value_or(Decimal{}));
}

AngkaKreditFigures figures_of(const Skp& skp) {
    const AngkaKredit& record = *skp.angka_kredit;
    AngkaKreditFigures all;
    all.integrasi = figure_of(record.integrasi);
    all.dasar = figure_of(record.dasar);
    all.lama = figure_of(record.lama);
    all.penyesuaian = figure_of(record.penyesuaian);
    all.pendidikan = figure_of(record.pendidikan);
    if (const std::optional<Date> end = parse_date(skp.periode.akhir).date) all.year = end->year;
    for (const BarisKonversi& row : reckon(skp).rows) {
        all.konversi.push_back(with_days(row));
        if (const std::optional<Date>& last = all.konversi.back().last)
            all.day = std::max(all.day, *last);
    }
    return all;
}

}  // namespace kinerja
