// The targets of four quarters as bars.
#pragma once

#include <string>
#include <string_view>

#include "core/model/triwulan.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

/// What the chart says in one sentence: "Target: triwulan I 60, II 64, III 68, IV 72,5 persen".
std::string chart_name(const QuarterTargets& quarters, std::string_view satuan);

/// Bars from zero, each with its number; told as an image called chart_name().
void triwulan_chart(Column& column, const QuarterTargets& quarters, std::string_view satuan);

}  // namespace kinerja::ui
