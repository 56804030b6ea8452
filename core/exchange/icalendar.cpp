// Writes iCalendar lines: escaped, folded, ended as RFC 5545 wants them.
#include "core/exchange/icalendar.h"

#include <chrono>
#include <string_view>

#include "core/base/text.h"
#include "core/base/utf8.h"

namespace kinerja {
namespace {

constexpr std::size_t longest_line = 75;  // octets, without the line break
constexpr int hour_of_reminder = 8;

std::string two_digits(long long number) {
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string basic(const Date& date) {
    std::string text = to_iso(date);
    std::erase(text, '-');
    return text;
}

std::string stamp(std::int64_t seconds_since_1970) {
    using namespace std::chrono;
    const sys_seconds moment{seconds{seconds_since_1970}};
    const sys_days day = floor<days>(moment);
    const year_month_day date{day};
    const hh_mm_ss time{moment - day};
    return basic({static_cast<int>(date.year()),
                  static_cast<int>(static_cast<unsigned>(date.month())),
                  static_cast<int>(static_cast<unsigned>(date.day()))}) +
           "T" + two_digits(time.hours().count()) + two_digits(time.minutes().count()) +
           two_digits(time.seconds().count()) + "Z";
}

// Also what Unicode calls a line break: a careless reader might begin a line there.
bool breaks_line(char32_t letter) {
    return letter == 0x0A || letter == 0x85 || letter == 0x2028 || letter == 0x2029;
}

std::string escaped(std::string_view text) {
    const std::string clean = clean_typed(text);
    std::string out;
    for (std::size_t at = 0; at < clean.size();) {
        const CodePoint letter = decode_at(clean, at);
        if (breaks_line(letter.value)) {
            out += "\\n";
        } else {
            if (letter.value == '\\' || letter.value == ';' || letter.value == ',') out += '\\';
            out.append(clean, at, letter.size);
        }
        at += letter.size;
    }
    return out;
}

/// Adds one content line, in pieces of 75 octets at most that begin with a blank from the second
/// on.
void add_line(std::string& file, std::string_view line) {
    std::size_t room = longest_line;
    std::size_t used = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t size = decode_at(line, at).size;
        if (used + size > room) {
            file += "\r\n ";
            used = 0;
            room = longest_line - 1;
        }
        file.append(line, at, size);
        used += size;
        at += size;
    }
    file += "\r\n";
}

void add_text(std::string& file, std::string_view name, std::string_view value) {
    add_line(file, std::string(name) + ":" + escaped(value));
}

void add_reminder(std::string& file, const CalendarEvent& event, int days_before) {
    if (days_before < 1) return;
    add_line(file, "BEGIN:VALARM");
    add_line(file, "ACTION:DISPLAY");
    add_text(file, "DESCRIPTION", event.title);
    add_line(file, "TRIGGER:-P" + std::to_string(days_before - 1) + "DT" +
                       std::to_string(24 - hour_of_reminder) + "H");
    add_line(file, "END:VALARM");
}

void add_event(std::string& file, const CalendarEvent& event, std::string_view made_at) {
    add_line(file, "BEGIN:VEVENT");
    add_text(file, "UID", event.uid);
    add_line(file, "DTSTAMP:" + std::string(made_at));
    add_line(file, "DTSTART;VALUE=DATE:" + basic(event.day));
    add_line(file, "DTEND;VALUE=DATE:" + basic(plus_days(event.day, 1)));
    add_text(file, "SUMMARY", event.title);
    if (!event.description.empty()) add_text(file, "DESCRIPTION", event.description);
    add_line(file, "TRANSP:TRANSPARENT");
    for (const int days_before : event.reminders) add_reminder(file, event, days_before);
    add_line(file, "END:VEVENT");
}

}  // namespace

std::string icalendar(std::span<const CalendarEvent> events, std::int64_t made_at) {
    const std::string moment = stamp(made_at);
    std::string file;
    add_line(file, "BEGIN:VCALENDAR");
    add_line(file, "VERSION:2.0");
    add_line(file, "PRODID:-//SKP Luring//Tenggat SKP//ID");
    add_line(file, "CALSCALE:GREGORIAN");
    for (const CalendarEvent& event : events) add_event(file, event, moment);
    add_line(file, "END:VCALENDAR");
    return file;
}

}  // namespace kinerja
