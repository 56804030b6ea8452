// What of the year waits for one side: steps that only that side can take. Files bring them, so
// whoever receives one has to be told; days of keberatan run from the receipt.
#pragma once

#include <vector>

#include "core/model/skp.h"
#include "core/regulation/dialog_terms.h"

namespace kinerja {

enum class LangkahTahun {
    catat_penerimaan,
    kembalikan,
    jawab_permintaan,
    jelaskan_keberatan,
    putuskan_keberatan,
};

struct YearWait {
    LangkahTahun langkah{};
    const Evaluasi* evaluasi = nullptr;  // that it is about; of the SKP that was asked about
};

/// In the order of the evaluations; nothing of those that count no longer.
std::vector<YearWait> year_waits(const Skp& skp, Pihak side);

}  // namespace kinerja
