// Hasil kerja and perilaku kerja as tables: of the SKP, and of an evaluation with what it rests on
// beside them (regulation.md 3.2 to 3.6, 3.11). Private to core/print.
#pragma once

#include "core/model/skp.h"
#include "core/print/block.h"

namespace kinerja {

/// Without an evaluation the table of the SKP form; with one its columns, and behind them realisasi
/// and umpan balik.
Table hasil_kerja(const Skp& skp, const Evaluasi* evaluasi = nullptr);
Table perilaku_kerja(const Skp& skp, const Evaluasi* evaluasi = nullptr);

}  // namespace kinerja
