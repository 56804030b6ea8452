// The table, its guards, and the walk over it.
#include "core/workflow/pkps_flow.h"

#include <algorithm>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/regulation/basis.h"

namespace kinerja {
namespace {

using enum StatusPkps;
using enum TindakanPkps;
using enum PelakuPkps;

constexpr PkpsGuard nothing{};
constexpr PkpsGuard to_submit[] = {
    {[](const Pkps& pkps, const LangkahPkps&) { return is_complete(pkps); },
     "Rencana belum lengkap: setiap bagian memerlukan satu indikator, dan setiap nilai perilaku "
     "juga satu perwujudan."},
    {[](const Pkps& pkps, const LangkahPkps&) { return !is_hindered(pkps); },
     "Ada prasyarat yang masih menghambat di Ruang GTK. Selesaikan dahulu, atau ubah tandanya bila "
     "sudah tidak menghambat."},
};
constexpr PkpsGuard note{
    [](const Pkps&, const LangkahPkps& langkah) { return !is_blank(langkah.catatan); },
    "Tulis catatan dahulu, supaya jelas apa yang perlu diperbaiki."};
constexpr PkpsGuard both_answers{
    [](const Pkps&, const LangkahPkps& langkah) {
        return langkah.realistis == Penilaian::ya && langkah.dapat_dicapai == Penilaian::ya;
    },
    "Rencana diteruskan bila kedua pertanyaan, realistis dan dapat dicapai, dijawab Ya."};

// That an approved plan can come back is known of the SKP; for PKPS it is our inference.
constexpr PkpsTransition transitions[] = {
    {draf, ajukan, diajukan, pegawai, to_submit, nothing, basis::ruang_gtk},
    {revisi, ajukan, diajukan, pegawai, to_submit, nothing, basis::ruang_gtk},
    {diajukan, periksa, diperiksa, tim_kinerja, {}, nothing, basis::ruang_gtk},
    {diperiksa, kembalikan_tim, revisi, tim_kinerja, {}, note, basis::ruang_gtk},
    {diperiksa, teruskan, dikirim, tim_kinerja, {}, both_answers, basis::ruang_gtk},
    {dikirim, kembalikan_penilai, revisi, pejabat_penilai, {}, note, basis::ruang_gtk},
    {dikirim, setujui, disetujui, pejabat_penilai, {}, nothing, basis::ruang_gtk},
    {disetujui, mulai_pelaksanaan, pelaksanaan, pegawai, {}, nothing, basis::ruang_gtk},
    {disetujui, kembalikan_penilai, revisi, pejabat_penilai, {}, note, basis::suggestion},
    {pelaksanaan, kembalikan_penilai, revisi, pejabat_penilai, {}, note, basis::suggestion},
};

bool is_not_before_last(const Pkps& pkps, const LangkahPkps& langkah) {
    if (pkps.riwayat.empty()) return true;
    const std::optional<Date> last = parse_date(pkps.riwayat.back().tanggal).date;
    return !last || parse_date(langkah.tanggal).date >= last;
}

constexpr PkpsGuard of_every_step[] = {
    {[](const Pkps&, const LangkahPkps& langkah) { return !is_blank(langkah.oleh); },
     "Isi dahulu nama yang bertindak."},
    {[](const Pkps&, const LangkahPkps& langkah) {
         return parse_date(langkah.tanggal).date.has_value();
     },
     "Isi dahulu tanggalnya, misalnya 15-01-2027."},
    {is_not_before_last, "Tanggal ini lebih awal daripada langkah sebelumnya."},
};

constexpr std::string_view no_such_step = "Langkah ini bukan langkah berikut dari rencana ini.";

bool is_met(const PkpsGuard& guard, const Pkps& pkps, const LangkahPkps& langkah) {
    return guard.met == nullptr || guard.met(pkps, langkah);
}

/// Calls `misfit` for each step that moves nothing; gives where the plan stands at the end.
template <class Misfit>
StatusPkps walk(const Pkps& pkps, Misfit misfit) {
    StatusPkps status = draf;
    for (const LangkahPkps& langkah : pkps.riwayat) {
        const PkpsTransition* row = find_transition(status, langkah.tindakan);
        if (row != nullptr && is_met(row->of_step, pkps, langkah))
            status = row->to;
        else
            misfit(langkah);
    }
    return status;
}

std::string_view why_not(const PkpsTransition& row, const Pkps& pkps, const LangkahPkps& langkah) {
    for (const PkpsGuard& guard : row.of_plan)
        if (!is_met(guard, pkps, langkah)) return guard.why_not;
    if (!is_met(row.of_step, pkps, langkah)) return row.of_step.why_not;
    for (const PkpsGuard& guard : of_every_step)
        if (!is_met(guard, pkps, langkah)) return guard.why_not;
    return {};
}

}  // namespace

std::span<const PkpsTransition> pkps_transitions() { return transitions; }

const PkpsTransition* find_transition(StatusPkps from, TindakanPkps tindakan) {
    for (const PkpsTransition& row : transitions)
        if (row.from == from && row.tindakan == tindakan) return &row;
    return nullptr;
}

PelakuPkps pelaku_of(TindakanPkps tindakan) {
    return std::ranges::find(transitions, tindakan, &PkpsTransition::tindakan)->pelaku;
}

StatusPkps status_of(const Pkps& pkps) {
    return walk(pkps, [](const LangkahPkps&) {});
}

std::vector<const LangkahPkps*> misfits_of(const Pkps& pkps) {
    std::vector<const LangkahPkps*> misfits;
    walk(pkps, [&](const LangkahPkps& langkah) { misfits.push_back(&langkah); });
    return misfits;
}

bool is_hindered(const Pkps& pkps) {
    return std::ranges::find(pkps.prasyarat, KeadaanPrasyarat::menghambat) != pkps.prasyarat.end();
}

bool is_complete(const Pkps& pkps) {
    const bool perilaku = std::ranges::all_of(pkps.perilaku, [](const PerilakuPkps& one) {
        return !is_blank(one.indikator) && !is_blank(one.perwujudan);
    });
    return perilaku && !is_blank(pkps.praktik.indikator) && !is_blank(pkps.kompetensi.indikator);
}

std::string_view why_not(const Pkps& pkps, const LangkahPkps& langkah) {
    const PkpsTransition* row = find_transition(status_of(pkps), langkah.tindakan);
    return row == nullptr ? no_such_step : why_not(*row, pkps, langkah);
}

std::vector<PossibleStep> possible_steps(const Pkps& pkps, LangkahPkps entered) {
    const StatusPkps status = status_of(pkps);
    std::vector<PossibleStep> steps;
    for (const PkpsTransition& row : transitions) {
        if (row.from != status) continue;
        entered.tindakan = row.tindakan;
        steps.push_back({&row, why_not(row, pkps, entered)});
    }
    return steps;
}

}  // namespace kinerja
