// Numbers and dates that a regulation sets, each with the day from which it holds and its source.
// A new regulation adds a row; an SKP of an earlier period keeps the law of its time.
#pragma once

#include <span>

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

/// A day that comes back every year.
struct DayOfYear {
    int month = 0;
    int day = 0;

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

/// The last day on which an SKP of a year is signed and established in time (PL-11).
std::span<const Dated<DayOfYear>> penetapan_skp_deadlines();

}  // namespace kinerja
