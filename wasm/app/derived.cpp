// The summary that is stored beside a document.
#include "wasm/app/derived.h"

#include "core/base/date.h"
#include "core/base/text.h"
#include "core/handover/glance.h"
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
