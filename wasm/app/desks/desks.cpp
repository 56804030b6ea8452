// Routes what was asked for and what was told, and gathers what the screen shows.
#include "wasm/app/desks/desks.h"

#include <algorithm>
#include <utility>

#include "wasm/app/moment.h"
#include "wasm/app/next_step.h"
#include "wasm/platform/platform.h"
#include "wasm/state/intent.h"

namespace kinerja::ui {
namespace {

double sooner(double a, double b) { return a < 0 ? b : b < 0 ? a : std::min(a, b); }

}  // namespace

Desks::Desks(UiState& ui)
    : voice(host),
      drafts(host, [] { platform::wake(); }),
      last_places(host),
      session(host,
              {[this](std::string words, bool danger) { voice.say(std::move(words), danger); },
               [this] { device_.ask_persist_once(); }, [] { platform::wake(); }}),
      mark_(host),
      on_record_(session, mark_),
      backup_(host, drafts, session, voice),
      importer_(host, drafts, on_record_,
                {[this](std::string words, bool danger) { voice.say(std::move(words), danger); },
                 [this, &ui](const std::string& id) {
                     drafts.refresh();
                     draft_.open(id, [this, &ui] {
                         const bool talked = !session.present().dialog->entries.empty();
                         if (talked) ui.show(Screen::menunggu);
                     });
                     voice.say("Berkas diimpor.");
                 },
                 [this, &ui](Skp skp) {
                     draft_.begin(std::move(skp));
                     ui.show(Screen::editor);
                     ui.show(Section::identitas);
                     voice.say(
                         "Berkas terbuka, tetapi belum dapat disimpan di perangkat ini: isinya "
                         "hanya ada di tab ini.",
                         true);
                 },
                 [] { platform::wake(); }}),
      reading_([] { platform::wake(); }),
      live_(session, host, voice, ui, on_record_),
      draft_(session, host, drafts, last_places, voice, ui, live_, on_record_, backup_,
             [this] { device_.name_damaged_files(); }),
      history_(session, voice, ui),
      device_(session, host, drafts, voice, ui,
              [this] {
                  library_.forget();
                  pkps_.forget();
                  mark_.forget();
                  last_places.forget();
                  backup_.forget();
                  distribusi_.forget();
                  paper_.forget();
              }),
      dialog_(session, host, importer_, reading_, voice, ui, live_, on_record_),
      cascade_(session, host, importer_, voice, ui, draft_),
      many_(
          host, drafts, on_record_, [] { platform::wake(); },
          [this](std::string words) { voice.say(std::move(words), true); }),
      umpan_balik_(session, host, drafts, importer_, voice, ui, draft_),
      import_(session, importer_, ui, draft_, cascade_, dialog_, umpan_balik_, host, many_,
              reading_),
      library_(session, host, voice, ui),
      matriks_(session, host, drafts, voice, ui),
      catatan_(session, voice, ui),
      pkps_(session, host, voice, ui),
      distribusi_(host, drafts, voice, ui),
      paper_(session, host, distribusi_, voice, ui),
      calendar_(session, host, drafts, voice, ui),
      ekspor_(session, host, voice, ui),
      berkas_(session, host, voice) {}

void Desks::start() {
    drafts.refresh();
    device_.start();
    mark_.start();
    last_places.start();
    backup_.start();
}

void Desks::begin_frame(double now) {
    now_ = now;
    voice.tick(now);
    session.begin_frame(now);
    live_.begin_frame(now);
    draft_.leave_if_asked();
    many_.begin_frame();
    reading_.begin_frame();
}

void Desks::end_frame() {
    live_.tell_changes();
    paper_.show();
}

double Desks::wait() const {
    const double saving = sooner(voice.wait(), session.autosave_wait());
    const double others = sooner(live_.wait(), sooner(many_.wait(), reading_.wait()));
    return sooner(sooner(saving, calendar_.wait()), others);
}

void Desks::carry_out(const Outbox& todo) {
    for (const Command& command : todo.commands) {
        if (!session.apply(command)) continue;
        if (about_of(command).undo == Undoing::offered)
            voice.say(label_of(command) + ".", false, true);
        std::string next = next_step_after(command, session.present());
        if (!next.empty()) voice.say(std::move(next));
    }
    for (const Intent& intent : todo.intents)
        std::visit([this](const auto& one) { desk_of(one).run(one); }, intent.of);
}

void Desks::hear(Notice notice, const std::vector<std::string>& strings) {
    const std::string first = strings.empty() ? std::string() : strings.front();
    switch (notice) {
        case Notice::file_dropped:
            return import_.receive_dropped(records_of<FileNotice>(strings));
        case Notice::lock_lost:
            if (session.id() == first) session.lock_lost();
            return;
        case Notice::remote_commit:
            if (session.id() == first)
                session.remote_commit(std::string(record_of<CommitNotice>(strings).revision));
            return drafts.refresh();
        case Notice::remote_list:
            return drafts.refresh();
        case Notice::live_heard:
            return live_.hear(first, record_of<HeardNotice>(strings).bytes);
        case Notice::update_waiting:
        case Notice::storage_broken:
        case Notice::storage_back:
        case Notice::storage_upgrade:
        case Notice::offline_ready:
        case Notice::offline_refused:
            return device_.hear(notice, first);
        case Notice::drafts_vanished:
            return device_.miss(record_of<VanishedNotice>(strings));
        case Notice::table_pasted:
            if (!matriks_.take_table(first) && !catatan_.take_table(first))
                library_.take_table(first);
            return;
        case Notice::went_to:
            return;  // of App
        case Notice::copies_found:
            return device_.found(first, std::span(strings).subspan(strings.empty() ? 0 : 1));
    }
}

ScreenData Desks::data() const {
    ScreenData data;
    data.drafts = drafts.heads();
    data.drafts_known = drafts.known();
    data.drafts_unread = drafts.unread();
    if (session.loaded()) fill_open(data);
    device_.fill(data);
    backup_.fill(data);
    import_.fill(data);
    library_.fill(data);
    pkps_.fill(data);
    distribusi_.fill(data);
    paper_.fill(data);
    ekspor_.fill(data);
    data.toast = voice.shown();
    data.today = today();
    data.moment = moment;
    data.moment_exact = moment_exact;
    data.day = day;
    return data;
}

bool Desks::asks_about_file() const {
    return importer_.preview() != nullptr || !importer_.error().empty();
}

void Desks::fill_open(ScreenData& data) const {
    OpenDocument open;
    open.skp = &session.shown();
    open.findings = &session.derived().findings;
    open.considered = &session.derived().considered;
    open.index = &session.derived().index;
    open.explanations = &session.derived().explanations;
    open.dialog = &session.derived().dialog;
    open.now = now_;
    open.following = session.following();
    open.completeness = session.derived().completeness;
    open.read_only = session.read_only();
    open.today = today();
    open.save = session.save_state();
    open.gone = session.gone();
    open.saved_at = session.saved_at() > 0 ? clock_time(session.saved_at()) : "";
    open.undo_label = session.undo_label();
    open.redo_label = session.redo_label();
    open.revisions = session.revisions_known() ? &session.revisions() : nullptr;
    open.looked_at = session.looked_at_words();
    open.looked_at_established = session.looks_at_established();
    if (session.looked_at_time() > 0) open.looked_at = history_.words_of_looked_at();
    data.open = open;
}

}  // namespace kinerja::ui
