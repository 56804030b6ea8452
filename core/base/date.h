// Calendar dates as people in Indonesia write them. No clock, no time zone.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace kinerja {

/// A day that exists. Years 1900 to 2200.
struct Date {
    int year = 0;
    int month = 0;  // 1 to 12
    int day = 0;    // 1 to 31

    auto operator<=>(const Date&) const = default;
};

/// Why a text is not a date.
enum class DateProblem { empty, not_a_date, no_such_day, out_of_range };

/// Either a date or a problem.
struct DateReading {
    std::optional<Date> date;
    DateProblem problem = DateProblem::empty;  // only meaningful without a date
};

/// Reads "2027-01-31", "31-1-2027", "31/01/2027", "31.1.2027" and "31 Januari 2027" (also the usual
/// short names such as "Jan", "Agu", "Ags", "Des"), with blanks around.
DateReading parse_date(std::string_view text);

bool exists(int year, int month, int day);
std::string to_iso(const Date& date);                // 2027-01-31
std::string to_short(const Date& date);              // 31-01-2027
std::string to_long(const Date& date);               // 31 Januari 2027
std::string to_long_with_weekday(const Date& date);  // Minggu, 31 Januari 2027

/// Whole days from `from` to `to`; negative when `to` lies before.
int days_between(const Date& from, const Date& to);
/// The day that many days later; earlier when below 0. May leave the years that are read.
Date plus_days(const Date& date, int days);
/// The last day of this month.
Date end_of_month(int year, int month);

}  // namespace kinerja
