// Numbers and dates that a regulation sets, each with the day from which it holds and its source.
// A new regulation adds a row; an SKP of an earlier period keeps the law of its time.
#pragma once

#include <span>
#include <string_view>

#include "core/base/date.h"
#include "core/regulation/citation.h"

namespace kinerja {

/// `value` holds from the day `from` until the next row of its table begins.
template <class T>
struct Dated {
    Date from;
    T value;
    Citation basis;
};

/// A day that comes back every year; `said` is how the source puts it ("akhir Januari").
struct DayOfYear {
    int month = 0;
    int day = 0;
    std::string_view said;

    Date in(int year) const { return {year, month, day}; }
};

/// The row that holds on `day`; null when the table begins later. Rows run from old to new.
template <class T>
const Dated<T>* in_force(std::span<const Dated<T>> table, const Date& day) {
    const Dated<T>* found = nullptr;
    for (const Dated<T>& row : table)
        if (row.from <= day) found = &row;
    return found;
}

/// What a rule names when its words hold the day of a parameter.
using DatedDays = std::span<const Dated<DayOfYear>>;

/// The last day on which an SKP of a year is signed and established in time (PL-11).
DatedDays penetapan_skp_deadlines();

/// The day in the year after the period by which that year is evaluated.
DatedDays evaluasi_tahunan_deadlines();

/// The first and the last day of a period of a whole year, as the form prints them.
DatedDays first_days_of_periode();
DatedDays last_days_of_periode();

}  // namespace kinerja
