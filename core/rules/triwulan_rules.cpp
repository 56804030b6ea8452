// Targets by quarter: what a profile asks for, and what does not fit together (regulation.md 7A).
// All of it is advice: the text of the regulation behind it was not read.
#include <optional>

#include "core/base/date.h"
#include "core/model/target.h"
#include "core/model/triwulan.h"
#include "core/regulation/basis.h"
#include "core/regulation/indicator_limit.h"
#include "core/rules/catalog.h"
#include "core/rules/item.h"
#include "core/rules/target_dates.h"
#include "core/rules/target_proposals.h"

namespace kinerja {
namespace {

using Kind = QuarterTarget::Kind;

bool is_demanded(const RhkContext& context) {
    return parameters_of(context.profil).triwulan == Presence::demanded &&
           has_place(context.form().target);
}

void has_quarters(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (!is_demanded(context)) return;
    for (const Iki& iki : rhk.iki)
        if (!has_target(read_quarters(iki.triwulan))) found.at(path_of_triwulan(rhk.id, iki.id, 0));
}

// Asked for when there are quarters: without them KM-01 says enough.
void has_polarisasi(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (!is_demanded(context)) return;
    for (const Iki& iki : rhk.iki)
        if (!iki.triwulan.polarisasi && has_target(read_quarters(iki.triwulan)))
            found.at(path(rhk, iki) / "triwulan" / "polarisasi");
}

void has_konsolidasi(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (!is_demanded(context)) return;
    for (const Iki& iki : rhk.iki)
        if (!iki.triwulan.konsolidasi && has_target(read_quarters(iki.triwulan)))
            found.at(path(rhk, iki) / "triwulan" / "konsolidasi");
}

// "0.24" in percent is WR-09's, which asks what it means.
void quarters_are_numbers(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    for (const Iki& iki : rhk.iki) {
        const QuarterTargets quarters = read_quarters(iki.triwulan);
        for (std::size_t i = 0; i < quarters.size(); ++i)
            if (quarters[i].kind == Kind::unclear && !is_percent_to_ask(iki, i))
                found.at(path_of_triwulan(rhk.id, iki.id, static_cast<int>(i)));
    }
}

/// The yearly target as a number to compare with; a day ("30 Juni 2027") is none.
std::optional<TargetReading> yearly_number(const Iki& iki) {
    return dates_in(iki.target).empty() ? parse_target(iki.target) : std::nullopt;
}

bool other_satuan(const QuarterTarget& quarter, const TargetReading& year) {
    return quarter.kind == Kind::number && !quarter.satuan.empty() && !year.satuan.empty() &&
           !same_satuan(quarter.satuan, year.satuan);
}

void quarters_share_satuan(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    for (const Iki& iki : rhk.iki) {
        const std::optional<TargetReading> year = yearly_number(iki);
        if (!year) continue;
        const QuarterTargets quarters = read_quarters(iki.triwulan);
        for (std::size_t i = 0; i < quarters.size(); ++i)
            if (other_satuan(quarters[i], *year))
                found.at(path_of_triwulan(rhk.id, iki.id, static_cast<int>(i)));
    }
}

/// What the quarters make of the year, when the yearly target says something else; not while it is
/// open which percentage one of them means (WR-09).
std::optional<Decimal> other_year(const Iki& iki) {
    if (!percent_readings(iki).empty()) return std::nullopt;
    const std::optional<TargetReading> year = yearly_number(iki);
    if (!year || !iki.triwulan.konsolidasi) return std::nullopt;
    const QuarterTargets quarters = read_quarters(iki.triwulan);
    for (const QuarterTarget& quarter : quarters)
        if (other_satuan(quarter, *year)) return std::nullopt;
    const std::optional<Decimal> computed = year_of(quarters, *iki.triwulan.konsolidasi);
    if (!computed) return std::nullopt;
    // An average of thirds is right when it is right to the decimals of the yearly target.
    const std::optional<Decimal> rounded = divided(*computed, 1, year->angka.scale);
    const bool average = *iki.triwulan.konsolidasi == Konsolidasi::average;
    const Decimal& compared = average && rounded ? *rounded : *computed;
    return compare(compared, year->angka) == 0 ? std::nullopt : computed;
}

void quarters_make_the_year(const Rhk& rhk, const RhkContext& context, FindingSink& found) {
    if (!has_place(context.form().target)) return;
    for (const Iki& iki : rhk.iki)
        if (other_year(iki)) found.at(path(rhk, iki) / "target");
}

Proposal year_for(const Skp& skp, const Path& place) {
    const Item item = item_at(skp, place);
    const std::optional<Decimal> computed = item.iki ? other_year(*item.iki) : std::nullopt;
    if (!computed) return {};
    const std::string number = to_indonesian(*computed);
    return {with_angka(item.iki->target, *computed),
            "Bandingkan: target triwulan menghasilkan " + number +
                " untuk setahun menurut konsolidasi yang dipilih. Sesuaikan salah satunya."};
}

void quarters_get_better(const Rhk& rhk, const RhkContext&, FindingSink& found) {
    for (const Iki& iki : rhk.iki) {
        const TargetTriwulan& triwulan = iki.triwulan;
        if (!triwulan.polarisasi || triwulan.konsolidasi != Konsolidasi::last_value) continue;
        if (const auto worse = first_worse(read_quarters(triwulan), *triwulan.polarisasi))
            found.at(path_of_triwulan(rhk.id, iki.id, *worse));
    }
}

// By the first day of the period; as long as that can not be read, those of today.
IndicatorLimits limits_of(const Skp& skp) {
    const DatedLimits table = indicator_limits(skp.profil);
    if (table.empty()) return {};
    const std::optional<Date> first = parse_date(skp.periode.awal).date;
    const Dated<IndicatorLimits>* held = first ? in_force(table, *first) : &table.back();
    return held ? held->value : IndicatorLimits();
}

void indicators_are_few(const Skp& skp, const CheckContext&, FindingSink& found) {
    const IndicatorLimit* limit = lowest_limit(limits_of(skp), skp.jenis_jabatan);
    if (!limit) return;
    std::size_t count = 0;
    for (const Box<Rhk>& rhk : skp.rhk) count += rhk->iki.size();
    if (count > static_cast<std::size_t>(limit->most)) found.at(path("rhk"));
}

Proposal limits_for(const Skp& skp, const Path&) {
    std::string remedy = "Periksa ketentuan unit Anda; batas yang dikenal:";
    const char* before = " ";
    for (const IndicatorLimit& limit : limits_of(skp)) {
        if (limit.jenis_jabatan != skp.jenis_jabatan) continue;
        remedy.append(before).append(limit.whose).append(" ").append(std::to_string(limit.most));
        before = ", ";
    }
    return {{}, remedy + "."};
}

constexpr Rule rules[] = {
    {"KM-01", Severity::advises, basis::kemenkeu, "Target per triwulan indikator ini belum ada.",
     "Isi target triwulan I sampai IV; tulis \"-\" untuk triwulan tanpa target.", has_quarters},
    {"KM-02", Severity::advises, basis::kemenkeu, "Polarisasi indikator ini belum dipilih.",
     "Pilih maximize, minimize, atau stabilize.", has_polarisasi},
    {"KM-03", Severity::advises, basis::kemenkeu, "Cara konsolidasi indikator ini belum dipilih.",
     "Pilih penjumlahan, nilai terakhir, atau rata-rata.", has_konsolidasi},
    {"KM-04", Severity::advises, basis::suggestion,
     "Apakah target setahun sudah sejalan dengan target triwulannya? Hasil hitungnya berbeda.",
     "Sesuaikan target setahun, target triwulan, atau cara konsolidasinya.", quarters_make_the_year,
     year_for},
    {"KM-05", Severity::advises, basis::suggestion,
     "Apakah satuan ini benar? Target setahun memakai satuan lain.",
     "Samakan satuannya, atau tulis angkanya saja.", quarters_share_satuan},
    {"KM-06", Severity::advises, basis::suggestion,
     "Apakah target triwulan ini benar? Nilainya lebih lemah daripada triwulan sebelumnya.",
     "Periksa angkanya, polarisasi, dan cara konsolidasinya.", quarters_get_better},
    {"KM-07", Severity::advises, basis::suggestion,
     "Angka pada target triwulan ini tidak dapat dibaca.",
     "Tulis angka dengan koma untuk pecahan, misalnya \"72,5\", atau \"-\" bila tanpa target.",
     quarters_are_numbers},
    {"KM-08", Severity::advises, basis::kemenkeu_limits,
     "Apakah jumlah indikator ini sesuai ketentuan? Jumlahnya melebihi batas terendah yang "
     "dikenal.",
     "Periksa batas jumlah indikator untuk unit dan jabatan Anda.", indicators_are_few, limits_for},
};

}  // namespace

std::span<const Rule> triwulan_rules() { return rules; }

}  // namespace kinerja
