// Reading and writing dates; the arithmetic is std::chrono's.
#include "core/base/date.h"

#include <array>
#include <chrono>
#include <vector>

#include "core/base/text.h"

namespace kinerja {
namespace {

constexpr int first_year = 1900;
constexpr int last_year = 2200;

constexpr std::array<std::string_view, 12> month_names{
    "Januari", "Februari", "Maret",     "April",   "Mei",      "Juni",
    "Juli",    "Agustus",  "September", "Oktober", "November", "Desember"};

constexpr std::array<std::string_view, 7> weekday_names{"Minggu", "Senin", "Selasa", "Rabu",
                                                        "Kamis",  "Jumat", "Sabtu"};

struct MonthName {
    std::string_view name;
    int month;
};

/// Names that people write besides the official ones, folded.
constexpr MonthName other_month_names[] = {
    {"jan", 1},
    {"feb", 2},
    {"peb", 2},
    {"pebruari", 2},
    {"mar", 3},
    {"mrt", 3},
    {"apr", 4},
    {"jun", 6},
    {"jul", 7},
    {"agu", 8},
    {"ags", 8},
    {"agt", 8},
    {"agust", 8},
    {"sep", 9},
    {"sept", 9},
    {"okt", 10},
    {"nov", 11},
    {"nop", 11},
    {"nopember", 11},
    {"des", 12},
    // Of sheets that speak English.
    {"january", 1},
    {"february", 2},
    {"march", 3},
    {"may", 5},
    {"june", 6},
    {"july", 7},
    {"august", 8},
    {"aug", 8},
    {"oct", 10},
    {"october", 10},
    {"dec", 12},
    {"december", 12},
};

/// `folded` is the name of a month or day in small letters. The names begin with a capital and have
/// no other.
bool is_name(std::string_view name, std::string_view folded) {
    return !folded.empty() && folded.front() - 'a' == name.front() - 'A' &&
           folded.substr(1) == name.substr(1);
}

std::optional<int> month_named(std::string_view text) {
    if (text.ends_with('.')) text.remove_suffix(1);
    for (std::size_t i = 0; i < month_names.size(); ++i)
        if (is_name(month_names[i], text)) return static_cast<int>(i) + 1;
    for (const MonthName& other : other_month_names)
        if (other.name == text) return other.month;
    return std::nullopt;
}

/// Digits only. More than four say "some year far away", which is all that matters.
std::optional<int> number_of(std::string_view text) {
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9') return std::nullopt;
        value = value > 99'999 ? value : value * 10 + (c - '0');
    }
    return text.empty() ? std::nullopt : std::optional(value);
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    for (std::size_t at = text.find(separator); at != text.npos; at = text.find(separator)) {
        parts.push_back(trim(text.substr(0, at)));
        text.remove_prefix(at + 1);
    }
    parts.push_back(trim(text));
    return parts;
}

/// Whether the calendar has such a day in whatever year.
bool in_calendar(int year, int month, int day) {
    using namespace std::chrono;
    if (month < 1 || month > 12 || day < 1 || day > 31) return false;
    return year_month_day{std::chrono::year{year}, std::chrono::month{static_cast<unsigned>(month)},
                          std::chrono::day{static_cast<unsigned>(day)}}
        .ok();
}

DateReading read_as(std::optional<int> year, std::optional<int> month, std::optional<int> day) {
    if (!year || !month || !day) return {{}, DateProblem::not_a_date};
    const bool year_in_range = *year >= first_year && *year <= last_year;
    // A year that is out of range is the whole problem, even of February 29: any leap year will do.
    if (!in_calendar(year_in_range ? *year : 2000, *month, *day))
        return {{}, DateProblem::no_such_day};
    if (!year_in_range) return {{}, DateProblem::out_of_range};
    return {Date{*year, *month, *day}, {}};
}

std::chrono::sys_days days_of(const Date& date) {
    using namespace std::chrono;
    return sys_days{year{date.year} / month{static_cast<unsigned>(date.month)} /
                    day{static_cast<unsigned>(date.day)}};
}

Date date_of(const std::chrono::year_month_day& day) {
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

std::string padded(int value, std::size_t width) {
    std::string text = std::to_string(value);
    if (text.size() < width) text.insert(0, width - text.size(), '0');
    return text;
}

/// "jumat, 2 januari 2026", "tanggal 2 januari 2026": the day alone.
std::string_view without_weekday(std::string_view folded) {
    const std::size_t blank = folded.find(' ');
    if (blank == folded.npos) return folded;
    std::string_view word = folded.substr(0, blank);
    if (word == "tanggal" || word == "tgl" || word == "tgl.") return folded.substr(blank + 1);
    if (!word.ends_with(',')) return folded;
    word.remove_suffix(1);
    for (const std::string_view name : weekday_names)
        if (is_name(name, word)) return folded.substr(blank + 1);
    return word == "jum'at" ? folded.substr(blank + 1) : folded;
}

}  // namespace

DateReading parse_date(std::string_view text) {
    const std::string whole = fold(text);
    const std::string_view folded = without_weekday(whole);
    if (folded.empty()) return {{}, DateProblem::empty};
    for (const char separator : {'-', '/', '.', ' '}) {
        const std::vector<std::string_view> parts = split(folded, separator);
        if (parts.size() != 3) continue;
        if (const std::optional<int> month = month_named(parts[1]))
            return read_as(number_of(parts[2]), month, number_of(parts[0]));
        if (separator == ' ') break;
        const bool year_first = separator != '.' && parts[0].size() >= 4;
        return read_as(number_of(parts[year_first ? 0 : 2]), number_of(parts[1]),
                       number_of(parts[year_first ? 2 : 0]));
    }
    return {{}, DateProblem::not_a_date};
}

bool exists(int year, int month, int day) {
    return year >= first_year && year <= last_year && in_calendar(year, month, day);
}

std::string to_iso(const Date& date) {
    return padded(date.year, 4) + "-" + padded(date.month, 2) + "-" + padded(date.day, 2);
}

std::string to_short(const Date& date) {
    return padded(date.day, 2) + "-" + padded(date.month, 2) + "-" + padded(date.year, 4);
}

std::string to_long(const Date& date) {
    const std::string_view month = month_names[static_cast<std::size_t>(date.month - 1)];
    return std::to_string(date.day) + " " + std::string(month) + " " + std::to_string(date.year);
}

std::string to_long_with_weekday(const Date& date) {
    const std::chrono::weekday weekday{days_of(date)};
    return std::string(weekday_names[weekday.c_encoding()]) + ", " + to_long(date);
}

int days_between(const Date& from, const Date& to) {
    return static_cast<int>((days_of(to) - days_of(from)).count());
}

Date plus_days(const Date& date, int days) {
    return date_of(days_of(date) + std::chrono::days{days});
}

Date end_of_month(int year, int month) {
    using namespace std::chrono;
    return date_of(sys_days{std::chrono::year{year} /
                            std::chrono::month{static_cast<unsigned>(month)} / last});
}

}  // namespace kinerja
