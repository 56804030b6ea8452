// The year of guru, kepala sekolah and pengawas sekolah in Ruang GTK: evaluated once, in four
// stages (regulation.md 7B).
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "core/base/date.h"

namespace kinerja {

/// One stage, from its first to its last month; `months` in words. The days are the agency's.
struct TahapGtk {
    std::string_view nama;
    int first_month = 1, last_month = 12;
    std::string_view months;
    std::string_view isi;
};

std::span<const TahapGtk> tahap_gtk();

/// Which stage of the year `year` this day usually lies in; before that year it is the first.
std::size_t tahap_gtk_on(const Date& day, int year);

}  // namespace kinerja
