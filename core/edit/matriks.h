// Changes of the people in the matrix. Its cells are fields (SetField).
#pragma once

#include <string>
#include <vector>

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// People of a pasted list, behind the others and without results, in one step; under their `ketua`
/// when they name one. At most max_inserted_rows.
struct InsertAnggota {
    static constexpr About about{.label = "penambahan pegawai pada matriks"};
    std::vector<Anggota> anggota;

    std::string label() const;
};
/// A result goes to another column of the same person, behind what stands there already.
struct MovePeran {
    static constexpr About about{.label = "pemindahan hasil pada matriks"};
    AnggotaId anggota;
    RhkId rhk;
    IkiId iki;
    RhkId to_rhk;
    IkiId to_iki;
};
/// A result whose column is gone too.
struct RemovePeran {
    static constexpr About about{.label = "penghapusan hasil dari matriks",
                                 .undo = Undoing::offered};
    AnggotaId anggota;
    RhkId rhk;
    IkiId iki;
};

Refusal change(Skp& skp, const InsertAnggota& command);
Refusal change(Skp& skp, const MovePeran& command);
Refusal change(Skp& skp, const RemovePeran& command);

}  // namespace kinerja
