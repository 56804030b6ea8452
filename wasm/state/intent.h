// Any intent of any desk. Only the Outbox and those who carry out include this: a variant of that
// many is slow to compile.
#pragma once

#include <variant>

#include "wasm/state/intents.h"

namespace kinerja::ui {

struct Intent {
    std::variant<DraftIntent, ImportIntent, HistoryIntent, DeviceIntent, PaperIntent,
                 CalendarIntent, LibraryIntent, MatriksIntent, PkpsIntent, CascadeIntent,
                 DialogIntent, LiveIntent, UmpanBalikIntent, EksporIntent, DistribusiIntent,
                 BerkasIntent>
        of;
};

}  // namespace kinerja::ui
