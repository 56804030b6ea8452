// Pasting people into the matrix: lines of name, NIP and jabatan from a spreadsheet.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/edit/matriks.h"

namespace kinerja {

/// `refusal` says why nothing of this can be inserted; empty when something can. `skipped` counts
/// lines without a name. `left_out`: headings of columns that the matrix has no place for.
/// `signed_by` counts the lines of signatures below the list.
struct PeoplePlan {
    std::vector<Anggota> anggota;  // without ids
    std::string refusal;
    int skipped = 0;
    int signed_by = 0;
    std::vector<std::string> left_out;
};

/// One person a line. With headings each column is what its heading says. Without, a cell of eight
/// digits or more is the NIP, wherever it stands, a pangkat, golongan or ruang is left out, and the
/// others are nama, jabatan and unit kerja in this order; so is a running number in front. What is
/// no NIP stays as typed.
PeoplePlan plan_people(std::string_view text);

/// Ids are `id_stem` with a number, as in insert_rows().
InsertAnggota insert_people(const PeoplePlan& plan, const AnggotaId& ketua,
                            std::string_view id_stem);

}  // namespace kinerja
