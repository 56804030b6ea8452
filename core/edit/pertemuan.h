// Changes of the records of meetings and of what follows from them.
#pragma once

#include <string>

#include "core/edit/about.h"
#include "core/model/skp.h"

namespace kinerja {

/// A new, empty record of a meeting, behind the others.
struct AddPertemuan {
    static constexpr About about{.label = "penambahan pertemuan"};
    PertemuanId id;
    TahapDialog tahap = TahapDialog::perencanaan;
    std::string tanggal;
    std::string hadir;
};
struct RemovePertemuan {
    static constexpr About about{.label = "penghapusan pertemuan", .undo = Undoing::offered};
    PertemuanId id;
};
/// A new, empty follow-up at the end of a meeting's list.
struct AddTindakLanjut {
    static constexpr About about{.label = "penambahan tindak lanjut"};
    PertemuanId pertemuan;
    TindakLanjutId id;
};
struct RemoveTindakLanjut {
    static constexpr About about{.label = "penghapusan tindak lanjut", .undo = Undoing::offered};
    PertemuanId pertemuan;
    TindakLanjutId id;
};

Refusal change(Skp& skp, const AddPertemuan& command);
Refusal change(Skp& skp, const RemovePertemuan& command);
Refusal change(Skp& skp, const AddTindakLanjut& command);
Refusal change(Skp& skp, const RemoveTindakLanjut& command);

}  // namespace kinerja
