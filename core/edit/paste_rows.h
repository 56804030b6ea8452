// Pasting many rows at once: from a spreadsheet or a web table to RHK with their IKI.
//
// plan_paste() reads and guesses; the person may correct with choose_column(); insert_rows() makes
// the one Command that puts all of it into the SKP.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/edit/insert_rows.h"

namespace kinerja {

/// What a column of the pasted table holds. `none` is left out, a running number too.
enum class PasteColumn {
    none,
    rhk_pimpinan,
    rhk,
    aspek,
    iki,
    target,
    satuan,
    perspektif,
    penugasan_dari,
};

/// "RHK pimpinan", "Target", "Tidak dipakai": for choosing.
std::string_view label_of(PasteColumn column);

/// `header` is empty when the table has none; `sample` is its first cell with text.
struct PastedColumn {
    PasteColumn guess = PasteColumn::none;
    std::string header;
    std::string sample;
};

/// One RHK as it will be inserted, without ids.
struct PastedRhk {
    std::string rhk_pimpinan;
    Rhk rhk;
};

/// `row` counts the rows of the pasted text from 1, with its header; 0 is the whole. `message` is
/// one Indonesian sentence.
struct PasteProblem {
    std::size_t row = 0;
    std::string message;
};

/// `refusal` says why nothing of this can be inserted (too large, a table of daily progress, no
/// column for RHK); empty when something can. `problems` are rows and cells that need a look.
struct PastePlan {
    std::vector<PastedColumn> columns;
    std::vector<PastedRhk> rhk;
    std::vector<PasteProblem> problems;
    std::string refusal;

    std::vector<std::vector<std::string>> rows;  // below the header
    std::size_t first_row = 1;                   // where `rows` begin in the pasted text
};

/// An empty cell for RHK or RHK pimpinan means the same as above (merged cells).
PastePlan plan_paste(std::string_view text);

/// The column holds something else than was guessed; a column that held it before holds none.
void choose_column(PastePlan& plan, std::size_t column, PasteColumn holds);

/// New rows for this SKP. Ids are `id_stem` with a number, so `id_stem` is a new id of the
/// caller, at most 30 characters. RHK pimpinan that the SKP has already (same words) are linked,
/// others become sementara. In the kualitatif form the target joins the indicator's sentence.
InsertRows insert_rows(const PastePlan& plan, const Skp& skp, std::string_view id_stem);

}  // namespace kinerja
