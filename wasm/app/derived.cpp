// The summary that is stored beside a document.
#include "wasm/app/derived.h"

#include "core/base/date.h"

namespace kinerja::ui {
namespace {

std::string iso_or_text(const std::string& typed) {
    const DateReading reading = parse_date(typed);
    return reading.date ? to_iso(*reading.date) : typed;
}

}  // namespace

SkpSummary summary_of(const Skp& skp, const Completeness& completeness) {
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
    return summary;
}

}  // namespace kinerja::ui
