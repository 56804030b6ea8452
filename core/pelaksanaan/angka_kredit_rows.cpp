// From the record as typed to the figures of its papers.
#include "core/pelaksanaan/angka_kredit_rows.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "core/base/text.h"

namespace kinerja {
namespace {

constexpr auto decimals = DesimalAngkaKredit::dua;
constexpr int printed_scale = 2;
constexpr int last_month = 12;

std::optional<int> whole_number(std::string_view typed) {
    const std::string_view digits = trim(typed);
    int number = 0;
    const auto [rest, problem] =
        std::from_chars(digits.data(), digits.data() + digits.size(), number);
    const bool all = problem == std::errc() && rest == digits.data() + digits.size();
    return all ? std::optional(number) : std::nullopt;
}

/// Which table holds is decided by the last day of the stretch.
BarisKonversi row_of(const AngkaKredit& record, const KonversiAngkaKredit& typed) {
    BarisKonversi row{&typed, typed.jenjang ? typed.jenjang : record.jenjang, {}};
    const auto tahun = tahun_in(typed.tahun);
    const auto awal = bulan_in(typed.bulan_awal), akhir = bulan_in(typed.bulan_akhir);
    if (!tahun)
        row.gap = KonversiGap::tahun;
    else if (!awal || !akhir || *akhir < *awal)
        row.gap = KonversiGap::bulan;
    else if (!typed.predikat)
        row.gap = KonversiGap::predikat;
    else if (!row.jenjang)
        row.gap = KonversiGap::jenjang;
    if (row.gap != KonversiGap::none) return row;
    row.konversi =
        konversi({*row.jenjang, *typed.predikat, *akhir - *awal + 1, end_of_month(*tahun, *akhir)},
                 decimals);
    if (!row.konversi) row.gap = KonversiGap::no_table;
    return row;
}

/// The last day that was converted, else the last one of the SKP.
std::optional<Date> day_of_tables(const Skp& skp, const std::vector<BarisKonversi>& rows) {
    std::optional<Date> day;
    for (const BarisKonversi& row : rows) {
        if (!row.konversi) continue;
        const Date end =
            end_of_month(*tahun_in(row.typed->tahun), *bulan_in(row.typed->bulan_akhir));
        day = day ? std::max(*day, end) : end;
    }
    return day ? day : parse_date(skp.periode.akhir).date;
}

/// The predikat of the row that ends last.
std::optional<PredikatKinerja> last_predikat(const std::vector<BarisKonversi>& rows) {
    std::optional<PredikatKinerja> predikat;
    std::optional<Date> last;
    for (const BarisKonversi& row : rows) {
        if (!row.konversi) continue;
        const Date end =
            end_of_month(*tahun_in(row.typed->tahun), *bulan_in(row.typed->bulan_akhir));
        if (last && end < *last) continue;
        last = end;
        predikat = row.typed->predikat;
    }
    return predikat;
}

/// Adds the number that was typed, as it is printed; false when something else was.
bool take(std::vector<Decimal>& figures, const std::string& typed) {
    if (is_blank(typed)) return true;
    const std::optional<Decimal> read = parse_decimal(trim(typed));
    const std::optional<Decimal> rounded = read ? divided(*read, 1, printed_scale) : std::nullopt;
    if (rounded) figures.push_back(*rounded);
    return rounded.has_value();
}

void compare_with_needs(AngkaKreditReckoning& all, JenjangFungsional jenjang, const Date& day,
                        const std::string& dasar) {
    std::vector<Decimal> given;
    take(given, dasar);
    for (const Kenaikan kenaikan : {Kenaikan::pangkat, Kenaikan::jenjang}) {
        const std::optional<Decimal> needed =
            needed_in_all(kenaikan, jenjang, day, given.empty() ? Decimal{} : given.front());
        const std::optional<Kecukupan> found =
            needed ? kecukupan(all.kumulatif->result, *needed) : std::nullopt;
        if (found)
            all.kebutuhan.push_back({kenaikan, *needed, *found, carried_over(kenaikan, *found)});
    }
}

}  // namespace

std::optional<int> bulan_in(std::string_view typed) {
    const std::optional<int> number = whole_number(typed);
    return number && *number >= 1 && *number <= last_month ? number : std::nullopt;
}

std::optional<int> tahun_in(std::string_view typed) {
    const std::optional<int> number = whole_number(typed);
    return number && exists(*number, 1, 1) ? number : std::nullopt;
}

std::vector<const KonversiAngkaKredit*> counted_twice(const AngkaKredit& record) {
    struct Stretch {
        int first = 0, last = 0;  // months, counted from year 0
        const KonversiAngkaKredit* row = nullptr;
    };
    std::vector<Stretch> list;
    for (const KonversiAngkaKredit& one : record.konversi) {
        const auto tahun = tahun_in(one.tahun);
        const auto awal = bulan_in(one.bulan_awal), akhir = bulan_in(one.bulan_akhir);
        if (tahun && awal && akhir && *awal <= *akhir)
            list.push_back({*tahun * last_month + *awal, *tahun * last_month + *akhir, &one});
    }
    std::ranges::stable_sort(list, {}, &Stretch::first);
    std::vector<const KonversiAngkaKredit*> twice;
    int counted = 0;
    for (const Stretch& one : list) {
        if (one.first <= counted) twice.push_back(one.row);
        counted = std::max(counted, one.last);
    }
    return twice;
}

AngkaKreditReckoning reckon(const Skp& skp) {
    const AngkaKredit& record = *skp.angka_kredit;
    AngkaKreditReckoning all;
    for (const KonversiAngkaKredit& typed : record.konversi)
        all.rows.push_back(row_of(record, typed));

    std::vector<Decimal> figures;
    all.complete = take(figures, record.integrasi) && counted_twice(record).empty();
    for (const BarisKonversi& row : all.rows) {
        if (row.konversi)
            figures.push_back(row.konversi->angka_kredit.result);
        else
            all.complete = false;
    }
    all.akumulasi = akumulasi(figures);
    figures.clear();
    if (all.akumulasi) figures.push_back(all.akumulasi->result);
    for (const std::string* typed :
         {&record.dasar, &record.lama, &record.penyesuaian, &record.pendidikan})
        all.complete = take(figures, *typed) && all.complete;
    all.kumulatif = akumulasi(figures);

    const std::optional<Date> day = day_of_tables(skp, all.rows);
    if (!record.jenjang || !day) return all;
    if (all.complete && all.kumulatif) compare_with_needs(all, *record.jenjang, *day, record.dasar);
    if (const auto predikat = last_predikat(all.rows))
        all.pendidikan = pendidikan(*record.jenjang, *predikat, *day, decimals);
    return all;
}

std::optional<UsulanKonversi> usulan_konversi(const Skp& skp, PredikatKinerja predikat) {
    const auto awal = parse_date(skp.periode.awal).date, akhir = parse_date(skp.periode.akhir).date;
    if (!awal || !akhir || awal->year != akhir->year || *akhir < *awal) return std::nullopt;
    UsulanKonversi usulan;
    usulan.row.tahun = std::to_string(awal->year);
    usulan.row.bulan_awal = std::to_string(awal->month);
    usulan.row.bulan_akhir = std::to_string(akhir->month);
    usulan.row.predikat = predikat;
    for (const KonversiAngkaKredit& one : skp.angka_kredit->konversi) {
        const bool same = tahun_in(one.tahun) == awal->year &&
                          bulan_in(one.bulan_awal) == awal->month &&
                          bulan_in(one.bulan_akhir) == akhir->month;
        if (!same) continue;
        if (one.predikat == predikat) return std::nullopt;
        usulan.in_place_of = one.id;
    }
    return usulan;
}

}  // namespace kinerja
