// How a meeting of a dialog kinerja may go, for each time of the year: parts with minutes. Advice
// of SKP Luring of November 2026; no regulation prescribes it.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "core/base/date.h"
#include "core/regulation/dialog_terms.h"

namespace kinerja {

struct MeetingPart {
    std::string_view isi;
    int menit = 0;
};

struct MeetingTemplate {
    TahapDialog tahap{};
    std::string_view nama;  // "Triwulan"
    std::string_view guna;  // what it is for, one sentence
    std::span<const MeetingPart> bagian;
    std::span<const PeriodeDialog> periode;  // that it may be about

    /// Of all parts together.
    int menit() const;
};

/// One for each TahapDialog, in that order.
std::span<const MeetingTemplate> meeting_templates();
const MeetingTemplate& meeting_template(TahapDialog tahap);

/// What a meeting is called: "Triwulan II", "Pembinaan, triwulan II", "Akhir tahun, setahun".
std::string meeting_name(TahapDialog tahap, std::optional<PeriodeDialog> periode);

/// The triwulan of the calendar that this day lies in.
PeriodeDialog triwulan_with(const Date& day);

}  // namespace kinerja
