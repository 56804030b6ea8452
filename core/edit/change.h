// change(): one small function for each Command. It changes the copy that it is given, or says why
// it cannot (the copy is then thrown away). Private to apply().
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "core/base/result.h"
#include "core/edit/command.h"

namespace kinerja {

/// Empty when the change was made.
using Refusal = std::optional<Error>;
inline constexpr std::nullopt_t done = std::nullopt;

Refusal change(Skp& skp, const SetField& command);
Refusal change(Skp& skp, const AddRhk& command);
Refusal change(Skp& skp, const RemoveRhk& command);
Refusal change(Skp& skp, const MoveRhk& command);
Refusal change(Skp& skp, const AddIki& command);
Refusal change(Skp& skp, const RemoveIki& command);
Refusal change(Skp& skp, const MoveIki& command);
Refusal change(Skp& skp, const AddRhkPimpinan& command);
Refusal change(Skp& skp, const RemoveRhkPimpinan& command);
Refusal change(Skp& skp, const AddSumberDaya& command);
Refusal change(Skp& skp, const RemoveSumberDaya& command);
Refusal change(Skp& skp, const FillSkema& command);
Refusal change(Skp& skp, const RestoreSkp& command);
Refusal change(Skp& skp, const InsertRows& command);
Refusal change(Skp& skp, const RelinkRhkPimpinan& command);
Refusal change(Skp& skp, const AddSasaran& command);
Refusal change(Skp& skp, const RemoveSasaran& command);
Refusal change(Skp& skp, const AddRencanaAksi& command);
Refusal change(Skp& skp, const RemoveRencanaAksi& command);
Refusal change(Skp& skp, const AddAnggota& command);
Refusal change(Skp& skp, const RemoveAnggota& command);
Refusal change(Skp& skp, const MoveAnggota& command);
Refusal change(Skp& skp, const InsertIki& command);
Refusal change(Skp& skp, const CopyManual& command);
Refusal change(Skp& skp, const InsertRencanaAksi& command);
Refusal change(Skp& skp, const SetPeriode& command);
Refusal change(Skp& skp, const InsertAnggota& command);
Refusal change(Skp& skp, const MovePeran& command);
Refusal change(Skp& skp, const RemovePeran& command);
Refusal change(Skp& skp, const StepPkps& command);
Refusal change(Skp& skp, const RelinkAllRhkPimpinan& command);
Refusal change(Skp& skp, const TakeRhkPimpinan& command);
Refusal change(Skp& skp, const CopyParts& command);
Refusal change(Skp& skp, const AddPertemuan& command);
Refusal change(Skp& skp, const RemovePertemuan& command);
Refusal change(Skp& skp, const AddTindakLanjut& command);
Refusal change(Skp& skp, const RemoveTindakLanjut& command);
Refusal change(Skp& skp, const AppendEntries& command);
Refusal change(Skp& skp, const SetKonsep& command);
Refusal change(Skp& skp, const AcceptProposal& command);
Refusal change(Skp& skp, const TakeHandover& command);
Refusal change(Skp& skp, const SettleConflict& command);
Refusal change(Skp& skp, const SetFields& command);
Refusal change(Skp& skp, const AddPeriode& command);
Refusal change(Skp& skp, const RemovePeriode& command);

// --- What the changes of the lists share ---------------------------------------------------------

/// A new id must be well formed and not yet taken among its neighbours.
Refusal refuse_id(const Path& where, std::string_view id, bool taken);

Error no_such_rhk(const RhkId& id);

/// What may not be written while the PKPS plan lies with someone else (core/workflow/pkps_flow.h).
Refusal refuse_locked_plan(const Skp& skp, const Path& path);

/// Behind the last RHK of this kind; the first utama goes to the front, the first tambahan to the
/// end.
std::size_t end_of_kind(const std::vector<Box<Rhk>>& rhk, JenisRhk jenis);

template <class T>
const T& unboxed(const T& value) {
    return value;
}
template <class T>
const T& unboxed(const Box<T>& box) {
    return *box;
}

/// Where the item with this id stands; empty when there is none.
template <class List, class ItemId>
std::optional<std::size_t> position_of(const List& list, const ItemId& id) {
    for (std::size_t at = 0; at < list.size(); ++at)
        if (unboxed(list[at]).id == id) return at;
    return std::nullopt;
}

template <class List>
void insert_at(List& list, std::size_t at, typename List::value_type item) {
    list.insert(list.begin() + static_cast<std::ptrdiff_t>(at), std::move(item));
}

template <class List>
void erase_at(List& list, std::size_t at) {
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(at));
}

}  // namespace kinerja
