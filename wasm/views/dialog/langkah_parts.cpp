// The next step of the SKP: who may take it, and what is entered for it.
#include <algorithm>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/dialog/adjusted.h"
#include "wasm/views/dialog/card.h"
#include "wasm/views/dialog/dialog_parts.h"

namespace kinerja::ui {
namespace {

constexpr std::size_t seal_length = 64;

std::vector<PeranDialog> roles_of(Pihak pihak) {
    if (pihak == Pihak::pegawai) return {PeranDialog::pegawai};
    return {PeranDialog::pimpinan, PeranDialog::pejabat_penilai};
}

/// What was changed here and is not on record goes there before the step.
StatusSkp status_of(const Editing& editing) {
    const StatusSkp now = editing.open.dialog->walk(editing.skp()).status;
    const bool changed = !editing.open.dialog->content().unrecorded_sealed(editing.skp()).empty();
    return changed ? after_change(now) : now;
}

/// On record, or here and not yet on record.
bool was_adjusted(const Editing& editing) {
    if (editing.open.dialog->walk(editing.skp()).adjusted) return true;
    DialogEntry unrecorded;
    unrecorded.changes = editing.open.dialog->content().unrecorded_sealed(editing.skp());
    return adjusts_ekspektasi(unrecorded);
}

}  // namespace

DialogEntry entered_step(const Editing& editing, PeranDialog peran) {
    const DialogState& state = editing.ui.dialog;
    const Skp& skp = editing.skp();
    DialogEntry entry = entry_by(editing, JenisEntri::keputusan, {});
    entry.author.peran = peran;
    entry.author.nip = peran == PeranDialog::pegawai ? skp.pegawai.nip : skp.pejabat_penilai.nip;
    entry.text = skp.konsep->catatan;
    LangkahSkp& langkah = entry.langkah.emplace();
    langkah.alasan = state.alasan;
    langkah.berlaku = state.berlaku.value_or("");
    langkah.tanpa_penyesuaian = skp.konsep->tanpa_penyesuaian;
    langkah.tempat = state.tempat.value_or("");
    langkah.tanggal = state.tanggal.value_or(to_short(editing.open.today));
    langkah.segel = std::string(seal_length, '0');  // the app seals what is there when it is taken
    return entry;
}

bool needs_reason(const Editing& editing, TindakanSkp tindakan) {
    return asks_for_reason(status_of(editing), tindakan, was_adjusted(editing));
}

std::vector<PossibleSkpStep> steps_of_side(const Editing& editing) {
    SkpFacts facts = facts_of(*editing.open.findings);
    facts.agreed = editing.open.dialog->has_agreed(editing.skp(), side_of(editing));
    facts.adjusted = was_adjusted(editing);
    const StatusSkp status = status_of(editing);
    std::vector<PossibleSkpStep> steps;
    for (const PeranDialog peran : roles_of(side_of(editing)))
        for (const PossibleSkpStep& step :
             possible_steps(status, entered_step(editing, peran), facts)) {
            const bool there = std::ranges::any_of(steps, [&](const PossibleSkpStep& one) {
                return one.row->tindakan == step.row->tindakan;
            });
            if (!there) steps.push_back(step);
        }
    return steps;
}

void take_step(const Editing& editing, const SkpTransition& row) {
    DialogEntry entry = entered_step(editing, row.peran);
    LangkahSkp& langkah = *entry.langkah;
    langkah.tindakan = row.tindakan;
    langkah.segel.clear();
    if (row.tindakan != TindakanSkp::revisi) {
        langkah.alasan.reset();
        langkah.berlaku.clear();
    }
    if (!needs_reason(editing, row.tindakan)) langkah.tanpa_penyesuaian.clear();
    if (!is_signature(row.tindakan)) langkah.tempat = langkah.tanggal = "";
    editing.out.ask(SayEntry{std::move(entry)});
}

}  // namespace kinerja::ui
