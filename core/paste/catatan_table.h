// Pasting a table of daily progress: rows of e-Kinerja importers or of a sheet of one's own become
// catatan kinerja.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/edit/catatan.h"
#include "core/model/skp.h"

namespace kinerja {

/// Row `row` of the pasted text, from 1 with its headings, and in one sentence what is wrong there.
struct CatatanProblem {
    std::size_t row = 0;
    std::string message;
};

/// `refusal` says why nothing of this can be inserted; empty when all of it can. With `problems`,
/// one for each thing that cannot be read, nothing is inserted either: nothing goes in by half.
struct CatatanTable {
    std::vector<CatatanKinerja> catatan;  // without ids
    std::string refusal;
    std::vector<CatatanProblem> problems;
    std::vector<std::string> left_out;  // headings of columns that a note has no place for
};

/// Columns are known by their headings, in any order; without headings they are the eight of the
/// table of daily progress. A day in any form that is read becomes the usual one, an activity
/// becomes one line. The text of a rencana aksi is that of one of the SKP, or of an RHK, to the
/// character; of several alike the one of the period of that day is meant. Where its RHK has one
/// IKI, the note counts for that.
CatatanTable read_catatan_table(std::string_view text, const Skp& skp);

/// Ids are `id_stem` with a number, as in insert_rows().
InsertCatatan insert_catatan(const CatatanTable& table, std::string_view id_stem);

}  // namespace kinerja
