// The days by which something is due for one SKP: those that were set, else their stated defaults.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/date.h"
#include "core/model/path.h"
#include "core/model/skp.h"

namespace kinerja {

/// One dated deadline. `id` stays the same while the date changes: "penetapan", "pengisian-tw1",
/// "evaluasi-tahunan", "tindak-lanjut-<id>". `path` is where it is set. `bawaan`: nobody set it.
/// `dasar` says in words on what the date rests.
struct Tenggat {
    std::string id;
    std::string nama;
    Date tanggal;
    Path path;
    bool bawaan = false;
    std::string dasar;

    bool operator==(const Tenggat&) const = default;
};

/// By date: establishing the SKP, filling in each period, evaluation of the year, and what was
/// agreed in a meeting and is not done. What can not be read as a date is left out.
std::vector<Tenggat> tenggat(const Skp& skp);

/// PL-11; none for an SKP that begins after that day, or before the regulation held.
std::optional<Date> bawaan_penetapan(const Periode& periode);

/// In the year after the period, as one agency does it, because the regulation's own date is not
/// known (regulation.md 4.1).
std::optional<Date> bawaan_evaluasi_tahunan(const Periode& periode);

}  // namespace kinerja
