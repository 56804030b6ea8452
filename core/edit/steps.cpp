// A step leads to an SKP of another time; the record of now goes with it.
#include "core/edit/steps.h"

#include <utility>

#include "core/dialog/konsep.h"
#include "core/dialog/skp_walk.h"
#include "core/model/beside_record.h"
#include "core/model/sealed.h"

namespace kinerja {
namespace {

// What was being written then by the side that has not the turn now waits for its turn.
DialogKonsep spoken_by(DialogKonsep then, const DialogKonsep& now) {
    give_turn(then, turn_of(now));
    then.peran = now.peran;
    then.giliran = now.giliran;
    return then;
}

bool is_as_now(const Skp& then, const Skp& now) {
    return then.dialog.same_as(now.dialog) && then.konsep->peran == now.konsep->peran &&
           then.konsep->giliran == now.konsep->giliran;
}

bool step(History<Skp>& history, void (History<Skp>::*there)(), void (History<Skp>::*back)()) {
    const Skp now = history.present();
    (history.*there)();
    if (is_locked(status_of(*now.dialog)) && !same_sealed_part(now, history.present())) {
        (history.*back)();
        history.amend(now);
        return false;
    }
    Skp then = history.present();
    const bool raised = raise_versions(now, then);
    if (is_as_now(then, now)) {
        if (raised) history.amend(std::move(then));
        return true;
    }
    then.dialog = now.dialog;
    then.konsep = spoken_by(*then.konsep, *now.konsep);
    take_decisions(then);
    history.amend(std::move(then));
    return true;
}

}  // namespace

void remember(History<Skp>& history, Skp next, const Command& command) {
    switch (about_of(command).undo) {
        case Undoing::resets:
            history = History<Skp>(std::move(next));
            break;
        case Undoing::amends:
            history.amend(std::move(next));
            break;
        case Undoing::step:
        case Undoing::offered:
            history.commit(std::move(next), label_of(command), merge_key_of(command));
    }
}

bool step_back(History<Skp>& history) {
    return step(history, &History<Skp>::undo, &History<Skp>::redo);
}

bool step_forward(History<Skp>& history) {
    return step(history, &History<Skp>::redo, &History<Skp>::undo);
}

}  // namespace kinerja
