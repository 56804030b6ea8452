// What the screens of evaluasi and keberatan share.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "core/model/evaluasi.h"
#include "core/regulation/dialog_terms.h"
#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// Who has the turn at this device; none: it was not asked yet, and is asked here.
std::optional<Pihak> side_here(Column& column, const Editing& editing);

/// Words that are written in a place of their own until they are said: saved, undone and private
/// like everything else, and never of the other side.
std::string written_at(const Editing& editing, const Path& place);
void write_at(const Editing& editing, const Path& place, std::string words);
void written_field(Column& column, const Editing& editing, const Path& place,
                   std::string_view label, std::string_view help = {});
/// A choice that is kept the same way.
void written_choice(Column& column, const Editing& editing, const Path& place,
                    std::string_view label, std::span<const Term> choices);

/// A small heading with what it is and on whose authority below it.
void step_head(Column& column, std::string_view title, std::string_view words);
/// "Label: words", nothing where there are none.
void said_line(Column& column, std::string_view label, std::string_view words);

/// The konsep as one screen: what is known beside what is judged.
void konsep_view(Column& column, const Editing& editing, const Evaluasi& konsep);
/// What is known: realisasi and umpan balik of each part, notes of the Pimpinan, earlier periods.
void dasar_view(Column& column, const Editing& editing, const Evaluasi& konsep);
/// How the predikat of all pegawai of one leader compare with the pattern.
void distribusi_view(Column& column, const Editing& editing,
                     std::optional<CapaianOrganisasi> capaian);
/// The nine cells with the present one marked, and the same in words.
void kuadran_box(Column& column, std::optional<RatingKinerja> hasil_kerja,
                 std::optional<RatingKinerja> perilaku);

/// Who rated which period, and who will; nothing where there was one Pejabat Penilai alone.
void siapa_menilai_view(Column& column, const Editing& editing);

/// One evaluation that was handed over, with its way to the Pegawai and back.
void diserahkan_view(Column& column, const Editing& editing, const Evaluasi& evaluasi, Pihak side);
/// The predikat that holds, and the old one where a decision changed it.
void predikat_lines(Column& column, const Skp& skp, const Evaluasi& evaluasi);

}  // namespace kinerja::ui
