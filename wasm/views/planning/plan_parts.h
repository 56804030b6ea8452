// Parts of the page of one RHK, each in a file of its own.
#pragma once

#include <cstddef>
#include <string>

#include "wasm/views/parts/form.h"

namespace kinerja::ui {

/// Four targets with polarisasi, konsolidasi and a chart; one quiet button while there is nothing
/// and the profile does not show it.
void triwulan_view(Column& column, const Editing& editing, const Rhk& rhk, const Iki& iki);

/// The Manual Indikator, below a heading that opens and closes it. `title`: "IKI 2".
void manual_view(Column& column, const Editing& editing, const Rhk& rhk, const Iki& iki,
                 std::string_view title);

/// The plans of action of one RHK, period by period.
void rencana_aksi_view(Column& column, const Editing& editing, const Rhk& rhk);

/// Offers to join what a form has as one sentence; nothing where there is nothing to join.
void targets_apart_view(Column& column, const Editing& editing);

/// "IKU" or "IKI", as the profile calls the indicators of this SKP.
std::string_view indicator_word(const Skp& skp);

/// "3 IKI", "3 IKU".
std::string indicators(const Skp& skp, std::size_t count);

/// Of a pasted table: cells that need a look; rows and columns that are left out, with the reason;
/// what will be inserted, where rows are left out by hand.
void paste_problems(Column& column, const PastePlan& plan);
void paste_left_out(Column& column, const PastePlan& plan);
void paste_preview(Column& column, PasteState& paste, const Skp& skp);

}  // namespace kinerja::ui
