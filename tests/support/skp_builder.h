// Complete documents for tests: take one, break one thing, look at what is found.
#pragma once

#include <string_view>

#include "core/model/path.h"
#include "core/model/skp.h"

namespace kinerja {

/// JF, kuantitatif, 2027, everything filled in: no rule finds anything. RHK "r1" and "r2" are
/// utama, "r3" is tambahan; RHK pimpinan "p1" and "p2"; indicators "i1", "i2", "i3" in each RHK as
/// needed.
Skp valid_skp();

/// The same Pegawai in the kualitatif form: indicator and target are one sentence, no aspek.
Skp kualitatif_skp();

/// JPT, kuantitatif with perspektif; the Pejabat Penilai has neither NIP nor pangkat.
Skp jpt_skp();

/// valid_skp() with everything that is planned beside the form: targets by quarter and manual of
/// "i3" in "r2", rencana aksi "k2" there, sasaran "s2", periods "d2", matrix with "a1" (lead), "a2"
/// and a cell, PKPS; a meeting "p9" with the tindak lanjut "t9", which is done, and a short
/// dialogue.
Skp planned_skp();

/// valid_skp() under the profile pkps with a complete plan, not submitted yet: no rule finds
/// anything.
Skp pkps_skp();

/// A Path of planned_skp() that fits the pattern of a FieldSpec: "rhk/*/statement" gives
/// "rhk/r2/statement".
Path planned_path(std::string_view pattern);

/// planned_skp() of a leader with one RHK of `columns` IKI "i1", "i2", ... and a matrix of `people`
/// "a1", "a2", ..., each with a result for every IKI.
Skp matrix_skp(int people, int columns);

}  // namespace kinerja
