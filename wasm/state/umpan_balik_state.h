// What is asked of colleagues and answered to them, before it is a file.
#pragma once

#include <string>

#include "core/model/berkas_umpan_balik.h"

namespace kinerja::ui {

/// `periode`: of which umpan balik is shown, "" = all. `berkas`: a request that was opened, with
/// one answer for each thing that is asked about, in their order.
struct UmpanBalikState {
    std::string periode;
    bool asking = false;
    PermintaanUmpanBalik minta;
    BerkasUmpanBalik berkas;
};

}  // namespace kinerja::ui
