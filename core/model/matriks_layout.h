// The matrix as it is read: blocks of people who share the same columns (regulation.md 3.10).
//
// First everybody directly under the leader, with the leader's IKI as columns; then one block for
// each team lead, whose columns are the lead's own results. Each person stands in one block.
#pragma once

#include <string_view>
#include <vector>

#include "core/model/skp.h"

namespace kinerja {

/// One IKI of the leader; in the block of a team `hasil_ketua` is what the lead contributes to it.
struct KolomMatriks {
    const Rhk* rhk = nullptr;
    const Iki* iki = nullptr;
    const Peran* hasil_ketua = nullptr;

    /// What stands at the head of the column.
    std::string_view head() const {
        return hasil_ketua ? std::string_view(hasil_ketua->hasil) : iki->statement;
    }
};

/// `ketua` is null for those directly under the leader.
struct BlokMatriks {
    const Anggota* ketua = nullptr;
    std::vector<KolomMatriks> kolom;
    std::vector<const Anggota*> anggota;
};

/// A result that no cell of the matrix shows: its IKI is gone, or the lead has no result there.
struct PeranLepas {
    const Anggota* anggota = nullptr;
    const Peran* peran = nullptr;
    bool tanpa_iki = false;
};

/// Empty cells and the "x" of the official example say that there is no role.
bool is_peran(std::string_view hasil);

/// The team lead; null for those directly under the leader, and when the lead is unknown.
const Anggota* ketua_of(const Matriks& matriks, const Anggota& anggota);

/// The first block is always there; those of teams follow in the order of their leads. What it
/// returns points into `skp`.
std::vector<BlokMatriks> blok_of(const Skp& skp);

/// In the order of the people.
std::vector<PeranLepas> peran_lepas_of(const Skp& skp);

}  // namespace kinerja
