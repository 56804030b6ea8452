#include "core/pelaksanaan/realisasi_from_catatan.h"

#include <algorithm>

#include "core/base/days.h"
#include "core/evaluation/realisasi.h"
#include "core/model/target.h"
#include "core/model/triwulan.h"
#include "core/pelaksanaan/angka_catatan.h"
#include "core/pelaksanaan/record_of_iki.h"

namespace kinerja {
namespace {

constexpr char code_of_realisasi = 'z';

/// The triwulan that a period is, 0 to 3, wherever the agency lets its months begin.
std::optional<std::size_t> quarter_of(const PeriodeEvaluasi& periode) {
    constexpr int shortest_quarter = 75, longest_quarter = 110;
    const Days days = days_of(periode.awal, periode.akhir);
    if (!days.is_closed()) return std::nullopt;
    const int length = days_between(*days.first, *days.last) + 1;
    if (length < shortest_quarter || length > longest_quarter) return std::nullopt;
    return static_cast<std::size_t>((days.last->month - 1) / 3);
}

std::optional<Konsolidasi> konsolidasi_of(CaraRealisasi cara) {
    switch (cara) {
        case CaraRealisasi::jumlah:
            return Konsolidasi::sum;
        case CaraRealisasi::terakhir:
            return Konsolidasi::last_value;
        case CaraRealisasi::rata_rata:
            return Konsolidasi::average;
        case CaraRealisasi::diketik:
            break;
    }
    return std::nullopt;
}

std::optional<Decimal> number_in(std::string_view words) {
    const std::optional<TargetReading> reading = parse_target(words);
    if (!reading || reading->tenggat || reading->hingga) return std::nullopt;
    return reading->angka;
}

Reached compared(const Iki& iki, const Decimal& angka, const Decimal& target) {
    const auto order = compare(angka, target);
    bool good = order >= 0;
    switch (iki.triwulan.polarisasi.value_or(Polarisasi::maximize)) {
        case Polarisasi::minimize:
            good = order <= 0;
            break;
        case Polarisasi::stabilize:
            good = order == 0;
            break;
        case Polarisasi::maximize:
            break;
    }
    return good ? Reached::reached : Reached::short_of;
}

void compute(NilaiRealisasi& hasil, Konsolidasi konsolidasi) {
    std::vector<RealisasiEntry> entries;
    for (const CatatanAngka& one : hasil.catatan)
        if (one.angka) entries.push_back({*one.angka, one.tanggal});
    hasil.step = realisasi_of(entries, konsolidasi);
    if (!hasil.step) return;
    hasil.angka = shortest(hasil.step->result);
    hasil.nilai = to_indonesian(*hasil.angka);
}

}  // namespace

RealisasiId id_of_realisasi(const RhkId& rhk, const IkiId& iki, const PeriodeEvaluasiId& periode) {
    return {code_of_record(code_of_realisasi, {rhk, iki, periode})};
}

const Realisasi* find_realisasi(const Skp& skp, const RhkId& rhk, const IkiId& iki,
                                const PeriodeEvaluasiId& periode) {
    return find_record(skp.realisasi, code_of_realisasi, skp, {rhk, iki, periode});
}

CaraRealisasi proposed_cara(const Iki& iki) {
    if (!iki.triwulan.konsolidasi) return CaraRealisasi::jumlah;
    switch (*iki.triwulan.konsolidasi) {
        case Konsolidasi::last_value:
            return CaraRealisasi::terakhir;
        case Konsolidasi::average:
            return CaraRealisasi::rata_rata;
        case Konsolidasi::sum:
            break;
    }
    return CaraRealisasi::jumlah;
}

std::vector<CatatanAngka> catatan_of(const Skp& skp, const RhkId& rhk, const IkiId& iki) {
    std::vector<CatatanAngka> notes;
    for (std::size_t at = 0; at < skp.catatan_kinerja.size(); ++at) {
        const CatatanKinerja& one = *skp.catatan_kinerja[at];
        if (one.iki != iki || (!one.rhk.empty() && one.rhk != rhk)) continue;
        if (const std::optional<Date> day = parse_date(one.tanggal).date)
            notes.push_back({at, *day, angka_of(one)});
    }
    return notes;
}

TargetPeriode target_of(const Iki& iki, const PeriodeEvaluasi& periode) {
    TargetPeriode target{iki.target, {}, false};
    const std::optional<std::size_t> quarter = quarter_of(periode);
    if (quarter && has_target(read_quarters(iki.triwulan))) {
        const std::string& words = iki.triwulan.target[*quarter];
        const QuarterTarget read = read_quarter(words);
        if (read.kind == QuarterTarget::Kind::none) return {"", {}, true};
        target = {words, {}, true};
        if (read.kind == QuarterTarget::Kind::number) target.angka = read.angka;
        return target;
    }
    target.angka = number_in(iki.target);
    return target;
}

NilaiRealisasi nilai_realisasi(const PeriodeEvaluasi& periode, const Realisasi* realisasi,
                               const std::vector<CatatanAngka>& notes) {
    NilaiRealisasi hasil;
    const Days days = days_of(periode.awal, periode.akhir);
    for (const CatatanAngka& one : notes)
        if (days.is_closed() && days.holds(one.tanggal)) hasil.catatan.push_back(one);
    std::ranges::stable_sort(hasil.catatan, {}, &CatatanAngka::tanggal);
    if (realisasi != nullptr) hasil.cara = realisasi->cara;
    if (const std::optional<Konsolidasi> konsolidasi = konsolidasi_of(hasil.cara)) {
        compute(hasil, *konsolidasi);
    } else if (realisasi != nullptr) {
        hasil.nilai = realisasi->nilai;
        hasil.angka = number_in(realisasi->nilai);
    }
    return hasil;
}

RealisasiHasil realisasi_hasil(const Iki& iki, const PeriodeEvaluasi& periode,
                               const Realisasi* realisasi, const std::vector<CatatanAngka>& notes,
                               const Date& today) {
    RealisasiHasil hasil;
    static_cast<NilaiRealisasi&>(hasil) = nilai_realisasi(periode, realisasi, notes);
    const std::optional<Date> last = parse_date(periode.akhir).date;
    hasil.due = last && already_due(*last, today);
    hasil.target = target_of(iki, periode);
    if (!hasil.angka || !hasil.target.angka) return hasil;
    hasil.percent = percent_of_target(*hasil.angka, *hasil.target.angka);
    hasil.reached = compared(iki, *hasil.angka, *hasil.target.angka);
    return hasil;
}

}  // namespace kinerja
