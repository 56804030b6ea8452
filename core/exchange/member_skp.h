// The SKP of one person of the matrix, made from the SKP of the leader: each cell becomes a RHK
// (regulation.md 3.10).
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/model/skp.h"

namespace kinerja {

/// The results of a cell: one for each line that says something, without list marks ("1.", "-").
std::vector<std::string> results_of(std::string_view hasil);

/// A complete document for this person, to be filled in further. Pegawai comes from the row, the
/// Pejabat Penilai Kinerja is the leader, whose period and approach it takes. Each result becomes a
/// RHK utama with one empty IKI, linked to the RHK pimpinan that it serves: the leader's RHK with
/// its IKI; for the member of a team the result of the team lead, with the lead as `pemilik`.
/// Ids are `id_stem` with a number, so `id_stem` is a new id of the caller, at most 30 characters.
/// Error not_found when nobody has this id.
Result<Skp> skp_for_member(const Skp& leader, const AnggotaId& id, std::string_view id_stem);

}  // namespace kinerja
