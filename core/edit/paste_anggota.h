// Pasting people into the matrix: lines of name, NIP and jabatan from a spreadsheet.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/edit/matriks.h"

namespace kinerja {

/// `refusal` says why nothing of this can be inserted; empty when something can. `skipped` counts
/// lines without a name.
struct PeoplePlan {
    std::vector<Anggota> anggota;  // without ids
    std::string refusal;
    int skipped = 0;
};

/// One person a line. A cell of eight digits or more is the NIP, wherever it stands; the others are
/// nama, jabatan and unit kerja in this order. A running number in front and a line of headings are
/// left out. What is no NIP stays as typed.
PeoplePlan plan_people(std::string_view text);

/// Ids are `id_stem` with a number, as in insert_rows().
InsertAnggota insert_people(const PeoplePlan& plan, const AnggotaId& ketua,
                            std::string_view id_stem);

}  // namespace kinerja
