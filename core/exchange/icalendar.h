// All-day events as an iCalendar file (RFC 5545), for the calendar of a phone or a mail program.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "core/base/date.h"

namespace kinerja {

/// One day to be reminded of. `uid` stays the same for the same thing, so that importing again
/// updates it. Texts are plain text, whatever they contain. `reminders`: days before, at 8 o'clock.
struct CalendarEvent {
    std::string uid;
    Date day;
    std::string title;
    std::string description;
    std::vector<int> reminders = {7, 1};
};

/// The whole file. `made_at`: seconds since 1970 (UTC) at which it is made.
std::string icalendar(std::span<const CalendarEvent> events, std::int64_t made_at);

}  // namespace kinerja
