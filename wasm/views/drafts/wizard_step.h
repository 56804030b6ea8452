// The wizard goes on: by its button, and by Enter.
#pragma once

#include "wasm/state/draft_intents.h"
#include "wasm/state/outbox.h"
#include "wasm/state/ui_state.h"

namespace kinerja::ui {

inline constexpr int last_wizard_step = 2;

/// To the next question; from the last one to the new draft.
inline void wizard_onward(UiState& ui, Outbox& out) {
    WizardState& wizard = ui.wizard;
    ui.main_scroll.y = 0;
    if (wizard.step < last_wizard_step)
        ++wizard.step;
    else
        out.ask(NewDraft{wizard.jenis_jabatan, wizard.pendekatan, wizard.status, wizard.awal,
                         wizard.akhir, wizard.profil});
}

}  // namespace kinerja::ui
