// What was pasted goes only when its rows are in the SKP.
#include "wasm/app/desks/library_desk.h"

#include <string>

#include "core/base/text.h"
#include "core/edit/paste_rows.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {

LibraryDesk::LibraryDesk(Session& session, Host& host, Voice& voice, UiState& ui)
    : session_(session),
      voice_(voice),
      ui_(ui),
      examples_(
          host, [&voice](std::string words, bool danger) { voice.say(std::move(words), danger); },
          [] { platform::wake(); }) {}

void LibraryDesk::run(const LibraryIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void LibraryDesk::fill(ScreenData& data) const {
    data.examples = examples_.all();
    data.examples_damaged = examples_.damaged();
}

void LibraryDesk::obey(const OpenLibrary& intent) {
    ui_.library.rhk = intent.rhk;
    examples_.refresh();
    ui_.show(Screen::pustaka);
    ui_.new_page = true;
}

void LibraryDesk::obey(const RemoveExample& intent) { examples_.remove(intent.id); }

void LibraryDesk::obey(const SetAsideExamples&) { examples_.set_aside(); }

void LibraryDesk::obey(const InsertPaste&) {
    if (!session_.loaded()) return;
    const PastePlan& plan = ui_.paste.plan;
    const std::size_t count = plan.rhk.size();
    if (!plan.refusal.empty() || count == 0) return;
    if (!session_.apply(insert_rows(plan, session_.present(), platform::new_id()))) return;
    ui_.paste = {};
    ui_.show(Screen::editor);
    ui_.show(Section::hasil_kerja);
    ui_.new_page = true;
    voice_.say(std::to_string(count) + " RHK ditambahkan.", false, true);
}

void LibraryDesk::obey(const KeepExample& which) {
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
