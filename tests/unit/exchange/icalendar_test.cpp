// iCalendar files, read again by a small parser of RFC 5545 that shares nothing with the writer.
#include "core/exchange/icalendar.h"

#include <catch2/catch_test_macros.hpp>
#include <string>
#include <utility>
#include <vector>

#include "core/base/text.h"

using namespace kinerja;

namespace {

constexpr std::int64_t made_at = 1803571200;  // 2027-02-25T16:00:00Z

using Line = std::pair<std::string, std::string>;  // name with parameters, value

// Checks what holds for every line on the way, joins folded ones and splits them at the colon.
std::vector<Line> lines_of(const std::string& file) {
    std::vector<std::string> joined;
    std::size_t at = 0;
    while (at < file.size()) {
        const std::size_t end = file.find("\r\n", at);
        REQUIRE(end != std::string::npos);
        const std::string raw = file.substr(at, end - at);
        CHECK(raw.size() <= 75);
        CHECK(is_utf8(raw));
        CHECK(raw.find_first_of("\r\n") == std::string::npos);
        if (!raw.empty() && raw[0] == ' ')
            joined.back() += raw.substr(1);
        else
            joined.push_back(raw);
        at = end + 2;
    }
    std::vector<Line> lines;
    for (const std::string& line : joined) {
        const std::size_t colon = line.find(':');
        REQUIRE(colon != std::string::npos);
        lines.emplace_back(line.substr(0, colon), line.substr(colon + 1));
    }
    return lines;
}

std::string unescaped(const std::string& value) {
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (value[i] != '\\') {
            CHECK(value[i] != ';');
            CHECK(value[i] != ',');
            text += value[i];
            continue;
        }
        REQUIRE(++i < value.size());
        REQUIRE(std::string_view("\\;,n").find(value[i]) != std::string_view::npos);
        text += value[i] == 'n' ? '\n' : value[i];
    }
    return text;
}

// Every BEGIN has its END, in order.
void check_nesting(const std::vector<Line>& lines) {
    std::vector<std::string> open;
    for (const auto& [name, value] : lines) {
        if (name == "BEGIN") open.push_back(value);
        if (name != "END") continue;
        REQUIRE_FALSE(open.empty());
        CHECK(open.back() == value);
        open.pop_back();
    }
    CHECK(open.empty());
}

std::string one_line_each(const std::vector<Line>& lines) {
    std::string text;
    for (const auto& [name, value] : lines) text += name + ":" + value + "\n";
    return text;
}

std::string value_of(const std::vector<Line>& lines, std::string_view wanted) {
    for (const auto& [name, value] : lines)
        if (name == wanted) return value;
    return {};
}

CalendarEvent deadline(std::string title) {
    return {"skp1-penetapan@skp-luring", {2027, 1, 31}, std::move(title), "", {7, 1}};
}

}  // namespace

TEST_CASE("one deadline as calendars want it") {
    const CalendarEvent event = deadline("Penetapan SKP");
    CHECK(one_line_each(lines_of(icalendar({&event, 1}, made_at))) ==
          "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//SKP Luring//Tenggat SKP//ID\n"
          "CALSCALE:GREGORIAN\nBEGIN:VEVENT\nUID:skp1-penetapan@skp-luring\n"
          "DTSTAMP:20270225T160000Z\nDTSTART;VALUE=DATE:20270131\nDTEND;VALUE=DATE:20270201\n"
          "SUMMARY:Penetapan SKP\nTRANSP:TRANSPARENT\n"
          "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:Penetapan SKP\nTRIGGER:-P6DT16H\n"
          "END:VALARM\n"
          "BEGIN:VALARM\nACTION:DISPLAY\nDESCRIPTION:Penetapan SKP\nTRIGGER:-P0DT16H\n"
          "END:VALARM\nEND:VEVENT\nEND:VCALENDAR\n");
}

TEST_CASE("the same deadline keeps its UID when its date changes") {
    CalendarEvent event = deadline("Penetapan SKP");
    const auto before = lines_of(icalendar({&event, 1}, made_at));
    event.day = {2028, 2, 29};
    const auto after = lines_of(icalendar({&event, 1}, made_at + 1));
    CHECK(value_of(before, "UID") == value_of(after, "UID"));
    CHECK(value_of(after, "DTSTAMP") == "20270225T160001Z");
    CHECK(value_of(after, "DTEND;VALUE=DATE") == "20280301");
}

TEST_CASE("hostile texts stay texts: no line, no event, no alarm is injected") {
    const std::string hostile[] = {
        "Nama\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:palsu",
        "a;b,c\\d\\\nE:F",
        "\xC2\x85"
        "BEGIN:VALARM\xE2\x80\xA8X\xE2\x80\xA9Y",
        "\x01\x0B\x0C\x1B nol",
        "\xFF\xFE rusak \xC3",
        std::string(2000, ','),
        "\r",
    };
    for (const std::string& text : hostile) {
        CAPTURE(text);
        CalendarEvent event = deadline(text);
        event.description = text;
        event.uid = text;
        const auto lines = lines_of(icalendar({&event, 1}, made_at));
        check_nesting(lines);
        int events = 0, alarms = 0;
        for (const auto& [name, value] : lines) {
            events += name == "BEGIN" && value == "VEVENT";
            alarms += name == "BEGIN" && value == "VALARM";
        }
        CHECK(events == 1);
        CHECK(alarms == 2);
        CHECK(lines.size() == 24);
        const std::string read = unescaped(value_of(lines, "SUMMARY"));
        CHECK(read.find_first_of("\x01\x0B\x0C\x1B\r") == std::string::npos);
        CHECK(unescaped(value_of(lines, "DESCRIPTION")) == read);
    }
}

TEST_CASE("what was written is read again, wherever the lines are folded") {
    for (std::size_t length = 0; length < 300; ++length) {
        std::string text = std::string(length % 80, 'a');
        while (text.size() < length) text += length % 3 == 0 ? "é" : length % 3 == 1 ? "€" : "😀";
        text += "; \\n, akhir";
        const CalendarEvent event = deadline(text);
        CHECK(unescaped(value_of(lines_of(icalendar({&event, 1}, made_at)), "SUMMARY")) == text);
    }
}

TEST_CASE("many events, and none") {
    const std::vector<CalendarEvent> many(40, deadline("Pengisian"));
    const auto lines = lines_of(icalendar(many, made_at));
    check_nesting(lines);
    CHECK(lines.size() == 5 + 40 * 18);
    CHECK(lines_of(icalendar({}, made_at)).size() == 5);
    CalendarEvent quiet = deadline("Tanpa pengingat");
    quiet.reminders = {0, -3};
    CHECK(icalendar({&quiet, 1}, made_at).find("VALARM") == std::string::npos);
}
