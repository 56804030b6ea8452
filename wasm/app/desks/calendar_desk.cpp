// One event for each deadline that is still open.
#include "wasm/app/desks/calendar_desk.h"

#include <algorithm>
#include <string>
#include <vector>

#include "core/exchange/icalendar.h"
#include "core/workflow/open_tenggat.h"
#include "wasm/app/file_name.h"
#include "wasm/app/moment.h"
#include "wasm/platform/platform.h"

namespace kinerja::ui {
namespace {

CalendarEvent event_of(const std::string& draft, const TenggatSingkat& tenggat,
                       const std::string& nama, std::string_view dasar) {
    CalendarEvent event;
    event.uid = draft + "-" + tenggat.id + "@skp-luring";
    event.day = tenggat.tanggal;
    event.title = tenggat.nama + (nama.empty() ? "" : " - " + nama);
    event.description = dasar;
    return event;
}

std::vector<CalendarEvent> events_of(const Skp& skp, const SkpWalk& walk) {
    std::vector<CalendarEvent> events;
    for (const Tenggat& one : open_tenggat(skp, walk))
        events.push_back(
            event_of(skp.id.value, {one.id, one.nama, one.tanggal}, skp.pegawai.nama, one.dasar));
    return events;
}

std::vector<CalendarEvent> events_of(const std::vector<DraftHead>& drafts) {
    std::vector<CalendarEvent> events;
    for (const DraftHead& head : drafts) {
        if (head.deleted_at > 0) continue;
        for (const TenggatSingkat& one : head.summary.tenggat)
            events.push_back(event_of(head.id, one, head.summary.nama, {}));
    }
    return events;
}

}  // namespace

void CalendarDesk::run(const CalendarIntent& intent) {
    std::visit([this](const auto& one) { obey(one); }, intent);
}

void CalendarDesk::obey(const SaveCalendar& intent) {
    std::vector<CalendarEvent> events;
    std::string name = "Tenggat SKP.ics";
    if (intent.of_all_drafts) {
        events = events_of(drafts_.heads());
    } else if (session_.loaded()) {
        const Skp& skp = session_.shown();
        events = events_of(skp, session_.derived().dialog.walk(skp));
        name = file_name_of(skp, "Tenggat SKP", ".ics");
    }
    if (events.empty()) return;
    const auto made_at = static_cast<std::int64_t>(platform::now_ms() / 1000);
    save_file(host_, voice_, {name, "text/calendar", icalendar(events, made_at)},
              "Berkas kalender disimpan. Periksa folder Unduhan.");
}

bool CalendarDesk::counts_days() const {
    if (ui_.screen == Screen::editor) return ui_.section == Section::jadwal;
    return ui_.screen == Screen::beranda &&
           std::ranges::any_of(drafts_.heads(), [](const DraftHead& head) {
               return head.deleted_at == 0 && !head.summary.tenggat.empty();
           });
}

double CalendarDesk::wait() const { return counts_days() ? ms_to_midnight() : -1; }

}  // namespace kinerja::ui
