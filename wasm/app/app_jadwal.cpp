// Deadlines as a file for a calendar, and the day that changes while they are counted.
#include <algorithm>
#include <string>
#include <utility>
#include <vector>

#include "core/exchange/icalendar.h"
#include "core/workflow/open_tenggat.h"
#include "wasm/app/app.h"
#include "wasm/app/file_name.h"
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

}  // namespace

void App::obey(const SaveCalendar& intent) {
    std::vector<CalendarEvent> events;
    std::string name = "Tenggat SKP.ics";
    if (intent.of_all_drafts) {
        for (const DraftHead& head : drafts_.heads()) {
            if (head.deleted_at > 0) continue;
            for (const TenggatSingkat& one : head.summary.tenggat)
                events.push_back(event_of(head.id, one, head.summary.nama, {}));
        }
    } else if (session_.loaded()) {
        const Skp& skp = session_.shown();
        for (const Tenggat& one : open_tenggat(skp, session_.derived().dialog.walk(skp)))
            events.push_back(event_of(skp.id.value, {one.id, one.nama, one.tanggal},
                                      skp.pegawai.nama, one.dasar));
        name = file_name_of(skp, "Tenggat SKP", ".ics");
    }
    if (events.empty()) return;
    const auto made_at = static_cast<std::int64_t>(platform::now_ms() / 1000);
    ops::download(host_, {name, "text/calendar", icalendar(events, made_at)},
                  [this](const Done& reply) {
                      say(reply.ok() ? "Berkas kalender disimpan. Periksa folder Unduhan."
                                     : "Berkas tidak dapat disimpan.",
                          !reply.ok());
                  });
}

bool App::counts_days() const {
    if (ui_.screen == Screen::editor) return ui_.section == Section::jadwal;
    return ui_.screen == Screen::beranda &&
           std::ranges::any_of(drafts_.heads(), [](const DraftHead& head) {
               return head.deleted_at == 0 && !head.summary.tenggat.empty();
           });
}

}  // namespace kinerja::ui
