// Carries out what the views asked for.
#include <string>

#include "core/codec/rhk_pimpinan_json.h"
#include "wasm/app/app.h"
#include "wasm/app/file_name.h"
#include "wasm/app/moment.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {
namespace {

// A way back is offered at once after these.
bool removes(const Command& command) {
    return std::holds_alternative<RemoveRhk>(command) ||
           std::holds_alternative<RemoveIki>(command) ||
           std::holds_alternative<RemoveRhkPimpinan>(command) ||
           std::holds_alternative<RelinkAllRhkPimpinan>(command) ||
           std::holds_alternative<RemoveSasaran>(command) ||
           std::holds_alternative<RemoveSumberDaya>(command) ||
           std::holds_alternative<RemoveRencanaAksi>(command) ||
           std::holds_alternative<SetPeriode>(command) ||
           std::holds_alternative<RemovePeriode>(command) ||
           std::holds_alternative<RemoveAnggota>(command) ||
           std::holds_alternative<RemovePeran>(command);
}

}  // namespace

bool App::carry_out() {
    if (out_.empty()) return false;
    const Outbox todo = std::move(out_);
    out_ = {};
    for (const Command& command : todo.commands)
        if (session_.apply(command, now_) && removes(command))
            say(label_of(command) + ".", false, true);
    for (const Intent& intent : todo.intents) run(intent);
    return true;
}

void App::say(std::string words, bool danger, bool undo) {
    ops::announce(host_, danger ? ops::Urgency::assertive : ops::Urgency::polite, words);
    toast_ = Toast{std::move(words), danger, undo};
    toast_until_ = now_ + toast_ms;
    platform::wake();
}

void App::run(const Intent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void App::obey(const Undo&) {
    session_.undo(now_);
    toast_.reset();
}

void App::obey(const Redo&) { session_.redo(now_); }

void App::obey(const SaveNow&) { session_.save_now(now_); }

void App::obey(const PickImport&) {
    importer_.pick_file(
        [this](std::string_view name, std::string_view bytes) { receive_file(name, bytes); });
}

void App::obey(const DecideImport& intent) {
    if (intent.choice == ImportChoice::take_rhk && importer_.preview())
        receive_paket(importer_.file_name(), importer_.preview()->bytes);
    if (intent.choice == ImportChoice::merge)
        merge_import();
    else
        importer_.decide(intent.choice);
    ui_.modal_scroll = {};
}

void App::obey(const ForgetVanished&) { vanished_ = 0; }

void App::obey(const ApplyUpdate&) {
    session_.pause(now_);
    ops::apply_update(host_);
}

}  // namespace kinerja::ui
