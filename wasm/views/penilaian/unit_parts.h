// What the screen of a unit is made of.
#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "core/evaluation/sebaran.h"
#include "wasm/state/distribusi_state.h"
#include "wasm/state/outbox.h"
#include "wasm/widgets/geometry.h"

namespace kinerja::ui {

/// The people as a curve over the five predikat, above that of the pattern where one is chosen.
void unit_curve(Column& column, std::string_view name, const Sebaran& sebaran,
                std::optional<CapaianOrganisasi> capaian);
/// The nine cells with the names in them: hasil kerja upwards, perilaku kerja to the right.
void unit_box(Column& column, std::string_view name, std::span<const PegawaiDinilai> people);

/// The same with names that can be put into another cell, which is a what-if: `people` as they
/// stand in the box. At most this many; of more each has both choices below.
inline constexpr std::size_t most_to_move = 60;
void unit_box_to_move(Column& column, std::string_view name, const PenetapanUnit& unit,
                      std::span<const PegawaiDinilai> people, DistribusiState& state, Outbox& out);

/// Who stands elsewhere, each with room for a note.
void unit_changes(Column& column, const PenetapanUnit& unit, Outbox& out);
/// Each pegawai with both ratings, to try others.
void unit_people(Column& column, const PenetapanUnit& unit, Outbox& out);

}  // namespace kinerja::ui
