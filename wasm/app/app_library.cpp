// Many rows at once, and examples: what was pasted, what the person keeps.
#include <string>

#include "core/base/text.h"
#include "core/edit/paste_rows.h"
#include "wasm/app/app.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {
void App::obey(const OpenLibrary& intent) {
    ui_.library.rhk = intent.rhk;
    examples_.refresh();
    ui_.show(Screen::pustaka);
    page_changed_ = true;
}

void App::obey(const RemoveExample& intent) { examples_.remove(intent.id); }

void App::obey(const SetAsideExamples&) { examples_.set_aside(); }

// The pasted text goes only when its rows are in the SKP.
void App::obey(const InsertPaste&) {
    if (!session_.loaded()) return;
    const PastePlan& plan = ui_.paste.plan;
    const std::size_t count = plan.rhk.size();
    if (!plan.refusal.empty() || count == 0) return;
    if (!session_.apply(insert_rows(plan, session_.present(), platform::new_id()), now_)) return;
    ui_.paste = {};
    ui_.show(Screen::editor);
    ui_.show(Section::hasil_kerja);
    page_changed_ = true;
    say(std::to_string(count) + " RHK ditambahkan.", false, true);
}

void App::obey(const KeepExample& which) {
    if (!session_.loaded()) return;
    const Skp& skp = session_.shown();
    const Rhk* rhk = find_rhk(skp, which.rhk);
    if (rhk == nullptr) return;
    for (const Iki& iki : rhk->iki)
        if (iki.id == which.iki && !is_blank(iki.statement))
            examples_.add({platform::new_id(), skp.pegawai.jabatan, rhk->statement, iki.aspek,
                           iki.statement, iki.target});
}

}  // namespace kinerja::ui
