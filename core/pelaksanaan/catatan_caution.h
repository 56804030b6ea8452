// What is worth a second look in a catatan kinerja. Nothing of it keeps anybody from writing on.
#pragma once

#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/model/catatan_kinerja.h"
#include "core/model/periode.h"

namespace kinerja {

enum class CatatanCaution {
    date_unread,      // no day that exists: in no month and in no period
    in_the_future,    // after today
    outside_period,   // of the SKP
    time_unread,      // no time of day
    ends_before,      // it ends before it begins
    no_number,        // the realisasi is no number: it does not count
    no_whole_number,  // e-Kinerja takes whole numbers (law_2026.md 3.1)
};

/// `member`: of CatatanKinerja, at whose field it is said.
struct CautionAt {
    std::string_view member;
    CatatanCaution caution{};

    bool operator==(const CautionAt&) const = default;
};

/// In the order of the fields; an empty field is nothing to look at.
std::vector<CautionAt> cautions_of(const CatatanKinerja& catatan, const Periode& periode,
                                   const Date& today);

}  // namespace kinerja
