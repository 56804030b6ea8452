// Deadlines on Beranda.
#pragma once

#include <string>

#include "wasm/state/outbox.h"
#include "wasm/state/screen_data.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

/// The nearest few over all drafts; nothing when none lies within 30 days.
void tenggat_view(Column& column, const ScreenData& data, Outbox& out);

/// "Tenggat berikutnya: Penetapan SKP, 31 Januari 2027, 71 hari lagi", or the last one when all
/// have passed; empty when the draft has none. Narrow: without date.
std::string next_deadline(const SkpSummary& summary, const Date& today, bool narrow = false);

}  // namespace kinerja::ui
