// The PKPS plan: a step is added to what happened so far when the table of transitions lets it, and
#include "core/edit/pkps.h"

// while the plan lies with someone else its parts are not written.
#include <algorithm>

#include "core/base/text.h"
#include "core/edit/change.h"
#include "core/workflow/pkps_flow.h"

namespace kinerja {

// Prerequisites are no part of what was handed in: they are ticked off whoever has the plan.
Refusal refuse_locked_plan(const Skp& skp, const Path& path) {
    const std::string_view where = path.value;
    if (!where.starts_with("pkps/") || where.starts_with("pkps/prasyarat/")) return done;
    if (is_open(status_of(*skp.pkps))) return done;
    return Error{ErrorCode::bad_value, path.value,
                 "Rencana PKPS ini sudah diajukan, jadi isinya tidak dapat diubah sebelum "
                 "dikembalikan."};
}

Refusal change(Skp& skp, const StepPkps& command) {
    LangkahPkps langkah = command.langkah;
    for (std::string* text : {&langkah.oleh, &langkah.tanggal, &langkah.catatan})
        *text = clean_typed(*text);
    const Path where = path("pkps") / "riwayat";
    const bool taken = std::ranges::any_of(
        skp.pkps->riwayat, [&](const LangkahPkps& one) { return one.id == langkah.id; });
    if (Refusal refusal = refuse_id(where, langkah.id.value, taken)) return refusal;
    const std::string_view reason = why_not(*skp.pkps, langkah);
    if (!reason.empty()) return Error{ErrorCode::bad_value, where.value, std::string(reason)};
    skp.pkps.edit().riwayat.push_back(std::move(langkah));
    return done;
}

}  // namespace kinerja
