// What was pasted goes only when its rows are in the SKP.
#include "wasm/app/desks/library_desk.h"

#include <string>
#include <utility>

#include "core/base/text.h"
#include "core/paste/leader_lines.h"
#include "core/paste/plan.h"
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
    const std::size_t count = plan.rhk_count();
    if (!plan.refusal.empty() || count == 0) return;
    if (!session_.apply(insert_rows(plan, session_.present(), platform::new_id()))) return;
    ui_.paste = {};
    ui_.show(Screen::editor);
    ui_.show(Section::hasil_kerja);
    ui_.new_page = true;
    voice_.say(std::to_string(count) + " RHK ditambahkan.", false, true);
}

void LibraryDesk::take_table(std::string text) {
    if (!session_.loaded() || !ui_.takes_tables()) return;
    if (session_.read_only() != ReadOnly::no) return;
    const Skp& skp = session_.present();
    if (ui_.screen == Screen::editor && ui_.section == Section::rhk_pimpinan) {
        const InsertRows lines = leader_lines(text, {}, platform::new_id());
        const std::size_t count = lines.rhk_pimpinan.size();
        if (count > 0 && session_.apply(lines))
            return voice_.say(std::to_string(count) + " RHK pimpinan ditambahkan.", false, true);
    }
    ui_.paste.read(std::move(text), paste_use(skp));
    if (ui_.screen == Screen::tempel) return;
    ui_.show(Screen::tempel);
    ui_.new_page = true;
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
