// The table and its guards.
#include "core/dialog/skp_flow.h"

#include <algorithm>
#include <iterator>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/regulation/basis.h"

namespace kinerja {
namespace {

using S = StatusSkp;
using T = TindakanSkp;
using enum PeranDialog;

constexpr SkpGuard nothing{};
constexpr SkpGuard complete{
    [](const DialogEntry&, const SkpFacts& facts) { return facts.complete; },
    "SKP belum lengkap: selesaikan dahulu yang masih diminta aturan pada Pemeriksaan."};
constexpr SkpGuard not_yet{[](const DialogEntry&, const SkpFacts& facts) { return !facts.agreed; },
                           already_agreed};
constexpr SkpGuard note{
    [](const DialogEntry& entry, const SkpFacts&) { return !is_blank(entry.text); },
    "Tulis catatan dahulu, supaya alasannya tetap terbaca."};
constexpr std::string_view unadjusted =
    "Belum ada Ekspektasi yang disesuaikan sejak tidak sepakat. Sesuaikan dahulu, atau tulis "
    "alasan mengapa tidak ada yang disesuaikan.";
// The reason was a note like any other before it had a member of its own.
constexpr SkpGuard was_adjusted{[](const DialogEntry& entry, const SkpFacts& facts) {
                                    return facts.adjusted ||
                                           !is_blank(entry.langkah->tanpa_penyesuaian) ||
                                           !is_blank(entry.text);
                                },
                                unadjusted};
constexpr SkpGuard reason_said{[](const DialogEntry& entry, const SkpFacts& facts) {
                                   return facts.adjusted ||
                                          !is_blank(entry.langkah->tanpa_penyesuaian);
                               },
                               unadjusted};
constexpr SkpGuard reason{[](const DialogEntry& entry, const SkpFacts&) {
                              return entry.langkah->alasan.has_value() && !is_blank(entry.text);
                          },
                          "Pilih alasan revisi dan tulis penjelasannya dahulu."};
constexpr SkpGuard since_when{
    [](const DialogEntry& entry, const SkpFacts&) {
        return parse_date(entry.langkah->berlaku).date.has_value();
    },
    "Isi dahulu Berlaku sejak, yaitu tanggal mulai berlakunya revisi, misalnya 01-07-2027."};

constexpr StatusSkp stages[] = {S::draf, S::dialog, S::sepakat, S::ditandatangani_pegawai,
                                S::ditetapkan};

// That a dialogue comes before the signature is the regulation's; its single steps are ours.
constexpr SkpTransition transitions[] = {
    {S::draf, T::mulai_dialog, pegawai, S::dialog, nothing, nothing, basis::permenpan},
    {S::draf, T::mulai_dialog, pimpinan, S::dialog, nothing, nothing, basis::permenpan},
    {S::revisi, T::mulai_dialog, pegawai, S::dialog, nothing, nothing, basis::permenpan},
    {S::revisi, T::mulai_dialog, pimpinan, S::dialog, nothing, nothing, basis::permenpan},
    {S::dialog, T::sepakati, pegawai, S::sepakat, not_yet, nothing, basis::suggestion},
    {S::dialog, T::sepakati, pimpinan, S::sepakat, not_yet, nothing, basis::suggestion},
    {S::dialog, T::nyatakan_tidak_sepakat, pegawai, S::tidak_sepakat, nothing, note,
     basis::suggestion},
    {S::dialog, T::nyatakan_tidak_sepakat, pimpinan, S::tidak_sepakat, nothing, note,
     basis::suggestion},
    {S::sepakat, T::lanjutkan_dialog, pegawai, S::dialog, nothing, nothing, basis::suggestion},
    {S::sepakat, T::lanjutkan_dialog, pimpinan, S::dialog, nothing, nothing, basis::suggestion},
    {S::tidak_sepakat, T::lanjutkan_dialog, pegawai, S::dialog, nothing, nothing,
     basis::suggestion},
    {S::tidak_sepakat, T::lanjutkan_dialog, pimpinan, S::dialog, nothing, nothing,
     basis::suggestion},
    {S::sepakat, T::tanda_tangani, pegawai, S::ditandatangani_pegawai, complete, nothing,
     basis::permenpan},
    {S::ditandatangani_pegawai, T::kembalikan, pejabat_penilai, S::dialog, nothing, note,
     basis::suggestion},
    {S::ditandatangani_pegawai, T::tetapkan, pejabat_penilai, S::ditetapkan, nothing, nothing,
     basis::permenpan},
    {S::tidak_sepakat, T::tetapkan, pejabat_penilai, S::ditetapkan, complete, was_adjusted,
     basis::permenpan, reason_said},
    {S::ditetapkan, T::revisi, pegawai, S::revisi, nothing, reason, basis::permenpan, since_when},
    {S::ditetapkan, T::revisi, pimpinan, S::revisi, nothing, reason, basis::permenpan, since_when},
    {S::ditetapkan, T::revisi, pejabat_penilai, S::revisi, nothing, reason, basis::permenpan,
     since_when},
};

constexpr std::size_t seal_length = 64;

constexpr SkpGuard of_every_signature[] = {
    {[](const DialogEntry& entry, const SkpFacts&) { return !is_blank(entry.author.nama); },
     "Isi dahulu nama yang menandatangani."},
    {[](const DialogEntry& entry, const SkpFacts&) {
         return entry.author.peran != pegawai || !is_blank(entry.author.nip);
     },
     "Isi dahulu NIP yang menandatangani."},
    {[](const DialogEntry& entry, const SkpFacts&) { return !is_blank(entry.langkah->tempat); },
     "Isi dahulu tempat penandatanganan."},
    {[](const DialogEntry& entry, const SkpFacts&) {
         return parse_date(entry.langkah->tanggal).date.has_value();
     },
     "Isi dahulu tanggalnya, misalnya 15-01-2027."},
    {[](const DialogEntry& entry, const SkpFacts&) {
         return entry.langkah->segel.size() == seal_length;
     },
     "Segel isi SKP belum ada."},
};

constexpr std::string_view no_such_step =
    "Langkah ini tidak dapat dilakukan oleh peran itu pada keadaan SKP sekarang.";

bool is_met(const SkpGuard& guard, const DialogEntry& entry, const SkpFacts& facts) {
    return guard.met == nullptr || guard.met(entry, facts);
}

/// Of a step that was taken; of one that is being taken more is asked below.
std::string_view why_not_read(const SkpTransition& row, const DialogEntry& entry,
                              const SkpFacts& facts) {
    for (const SkpGuard& guard : {row.of_skp, row.of_step})
        if (!is_met(guard, entry, facts)) return guard.why_not;
    if (is_signature(row.tindakan))
        for (const SkpGuard& guard : of_every_signature)
            if (!is_met(guard, entry, facts)) return guard.why_not;
    return {};
}

std::string_view why_not(const SkpTransition& row, const DialogEntry& entry,
                         const SkpFacts& facts) {
    const std::string_view refusal = why_not_read(row, entry, facts);
    if (refusal.empty() && !is_met(row.of_taker, entry, facts)) return row.of_taker.why_not;
    return refusal;
}

const SkpTransition* row_of(StatusSkp from, const DialogEntry& entry) {
    if (!entry.langkah) return nullptr;
    return find_transition(from, entry.langkah->tindakan, entry.author.peran);
}

}  // namespace

std::span<const SkpTransition> skp_transitions() { return transitions; }

std::span<const StatusSkp> skp_stages() { return stages; }

std::size_t stage_of(StatusSkp status) {
    if (status == S::revisi) status = S::draf;
    if (status == S::tidak_sepakat) status = S::dialog;
    return static_cast<std::size_t>(std::ranges::find(stages, status) - std::begin(stages));
}

const SkpTransition* find_transition(StatusSkp from, TindakanSkp tindakan, PeranDialog peran) {
    for (const SkpTransition& row : transitions)
        if (row.from == from && row.tindakan == tindakan && row.peran == peran) return &row;
    return nullptr;
}

bool is_signature(TindakanSkp tindakan) {
    return tindakan == T::tanda_tangani || tindakan == T::tetapkan;
}

bool names_content(TindakanSkp tindakan) {
    return is_signature(tindakan) || tindakan == T::sepakati;
}

StatusSkp after_change(StatusSkp status) { return status == S::sepakat ? S::dialog : status; }

bool asks_for_reason(StatusSkp from, TindakanSkp tindakan, bool adjusted) {
    return from == S::tidak_sepakat && tindakan == T::tetapkan && !adjusted;
}

bool fits(StatusSkp from, const DialogEntry& entry, bool adjusted) {
    const SkpTransition* row = row_of(from, entry);
    return row && why_not_read(*row, entry, {.complete = true, .adjusted = adjusted}).empty();
}

std::string_view why_not(StatusSkp from, const DialogEntry& entry, const SkpFacts& facts) {
    const SkpTransition* row = row_of(from, entry);
    return row == nullptr ? no_such_step : why_not(*row, entry, facts);
}

std::vector<PossibleSkpStep> possible_steps(StatusSkp from, DialogEntry entered,
                                            const SkpFacts& facts) {
    if (!entered.langkah) entered.langkah.emplace();
    std::vector<PossibleSkpStep> steps;
    for (const SkpTransition& row : transitions) {
        if (row.from != from || row.peran != entered.author.peran) continue;
        entered.langkah->tindakan = row.tindakan;
        steps.push_back({&row, why_not(row, entered, facts)});
    }
    return steps;
}

}  // namespace kinerja
