// The summary that is stored beside a document.
#include "wasm/app/derived.h"

#include <utility>

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/dialog/skp_walk.h"
#include "core/handover/glance.h"
#include "core/rules/advice.h"
#include "core/workflow/kinerja_singkat.h"
#include "core/workflow/open_tenggat.h"

namespace kinerja::ui {
namespace {

std::string iso_or_text(const std::string& typed) {
    const DateReading reading = parse_date(typed);
    return reading.date ? to_iso(*reading.date) : typed;
}

// A summary stays small, whatever name a period was given.
constexpr std::size_t longest_name = 120;  // octets

}  // namespace

// A letter seldom changes what is told: then nothing of it is touched.
void Derived::compute(const Skp& skp, const Date& today, std::string_view typed) {
    explanations.forget();
    const Findings& all =
        checker.look_at(skp, CheckContext{today, was_established(dialog.walk(skp))});
    completeness = checker.completeness();
    std::vector<SaranDipertimbangkan> standing = still_considered(skp);
    if (checker.found_the_same() && typed == typed_ && standing == standing_) return;
    typed_ = typed;
    standing_ = std::move(standing);
    ToldFindings parts = told_of(skp, all, typed);
    const Findings before = std::exchange(findings, std::move(parts.told));
    considered = std::move(parts.considered);
    index.become(findings);
}

SkpSummary summary_of(const Skp& skp, const Completeness& completeness, const DialogIndex& dialog) {
    const SkpWalk& walk = dialog.walk(skp);
    SkpSummary summary;
    summary.nama = skp.pegawai.nama;
    summary.jabatan = skp.pegawai.jabatan;
    summary.periode_awal = iso_or_text(skp.periode.awal);
    summary.periode_akhir = iso_or_text(skp.periode.akhir);
    summary.jenis_jabatan = token_of(skp.jenis_jabatan);
    summary.pendekatan = token_of(skp.pendekatan);
    summary.filled = completeness.filled;
    summary.required = completeness.required;
    summary.rhk_count = static_cast<int>(skp.rhk.size());
    summary.status = token_of(walk.status);
    for (const Tenggat& one : open_tenggat(skp, walk))
        summary.tenggat.push_back(
            {one.id, std::string(beginning_of(one.nama, longest_name)), one.tanggal});
    summary.dialog = in_short(skp, glance_at(skp, walk, dialog.agenda(skp)));
    summary.kinerja = kinerja_singkat(skp);
    return summary;
}

SkpSummary summary_of(const Skp& skp) {
    return summary_of(skp, completeness_of(skp), DialogIndex());
}

}  // namespace kinerja::ui
