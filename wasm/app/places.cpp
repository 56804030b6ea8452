// Whoever goes somewhere goes there as a person would: the draft that is open is saved and closed
// first, a screen that asks for something asks again.
#include "wasm/app/places.h"

#include <utility>

#include "wasm/app/host_ops.h"

namespace kinerja::ui {
Place Places::here() const {
    Place place{ui_.screen};
    if (desks_.session.loaded()) place.draft = desks_.session.id();
    if (ui_.screen == Screen::editor) place.section = ui_.section;
    if (ui_.screen == Screen::editor && ui_.section == Section::hasil_kerja) place.item = ui_.rhk;
    if (ui_.screen == Screen::ruang) place.item = ui_.dialog.card;
    place.in_front = ui_.modal != Modal::none || desks_.asks_about_file();
    return place;
}

bool Places::is_underway() const {
    const Session& session = desks_.session;
    return (session.is_open() && !session.loaded()) || desks_.draft().is_leaving() ||
           !desks_.drafts.known();
}

void Places::tell() {
    if (is_underway()) return;
    Place now = here();
    if (now == told_ && !owes_answer_) return;
    owes_answer_ = false;
    if (now.draft != told_.draft) desks_.last_places.keep();
    told_ = std::move(now);
    ops::place(desks_.host, told_);
    if (told_.screen == Screen::editor) desks_.last_places.remember(told_);
}

void Places::go(std::string_view address) {
    owes_answer_ = true;
    const Place place = place_of(address);
    Place before = here();
    if (std::exchange(before.in_front, false)) {
        if (before == place || desks_.asks_about_file()) close_front_();
        if (before == place) return;
        ui_.ask(Modal::none);
    }
    Outbox out;
    if (desks_.session.read_only() == ReadOnly::old_revision) out.ask(LeaveRevision{});
    desks_.carry_out(out);
    if (place.draft == before.draft) return show(place);
    if (place.draft.empty()) return desks_.draft().close([this, place] { show(place); });
    desks_.draft().leave_then(
        [this, place] { desks_.draft().open(place.draft, [this, place] { show(place); }); });
}

void Places::show(const Place& place) {
    ui_.new_page = true;
    Outbox out;
    switch (place.screen) {
        case Screen::riwayat:
            out.ask(ShowHistory{});
            break;
        case Screen::tentang:
            out.ask(RefreshInfo{});
            break;
        case Screen::distribusi:
            out.ask(OpenDistribusi{});
            break;
        default:
            break;
    }
    desks_.carry_out(out);
    const bool lasts = row_of(place.screen).lasting;
    ui_.show(lasts ? place.screen : place.draft.empty() ? Screen::beranda : Screen::editor);
    if (ui_.screen == Screen::ruang) ui_.dialog.open(place.item, desks_.now());
    if (ui_.screen == Screen::editor) ui_.show_section(place, desks_.session.shown());
}

}  // namespace kinerja::ui
