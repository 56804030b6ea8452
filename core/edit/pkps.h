// The PKPS plan on its way; while it lies with someone else its parts are not written.
#pragma once

#include "core/edit/about.h"
#include "core/model/path.h"
#include "core/model/skp.h"

namespace kinerja {

/// One step of the PKPS plan on its way to approval; refused with the sentence of its guard
/// (core/workflow/pkps_flow.h). Its texts are cleaned on the way.
struct StepPkps {
    static constexpr About about{.label = "langkah PKPS"};
    LangkahPkps langkah;
};

Refusal change(Skp& skp, const StepPkps& command);

/// What may not be written while the plan lies with someone else (core/workflow/pkps_flow.h).
Refusal refuse_locked_plan(const Skp& skp, const Path& path);

}  // namespace kinerja
