// Many rows at once, and examples: what was pasted, what the person keeps.
#include <string>

#include "core/base/text.h"
#include "core/edit/paste_rows.h"
#include "wasm/app/app.h"
#include "wasm/app/overloaded.h"
#include "wasm/platform/platform.h"
#include "wasm/views/wording_pustaka.h"

namespace kinerja::ui {
void App::run_library(const Intent& intent) {
    std::visit(Overloaded{
                   [&](const InsertPaste&) { insert_paste(); },
                   [&](const OpenLibrary& i) {
                       ui_.library.rhk = i.rhk;
                       examples_.refresh();
                       ui_.show(Screen::pustaka);
                       page_changed_ = true;
                   },
                   [&](const KeepExample& i) { keep_example(i); },
                   [&](const RemoveExample& i) { examples_.remove(i.id); },
                   [&](const SetAsideExamples&) { examples_.set_aside(); },
                   [&](const auto&) {
                       run_jadwal(intent);
                       run_matriks(intent);
                       run_catalog(intent);
                       run_cascade(intent);
                       run_dialog(intent);
                   },
               },
               intent);
}

// The pasted text goes only when its rows are in the SKP.
void App::insert_paste() {
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

void App::keep_example(const KeepExample& which) {
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
