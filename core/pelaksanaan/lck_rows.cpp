// Brings targets by quarter, realisasi and reports together.
#include "core/pelaksanaan/lck_rows.h"

#include <array>
#include <span>
#include <unordered_set>

#include "core/model/triwulan.h"
#include "core/pelaksanaan/realisasi_from_catatan.h"
#include "core/pelaksanaan/record_of_iki.h"

namespace kinerja {
namespace {

constexpr char code_of_lck = 'k';
constexpr int months_of_quarter = 3;

CapaianLck capaian_lck(const Iki& iki, const std::optional<Decimal>& target,
                       const std::optional<Decimal>& realisasi) {
    CapaianLck all{target, realisasi, {}};
    if (target && realisasi && iki.triwulan.polarisasi)
        all.capaian = capaian_of(*iki.triwulan.polarisasi, {*target, *realisasi, {}});
    return all;
}

std::optional<Decimal> result_of(const std::optional<Step>& step) {
    return step ? std::optional(step->result) : std::nullopt;
}

/// By quarter; where two periods end in one quarter the later one is it.
using Quarters = std::array<const PeriodeEvaluasi*, triwulan_count>;

Quarters quarters_in(const std::vector<PeriodeEvaluasi>& periods) {
    Quarters quarters{};
    for (const PeriodeEvaluasi& one : periods)
        if (const auto quarter = triwulan_of(one)) quarters[*quarter] = &one;
    return quarters;
}

/// One IKI through the year.
class Course {
  public:
    Course(const Skp& skp, const Rhk& rhk, const Iki& iki, const Quarters& quarters)
        : skp_(skp), rhk_(rhk), iki_(iki), targets_(read_quarters(iki.triwulan)) {
        const std::vector<CatatanAngka> notes = catatan_of(skp, rhk.id, iki.id);
        for (std::size_t i = 0; i < triwulan_count; ++i) {
            if (targets_[i].kind == QuarterTarget::Kind::number)
                figures_[i].target = targets_[i].angka;
            if (quarters[i] == nullptr || !has_target(i)) continue;
            realisasi_[i] = find_realisasi(skp, rhk.id, iki.id, quarters[i]->id);
            if (realisasi_[i] == nullptr) continue;
            figures_[i].realisasi = nilai_realisasi(*quarters[i], realisasi_[i], notes).angka;
        }
    }

    bool has_target(std::size_t quarter) const {
        return targets_[quarter].kind != QuarterTarget::Kind::none;
    }

    BarisLck row(std::size_t quarter, const PeriodeEvaluasi& periode) const {
        BarisLck row{&rhk_,
                     &iki_,
                     realisasi_[quarter],
                     find_record(skp_.lck, code_of_lck, skp_, {rhk_.id, iki_.id, periode.id}),
                     capaian_lck(iki_, figures_[quarter].target, figures_[quarter].realisasi),
                     {},
                     {}};
        if (!iki_.triwulan.konsolidasi || is_first(quarter)) return row;
        row.konsolidasi = consolidate_quarters(std::span(figures_).first(quarter + 1),
                                               *iki_.triwulan.konsolidasi);
        row.kumulatif = capaian_lck(iki_, result_of(row.konsolidasi.target),
                                    result_of(row.konsolidasi.realisasi));
        return row;
    }

  private:
    bool is_first(std::size_t quarter) const {
        for (std::size_t i = 0; i < quarter; ++i)
            if (has_target(i)) return false;
        return true;
    }

    const Skp& skp_;
    const Rhk& rhk_;
    const Iki& iki_;
    QuarterTargets targets_;
    std::array<QuarterFigures, triwulan_count> figures_{};
    std::array<const Realisasi*, triwulan_count> realisasi_{};
};

}  // namespace

std::optional<std::size_t> triwulan_of(const PeriodeEvaluasi& periode) {
    const std::optional<Date> last = parse_date(periode.akhir).date;
    if (!last || last->month % months_of_quarter != 0) return std::nullopt;
    return static_cast<std::size_t>(last->month / months_of_quarter - 1);
}

LckId id_of_lck(const RhkId& rhk, const IkiId& iki, const PeriodeEvaluasiId& periode) {
    return {code_of_record(code_of_lck, {rhk, iki, periode})};
}

// Of two reports without ids of ours the one that has no row is still about the first.
PlaceOfLck place_of_lck(const Skp& skp, const Lck& lck) {
    PlaceOfLck first;
    for (const Box<Rhk>& rhk : skp.rhk)
        for (const Iki& iki : rhk->iki) {
            if (iki.id != lck.iki) continue;
            if (find_record(skp.lck, code_of_lck, skp, {rhk->id, iki.id, lck.periode}) == &lck)
                return {&*rhk, &iki};
            if (first.iki == nullptr) first = {&*rhk, &iki};
        }
    return first;
}

std::vector<TriwulanLck> lck_rows(const Skp& skp) {
    const std::vector<PeriodeEvaluasi> periods = periode_evaluasi(*skp.jadwal, skp.periode);
    const Quarters quarters = quarters_in(periods);
    std::array<TriwulanLck, triwulan_count> by_quarter;
    for (const Box<Rhk>& rhk : skp.rhk) {
        for (const Iki& iki : rhk->iki) {
            const Course course(skp, *rhk, iki, quarters);
            for (std::size_t i = 0; i < triwulan_count; ++i)
                if (quarters[i] != nullptr && course.has_target(i))
                    by_quarter[i].rows.push_back(course.row(i, *quarters[i]));
        }
    }
    std::vector<TriwulanLck> all;
    for (std::size_t i = 0; i < triwulan_count; ++i) {
        if (by_quarter[i].rows.empty()) continue;
        by_quarter[i].periode = *quarters[i];
        all.push_back(std::move(by_quarter[i]));
    }
    return all;
}

std::vector<const Lck*> loose_lck(const Skp& skp, const std::vector<TriwulanLck>& rows) {
    std::unordered_set<const Lck*> bound;
    for (const TriwulanLck& quarter : rows)
        for (const BarisLck& row : quarter.rows) bound.insert(row.lck);
    std::vector<const Lck*> loose;
    for (const Box<Lck>& one : skp.lck)
        if (!bound.contains(&*one)) loose.push_back(&*one);
    return loose;
}

}  // namespace kinerja
