// What is typed into e-Kinerja by hand, screen by screen in its order and under its names of 2026
// (law_2026.md 3.1, interfaces.md 1.9), ready to be copied field by field.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/date.h"
#include "core/base/tsv.h"
#include "core/model/skp.h"

namespace kinerja {

/// One field. `nilai` is what goes into it; `perhatian` what to look at first, or "".
struct IsianSalin {
    std::string_view nama;
    std::string nilai;
    std::string perhatian;
};

/// One time that a screen is filled in: "RHK utama 1, IKI 2".
struct LembarIsian {
    std::string judul;
    std::vector<IsianSalin> isian;
};

struct LayarSalin {
    std::string_view nama;
    std::vector<LembarIsian> lembar;
};

/// The screens that have something to fill in, without those of the daily progress.
std::vector<LayarSalin> lembar_salin(const Skp& skp);

/// "Tambah Progres Harian", once for each note of this day, by its hour.
LayarSalin layar_progres(const Skp& skp, const Date& day);

/// The whole as rows for a sheet: of each screen its name, its fields, and one row each time.
std::vector<TsvRow> rows_of(const std::vector<LayarSalin>& screens);

}  // namespace kinerja
