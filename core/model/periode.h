// Periode penilaian of an SKP.
#pragma once

#include <string>

#include "core/base/date.h"
#include "core/model/extras.h"
#include "core/model/member.h"

namespace kinerja {

/// First and last day as typed ("1-1-2027", "31 Desember 2027"); parse_date in core/base/date.h
/// reads them. Files carry ISO dates wherever the text can be read as one.
struct Periode {
    std::string awal;
    std::string akhir;
    Extras extras;

    bool operator==(const Periode&) const = default;
};

/// The year that is planned on this day: from November on, the coming one.
Periode usual_periode(const Date& today);

template <>
const Shape& shape_of<Periode>();

}  // namespace kinerja
