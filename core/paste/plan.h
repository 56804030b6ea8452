// Pasting many rows at once: from a spreadsheet, a document or a web table to RHK with their IKI.
//
// plan_paste() reads and guesses; the person may correct with choose_column() and leave out rows;
// insert_rows() makes the one Command that puts the rest into the SKP. The stages, each in its
// file: headings.h, contents.h (without headings), bands.h, foot.h and signature.h (rows that are
// no data), cell.h, list.h, table_columns.h, rows.h.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/tsv.h"
#include "core/edit/insert_rows.h"
#include "core/paste/column.h"

namespace kinerja {

/// `header` is empty when the table has none; `sample` is its first cell with text. `by_hand`: a
/// person said what it holds.
struct PastedColumn {
    Holding guess;
    bool by_hand = false;
    std::string header;
    std::string sample;
};

/// One RHK as it will be inserted, without ids. What is not `chosen` stays out; `iki_chosen` has an
/// entry for each of its IKI.
struct PastedRhk {
    std::string rhk_pimpinan;
    std::vector<std::string> iki_pimpinan;
    Rhk rhk;
    bool chosen = true;
    std::vector<bool> iki_chosen;
};

/// `row` counts the rows of the pasted text from 1, with its header; 0 is the whole. `message` is
/// one Indonesian sentence.
struct PasteProblem {
    std::size_t row = 0;
    std::string message;
};

/// Rows `first` to `last` of the pasted text, or a column (0), and what it is: "blok tanda tangan".
struct PasteLeftOut {
    std::size_t first = 0, last = 0;
    std::string what;
};

/// `refusal` says why nothing of this can be inserted (too large, a table of daily progress, no
/// column for RHK); empty when something can. `problems` are rows and cells that need a look.
struct PastePlan {
    std::vector<PastedColumn> columns;
    std::vector<PastedRhk> rhk;
    std::vector<PasteProblem> problems;
    std::vector<PasteLeftOut> left_out;
    std::string refusal;

    std::vector<TsvRow> rows;   // below the header
    std::size_t first_row = 1;  // where `rows` begin in the pasted text
    std::size_t titles = 0;     // rows above the header

    /// What will really come: chosen RHK, and the chosen IKI of these.
    std::size_t rhk_count() const;
    std::size_t iki_count() const;
};

/// What the SKP that it goes into has a use for.
struct PasteUse {
    bool quarters = true;  // targets by quarter and the Manual Indikator
};
PasteUse paste_use(const Skp& skp);

/// An empty cell for RHK or RHK pimpinan means the same as above (merged cells).
PastePlan plan_paste(std::string_view text, const PasteUse& use = {});

/// The column holds something else than was guessed; a column that held it before holds none. Rows
/// that stay the same stay ticked or not.
void choose_column(PastePlan& plan, std::size_t column, Holding holds);

/// What a person chose in the plan of a text, in that of the text after it was edited: columns
/// while there are as many and theirs is headed as before, and what is ticked.
void keep_choices(const PastePlan& before, PastePlan& now);

/// New rows for this SKP. Ids are `id_stem` with a number, so `id_stem` is a new id of the
/// caller, at most 30 characters. RHK pimpinan that the SKP has already (same words) are linked,
/// others become sementara. In the kualitatif form the target joins the indicator's sentence.
InsertRows insert_rows(const PastePlan& plan, const Skp& skp, std::string_view id_stem);

}  // namespace kinerja
